import { leastOfTop } from '../../analysis/index.ts';
import type { SectorPosition, Star, StarRules } from '../../model/index.ts';
import type { SectorCells } from './cells.ts';
import { referenceOf } from './reference.ts';

/** Persons from which on a region is among the largest of the EU27 in the sector, whatever it is held against otherwise. */
export function sizeLimit(cells: SectorCells, rules: StarRules, sector: number, year: number): number {
  return leastOfTop(referenceOf(cells, 'eu', '').bySector(sector, year), rules.size);
}

const starOf = (isKnown: boolean, isEarned: boolean): Star => (!isKnown ? 'unknown' : isEarned ? 'earned' : 'missed');

/**
 * The stars of one cell. A sector without a figure of the year shown has none to tell, even where an earlier wage is known;
 * one with nobody in it misses all.
 */
export function starsOf(
  {
    employment,
    quotient,
    wage,
    referenceWage,
  }: Pick<SectorPosition, 'employment' | 'quotient' | 'wage' | 'referenceWage'>,
  limit: number,
  rules: StarRules,
): Pick<SectorPosition, 'size' | 'specialisation' | 'productivity' | 'stars'> {
  const isThere = Number.isFinite(employment);
  const isEmpty = employment === 0;
  const paid = wage / referenceWage;
  const size = starOf(isEmpty || (isThere && Number.isFinite(limit)), employment > 0 && employment >= limit);
  const specialisation = starOf(
    isEmpty || (isThere && Number.isFinite(quotient)),
    employment > 0 && quotient >= rules.specialisation,
  );
  const productivity = starOf(
    isEmpty || (isThere && Number.isFinite(paid)),
    employment > 0 && paid >= rules.productivity,
  );
  return {
    size,
    specialisation,
    productivity,
    stars: [size, specialisation, productivity].filter((star) => star === 'earned').length,
  };
}
