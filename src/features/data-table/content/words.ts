import { filterText, groupName } from '../../../figure/words/group-words.ts';
import type { Names } from '../../../language/names.ts';
import { capital } from '../../../language/sentences/spoken.ts';
import { indicatorText, type Speech } from '../../../language/speech/words.ts';
import {
  OUTSIDE_GROUPS,
  SCALE_DECIMALS,
  isScore,
  isThemeId,
  parseGroupId,
  parseIndicatorId,
  parseRegionCode,
  scaleOf,
  type Catalogue,
  type OwnTable,
  type TableKey,
  type TableMeasure,
  type View,
} from '../../../model/index.ts';
import { measuresOf, regionsOf, tableOf } from './question.ts';

export type Words = Speech<'dataTable'> & { readonly names: Names };

/** A measure as it is read. */
export interface MeasureWords {
  readonly label: string;
  readonly unit: string;
  /** Of distances. */
  readonly gapUnit: string;
  readonly decimals: number;
}

/** A measure in words; scores in points of the method's scale. */
export function measureWords(
  id: TableMeasure,
  { messages }: Pick<Words, 'messages'>,
  catalogue: Catalogue,
  { method }: Pick<View, 'method'>,
): MeasureWords {
  const indicator = catalogue.indicators.find((known) => known.id === id);
  if (indicator === undefined || isScore(id)) {
    const scale = scaleOf(method);
    const unit = messages.scales[scale];
    const theme = isThemeId(id) ? messages.themes[id].label : messages.controls.overallScore;
    const label = isThemeId(id) ? messages.dataTable.scoreOf({ theme }) : theme;
    return { label, unit, gapUnit: unit, decimals: SCALE_DECIMALS[scale] };
  }
  const { label, unit, gapUnit } = indicatorText(messages, indicator);
  return { label, unit, gapUnit, decimals: indicator.decimals };
}

/** The head of a column of keys. */
export function columnName(key: TableKey, { messages }: Pick<Words, 'messages'>, view: Pick<View, 'table'>): string {
  const { columns, typologies } = messages.dataTable;
  if (key !== 'group') return columns[key];
  const { typology } = tableOf(view);
  return typology === null ? '' : typologies[typology];
}

/** What is said of regions that are in several groups, in none, or of which nobody says in which. */
export function typologyNotices({ typology }: OwnTable, words: Words): readonly string[] {
  if (typology === undefined) return [];
  const { regions, inSeveral, inNone, notClassified, unchecked } = typology;
  const said = words.messages.dataTable;
  return [
    ...(inSeveral === 0 ? [] : [said.inSeveral({ count: inSeveral, of: regions })]),
    ...(inNone === 0 ? [] : [said.inNone({ count: inNone, level: said.outside.none })]),
    ...(notClassified === 0
      ? []
      : [said.notClassified({ count: notClassified, level: said.outside['not-classified'] })]),
    ...(unchecked === 0 ? [] : [said.unchecked({ count: unchecked, of: regions })]),
  ];
}

/** What a code of a key is called. */
export function levelName(
  key: TableKey,
  level: string,
  words: Words,
  catalogue: Catalogue,
  view: Pick<View, 'method'>,
): string {
  const { messages, format, names } = words;
  switch (key) {
    case 'group': {
      const outside = OUTSIDE_GROUPS.find((known) => known === level);
      const id = parseGroupId(level);
      if (outside !== undefined) return messages.dataTable.outside[outside];
      return id === null ? level : capital(groupName(id, words), words.format);
    }
    case 'country':
      return format.country(level);
    case 'region': {
      const code = parseRegionCode(level);
      return code === null ? level : names.region(code);
    }
    case 'theme':
      return level === 'all'
        ? messages.dataTable.allThemes
        : isThemeId(level)
          ? messages.themes[level].label
          : messages.region.context;
    case 'indicator': {
      const id = isThemeId(level) || level === 'overall' ? level : parseIndicatorId(level);
      return id === null ? level : measureWords(id, words, catalogue, view).label;
    }
    case 'year':
      return level;
  }
}

/** More are counted, not named. */
const MOST_NAMED = 3;

/** What the table is of: `Median of early leavers, by country: 14 rows`. */
export function findingOf(table: OwnTable, words: Words, catalogue: Catalogue, view: View): string {
  const { format, messages } = words;
  const said = messages.dataTable;
  const { summary, groups, typology } = tableOf(view);
  const ids = measuresOf(view, catalogue);
  // Several indicators are kept apart in the groups: without their name the number of rows is no number of groups.
  const isByIndicator = summary !== 'none' && ids.length > 1 && table.keys.some(({ key }) => key === 'indicator');
  const keys = [
    ...(typology === null ? [] : [said.byTypology[typology]]),
    ...groups.map((group) => said.keyNames[group]),
    ...(isByIndicator ? [said.keyNames.indicator] : []),
  ];
  const measures =
    ids.length > MOST_NAMED
      ? said.manyMeasures({ count: ids.length })
      : format.list(ids.map((id) => measureWords(id, words, catalogue, view).label));
  const told = said.told[summary]({ measures });
  const what = keys.length === 0 ? told : said.by({ told, keys: format.list(keys) });
  return said.finding({ what, rows: table.rows });
}

/** Of which regions, years and limits, and what was derived. */
export function subtitleOf(words: Words, benchmarkName: string, view: View): string {
  const { format, messages } = words;
  const said = messages.dataTable.subtitle;
  const { regions, countries, from, to, low, high, derivation } = tableOf(view);
  // A filter says itself which regions of the area these are.
  const area = view.filter === null ? [said.area] : [];
  const places =
    regions === 'selected'
      ? [said.selected]
      : countries.length === 0
        ? area
        : [said.countries({ countries: format.list(countries.map((code) => format.country(code))) })];
  const derived =
    derivation === 'none'
      ? []
      : derivation === 'difference'
        ? [said.difference({ benchmark: benchmarkName })]
        : derivation === 'ratio'
          ? [said.ratio({ benchmark: benchmarkName })]
          : [said[derivation]];
  return [
    ...places,
    format.years(from, to),
    ...(low === null ? [] : [said.atLeast({ low: format.decimal(low) })]),
    ...(high === null ? [] : [said.atMost({ high: format.decimal(high) })]),
    ...derived,
  ].join(', ');
}

const NO_GROUPS = { filter: null, benchmark: null } as const;

/** What to do where no row is left; the groups of regions shown are named where they had a part in it. */
export function noneTextOf(answer: OwnTable, words: Words, catalogue: Catalogue, { filter }: View): string {
  const said = words.messages.dataTable;
  if (filter === null) return said.noneText;
  const text = filterText(filter, words);
  if (regionsOf(answer, catalogue).length > 0) return said.noneOfShown({ text });
  const isByGroups = regionsOf({ ...answer, groupsUsed: NO_GROUPS }, catalogue).length > 0;
  return isByGroups ? said.noneInGroups({ text }) : said.noneText;
}
