import { readFileSync } from 'node:fs';
import { decodeCatalogue, decodeEntry, ENTRY_FILE } from '../../src/datasets/catalogue.ts';
import { decodeGeometry } from '../../src/datasets/geometry.ts';
import type { MapGeometry } from '../../src/model/index.ts';

function published(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${path}`, import.meta.url), 'utf8')) as unknown;
}

/** The shapes that the atlas publishes. */
export function realMap(): MapGeometry {
  const entry = decodeEntry(published(ENTRY_FILE), ENTRY_FILE);
  const catalogue = decodeCatalogue(published(entry.catalogue.path), entry.catalogue.path);
  const { path } = catalogue.files.geometry;
  return decodeGeometry(published(path), path);
}
