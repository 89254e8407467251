import type { Language } from '../../model/index.ts';

/** Folders of `data/` that hold what is published by address. Their names are for ever. */
export const PUBLISHED_FOLDERS = ['figures', 'indicators', 'regions', 'releases', 'previews'] as const;

/** A file of the built folder. */
export interface AddressedFile {
  /** From the built folder: `data/indicators/gerd.csv`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** In pixels: what most that show links ask for. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** The picture by which links to the page of a language are shown. */
export function previewOf(language: Language): string {
  return `data/previews/${language}.png`;
}
