import type { Region } from '../../model/index.ts';
import type { Format } from '../format.ts';

/** The country as it stands beside the name of its region; null where both are called the same, as Moldova is. */
function countryBeside(
  { name, country }: Pick<Region, 'name' | 'country'>,
  format: Pick<Format, 'country'>,
): string | null {
  const called = format.country(country);
  return called === name ? null : called;
}

/** Country and code beside the name of a region, in this order or the other. */
export function besideName(
  region: Pick<Region, 'name' | 'country' | 'code'>,
  format: Pick<Format, 'country'>,
  order: 'country-first' | 'code-first',
): string {
  const country = countryBeside(region, format);
  if (country === null) return region.code;
  return order === 'country-first' ? `${country} · ${region.code}` : `${region.code}, ${country}`;
}
