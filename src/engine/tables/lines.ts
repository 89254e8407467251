import { op, table, type ColumnTable } from 'arquero';
import type { ChangeLine, Direction, RegionCode, TrendPoint } from '../../model/index.ts';
import { isFigure, numbersOf, ofRow } from './columns.ts';

type Lines = ReadonlyMap<RegionCode, readonly TrendPoint[]>;
type LineRow = ChangeLine['points'][number] & { readonly region: RegionCode };

/** The points of many lines, a row a region and year. */
function pointTable(lines: Lines): ColumnTable {
  const points = [...lines.values()].flat();
  return table({
    region: [...lines].flatMap(([region, line]) => line.map(() => region)),
    year: points.map(({ year }) => year),
    value: points.map(({ value }) => value),
    benchmark: points.map(({ benchmark }) => benchmark),
  });
}

/** The lines with the gap of every point: positive = behind; region minus benchmark where no end is good. */
export function withGaps(
  lines: Lines,
  direction: Direction,
): ReadonlyMap<RegionCode, readonly ChangeLine['points'][number][]> {
  const gaps = numbersOf(
    pointTable(lines).derive({
      gap: ofRow(({ value, benchmark }: LineRow) => (direction === 'higher' ? benchmark - value : value - benchmark)),
    }),
    'gap',
  );
  let row = 0;
  return new Map(
    [...lines].map(([region, points]) => [
      region,
      points.map((point) => {
        const gap = gaps[row] ?? Number.NaN;
        row += 1;
        return { ...point, gap };
      }),
    ]),
  );
}

/** The years that any region has a figure of, ascending, and how many have. */
export function reportingYears(lines: Lines): readonly { readonly year: number; readonly regions: number }[] {
  return pointTable(lines)
    .filter(ofRow(({ value }: LineRow) => isFigure(value)))
    .groupby('year')
    .rollup({ regions: op.distinct('region') })
    .orderby('year')
    .objects() as { year: number; regions: number }[];
}
