import {
  calibrateColumns,
  indexOverColumns,
  type Calibration,
  type IndexNode,
  type IndexSpec,
  type LeafScores,
  type Normalisation,
} from '../../../src/analysis/index.ts';
import { seededRandom } from '../../../src/analysis/random.ts';

/** Figures that are nobody's, in the shape of ours: the same work for the engine and for those it is held against. */
export interface WeightWork {
  readonly regions: number;
  /** Leaves in the order of the tree, one column each, NaN where missing. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  /** What every region is held against: one figure a leaf, NaN where there is none. */
  readonly benchmark: Readonly<Record<string, number>>;
  /** Treatment and bounds stand fixed, as they do while a weight moves. */
  readonly spec: IndexSpec & { readonly calibration: Calibration };
  /** The leaf whose weight moves. */
  readonly moved: string;
}

/** What a moved weight makes anew, by node: all the leaves, the themes and the whole. */
export interface Standing {
  readonly score: Readonly<Record<string, Float64Array>>;
  readonly gap: Readonly<Record<string, Float64Array>>;
  /** By score, 1 = best; ties share the better rank. */
  readonly rank: Readonly<Record<string, Float64Array>>;
}

export interface DrawWork {
  readonly regions: number;
  /** What the leaves score by each choice of method. */
  readonly choices: readonly LeafScores[];
  readonly spec: IndexSpec;
  readonly draws: number;
  readonly level: number;
}

/** By region: between these ranks lies the middle of the draws. */
export interface Intervals {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** One way of doing a work. What `run` gives back puts the answer into the form all share: that is not timed. */
export interface Contestant<Answer> {
  readonly name: string;
  readonly run: (input: number) => () => Answer;
}

export const OVERALL = 'overall';
const REGIONS = 250;
/** Leaves by theme: ours are 7, 7, 5, 3, 3 and 7 with the choices as they stand, up to 43 with all of them. */
const WEIGHED = [7, 7, 6, 4, 4, 7];
const DRAWN = [6, 6, 5, 3, 4, 6];
const TREATMENT = { maxPoints: 5, skewness: 2, kurtosis: 3.5 } as const;

function treeOf(shape: readonly number[]): { readonly nodes: IndexNode[]; readonly leaves: string[] } {
  const nodes: IndexNode[] = [{ id: OVERALL, parent: null, minCoverage: 4 / 6 - 1e-9 }];
  const leaves: string[] = [];
  shape.forEach((count, theme) => {
    nodes.push({ id: `theme_${theme}`, parent: OVERALL });
    for (let leaf = 0; leaf < count; leaf += 1) {
      const id = `leaf_${theme}_${leaf}`;
      nodes.push({
        id,
        parent: `theme_${theme}`,
        direction: leaf % 4 === 3 ? 'lower' : 'higher',
        weight: 1 + (leaf % 3) / 2,
      });
      leaves.push(id);
    }
  });
  return { nodes, leaves };
}

/** A figure from a standing in the bell curve: even, skewed to either side, or so skewed that the logarithm is taken. */
function shaped(standing: number, leaf: number): number {
  switch (leaf % 5) {
    case 1:
      return 40 * Math.exp(0.6 * standing);
    case 2:
      return 3 * Math.exp(1.3 * standing);
    case 3:
      return 100 - 3 * Math.exp(1.3 * standing);
    default:
      return 50 + 12 * standing;
  }
}

/**
 * Regions stand by country and are good or bad at most things at once; whole countries lack a leaf, single regions too,
 * and the first twelve have next to nothing, as countries outside the EU do.
 */
function figuresOf(leaves: readonly string[], seed: number): Record<string, Float64Array> {
  const random = seededRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const level = Float64Array.from({ length: REGIONS }, normal);
  return Object.fromEntries(
    leaves.map((id, leaf) => {
      let isLackedByCountry = false;
      return [
        id,
        level.map((own, region) => {
          if (region % 8 === 0) isLackedByCountry = random() < 0.04;
          const isMissing = isLackedByCountry || random() < (region < 12 ? 0.6 : 0.02);
          const figure = shaped(0.6 * own + 0.8 * normal(), leaf);
          return isMissing ? Number.NaN : figure;
        }),
      ];
    }),
  );
}

/** Of another year: a little off, so that some lie beyond the bounds that the first set. */
function another(columns: Readonly<Record<string, Float64Array>>, seed: number): Record<string, Float64Array> {
  const random = seededRandom(seed);
  return Object.fromEntries(
    Object.entries(columns).map(([id, column]) => [id, column.map((figure) => figure * (0.95 + random() / 10))]),
  );
}

function meanOf(column: Float64Array): number {
  const present = column.filter((figure) => !Number.isNaN(figure));
  return present.reduce((sum, figure) => sum + figure, 0) / present.length;
}

/** 250 regions × 35 leaves, bounds of one year, figures of another. */
export function weightWork(seed: number): WeightWork {
  const { nodes, leaves } = treeOf(WEIGHED);
  const reference = figuresOf(leaves, seed);
  const columns = another(reference, seed + 1);
  const spec: IndexSpec = {
    nodes,
    normalise: { method: 'min-max' },
    aggregate: 'arithmetic',
    treat: TREATMENT,
    minCoverage: 0.5,
  };
  const [without, beyond] = leaves;
  const benchmark = Object.fromEntries(leaves.map((id) => [id, meanOf(columns[id] ?? new Float64Array())]));
  if (without !== undefined) benchmark[without] = Number.NaN;
  if (beyond !== undefined) benchmark[beyond] = 1e6;
  return {
    regions: REGIONS,
    columns,
    benchmark,
    spec: { ...spec, calibration: calibrateColumns(reference, spec) },
    moved: leaves[4] ?? '',
  };
}

/** The same tree with another weight on the leaf that moves. */
export function withWeight({ spec, moved }: WeightWork, weight: number): WeightWork['spec'] {
  return { ...spec, nodes: spec.nodes.map((node) => (node.id === moved ? { ...node, weight } : node)) };
}

/** 250 regions × 30 leaves by six choices of method: three scales, outliers treated or not. */
export function drawWork(seed: number, draws: number): DrawWork {
  const { nodes, leaves } = treeOf(DRAWN);
  const columns = figuresOf(leaves, seed);
  const scales: readonly Normalisation[] = [
    { method: 'min-max' },
    { method: 'z-score' },
    { method: 'percentile-rank' },
  ];
  const spec: IndexSpec = { nodes, normalise: { method: 'min-max' }, aggregate: 'arithmetic' };
  const choices = scales.flatMap((normalise) =>
    [TREATMENT, null].map((treat) => indexOverColumns(columns, { ...spec, normalise, treat }).normalised),
  );
  return { regions: REGIONS, choices, spec, draws, level: 0.9 };
}

/** The tree as lists: the leaves of every theme, in the order in which the whole is made. */
export function themesOf(spec: IndexSpec): {
  readonly id: string;
  readonly weight: number;
  readonly leaves: readonly { readonly id: string; readonly weight: number; readonly isLower: boolean }[];
}[] {
  return spec.nodes
    .filter(({ parent }) => parent === OVERALL)
    .map(({ id, weight = 1 }) => ({
      id,
      weight,
      leaves: spec.nodes
        .filter(({ parent }) => parent === id)
        .map((leaf) => ({ id: leaf.id, weight: leaf.weight ?? 1, isLower: leaf.direction === 'lower' })),
    }));
}
