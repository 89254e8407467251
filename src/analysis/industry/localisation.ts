import { sumPresent, type Vector } from '../matrix.ts';
import { krugman } from './krugman.ts';

/** With fewer regions than these a country has no pattern of its own. */
const FEWEST_REGIONS = 3;

/**
 * Hoover's index of localisation: the share of a sector's persons that would have to move to another region for the
 * sector to lie as everything does; half the sum over regions of |share of the sector - share of all|.
 *
 * @param sector persons in the sector, one amount a region of 0 or more; a region without a figure is left out of both shares.
 * @param all persons in all sectors, the same regions in the same order.
 * @returns from 0 (as everything) to 1 (where nothing else is); NaN where nobody is left.
 * @throws RangeError naming the argument for unequal lengths or a negative amount.
 *
 * Source: Hoover, The Measurement of Industrial Localization, Review of Economics and Statistics 18 (1936).
 */
export function localisation(sector: Vector, all: Vector): number {
  // The same sum as Krugman's, with regions in the place of sectors.
  return krugman(sector, all) / 2;
}

/**
 * Localisation inside countries: the mean of the countries' own indices, weighted by their persons in the sector. It
 * leaves out how countries differ in size, wealth and the drawing of the line between sectors.
 *
 * @param sector as in `localisation`.
 * @param all as in `localisation`.
 * @param countries the country of each region; one with fewer than three regions with figures does not count.
 * @returns from 0 to 1; NaN where no country counts.
 * @throws RangeError as `localisation`, and naming `countries` where their number is another.
 */
export function localisationWithin(sector: Vector, all: Vector, countries: readonly string[]): number {
  if (countries.length !== sector.length)
    throw new RangeError(`countries: ${countries.length} for ${sector.length} regions; give one a region`);
  let weighted = 0;
  let weight = 0;
  for (const country of new Set(countries)) {
    const own = Array.from(sector, (persons, region) => (countries[region] === country ? persons : NaN));
    const persons = sumPresent(own);
    if (own.filter((value) => !Number.isNaN(value)).length < FEWEST_REGIONS || !(persons > 0)) continue;
    weighted += persons * localisation(own, all);
    weight += persons;
  }
  return weight > 0 ? weighted / weight : NaN;
}
