import { symmetricEigen } from '../symmetric-eigen.ts';
import type { Matrix } from '../matrix.ts';
import { requirePresence } from './cooccurrence.ts';

export interface EconomicComplexity {
  /** One a region, mean 0 and population standard deviation 1; NaN for a region without sectors. */
  readonly regions: number[];
  /** One a sector, likewise; NaN for a sector present nowhere. */
  readonly sectors: number[];
}

/**
 * Economic complexity: the second eigenvector of D⁻¹PU⁻¹Pᵀ (D diversity of regions, U ubiquity of sectors), standardised with the
 * population standard deviation; its sign is such that it rises with diversity. Sectors are the mean of their regions,
 * standardised alike.
 *
 * Read it as a rank within the set given: it says nothing where the set falls apart into regions without a sector in common, or
 * all regions are equally diverse in the same sectors.
 *
 * @param presence regions × sectors of 1 and 0; missing counts as no evidence of presence.
 * @returns NaN where fewer than two regions or sectors are left, or nothing tells them apart.
 * @throws RangeError naming `presence` for other values or rows of unequal length.
 *
 * Source: Hidalgo & Hausmann, The building blocks of economic complexity (2009); Mealy, Farmer & Teytelboym (2019).
 */
export function economicComplexity(presence: Matrix): EconomicComplexity {
  const sectorCount = requirePresence(presence);
  const sectorsOf = presence.map((row) => Array.from(row.keys()).filter((sector) => row[sector] === 1));
  const ubiquity = Array.from({ length: sectorCount }, () => 0);
  for (const sectors of sectorsOf) for (const sector of sectors) ubiquity[sector] = (ubiquity[sector] ?? 0) + 1;
  const present = sectorsOf.map((_, region) => region).filter((region) => (sectorsOf[region]?.length ?? 0) > 0);
  const diversity = present.map((region) => sectorsOf[region]?.length ?? NaN);

  // The same eigenvalues as D⁻¹PU⁻¹Pᵀ, but symmetric; its vectors are √D times the ones sought.
  const symmetric = present.map((one, row) =>
    present.map((two, column) => {
      const shared = sectorsOf[one]?.reduce((sum, sector) => (presence[two]?.[sector] === 1 ? sum + 1 / (ubiquity[sector] ?? NaN) : sum), 0) ?? 0;
      return shared / Math.sqrt((diversity[row] ?? NaN) * (diversity[column] ?? NaN));
    }),
  );
  const { values, vectors } = symmetricEigen(symmetric);
  const second = (values[1] ?? 0) > 1e-12 ? vectors[1] : undefined;
  const raw = present.map((_, row) => (second?.[row] ?? NaN) / Math.sqrt(diversity[row] ?? NaN));
  const sign = covariance(raw, diversity) < 0 ? -1 : 1;
  const scores = standardised(raw.map((value) => sign * value));

  const regions = presence.map(() => NaN);
  present.forEach((region, row) => {
    regions[region] = scores[row] ?? NaN;
  });
  const means = ubiquity.map((count, sector) =>
    regions.reduce((sum, score, region) => (presence[region]?.[sector] === 1 ? sum + score : sum), 0) / count,
  );
  return { regions, sectors: standardised(means) };
}

function covariance(one: readonly number[], two: readonly number[]): number {
  const mean = two.reduce((sum, value) => sum + value, 0) / two.length;
  return one.reduce((sum, value, index) => sum + value * ((two[index] ?? NaN) - mean), 0);
}

/** Mean 0 and population standard deviation 1 over the figures present. */
function standardised(values: readonly number[]): number[] {
  const present = values.filter((value) => !Number.isNaN(value));
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  const deviation = Math.sqrt(present.reduce((sum, value) => sum + (value - mean) ** 2, 0) / present.length);
  return values.map((value) => (deviation > 1e-12 ? (value - mean) / deviation : NaN));
}
