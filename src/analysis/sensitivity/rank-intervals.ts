import type { ColumnTable } from 'arquero';
import { aggregate } from '../composite/aggregate.ts';
import { calibrateColumns } from '../composite/calibrate-columns.ts';
import { normaliseLeaves } from '../composite/index-over-columns.ts';
import type { IndexSpec, Normalisation, Treatment } from '../composite/specification.ts';
import { readTree, type Tree } from '../composite/tree.ts';
import { readUnits, type UnitColumns } from '../composite/unit-table.ts';
import { quantilesOf } from '../quantile.ts';
import { requireCount, seededRandom } from '../random.ts';
import { addPlaces, ranksOf } from './places.ts';

/** What is drawn anew each time; what is absent stays as in the specification. */
export interface Variation {
  /** Every weight is multiplied by a factor drawn evenly from 1 - share to 1 + share (0-1). */
  readonly weights?: number;
  /** One of these is drawn each time. */
  readonly normalisation?: readonly Normalisation[];
  /** One of these is drawn each time; null leaves outliers. */
  readonly treatment?: readonly (Treatment | null)[];
}

export interface RankIntervalOptions {
  readonly draws: number;
  readonly seed: number;
  readonly vary: Variation;
  /** Share of the draws the interval holds, such as 0.9. */
  readonly level: number;
}

export interface RankInterval {
  readonly unit: string;
  /** By the specification as given: 1 = best, ties share the mean; NaN where not scored. */
  readonly rank: number;
  /** Between these ranks lies the middle `level` of the draws (R type 7). */
  readonly low: number;
  readonly high: number;
  /** Share of the draws, by rank (rank 1 first). */
  readonly acceptability: readonly number[];
}

/**
 * How far ranks on the root depend on choices of method: the index is made again and again with weights, normalisation and
 * treatment drawn from what `vary` allows.
 *
 * A calibration of the specification holds as long as neither normalisation nor treatment varies; else each choice is calibrated on the units.
 *
 * @param units column `unit` and one a leaf, in the leaf's unit; NaN where missing.
 * @returns one entry a unit, in the order of the units.
 * @throws RangeError naming `draws`, `seed`, `level`, `vary` or `nodes` (several roots), else as `compositeIndex`.
 *
 * Source: Saisana, Saltelli & Tarantola, Uncertainty and sensitivity analysis techniques (2005).
 */
export function rankIntervals(
  units: ColumnTable,
  spec: IndexSpec,
  { draws, seed, vary, level }: RankIntervalOptions,
): RankInterval[] {
  requireCount(draws, 'draws');
  if (!(level > 0 && level < 1)) throw new RangeError(`level: is ${level}; give a share between 0 and 1`);
  const spread = vary.weights ?? 0;
  if (!(spread >= 0 && spread <= 1)) throw new RangeError(`vary.weights: is ${spread}; give a share from 0 to 1`);
  const tree = readTree(spec);
  const [root, ...others] = tree.roots;
  if (root === undefined || others.length > 0)
    throw new RangeError(`nodes: have the roots ${tree.roots.join(', ')}; ranks need exactly one`);
  const read = readUnits(units, spec);
  const random = seededRandom(seed);
  const choices = choicesOf(read, tree, spec, vary);
  const valuesOf = ({ leaves, spec: chosen }: Choice, drawn: Tree): Float64Array => {
    const scores = aggregate(leaves, drawn, chosen.aggregate, read.names.length)[root] ?? new Float64Array();
    return chosen.normalise.method === 'rank' && chosen.normalise.first !== 'worst'
      ? scores.map((score) => -score)
      : scores;
  };

  const ranks = ranksOf(valuesOf(choiceOf(read, tree, spec), tree));
  const acceptability = read.names.map(() => read.names.map(() => 0));
  const drawnRanks = read.names.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw += 1) {
    const choice = choices[Math.floor(random() * choices.length)];
    if (choice === undefined) break;
    const values = valuesOf(choice, spread > 0 ? drawWeights(tree, spread, random) : tree);
    addPlaces(values, acceptability, 1 / draws);
    ranksOf(values).forEach((rank, unit) => {
      const row = drawnRanks[unit];
      if (row) row[draw] = rank;
    });
  }
  return read.names.map((unit, row) => {
    const [low = NaN, high = NaN] = quantilesOf(drawnRanks[row] ?? new Float64Array(), [
      (1 - level) / 2,
      (1 + level) / 2,
    ]);
    return { unit, rank: ranks[row] ?? NaN, low, high, acceptability: acceptability[row] ?? [] };
  });
}

interface Choice {
  readonly leaves: Readonly<Record<string, Float64Array>>;
  readonly spec: IndexSpec;
}

function choiceOf(units: UnitColumns, tree: Tree, spec: IndexSpec): Choice {
  const calibration = spec.calibration ?? calibrateColumns(units.columns, spec);
  return { leaves: normaliseLeaves(units.columns, tree, calibration, spec).normalised, spec };
}

function choicesOf(units: UnitColumns, tree: Tree, spec: IndexSpec, vary: Variation): Choice[] {
  const { normalisation, treatment } = vary;
  if (normalisation === undefined && treatment === undefined) return [choiceOf(units, tree, spec)];
  if (normalisation?.length === 0 || treatment?.length === 0)
    throw new RangeError('vary: holds an empty list; give at least one choice or leave it out');
  const { calibration: _calibration, ...open } = spec;
  return (normalisation ?? [spec.normalise]).flatMap((normalise) =>
    (treatment ?? [spec.treat ?? null]).map((treat) => choiceOf(units, tree, { ...open, normalise, treat })),
  );
}

function drawWeights(tree: Tree, spread: number, random: () => number): Tree {
  const parents = tree.parents.map((parent) => ({
    ...parent,
    children: parent.children.map((child) => ({ ...child, weight: child.weight * (1 + spread * (2 * random() - 1)) })),
  }));
  return { ...tree, parents };
}
