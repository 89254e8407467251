import {
  bivariateInSteps,
  getisOrdTest,
  localMoranInSteps,
  moranInSteps,
  rowStandardised,
  type Weights,
} from '../../analysis/index.ts';
import {
  SPATIAL_ALPHA,
  type Question,
  type SpatialClusters,
  type SpatialKind,
  type SpatialMark,
  type SpatialQuestion,
} from '../../model/index.ts';
import { explore } from '../answers/explore.ts';
import type { Figures } from '../figures/figures.ts';

/** The share of the work that the test of Moran's I takes: each draw is of all regions, as one region's is of its neighbours alone. */
const WHOLE_SHARE = 0.3;

/** Reports steps as a part of all the work. */
function* within<Result>(from: number, to: number, steps: Generator<number, Result>): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** What is found of every region. */
interface Found {
  readonly I: readonly number[];
  readonly p: readonly number[];
  readonly kind: readonly (SpatialKind | null)[];
  readonly significant: readonly boolean[];
  readonly whole: SpatialClusters['moran'];
}

/** Values in standard deviations from their mean. */
function standing(values: readonly number[]): readonly number[] {
  const present = values.filter(Number.isFinite);
  const mean = present.reduce((sum, one) => sum + one, 0) / present.length;
  const deviation = Math.sqrt(present.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (present.length - 1));
  return values.map((one) => (deviation > 0 ? (one - mean) / deviation : Number.NaN));
}

function* foundOf(
  values: readonly number[],
  around: readonly number[] | null,
  weights: Weights,
  asked: SpatialQuestion,
): Generator<number, Found> {
  const { permutations, seed, correction, statistic } = asked;
  const options = { permutations, seed, alpha: SPATIAL_ALPHA, correction };
  if (statistic === 'bivariate' && around !== null) {
    const local = yield* bivariateInSteps(values, around, weights, options);
    const known = local.I.filter(Number.isFinite);
    // The slope of the neighbours on the region, as Moran's I is of one figure; it has no test of its own here.
    const slope = known.reduce((sum, one) => sum + one, 0) / (known.length - 1);
    const whole = { I: slope, expected: Number.NaN, p: Number.NaN, z: Number.NaN };
    return { I: local.I, p: local.p, kind: local.quadrant, significant: local.significant, whole };
  }
  const { I, expected, p, z } = yield* within(0, WHOLE_SHARE, moranInSteps(values, weights, { permutations, seed }));
  const whole = { I, expected, p, z };
  const local = yield* within(WHOLE_SHARE, 1, localMoranInSteps(values, weights, options));
  if (statistic !== 'getis-ord')
    return { I: local.I, p: local.p, kind: local.quadrant, significant: local.significant, whole };
  const spots = getisOrdTest(values, weights, options);
  return {
    I: local.I,
    p: spots.p,
    kind: spots.z.map((one) => (Number.isNaN(one) ? null : one >= 0 ? 'high-high' : 'low-low')),
    significant: spots.significant,
    whole,
  };
}

/** Where like values of what is shown stand together; yields the share done. */
export function* spatialInSlices(figures: Figures, asked: SpatialQuestion): Generator<number, SpatialClusters> {
  const { question, regions, neighbours } = asked;
  const valuesOf = (of: Question) => {
    const { columns, notices } = explore(figures, { ...of, hasAllYears: false });
    return { notices, values: regions.map((code) => columns.value[columns.region.indexOf(code)] ?? Number.NaN) };
  };
  const own = valuesOf(question);
  const other = asked.statistic === 'bivariate' && asked.around !== null ? valuesOf(asked.around) : null;
  const value = own.values.map((one, at) => (other === null || Number.isFinite(other.values[at]) ? one : Number.NaN));
  const around = other?.values.map((one, at) => (Number.isFinite(value[at]) ? one : Number.NaN)) ?? null;
  const weights = rowStandardised(neighbours);
  const { I, p, kind, significant, whole } = yield* foundOf(value, around, weights, asked);
  const z = standing(value);
  const beside = around === null ? z : standing(around);
  const lag = neighbours.map((others) => {
    const known = others.map((place) => beside[place] ?? Number.NaN).filter(Number.isFinite);
    return known.length === 0 ? Number.NaN : known.reduce((sum, one) => sum + one, 0) / known.length;
  });
  return {
    question: asked,
    regions,
    value,
    z,
    lag: lag.map((one, at) => (Number.isFinite(z[at]) ? one : Number.NaN)),
    I,
    p,
    g: getisOrdTest(value, weights, { alpha: SPATIAL_ALPHA, correction: 'none' }).z,
    kind,
    mark: value.map((one, at): SpatialMark => {
      if (!Number.isFinite(one)) return 'no-figure';
      const found = kind[at] ?? null;
      if (found === null) return Number.isFinite(lag[at]) ? 'not-significant' : 'no-neighbour';
      return significant[at] === true ? found : 'not-significant';
    }),
    moran: whole,
    notices: other === null ? own.notices : [...own.notices, ...other.notices],
  };
}

/** The same at once. */
export function spatialClusters(figures: Figures, asked: SpatialQuestion): SpatialClusters {
  const slices = spatialInSlices(figures, asked);
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}
