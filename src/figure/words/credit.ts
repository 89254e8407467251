import { licenceOf, sourceLineOf, sourceOf } from './exported.ts';

/** Where figures come from: for the line beneath them, and part by part for files. */
export interface Credit {
  /** Producers, licence and day, as read beneath a figure. */
  readonly line: string;
  readonly sources: readonly string[];
  /** `CC BY 4.0`; empty where none is known. */
  readonly licence: string;
  /** The day the figures were read, `2026-11-24`; empty where none is known. */
  readonly date: string;
}

/** The credit of the figures shown. */
export function creditOf(shown: Parameters<typeof sourceLineOf>[0]): Credit {
  return {
    line: sourceLineOf(shown),
    sources: sourceOf(shown, 'tables').split('; '),
    licence: licenceOf(shown),
    date: shown.catalogue.date,
  };
}
