import {
  DEFAULT_TABLE,
  LAST_YEAR,
  isScore,
  isThemeId,
  questionOf,
  usualMeasures,
  type Catalogue,
  type MeasureKind,
  type OwnTable,
  type Region,
  type TableChoice,
  type TableMeasure,
  type TableQuestion,
  type View,
} from '../../../model/index.ts';
import { parseTable } from '../../../state/links/table-text.ts';

/** The steps of a View; the usual ones where its text is not understood. */
export function tableOf({ table }: Pick<View, 'table'>): TableChoice {
  return parseTable(table) ?? DEFAULT_TABLE;
}

type Shown = Pick<View, 'theme' | 'indicator'>;

/** The measures of a View's table that the catalogue knows. */
export function measuresOf(view: Shown & Pick<View, 'table'>, catalogue: Catalogue): readonly TableMeasure[] {
  const { measures } = tableOf(view);
  const known = measures.filter((id) => isScore(id) || catalogue.indicators.some((indicator) => indicator.id === id));
  return known.length === 0 ? usualMeasures(view, catalogue) : known;
}

/** The measures that a View's table asks for and the catalogue does not know. */
export function unknownMeasures({ table }: Pick<View, 'table'>, catalogue: Catalogue): readonly string[] {
  return tableOf({ table }).measures.filter(
    (id) => !isScore(id) && !catalogue.indicators.some((indicator) => indicator.id === id),
  );
}

/** What the steps need to know of measures. */
export function kindsOf(measures: readonly TableMeasure[], catalogue: Catalogue): readonly MeasureKind[] {
  return measures.flatMap((id): MeasureKind[] => {
    if (isScore(id)) return [{ id, theme: isThemeId(id) ? id : 'all', direction: 'higher' }];
    const known = catalogue.indicators.find((indicator) => indicator.id === id);
    return known === undefined ? [] : [{ id, theme: known.theme, direction: known.direction }];
  });
}

/** Asks for the table of a View, the same where only its drawing differs. */
export function tableQuestion(view: View, catalogue: Catalogue): TableQuestion {
  const choice = tableOf(view);
  const measures = measuresOf(view, catalogue);
  const isHeld = choice.derivation === 'difference' || choice.derivation === 'ratio';
  return {
    usual: view.table === '' ? (view.indicator ?? view.theme) : null,
    choice: { ...choice, measures, to: Math.min(choice.to, LAST_YEAR), drawing: DEFAULT_TABLE.drawing },
    filter: view.filter,
    selected: choice.regions === 'selected' ? view.selected : [],
    benchmark: isHeld ? view.benchmark : { kind: 'eu-average' },
    scores: measures.some(isScore)
      ? {
          ...questionOf(view),
          theme: 'all',
          indicator: null,
          benchmark: { kind: 'eu-average' },
          year: { kind: 'latest' },
          hasAllYears: false,
        }
      : null,
  };
}

/** The regions that a table is of: of the area or selected, in the groups shown, of the countries chosen. */
export function regionsOf({ question, groupsUsed }: OwnTable, { regions }: Catalogue): readonly Region[] {
  const { choice, selected } = question;
  const filter = groupsUsed?.filter ?? null;
  return regions.filter(
    ({ code, country, isInSeeArea }) =>
      isInSeeArea &&
      (choice.regions === 'area' || selected.includes(code)) &&
      (filter === null || filter.regions.includes(code)) &&
      (choice.countries.length === 0 || choice.countries.includes(country)),
  );
}
