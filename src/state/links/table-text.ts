import {
  DEFAULT_TABLE,
  DERIVATIONS,
  FIRST_TABLE_YEAR,
  LAST_YEAR,
  MOST_MEASURES,
  SUMMARIES,
  TABLE_DRAWINGS,
  TABLE_GROUPS,
  TABLE_PIVOTS,
  TYPOLOGIES,
  isTablePossible,
  isThemeId,
  parseCountryCode,
  parseIndicatorId,
  type TableChoice,
  type TableMeasure,
} from '../../model/index.ts';

/** As many as the area has countries, and some more. */
const MOST_COUNTRIES = 40;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,25})?(?:e-\d{1,3})?$/;
const COLUMN = /^([a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?)_(up|down)$/;

/** The steps of a table as the option of a link: in order, parted by `~`; nothing for the usual ones. */
export function writeTable(choice: TableChoice): string {
  const text = written(choice);
  return text === written(DEFAULT_TABLE) ? '' : text;
}

function written({ measures, regions, countries, from, to, low, high, ...choice }: TableChoice): string {
  const { groups, typology, summary, derivation, pivot, sort, drawing } = choice;
  return [
    measures.join('.'),
    regions,
    countries.join('.'),
    `${String(from)}_${String(to)}`,
    `${low ?? ''}_${high ?? ''}`,
    [...TABLE_GROUPS.filter((group) => groups.includes(group)), ...(typology === null ? [] : [typology])].join('.'),
    summary,
    derivation,
    pivot,
    sort === null ? '' : `${sort.column}_${sort.isDescending ? 'down' : 'up'}`,
    drawing,
  ].join('~');
}

const oneOf = <Known extends string>(values: readonly Known[], text: string | undefined): Known | null =>
  values.find((value) => value === text) ?? null;

/** A list whose entries are all understood, none twice; else null. */
function listOf<Entry extends string>(
  text: string,
  most: number,
  parse: (entry: string) => Entry | null,
): readonly Entry[] | null {
  if (text === '') return [];
  const entries = text.split('.').map(parse);
  const known = entries.flatMap((entry) => (entry === null ? [] : [entry]));
  return known.length === entries.length && new Set(known).size === known.length && known.length <= most ? known : null;
}

const measureOf = (text: string): TableMeasure | null =>
  text === 'overall' || isThemeId(text) ? text : parseIndicatorId(text);

/** A limit, null for none; undefined where it is not understood. */
function limitOf(text: string | undefined): number | null | undefined {
  if (text === '') return null;
  // One way only to write a number, so that equal tables have equal links.
  return text !== undefined && NUMBER.test(text) && String(Number(text)) === text ? Number(text) : undefined;
}

function yearOf(text: string | undefined): number | null {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return year >= FIRST_TABLE_YEAR && year <= LAST_YEAR ? year : null;
}

/** Undoes `writeTable`; null for what is not understood, or asks for steps that do not go together. */
export function parseTable(text: string): TableChoice | null {
  if (text === '') return DEFAULT_TABLE;
  const parts = text.split('~');
  const [measureText = '', regionText, countryText = '', yearText = '', rangeText = '', groupText = ''] = parts;
  const [summaryText, derivationText, pivotText, sortText = '', drawingText, ...rest] = parts.slice(6);
  const measures = listOf(measureText, MOST_MEASURES, measureOf);
  const regions = oneOf(['area', 'selected'] as const, regionText);
  const countries = listOf(countryText, MOST_COUNTRIES, parseCountryCode);
  const [fromText, toText, ...moreYears] = yearText.split('_');
  const [from, to] = [yearOf(fromText), yearOf(toText)];
  const [lowText, highText, ...moreLimits] = rangeText.split('_');
  const [low, high] = [limitOf(lowText), limitOf(highText)];
  const by = listOf(groupText, TABLE_GROUPS.length + 1, (entry) => oneOf([...TABLE_GROUPS, ...TYPOLOGIES], entry));
  const summary = oneOf(SUMMARIES, summaryText);
  const derivation = oneOf(DERIVATIONS, derivationText);
  const pivot = oneOf(TABLE_PIVOTS, pivotText);
  const drawing = oneOf(TABLE_DRAWINGS, drawingText);
  const [, column, direction] = COLUMN.exec(sortText) ?? [];
  if (measures === null || regions === null || countries === null || by === null) return null;
  if (from === null || to === null || low === undefined || high === undefined) return null;
  if (summary === null || derivation === null || pivot === null || drawing === null) return null;
  if (sortText !== '' && column === undefined) return null;
  if (rest.length + moreYears.length + moreLimits.length > 0) return null;
  const sort = column === undefined ? null : { column, isDescending: direction === 'down' };
  const ordered = TABLE_GROUPS.filter((group) => by.includes(group));
  const [typology, ...typologies] = TYPOLOGIES.filter((known) => by.includes(known));
  if (typologies.length > 0) return null;
  const choice = { measures, regions, countries, from, to, low, high, summary, derivation, pivot, sort, drawing };
  const table = { ...choice, groups: ordered, typology: typology ?? null };
  return isTablePossible(table) ? table : null;
}
