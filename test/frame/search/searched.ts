import { readFileSync } from 'node:fs';
import { decodeCatalogue } from '../../../src/datasets/catalogue.ts';
import { decodeCodes, decodeNames } from '../../../src/datasets/names.ts';
import { placeEntries, subjectEntries, type Entry, type Searched } from '../../../src/frame/search/entries.ts';
import type { Language, PublishedFile } from '../../../src/model/index.ts';
import { speechIn } from '../../fixtures/words.ts';

const folder = new URL('../../../public/data/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const entry = read('index.json') as { readonly catalogue: PublishedFile };
export const catalogue = decodeCatalogue(read(entry.catalogue.path), 'catalogue');
export const names = decodeNames(read(catalogue.files.names.path), 'names');
export const codes = decodeCodes(read(catalogue.files.codes.path), 'codes');

/** What the published atlas is searched by, in a language. */
export function searchedIn(language: Language): Searched {
  const { messages, format } = speechIn(language);
  return { catalogue, names, codes, messages, format };
}

export function entriesIn(language: Language): readonly Entry[] {
  return [...placeEntries(searchedIn(language)), ...subjectEntries(searchedIn(language))];
}
