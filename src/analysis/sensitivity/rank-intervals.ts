import type { ColumnTable } from 'arquero';
import { calibrateColumns } from '../composite/calibrate-columns.ts';
import { normaliseLeaves } from '../composite/index-over-columns.ts';
import type { IndexSpec, Normalisation, Treatment } from '../composite/specification.ts';
import { readTree, type Tree } from '../composite/tree.ts';
import { readUnits, type UnitColumns } from '../composite/unit-table.ts';
import { drawAll, drawRanks, onlyRoot, placeCounts, rootScores, type LeafScores } from './draw-ranks.ts';
import { ranksOf } from './places.ts';

/** What is drawn anew each time; what is absent stays as in the specification. */
export interface Variation {
  /** Every weight is multiplied by a factor drawn evenly from 1 - share to 1 + share (0-1); `any`: uniform on the simplex in every node. */
  readonly weights?: number | 'any';
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
 * treatment drawn from what `vary` allows. The draws are those of `drawRanks`, which the engine runs through in slices.
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
  const spread = vary.weights === 'any' ? undefined : (vary.weights ?? 0);
  if (spread !== undefined && !(spread >= 0 && spread <= 1))
    throw new RangeError(`vary.weights: is ${spread}; give a share from 0 to 1`);
  const tree = readTree(spec);
  const root = onlyRoot(tree);
  const read = readUnits(units, spec);
  if (read.names.length === 0) return [];
  const choices = choicesOf(read, tree, spec, vary);
  const given = choiceOf(read, tree, spec);
  const rank = ranksOf(
    rootScores(given.leaves, tree, spec, { root, units: read.names.length, isLowBest: given.isLowBest }),
  );
  const drawn = drawAll(
    drawRanks(
      choices.map(({ leaves }) => leaves),
      spec,
      {
        draws,
        seed,
        level,
        compared: [],
        slice: draws,
        isLowBest: choices.map(({ isLowBest }) => isLowBest),
        ...(spread === undefined ? {} : { spread }),
      },
    ),
  );
  const acceptability = placeCounts(drawn.ranks);
  return read.names.map((unit, row) => ({
    unit,
    rank: rank[row] ?? NaN,
    low: drawn.low[row] ?? NaN,
    high: drawn.high[row] ?? NaN,
    acceptability: acceptability[row] ?? [],
  }));
}

interface Choice {
  readonly leaves: LeafScores;
  readonly isLowBest: boolean;
}

function choiceOf(units: UnitColumns, tree: Tree, spec: IndexSpec): Choice {
  const calibration = spec.calibration ?? calibrateColumns(units.columns, spec);
  return {
    leaves: normaliseLeaves(units.columns, tree, calibration, spec).normalised,
    isLowBest: spec.normalise.method === 'rank' && spec.normalise.first !== 'worst',
  };
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
