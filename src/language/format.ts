import { countedIn, exact } from './plurals.ts';
import { LANGUAGE_ROWS, type Language } from '../model/index.ts';

const MINUS = '\u2212';
/** Shown where there is no figure. */
export const NO_FIGURE = '—';

/** NUTS writes Greece EL; Intl knows it as GR. */
const ISO_CODES: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

export interface Format {
  readonly language: Language;
  readonly locale: string;
  /** `1,234.5`; true minus sign; a dash for NaN. */
  number(value: number, decimals?: number): string;
  /** `+3.2`, `−3.2`, `0.0`. */
  signed(value: number, decimals?: number): string;
  /** A number to be edited: no thousands, no more decimals than it has. */
  decimal(value: number): string;
  /** What `decimal` writes, with a decimal point or comma; NaN for anything else. */
  parseDecimal(text: string): number;
  /** A share 0-1 as `45%`. */
  percent(share: number, decimals?: number): string;
  /** A share as `+4.5%`, `−4.5%`. */
  signedPercent(share: number, decimals?: number): string;
  /** `2014–2023`, or `2023` where both are the same. */
  years(from: number, to: number): string;
  /** `A, B and C`. */
  list(items: readonly string[]): string;
  /** A year without thousands, that of a mean rounded. */
  year(year: number): string;
  /** `1.5M`, `320 thousand` in the short form of the language. */
  compact(value: number): string;
  /** The name of a country from its NUTS 0 code (`EL` is Greece, `XK` Kosovo). */
  country(code: string): string;
  /** The same as a map writes it: with the sign of the note on Kosovo. */
  countryOnMap(code: string): string;
  /** `24 November 2026` from an ISO day; the text itself where it is none. */
  date(isoDay: string): string;
  /** Compares text by the alphabet of the language. */
  compare(left: string, right: string): number;
  /** The plural form a count takes. */
  plural(count: number): Intl.LDMLPluralRule;
  /** A count that takes the plural form of an amount as it is written with its decimals: 1.0 points, but 1 point. */
  counted(value: number, decimals: number): number;
  /** The form of an ordinal, such as that of `2nd`. */
  ordinalRule(rank: number): Intl.LDMLPluralRule;
}

const made = new Map<Language, Format>();

/** The formatters of a language; the same object at every call. */
export function formatOf(language: Language): Format {
  const known = made.get(language);
  if (known !== undefined) return known;
  const format = makeFormat(language);
  made.set(language, format);
  return format;
}

function makeFormat(language: Language): Format {
  const row = LANGUAGE_ROWS[language];
  const { locale, lastJoined } = row;
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (decimals: number, style: 'decimal' | 'percent'): Intl.NumberFormat => {
    const key = `${style}${String(decimals)}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const format = new Intl.NumberFormat(locale, {
      style,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    numbers.set(key, format);
    return format;
  };
  const editable = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const plurals = new Intl.PluralRules(locale);
  const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' });
  const collator = new Intl.Collator(locale, { numeric: true });

  /** Rounding may leave a zero with a sign: nobody is behind by −0.0. */
  const plain = (value: number, decimals: number, style: 'decimal' | 'percent'): string => {
    if (!Number.isFinite(value)) return NO_FIGURE;
    const text = numberFormat(decimals, style).format(exact(value));
    return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
  };
  const withPlus = (value: number, text: string): string =>
    value > 0 && Number.isFinite(value) && /[1-9]/.test(text) ? `+${text}` : text;

  const listed = (items: readonly string[]): string =>
    list
      .formatToParts(items)
      .map(({ type, value }, index, { length }) => {
        if (type !== 'literal' || index !== length - 2) return value;
        const word = lastJoined?.before.test(items.at(-1) ?? '') ? lastJoined.word : value;
        // Where a name has the word within it, a comma says where the next begins.
        return items.some((item) => item.includes(value)) ? `,${word}` : word;
      })
      .join('');

  const country = (code: string): string => {
    try {
      const iso = ISO_CODES[code] ?? code;
      return row.countries[iso] ?? countries.of(iso) ?? code;
    } catch {
      return code;
    }
  };

  return {
    language,
    locale,
    number: (value, decimals = 0) => plain(value, decimals, 'decimal'),
    signed: (value, decimals = 0) => withPlus(value, plain(value, decimals, 'decimal')),
    decimal: (value) => editable.format(value),
    parseDecimal: (text) =>
      /^[-\u2212]?\d*[.,]?\d+$/.test(text.trim())
        ? Number(text.trim().replace('\u2212', '-').replace(',', '.'))
        : Number.NaN,
    percent: (share, decimals = 0) => plain(share, decimals, 'percent'),
    signedPercent: (share, decimals = 0) => withPlus(share, plain(share, decimals, 'percent')),
    years: (from, to) => (from === to ? String(from) : `${String(from)}–${String(to)}`),
    list: listed,
    year: (year) => (Number.isFinite(year) ? String(Math.round(year)) : NO_FIGURE),
    compact: (value) => (Number.isFinite(value) ? compact.format(value).replace('-', MINUS) : NO_FIGURE),
    country,
    countryOnMap: (code) => (code === 'XK' ? `${country(code)}*` : country(code)),
    date: (isoDay) => {
      const day = /^\d{4}-\d{2}-\d{2}$/.test(isoDay) ? new Date(`${isoDay}T00:00:00Z`) : null;
      return day === null || Number.isNaN(day.getTime()) ? isoDay : dates.format(day);
    },
    compare: (left, right) => collator.compare(left, right),
    plural: (count) => plurals.select(count),
    counted: countedIn(locale),
    ordinalRule: (rank) => ordinals.select(rank),
  };
}
