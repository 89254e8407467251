import type { Averages, Denominator, Indicator, RegionCode } from '../model/index.ts';

/** Share of a denominator that the reporting regions must hold, or their mean does not stand for the whole. */
export const MINIMUM_SHARE = 0.7;

/** What each region weighs in a mean, by denominator. */
export interface Denominators {
  readonly weight: (region: RegionCode, denominator: Denominator) => number;
}

const made = new WeakMap<Averages, Denominators>();

export function denominatorsOf(averages: Averages): Denominators {
  const known = made.get(averages);
  if (known !== undefined) return known;
  const weights = new Map<string, number>();
  for (const { region, denominator, value } of averages.denominators) weights.set(`${region} ${denominator}`, value);
  const denominators: Denominators = {
    weight: (region, denominator) => (denominator === 'none' ? 1 : (weights.get(`${region} ${denominator}`) ?? Number.NaN)),
  };
  made.set(averages, denominators);
  return denominators;
}

/**
 * The weights of one indicator for the regions of a country: NaN throughout where the regions with a figure hold
 * less than 0.7 of the denominator, so that no mean is made of them.
 */
export function countryWeights(
  regions: readonly RegionCode[], values: ArrayLike<number>, indicator: Indicator, denominators: Denominators,
): number[] {
  const weights = regions.map((region) => denominators.weight(region, indicator.denominator));
  let all = 0;
  let reporting = 0;
  weights.forEach((weight, index) => {
    if (!Number.isFinite(weight)) return;
    all += weight;
    if (Number.isFinite(values[index])) reporting += weight;
  });
  return all > 0 && reporting / all >= MINIMUM_SHARE ? weights : weights.map(() => Number.NaN);
}
