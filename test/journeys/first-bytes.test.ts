import { describe, expect } from 'vitest';
import { FIRST_MAP_DATA } from '../bench/bytes.ts';
import { areaOf, builtCatalogue, fillsOf, isHatch } from './explore-page.ts';
import { journey } from './harness.ts';

describe('the first map', () => {
  journey('stands coloured on the bytes that the budget counts, without worker, fonts or the figures of the themes', async ({ visitor, site }) => {
    visitor.expectProblem(/Failed to load resource/);
    const isCounted = (path: string): boolean => !path.startsWith('data/') || FIRST_MAP_DATA.some((start) => path.startsWith(start));
    const page = await visitor.open('', {
      prepare: (opened) =>
        opened.route('**/*', (route) => {
          const path = new URL(route.request().url()).href.slice(site.url.length);
          return isCounted(path) && !path.startsWith('assets/analysis/') && !path.endsWith('.woff2') ? route.continue() : route.abort();
        }),
    });
    await expect.poll(async () => (await fillsOf(page)).size, { timeout: 20_000 }).toBe(areaOf(builtCatalogue()).length);
    await expect.poll(async () => [...(await fillsOf(page)).values()].filter((fill) => !isHatch(fill)).length, { timeout: 10_000 }).toBeGreaterThan(60);
  });
});
