import { columnCount, type Matrix, type Vector } from '../matrix.ts';

/** How a distance is made of blocks of variables. */
export interface StructureOptions {
  /** By column of the matrix, the block it belongs to: 0, 1, 2 … */
  readonly blocks: readonly number[];
  /** By block: its weight, 0 or more, not all 0. */
  readonly weights: readonly number[];
  /** Least share of the weights in blocks that both regions have; below it there is no distance. */
  readonly leastShare: number;
}

/** The distance of two regions, taken apart. */
export interface StructuralParts {
  /** NaN where too little of the weights is in blocks both have. */
  readonly distance: number;
  /** By block: the mean square of the differences, in standard deviations; NaN where not both have it. */
  readonly squares: readonly number[];
  /** By block: its share of the weights of the blocks that count, 0 to 1; 0 where it does not count. */
  readonly shares: readonly number[];
  /** Share of all weights in blocks both have. */
  readonly covered: number;
}

/** Of a block both regions must have at least this share of the variables. */
const LEAST_OF_BLOCK = 0.5;

/** What a column is standardised by. */
export interface ColumnScale {
  readonly mean: number;
  /** n - 1; 0 where the column is the same everywhere, so that it tells no two regions apart. */
  readonly deviation: number;
}

/** By column, what it is standardised by, over the regions that have a figure. */
export function columnScales(matrix: Matrix): ColumnScale[] {
  return Array.from({ length: columnCount(matrix, 'matrix') }, (_, column) => {
    const present = matrix.map((row) => row[column] ?? Number.NaN).filter(Number.isFinite);
    const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
    const variance = present.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (present.length - 1);
    const deviation = Math.sqrt(variance);
    return { mean, deviation: deviation > 1e-9 * Math.abs(mean) ? deviation : 0 };
  });
}

/**
 * Columns brought to mean 0 and standard deviation 1 (n - 1) over the regions that have a figure. A column that is the
 * same everywhere is 0; missing stays NaN.
 */
export function standardised(matrix: Matrix): Matrix {
  const scales = columnScales(matrix);
  return matrix.map((row) =>
    scales.map(({ mean, deviation }, column) => {
      const value = row[column] ?? Number.NaN;
      if (!Number.isFinite(value)) return Number.NaN;
      return deviation > 0 ? (value - mean) / deviation : 0;
    }),
  );
}

/**
 * The distance of two rows of a standardised matrix: √(Σ share × square), where the square of a block is the mean of the
 * squared differences over the variables both have (at least half of the block's), and the shares are the weights of the
 * blocks both have, made to sum to 1. No distance where these hold less than `leastShare` of all weights.
 */
export function structuralParts(one: Vector, other: Vector, options: StructureOptions): StructuralParts {
  const { blocks, weights, leastShare } = options;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.map((_, block) => {
    let [sum, present, all] = [0, 0, 0];
    blocks.forEach((of, column) => {
      if (of !== block) return;
      all += 1;
      const difference = (one[column] ?? Number.NaN) - (other[column] ?? Number.NaN);
      if (!Number.isFinite(difference)) return;
      present += 1;
      sum += difference ** 2;
    });
    return present > 0 && present >= LEAST_OF_BLOCK * all ? sum / present : Number.NaN;
  });
  const held = weights.map((weight, block) => (Number.isFinite(squares[block]) ? weight : 0));
  const sum = held.reduce((added, weight) => added + weight, 0);
  const covered = sum / total;
  const shares = held.map((weight) => (sum > 0 ? weight / sum : 0));
  const isKnown = sum > 0 && covered >= leastShare - 1e-9;
  const square = shares.reduce((added, share, block) => added + (share > 0 ? share * (squares[block] ?? 0) : 0), 0);
  return { distance: isKnown ? Math.sqrt(square) : Number.NaN, squares, shares, covered };
}

function requireOptions(columns: number, { blocks, weights, leastShare }: StructureOptions): void {
  if (blocks.length !== columns)
    throw new RangeError(`blocks: ${blocks.length} given for ${columns} columns; give every column its block`);
  if (blocks.some((block) => weights[block] === undefined))
    throw new RangeError('weights: a block has none; give every block its weight');
  if (weights.some((weight) => !(weight >= 0 && weight < Infinity)) || !weights.some((weight) => weight > 0))
    throw new RangeError('weights: give numbers of 0 or more, at least one above 0');
  if (!(leastShare >= 0 && leastShare <= 1)) throw new RangeError('leastShare: give a share from 0 to 1');
}

/**
 * How unlike regions are in structure, each with each: rows of the matrix are regions, columns variables in any unit.
 * After the reference regions of Navarro et al. (2014), as the Commission's benchmarking of regions uses them: variables
 * are standardised, so that units fall away; blocks weigh as they are told to, however many variables they have.
 * Symmetric, 0 of a region with itself, NaN where too little is known of both.
 */
export function structuralDistance(matrix: Matrix, options: StructureOptions): Matrix {
  requireOptions(columnCount(matrix, 'matrix'), options);
  const rows = standardised(matrix);
  return rows.map((one) => rows.map((other) => structuralParts(one, other, options).distance));
}

/** The same of one row with every row, taken apart. */
export function structuralPartsFrom(matrix: Matrix, row: number, options: StructureOptions): StructuralParts[] {
  requireOptions(columnCount(matrix, 'matrix'), options);
  const rows = standardised(matrix);
  const own = rows[row];
  if (own === undefined) throw new RangeError(`row: ${row} is none of the ${matrix.length} of the matrix`);
  return rows.map((other) => structuralParts(own, other, options));
}
