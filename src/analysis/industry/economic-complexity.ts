import { symmetricEigen } from '../symmetric-eigen.ts';
import type { Matrix, Vector } from '../matrix.ts';
import { requirePresence } from './cooccurrence.ts';

export interface EconomicComplexity {
  /** One a region, mean 0 and population standard deviation 1; NaN for a region without sectors. */
  readonly regions: number[];
  /** One a sector, likewise; NaN for a sector present nowhere. */
  readonly sectors: number[];
}

/**
 * Economic complexity: the second eigenvector of D⁻¹PU⁻¹Pᵀ (D diversity of regions, U ubiquity of sectors), standardised with the
 * population standard deviation. Sectors are the mean of their regions, standardised alike.
 *
 * An eigenvector has no sign of its own. It is such that the score rises with diversity, as for countries; over regions of one
 * market, where diversity hardly tells them apart, give what it is to rise with.
 *
 * Read it as a rank within the set given: it says nothing where the set falls apart into regions without a sector in common, or
 * all regions are equally diverse in the same sectors.
 *
 * @param presence regions × sectors of 1 and 0; missing counts as no evidence of presence.
 * @param rising one value a region, such as wages a person, that the score is to be correlated with; NaN is left out. By default
 * the number of sectors present.
 * @returns NaN where fewer than two regions or sectors are left, or nothing tells them apart.
 * @throws RangeError naming `presence` for other values or rows of unequal length, `rising` where it is not one value a region.
 *
 * Source: Hidalgo & Hausmann, The building blocks of economic complexity (2009); Mealy, Farmer & Teytelboym, Interpreting economic
 * complexity (2019), who show that it is orthogonal to diversity.
 */
export function economicComplexity(presence: Matrix, rising?: Vector): EconomicComplexity {
  const sectorCount = requirePresence(presence);
  if (rising !== undefined && rising.length !== presence.length) {
    throw new RangeError(
      `rising: has ${rising.length} values where presence has ${presence.length} regions; give one a region`,
    );
  }
  const sectorsOf = presence.map((row) => Array.from(row.keys()).filter((sector) => row[sector] === 1));
  const ubiquity = Array.from({ length: sectorCount }, () => 0);
  for (const sectors of sectorsOf) for (const sector of sectors) ubiquity[sector] = (ubiquity[sector] ?? 0) + 1;
  const present = sectorsOf.map((_, region) => region).filter((region) => (sectorsOf[region]?.length ?? 0) > 0);
  const diversity = present.map((region) => sectorsOf[region]?.length ?? NaN);

  const held = ubiquity.map((_, sector) => sector).filter((sector) => (ubiquity[sector] ?? 0) > 0);
  const placeOf = new Map(held.map((sector, place) => [sector, place]));
  const sides = {
    regions: present.map((region) => (sectorsOf[region] ?? []).map((sector) => placeOf.get(sector) ?? 0)),
    sectors: held.map((sector) => [...present.keys()].filter((row) => presence[present[row] ?? 0]?.[sector] === 1)),
  };
  // Both sides have the same eigenvalues but for noughts, and the vector of one is the mean of the other's: take the smaller.
  const raw =
    held.length < present.length
      ? meansOf(secondVector(sides.sectors, sides.regions), sides.regions)
      : secondVector(sides.regions, sides.sectors);
  const sign =
    covariance(raw, rising === undefined ? diversity : present.map((region) => rising[region] ?? NaN)) < 0 ? -1 : 1;
  const scores = standardised(raw.map((value) => sign * value));

  const regions = presence.map(() => NaN);
  present.forEach((region, row) => {
    regions[region] = scores[row] ?? NaN;
  });
  const means = ubiquity.map(
    (count, sector) =>
      regions.reduce((sum, score, region) => (presence[region]?.[sector] === 1 ? sum + score : sum), 0) / count,
  );
  return { regions, sectors: standardised(means) };
}

/**
 * The second eigenvector of D⁻¹PU⁻¹Pᵀ for the members of one side: which of the other side each has, and the other way round.
 * NaN where only the first stands out.
 */
function secondVector(members: readonly (readonly number[])[], others: readonly (readonly number[])[]): number[] {
  // The same eigenvalues, but symmetric; its vectors are √D times the ones sought.
  const shared = members.map(() => new Float64Array(members.length));
  for (const together of others) {
    const part = 1 / together.length;
    for (const one of together) {
      const row = shared[one];
      if (row !== undefined) for (const other of together) row[other] = (row[other] ?? 0) + part;
    }
  }
  const roots = members.map((own) => Math.sqrt(own.length));
  const symmetric = shared.map((row, one) =>
    row.map((value, other) => value / ((roots[one] ?? NaN) * (roots[other] ?? NaN))),
  );
  const { values, vectors } = symmetricEigen(symmetric);
  const second = (values[1] ?? 0) > 1e-12 ? vectors[1] : undefined;
  return members.map((own, member) => (second?.[member] ?? NaN) / Math.sqrt(own.length));
}

/** For each member the mean of what it has of the other side. */
function meansOf(values: readonly number[], members: readonly (readonly number[])[]): number[] {
  return members.map((own) => own.reduce((sum, other) => sum + (values[other] ?? NaN), 0) / own.length);
}

/** What tells the sign of a correlation, over what both have. */
function covariance(one: readonly number[], two: readonly number[]): number {
  const both = one
    .map((value, index) => ({ value, other: two[index] ?? NaN }))
    .filter(({ value, other }) => !Number.isNaN(value + other));
  const mean = (of: (pair: (typeof both)[number]) => number): number =>
    both.reduce((sum, pair) => sum + of(pair), 0) / both.length;
  const [centre, middle] = [mean(({ value }) => value), mean(({ other }) => other)];
  return both.reduce((sum, { value, other }) => sum + (value - centre) * (other - middle), 0);
}

/** Mean 0 and population standard deviation 1 over the figures present. */
function standardised(values: readonly number[]): number[] {
  const present = values.filter((value) => !Number.isNaN(value));
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  const deviation = Math.sqrt(present.reduce((sum, value) => sum + (value - mean) ** 2, 0) / present.length);
  return values.map((value) => (deviation > 1e-12 ? (value - mean) / deviation : NaN));
}
