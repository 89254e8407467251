import type { PlanePoint } from '../../model/index.ts';

/** Fields of a grid, one a point. */
export interface TilePlaces {
  readonly columns: number;
  readonly rows: number;
  /** Column and row of each point, from 0. */
  readonly places: readonly (readonly [column: number, row: number])[];
}

/** Fields for each point: with fewer, points are pushed far from where they lie. */
const ROOM = 1.9;

/**
 * Puts every point on a field of its own, so that the squares of the distances between points and fields sum to the least possible.
 * The same points always get the same fields.
 */
export function tilePlaces(points: readonly PlanePoint[]): TilePlaces {
  if (points.length === 0) return { columns: 0, rows: 0, places: [] };
  const [left, right] = ends(points.map(([x]) => x));
  const [top, bottom] = ends(points.map(([, y]) => y));
  const size = Math.sqrt((Math.max(1, right - left) * Math.max(1, bottom - top)) / (points.length * ROOM));
  const columns = Math.max(1, Math.ceil((right - left) / size) + 1);
  const rows = Math.max(1, Math.ceil((bottom - top) / size) + 1, Math.ceil(points.length / columns));
  const fields = Array.from({ length: columns * rows }, (_, at) => [at % columns, Math.floor(at / columns)] as const);
  const costs = points.map(([x, y]) =>
    Float64Array.from(fields, ([column, row]) => ((x - left) / size - column) ** 2 + ((y - top) / size - row) ** 2),
  );
  const taken = cheapest(costs, fields.length).map((field) => fields[field] ?? ([0, 0] as const));
  const [firstColumn, lastColumn] = ends(taken.map(([column]) => column));
  const [firstRow, lastRow] = ends(taken.map(([, row]) => row));
  return {
    columns: lastColumn - firstColumn + 1,
    rows: lastRow - firstRow + 1,
    places: taken.map(([column, row]) => [column - firstColumn, row - firstRow]),
  };
}

const ends = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

/**
 * The field of each point, so that all together cost the least: the Hungarian method, with shortest ways that grow point by point.
 *
 * Source: Kuhn (1955); Jonker & Volgenant (1987).
 */
function cheapest(costs: readonly Float64Array[], fields: number): readonly number[] {
  const priceOfPoint = new Float64Array(costs.length + 1);
  const priceOfField = new Float64Array(fields + 1);
  // Numbered from 1, so that 0 can stand for none.
  const pointOn = new Int32Array(fields + 1);
  const before = new Int32Array(fields + 1);
  for (let point = 1; point <= costs.length; point += 1) {
    pointOn[0] = point;
    let field = 0;
    const least = new Float64Array(fields + 1).fill(Infinity);
    const isDone = new Uint8Array(fields + 1);
    do {
      isDone[field] = 1;
      const held = pointOn[field] ?? 0;
      const row = costs[held - 1];
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= fields; other += 1) {
        if (isDone[other] === 1) continue;
        const cost = (row?.[other - 1] ?? 0) - (priceOfPoint[held] ?? 0) - (priceOfField[other] ?? 0);
        if (cost < (least[other] ?? 0)) {
          least[other] = cost;
          before[other] = field;
        }
        if ((least[other] ?? 0) < step) {
          step = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= fields; other += 1) {
        if (isDone[other] === 1) {
          const owner = pointOn[other] ?? 0;
          priceOfPoint[owner] = (priceOfPoint[owner] ?? 0) + step;
          priceOfField[other] = (priceOfField[other] ?? 0) - step;
        } else least[other] = (least[other] ?? 0) - step;
      }
      field = next;
    } while (pointOn[field] !== 0);
    while (field !== 0) {
      const from = before[field] ?? 0;
      pointOn[field] = pointOn[from] ?? 0;
      field = from;
    }
  }
  const found = Array.from(costs, () => 0);
  for (let field = 1; field <= fields; field += 1) {
    const point = pointOn[field] ?? 0;
    if (point > 0) found[point - 1] = field - 1;
  }
  return found;
}
