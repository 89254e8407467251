import type { Region } from '../model/index.ts';

/** The languages in which the countries of the tables write the names of their regions. */
const LANGUAGE_OF: Readonly<Record<string, string>> = {
  AL: 'sq',
  AT: 'de',
  BA: 'bs',
  BG: 'bg',
  CH: 'de',
  CY: 'el',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  EE: 'et',
  EL: 'el',
  ES: 'es',
  FI: 'fi',
  FR: 'fr',
  HR: 'hr',
  HU: 'hu',
  IE: 'en',
  IS: 'is',
  IT: 'it',
  LT: 'lt',
  LU: 'fr',
  LV: 'lv',
  MD: 'ro',
  ME: 'cnr',
  MK: 'mk',
  MT: 'mt',
  NL: 'nl',
  NO: 'no',
  PL: 'pl',
  PT: 'pt',
  RO: 'ro',
  RS: 'sr',
  SE: 'sv',
  SI: 'sl',
  SK: 'sk',
  TR: 'tr',
  UA: 'uk',
};
/** Those that are usually written in another script than Latin. */
const NOT_LATIN = new Set(['bg', 'cnr', 'el', 'mk', 'sr', 'uk']);

/** The language of a region's name as the tag of `lang`, with the script where it is not the usual one; undefined where it is not known. */
export function nameLanguage({ country }: Pick<Region, 'country'>, name: string): string | undefined {
  const language = LANGUAGE_OF[country];
  if (language === undefined || !NOT_LATIN.has(language)) return language;
  return /\p{Script=Latin}/u.test(name) ? `${language}-Latn` : language;
}
