import { classOf, makeClasses, type Classes, type ClassKey } from '../../../design/drawing/classes.ts';
import { parseRegionCode, type Catalogue, type OwnTable, type RegionCode } from '../../../model/index.ts';
import { drawnOf } from './drawn.ts';
import { regionsOf } from './question.ts';
import type { WrittenTable } from './table.ts';

/** What of a table is on its map: a number a region, or a number a country for all its regions. */
export interface TableMapInput {
  readonly regions: ReadonlyMap<RegionCode, { readonly value: number; readonly text: string }>;
  readonly classes: Classes;
  /** The regions that the rows drawn are of; others are not among those shown. */
  readonly shown: ReadonlySet<RegionCode>;
  /** What is the same in all rows that are drawn: an indicator, a year. */
  readonly of: readonly string[];
  /** The head of the numbers. */
  readonly label: string;
  /** Whether the table has other indicators or scores. */
  readonly isOneOfSeveral: boolean;
}

const CLASSES = { method: 'quantiles', count: 5, breaks: [], isLocked: false } as const;

/**
 * The rows of a table on a map: of several years the newest that has a number, of several indicators the first. Null where
 * rows are neither of regions nor of countries.
 */
export function mapOf(
  answer: OwnTable,
  written: WrittenTable,
  catalogue: Catalogue,
  decimals: number,
): TableMapInput | null {
  const place =
    answer.keys.find(({ key }) => key === 'region') ?? answer.keys.find(({ key }) => key === 'country') ?? null;
  const drawn = drawnOf(answer, written, { isOneIndicator: true });
  if (place === null || drawn === null) return null;
  const { column, level, label, isOneOfSeveral } = drawn;
  const others = answer.keys.filter(({ key }) => key !== 'region' && key !== 'country');
  const known = drawn.rows.filter((row) => Number.isFinite(column.value(row)));
  // One key after another is held to one of its levels.
  const rows = others.reduce<readonly number[]>((left, { key, at }) => {
    const levels = left.map((row) => at[row] ?? -1);
    const level = key === 'year' ? Math.max(...levels) : Math.min(...levels);
    return left.filter((row) => at[row] === level);
  }, known);
  const [first] = rows;
  const { from, to } = answer.question.choice;
  const group = answer.keys.find(({ key }) => key === 'group')?.at[first ?? -1] ?? -1;
  const members = answer.typology?.members[group] ?? null;
  const shapes = regionsOf(answer, catalogue).filter(({ code }) => members === null || members.includes(code));
  const regions = new Map(
    rows.flatMap((row) => {
      const level = place.levels[place.at[row] ?? -1] ?? '';
      const number = { value: column.value(row), text: column.text(row) };
      const own = place.key === 'region' ? [parseRegionCode(level)] : [];
      const codes =
        place.key === 'region' ? own : shapes.filter(({ country }) => country === level).map(({ code }) => code);
      return codes.flatMap((code) => (code === null ? [] : [[code, number] as const]));
    }),
  );
  return {
    regions,
    shown: new Set(shapes.map(({ code }) => code)),
    classes: makeClasses(
      rows.map((row) => column.value(row)),
      CLASSES,
      'sequential',
      decimals,
    ),
    of:
      first === undefined
        ? []
        : [
            ...others
              .filter(({ key, at }) => (key === 'year' ? from !== to : Array.from(at).some((one) => one !== at[0])))
              .flatMap(({ key }) => written.columns.find(({ id }) => id === key)?.text(first) ?? []),
            ...(level === null ? [] : [level]),
          ],
    label,
    isOneOfSeveral,
  };
}

export const keyOn = (
  { regions, shown, classes }: TableMapInput,
  code: RegionCode,
): ClassKey | 'no-data' | 'outside' =>
  shown.has(code) ? classOf(classes, regions.get(code)?.value ?? Number.NaN) : 'outside';
