import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { FIGURES, type FigureId } from '../../src/model/index.ts';
import { weigh, total } from '../bench/bytes.ts';
import { budgetOf, measureEmbed } from '../bench/embed-bytes.ts';
import { journey } from './harness.ts';
import { atRest } from './rest.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** What a figure needs beside its name to have something to show. */
const ALSO: Partial<Readonly<Record<FigureId, string>>> = {
  'method-groups': '&method=scoreboard-like',
  'method-moves': '&method=scoreboard-like',
};

/** Figures of one page that ask nothing of their own fetch the same: one of each stands for them. The gate weighs every one. */
const VISITED = [
  'map',
  'region-profile',
  'region-gaps',
  'region-industry',
  'gaps-overall',
  'gaps-waterfall',
  'gaps-differences',
  'change-lines',
  'industry-portfolio',
  'industry-compared',
  'industry-map',
  'industry-treemap',
  'industry-space',
  'industry-opportunities',
  'method-moves',
  'method-correlations',
] as const satisfies readonly FigureId[];

function addressOf(figure: FigureId): string {
  const regions = ['', '&regions=ITI3', '&regions=ITI3.ITH5'][FIGURES[figure].regions] ?? '';
  return `embed/?figure=${figure}${regions}${ALSO[figure] ?? ''}`;
}

describe('an embed', () => {
  journey.for(VISITED)(
    'of %s stands with its numbers without worker and tables, from files as light as the gate says',
    async (figure, { visitor, site }) => {
      const asked = new Set<string>();
      const page = await visitor.open(addressOf(figure), {
        prepare: async (opened) => void opened.context().on('request', (request) => asked.add(request.url())),
      });
      await page.locator('.embed-figure .figure-section .figure-source').waitFor();
      await page.waitForLoadState('networkidle');
      const files = [...asked]
        .filter((url) => url.startsWith(site.url))
        .map((url) => new URL(url.slice(site.url.length), 'http://dist/').pathname.slice(1))
        .map((path) => (path === 'embed/' ? 'embed/index.html' : path))
        .filter((path) => !path.endsWith('.woff2'));
      expect(files.filter((path) => /analysis|worker|\.arrow$/.test(path))).toEqual([]);
      expect(
        total(
          files.map((path) => weigh(DIST, path)),
          'gzip',
        ),
      ).toBeLessThanOrEqual(budgetOf(figure));
      const weighed = new Set((await measureEmbed(DIST, figure)).map(({ path }) => path));
      expect(files.filter((path) => !weighed.has(path))).toEqual([]);
    },
  );

  journey.for(['gaps-waterfall', 'industry-portfolio', 'change-lines', 'region-profile'] as const)(
    'of %s says what the atlas says, to the digit',
    async (figure, { visitor, site }) => {
      const page = await visitor.open(`${addressOf(figure)}&regions=ITI3`);
      const text = async (): Promise<string> => {
        const section = page.locator(`[data-figure="${figure}"].figure-section`);
        await section.locator('.figure-source').waitFor();
        await page.waitForLoadState('networkidle');
        await atRest(page);
        return (await section.locator('h2, .figure-body, .figure-source').allTextContents()).join('\n');
      };
      const embedded = await text();
      const { page: name, part } = FIGURES[figure];
      await page.goto(`${site.url}?page=${name}&regions=ITI3${part === null ? '' : `&part=${part}`}`);
      await expect.poll(text, { timeout: 120_000 }).toBe(embedded);
    },
  );

  journey('by another method is computed by the worker', async ({ visitor }) => {
    const asked: string[] = [];
    const page = await visitor.open(
      'embed/?figure=gaps-waterfall&regions=ITI3&method=competitiveness-like&theme=skills',
      { prepare: async (opened) => void opened.context().on('request', (request) => asked.push(request.url())) },
    );
    await page.locator('.embed-figure .figure-section .figure-source').waitFor();
    expect(asked.some((url) => url.includes('/embed/assets/analysis/'))).toBe(true);
    expect(await page.locator('.embed-foot').textContent()).toContain(en.footer.boundaries);
  });
});
