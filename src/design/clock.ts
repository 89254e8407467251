import type { Language } from '../model/index.ts';
import { formatOf } from '../language/format.ts';

const SECONDS = 60;
const two = (value: number): string => String(value).padStart(2, '0');

/** `14:05`. */
export function timeOfDay(language: Language, milliseconds: number): string {
  return new Intl.DateTimeFormat(formatOf(language).locale, { hour: '2-digit', minute: '2-digit' }).format(
    milliseconds,
  );
}

/** `25 November 2026, 14:05`. */
export function dayAndTime(language: Language, milliseconds: number): string {
  return new Intl.DateTimeFormat(formatOf(language).locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    milliseconds,
  );
}

/** `12:05` of minutes and seconds, `1:12:05` from an hour. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const minutes = Math.floor(seconds / SECONDS);
  const hours = Math.floor(minutes / SECONDS);
  return hours === 0
    ? `${String(minutes)}:${two(seconds % SECONDS)}`
    : `${String(hours)}:${two(minutes % SECONDS)}:${two(seconds % SECONDS)}`;
}
