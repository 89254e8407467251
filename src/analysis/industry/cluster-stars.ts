import { columnCount, requireAmounts, sumPresent, type Matrix } from '../matrix.ts';
import { locationQuotients } from './location-quotients.ts';
import { leastOfTop } from './top-share.ts';

export interface ClusterThresholds {
  /** Least share of the sector's employment in all regions given, 0-1; or the share of these regions, 0-1, whose largest count. */
  readonly size: number | { readonly topShare: number };
  /** Least location quotient. */
  readonly specialisation: number;
  /** Least wage a person, relative to the sector's in all regions that report both. */
  readonly productivity: number;
}

export interface ClusterStars {
  readonly size: boolean;
  readonly specialisation: boolean;
  readonly productivity: boolean;
  readonly stars: 0 | 1 | 2 | 3;
}

/**
 * Stars of industrial clusters: one each for size, specialisation and productivity at or above a threshold. The thresholds are a
 * convention, so they are shown with the stars.
 *
 * @param input `employment`, persons, and `wages`, their sum in money: regions × sectors, the same order. What is missing earns no star.
 * @returns regions × sectors.
 * @throws RangeError naming the argument for unequal sizes, a negative amount or a threshold that is no number of 0 or more.
 *
 * Source: the method of the European Cluster Observatory, with wages for productivity.
 */
export function clusterStars({
  employment,
  wages,
  thresholds,
}: {
  readonly employment: Matrix;
  readonly wages: Matrix;
  readonly thresholds: ClusterThresholds;
}): ClusterStars[][] {
  const sectors = columnCount(employment, 'employment');
  if (wages.length !== employment.length || columnCount(wages, 'wages') !== sectors) {
    throw new RangeError(
      `wages: is not ${employment.length} regions × ${sectors} sectors as employment is; give the same rows and columns`,
    );
  }
  wages.forEach((row, region) => requireAmounts(row, `wages, row ${region}`));
  const { size: least } = thresholds;
  for (const [name, value] of Object.entries({
    ...thresholds,
    size: typeof least === 'number' ? least : least.topShare,
  })) {
    if (!(value >= 0)) throw new RangeError(`thresholds.${name}: is ${value}; give a number of 0 or more`);
  }
  const quotients = locationQuotients(employment);
  const totals = Array.from({ length: sectors }, (_, sector) => {
    const cells = employment.map((row, region) => ({
      persons: row[sector] ?? NaN,
      paid: wages[region]?.[sector] ?? NaN,
    }));
    const both = cells.filter(({ persons, paid }) => !Number.isNaN(persons + paid));
    const all = cells.map(({ persons }) => persons);
    const sum = sumPresent(all);
    const limit = typeof least === 'number' ? NaN : leastOfTop(all, least.topShare);
    return {
      isLarge: (persons: number): boolean =>
        typeof least === 'number' ? persons / sum >= least : persons > 0 && persons >= limit,
      wage: sumPresent(both.map(({ paid }) => paid)) / sumPresent(both.map(({ persons }) => persons)),
    };
  });
  return employment.map((row, region) =>
    Array.from(row, (persons, sector): ClusterStars => {
      const total = totals[sector];
      const size = total?.isLarge(persons) === true;
      const specialisation = (quotients[region]?.[sector] ?? NaN) >= thresholds.specialisation;
      const productivity = (wages[region]?.[sector] ?? NaN) / persons / (total?.wage ?? NaN) >= thresholds.productivity;
      return { size, specialisation, productivity, stars: countStars(size, specialisation, productivity) };
    }),
  );
}

function countStars(...earned: readonly [boolean, boolean, boolean]): 0 | 1 | 2 | 3 {
  const counts = [0, 1, 2, 3] as const;
  return counts[earned.filter(Boolean).length] ?? 0;
}
