import { getisOrd, localMoran, moran, rowStandardised } from '../../analysis/index.ts';
import { SPATIAL_ALPHA, type SpatialClusters, type SpatialMark, type SpatialQuestion } from '../../model/index.ts';
import { explore } from '../answers/explore.ts';
import type { Figures } from '../figures/figures.ts';

/** Where like values of what is shown stand together. */
export function spatialClusters(figures: Figures, asked: SpatialQuestion): SpatialClusters {
  const { question, regions, neighbours, permutations, seed, correction } = asked;
  const { columns, notices } = explore(figures, { ...question, hasAllYears: false });
  const value = regions.map((region) => columns.value[columns.region.indexOf(region)] ?? Number.NaN);
  const weights = rowStandardised(neighbours);
  const local = localMoran(value, weights, { permutations, seed, alpha: SPATIAL_ALPHA, correction });
  const whole = moran(value, weights, { permutations, seed });
  const present = value.filter(Number.isFinite);
  const mean = present.reduce((sum, one) => sum + one, 0) / present.length;
  const deviation = Math.sqrt(present.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (present.length - 1));
  const z = value.map((one) => (deviation > 0 ? (one - mean) / deviation : Number.NaN));
  const lag = neighbours.map((others) => {
    const known = others.map((other) => z[other] ?? Number.NaN).filter(Number.isFinite);
    return known.length === 0 ? Number.NaN : known.reduce((sum, one) => sum + one, 0) / known.length;
  });
  return {
    question: asked,
    regions,
    value,
    z,
    lag: lag.map((one, at) => (Number.isFinite(z[at]) ? one : Number.NaN)),
    I: local.I,
    p: local.p,
    g: getisOrd(value, weights),
    kind: local.quadrant,
    mark: value.map((one, at): SpatialMark => {
      if (!Number.isFinite(one)) return 'no-figure';
      const kind = local.quadrant[at] ?? null;
      if (kind === null) return Number.isFinite(lag[at]) ? 'not-significant' : 'no-neighbour';
      return local.significant[at] === true ? kind : 'not-significant';
    }),
    moran: { I: whole.I, expected: whole.expected, p: whole.p, z: whole.z },
    notices,
  };
}
