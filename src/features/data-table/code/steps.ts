import {
  isScore,
  tableKeys,
  type MeasureKind,
  type OwnTable,
  type Region,
  type TableKey,
  type TableQuestion,
} from '../../../model/index.ts';

/** Share of a denominator that the regions of a group must hold, as the engine has it. */
export const LEAST_SHARE = 0.7;

/** The steps of a table as programs of others can follow them, over the published tables. */
export interface CodeSteps extends Omit<TableQuestion['choice'], 'measures' | 'regions' | 'drawing' | 'groups'> {
  /** Where the tables lie, ending in a slash. */
  readonly base: string;
  readonly files: readonly string[];
  readonly measures: readonly string[];
  /** Null for all. */
  readonly regions: readonly string[] | null;
  readonly keys: readonly TableKey[];
  /** The keys that stay where others become columns. */
  readonly staying: readonly TableKey[];
  /** What is held against, by its name in the table of benchmarks, or a region; null where nothing is. */
  readonly benchmark: { readonly kind: 'published' | 'region'; readonly name: string } | null;
  /** By which columns the benchmark is looked up. */
  readonly on: readonly string[];
  readonly lowerIsBetter: readonly string[];
  readonly withoutDirection: readonly string[];
  /** Columns that were made from rows, in their order. */
  readonly levels: readonly string[];
  /** The column that is pivoted. */
  readonly number: 'value' | 'derived';
  /** All columns of the result, in order. */
  readonly columns: readonly string[];
}

/** The steps of an answered table. Null where a benchmark is not in the published tables: a region outside the area, or a group. */
export function codeSteps(
  { question, numbers, keys: staying, groupsUsed }: OwnTable,
  measures: readonly MeasureKind[],
  area: readonly Pick<Region, 'code'>[],
  base: string,
): CodeSteps | null {
  const { choice, benchmark, selected } = question;
  const { derivation, pivot } = choice;
  const isHeld = derivation === 'difference' || derivation === 'ratio';
  // The median of a group is in no published table.
  if (isHeld && benchmark.kind === 'group') return null;
  const inFilter = groupsUsed?.filter?.regions ?? null;
  const places = choice.regions === 'area' ? null : selected;
  if (isHeld && benchmark.kind === 'region' && !area.some(({ code }) => code === benchmark.region)) return null;
  const held = { kind: 'published', name: benchmark.kind } as const;
  const files = measures.map(({ id, theme }) => (isScore(id) ? 'scores.csv' : `${theme}.csv`));
  const idsOf = (direction: MeasureKind['direction']): readonly string[] =>
    measures.flatMap((measure) => (measure.direction === direction ? [measure.id] : []));
  const names = staying.map(({ key }) => key);
  return {
    ...choice,
    base,
    files: [...new Set(files)].toSorted(),
    measures: measures.map(({ id }) => id),
    // Which regions are in a group is written out: their codes are few, and the same for ever.
    regions: inFilter === null ? places : inFilter.filter((code) => places === null || places.includes(code)),
    keys: tableKeys(choice, measures, benchmark.kind),
    staying: names,
    benchmark: !isHeld ? null : benchmark.kind === 'region' ? { kind: 'region', name: benchmark.region } : held,
    on: ['indicator', 'year', ...(isHeld && benchmark.kind === 'country' ? ['country'] : [])],
    lowerIsBetter: idsOf('lower'),
    withoutDirection: idsOf('none'),
    levels: pivot === 'none' ? [] : numbers.map(({ id }) => id),
    number: derivation === 'none' ? 'value' : 'derived',
    columns: [...names, ...numbers.map(({ id }) => id)],
  };
}

/** The tables that the steps read beside those of figures. */
export const otherFiles = ({ benchmark, typology }: CodeSteps): readonly string[] => [
  ...(benchmark?.kind === 'published' ? ['benchmarks.csv'] : []),
  ...(typology === null ? [] : ['groups.csv']),
];

/** A text between double quotes, in all of the languages. */
export const quoted = (text: string): string => `"${text.replaceAll('\\', '').replaceAll('"', '')}"`;

export const listed = (texts: readonly string[]): string => texts.map(quoted).join(', ');
