import { columnCount, requireAmounts, sumPresent, type Matrix } from '../matrix.ts';
import { locationQuotients } from './location-quotients.ts';

export interface ClusterThresholds {
  /** Least share of the sector's employment in all regions given, 0-1. */
  readonly size: number;
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
export function clusterStars({ employment, wages, thresholds }: { readonly employment: Matrix; readonly wages: Matrix; readonly thresholds: ClusterThresholds }): ClusterStars[][] {
  const sectors = columnCount(employment, 'employment');
  if (wages.length !== employment.length || columnCount(wages, 'wages') !== sectors) {
    throw new RangeError(`wages: is not ${employment.length} regions × ${sectors} sectors as employment is; give the same rows and columns`);
  }
  wages.forEach((row, region) => requireAmounts(row, `wages, row ${region}`));
  for (const [name, value] of Object.entries(thresholds)) {
    if (!(value >= 0)) throw new RangeError(`thresholds.${name}: is ${value}; give a number of 0 or more`);
  }
  const quotients = locationQuotients(employment);
  const totals = Array.from({ length: sectors }, (_, sector) => {
    const cells = employment.map((row, region) => ({ persons: row[sector] ?? NaN, paid: wages[region]?.[sector] ?? NaN }));
    const both = cells.filter(({ persons, paid }) => !Number.isNaN(persons + paid));
    return {
      persons: sumPresent(cells.map(({ persons }) => persons)),
      wage: sumPresent(both.map(({ paid }) => paid)) / sumPresent(both.map(({ persons }) => persons)),
    };
  });
  return employment.map((row, region) =>
    Array.from(row, (persons, sector): ClusterStars => {
      const total = totals[sector];
      const size = persons / (total?.persons ?? NaN) >= thresholds.size;
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
