import type { PlanePolygon, RegionCode, RegionShape } from '../../src/model/index.ts';

export const code = (text: string): RegionCode => text as RegionCode;

export const square = (left: number, top: number, side: number): PlanePolygon => [
  [
    [left, top],
    [left + side, top],
    [left + side, top + side],
    [left, top + side],
    [left, top],
  ],
];

/** Squares of 100 side by side, named AA00, AA01 … by row and column. */
export function grid(rows: number, columns: number): RegionShape[] {
  const at = (row: number, column: number): RegionCode => code(`AA${String(row)}${String(column)}`);
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const beside = [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ] as const;
    return {
      code: at(row, column),
      polygons: [square(column * 100, row * 100, 100)],
      anchor: [column * 100 + 50, row * 100 + 50],
      neighbours: beside.filter(([y, x]) => y >= 0 && y < rows && x >= 0 && x < columns).map(([y, x]) => at(y, x)),
    };
  });
}
