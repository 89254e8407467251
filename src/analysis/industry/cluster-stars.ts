import { columnCount, requireAmounts, sumPresent, type Matrix } from '../matrix.ts';
import { locationQuotients } from './location-quotients.ts';
import { leastOfTop } from './top-share.ts';

/** Whether a star is earned; unknown where a figure that it hangs on is missing. */
type ClusterStar = 'earned' | 'missed' | 'unknown';

/** One sector of one region, and what it is held against. */
export interface ClusterCell {
  /** Persons; NaN where missing. */
  readonly employment: number;
  /** Location quotient. */
  readonly quotient: number;
  /** Wage a person, and the sector's in the reference. */
  readonly wage: number;
  readonly referenceWage: number;
  /** Least persons of a large cluster in the sector, such as `leastOfTop` of all regions. */
  readonly leastEmployment: number;
}

export interface CellStars {
  readonly size: ClusterStar;
  readonly specialisation: ClusterStar;
  readonly productivity: ClusterStar;
  /** How many are earned. */
  readonly stars: 0 | 1 | 2 | 3;
}

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

const starOf = (isKnown: boolean, isEarned: boolean): ClusterStar =>
  !isKnown ? 'unknown' : isEarned ? 'earned' : 'missed';

/**
 * The stars of one sector in one region: one each for size, specialisation and productivity at or above a threshold. A
 * sector without persons employed has none that is known, even where a wage is; one with nobody in it misses all.
 *
 * Source: as `clusterStars`, which gives them for a whole table.
 */
export function starsOfCell(
  { employment, quotient, wage, referenceWage, leastEmployment }: ClusterCell,
  { specialisation, productivity }: Pick<ClusterThresholds, 'specialisation' | 'productivity'>,
): CellStars {
  const isThere = Number.isFinite(employment);
  const isEmpty = employment === 0;
  const paid = wage / referenceWage;
  const star = (known: number, isEarned: boolean): ClusterStar =>
    starOf(isEmpty || (isThere && Number.isFinite(known)), employment > 0 && isEarned);
  const stars = {
    size: star(leastEmployment, employment >= leastEmployment),
    specialisation: star(quotient, quotient >= specialisation),
    productivity: star(paid, paid >= productivity),
  };
  const counts = [0, 1, 2, 3] as const;
  return { ...stars, stars: counts[Object.values(stars).filter((found) => found === 'earned').length] ?? 0 };
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
  const references = Array.from({ length: sectors }, (_, sector) => {
    const cells = employment.map((row, region) => ({
      persons: row[sector] ?? NaN,
      paid: wages[region]?.[sector] ?? NaN,
    }));
    const both = cells.filter(({ persons, paid }) => !Number.isNaN(persons + paid));
    const all = cells.map(({ persons }) => persons);
    return {
      leastEmployment: typeof least === 'number' ? least * sumPresent(all) : leastOfTop(all, least.topShare),
      referenceWage: sumPresent(both.map(({ paid }) => paid)) / sumPresent(both.map(({ persons }) => persons)),
    };
  });
  return employment.map((row, region) =>
    Array.from(row, (persons, sector): ClusterStars => {
      const { leastEmployment = NaN, referenceWage = NaN } = references[sector] ?? {};
      const quotient = quotients[region]?.[sector] ?? NaN;
      const wage = (wages[region]?.[sector] ?? NaN) / persons;
      const found = starsOfCell({ employment: persons, quotient, wage, referenceWage, leastEmployment }, thresholds);
      return {
        size: found.size === 'earned',
        specialisation: found.specialisation === 'earned',
        productivity: found.productivity === 'earned',
        stars: found.stars,
      };
    }),
  );
}
