import { describe, expect, it } from 'vitest';
import { firstChunk } from '../../src/app/first-chunk.ts';

/** Who imports whom at once; `page` is the entry, `lazy` is only fetched by it later. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = { page: [], frame: ['page', 'lazy'], deep: ['frame'], lazy: [], own: ['lazy'], circle: ['other'], other: ['circle'] };
const graph = { getModuleInfo: (id: string) => (id in IMPORTERS ? { isEntry: id === 'page', importers: IMPORTERS[id] ?? [] } : null) };

describe('the first chunk', () => {
  it.each(['page', 'frame', 'deep'])('holds %s, which the page imports at once', (module) => {
    expect(firstChunk(module, graph)).toBe('first');
  });

  it.each(['lazy', 'own', 'circle', 'unknown'])('leaves out %s, which comes later if at all', (module) => {
    expect(firstChunk(module, graph)).toBeNull();
  });
});
