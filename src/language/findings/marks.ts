import { parseRegionCode, statusesOf, type HeldYear, type RegionCode, type Status } from '../../model/index.ts';

/** A figure with all that has to be said wherever it is said or drawn. */
export interface Marked {
  /** Bits of STATUSES. */
  readonly status: number;
  readonly origin: string | null;
  readonly year: number;
  /** True where the method puts it in the place of a missing one. */
  readonly isImputed?: boolean;
  /** Of which year what it is held against is, where that is another. */
  readonly held?: HeldYear | null;
}

/** Whose figure a region shows that is not its own. */
type Origin =
  | { readonly kind: 'country'; readonly code: string }
  /** A larger part of the country (NUTS 1); `name` empty where none is known. */
  | { readonly kind: 'part'; readonly code: string; readonly name: string }
  /** Regions that have one figure between them. */
  | { readonly kind: 'together'; readonly regions: readonly RegionCode[] };

/** One thing to be known of a figure. */
export type Mark =
  | { readonly kind: 'carried'; readonly origin: Origin; readonly isImputed: boolean }
  | { readonly kind: 'converted'; readonly origin: string }
  | { readonly kind: 'other-year'; readonly year: number; readonly isImputed: boolean }
  | { readonly kind: 'held'; readonly year: number; readonly held: HeldYear }
  | { readonly kind: 'status'; readonly status: Status };

/** The parts of the area's countries that figures are carried from, as the countries call them; others are called by their codes. */
const PARTS: Readonly<Record<string, string>> = { AT1: 'Ostösterreich', AT2: 'Südösterreich', AT3: 'Westösterreich' };

/** What a code of origin stands for; null for one of an earlier version of the regions, which is converted and not carried. */
export function originOf(text: string): Origin | null {
  if (/^[A-Z]{2}$/.test(text)) return { kind: 'country', code: text };
  if (/^[A-Z]{2}[0-9A-Z]$/.test(text)) return { kind: 'part', code: text, name: PARTS[text] ?? '' };
  const regions = text.split(' + ').map(parseRegionCode);
  return regions.every((code) => code !== null) ? { kind: 'together', regions } : null;
}

/** What is to be known of a figure; nothing of one that was simply measured. */
export function marksOf({ status, origin, year, isImputed = false, held = null }: Marked): readonly Mark[] {
  const own = statusesOf(status).flatMap((known): Mark[] => {
    const from = known === 'carried-from-larger-area' && origin !== null ? originOf(origin) : null;
    if (from !== null) return [{ kind: 'carried', origin: from, isImputed }];
    if (known === 'filled-from-another-year' && Number.isFinite(year)) return [{ kind: 'other-year', year, isImputed }];
    if (known === 'converted' && origin !== null && originOf(origin) === null) return [{ kind: 'converted', origin }];
    return known === 'measured' ? [] : [{ kind: 'status', status: known }];
  });
  return held === null ? own : [...own, { kind: 'held', year, held }];
}

interface RegionNames {
  region(code: RegionCode): string;
}

interface Words {
  readonly messages: { readonly mark: (mark: Mark, names: RegionNames) => string };
  readonly names: RegionNames;
}

/** The marks of a figure in words, for tables, sentences, slides and files alike. */
export function markWords(figure: Marked, { messages, names }: Words): readonly string[] {
  return marksOf(figure).map((mark) => messages.mark(mark, names));
}

/** Something to be known of a figure, in words: with the status where it says no more than that one holds. */
export type Remark = string | { readonly status: Status; readonly text: string };

export const remarkText = (remark: Remark): string => (typeof remark === 'string' ? remark : remark.text);

/** The marks of a figure for a table, whose files have its statuses as codes. */
export function markRemarks(figure: Marked, { messages, names }: Words): readonly Remark[] {
  return marksOf(figure).map((mark) => {
    const text = messages.mark(mark, names);
    return mark.kind === 'status' ? { status: mark.status, text } : text;
  });
}

/** What a figure is of, with what is to be known of the figure, in words. */
export interface MarkedName {
  readonly name: string;
  readonly marks: readonly string[];
}

/** `8.2 % (figure of the whole of Bulgaria)`: what is written of a figure, with its marks. */
export function withMarks(text: string, figure: Marked | null, words: Words): string {
  const said = figure === null ? [] : markWords(figure, words);
  return said.length === 0 ? text : `${text} (${said.join(', ')})`;
}
