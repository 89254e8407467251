import { licencesOf, sourceLineOf, sourcesOf } from './exported.ts';

/** Where figures come from: for the line beneath them, and part by part for files. */
export interface Credit {
  /** Producers, licence and day, as read beneath a figure. */
  readonly line: string;
  readonly sources: readonly string[];
  /** `CC BY 4.0`, one after another; empty where none is known. */
  readonly licence: string;
  /** The same, each apart. */
  readonly licences: readonly string[];
  /** The day the figures were read, `2026-11-24`; empty where none is known. */
  readonly date: string;
}

/** The credit of the figures shown. */
export function creditOf(shown: Parameters<typeof sourceLineOf>[0]): Credit {
  const licences = licencesOf(shown);
  return {
    line: sourceLineOf(shown),
    sources: sourcesOf(shown, 'tables'),
    licence: licences.join('; '),
    licences,
    date: shown.catalogue.date,
  };
}
