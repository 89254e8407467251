import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { measureBytes, type Weight } from '../bench/bytes.ts';
import { en } from '../fixtures/words.ts';
import { announcedRegions, areaOf, builtCatalogue, fillsOf, isHatch, sentenceOf, settled } from './explore-page.ts';
import { journey, type Visitor } from './harness.ts';
import { dist } from './site.ts';

/** Keeps from the page whatever is not among the files. */
async function onlyWith(page: Page, base: string, files: readonly Weight[]): Promise<void> {
  const allowed = new Set(files.map(({ path }) => path));
  await page.route('**/*', (route) => {
    const path = route.request().url().slice(base.length);
    return path === '' || path === 'icon.svg' || allowed.has(path) ? route.continue() : route.abort();
  });
}

async function colouredRegions(page: Page): Promise<number> {
  return [...(await fillsOf(page)).values()].filter((fill) => !isHatch(fill)).length;
}

/** Opens the address and keeps the data back until told, so that what stands before can be looked at. */
async function openHeld(
  visitor: Visitor,
  address: string,
): Promise<{ readonly page: Page; readonly release: () => void }> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await visitor.open(address, {
    prepare: (opened) =>
      opened.route('**/data/index.json', async (route) => {
        await held;
        await route.continue();
      }),
  });
  return { page, release };
}

describe('the first map', () => {
  journey(
    'stands coloured, with its headline and legend, on the bytes that the first budget counts',
    async ({ visitor, site }) => {
      visitor.expectProblem(/Failed to load resource/);
      const page = await visitor.open('', {
        prepare: (opened) => onlyWith(opened, site.url, measureBytes(dist).firstMap),
      });
      expect((await fillsOf(page)).size).toBe(areaOf(builtCatalogue()).length);
      expect(await colouredRegions(page)).toBeGreaterThan(60);
      expect(await page.locator('.explore-finding h2').textContent()).toMatch(/EU average/);
      expect(await page.locator('[data-legend-row]').count()).toBeGreaterThan(4);
    },
  );

  journey(
    'answers on the bytes that the second budget counts, without worker, fonts or the figures of the themes',
    async ({ visitor, site }) => {
      visitor.expectProblem(/Failed to load resource|Unable to preload CSS/);
      const page = await visitor.open('', {
        prepare: (opened) => onlyWith(opened, site.url, measureBytes(dist).alive),
      });
      await settled(page);
      expect((await announcedRegions(page)).size).toBe(areaOf(builtCatalogue()).length);
      expect(await colouredRegions(page)).toBeGreaterThan(60);
    },
  );

  journey('looks the same before and after the page has come alive', async ({ visitor }) => {
    const { page, release } = await openHeld(visitor, '');
    const places = (): Promise<{ readonly box: number[]; readonly fill: string }[]> =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.explore-map path, .explore h2, .explore-legend li, .theme-tab, .panel-tab, .ranked-bars li, .page-foot p',
          ),
        ].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          // The pattern has another name, not another look.
          return { box: [x, y, width, height], fill: getComputedStyle(element).fill.replace(/^url.*/, 'hatch') };
        }),
      );
    await page.locator('#root[inert] [data-region]').first().waitFor();
    const before = await places();
    release();
    await settled(page);
    const after = await places();
    expect(after.length).toBe(before.length);
    const moved = after.filter(({ box, fill }, index) => {
      const first = before[index];
      return first?.fill !== fill || box.some((side, at) => Math.abs(side - (first.box[at] ?? Number.NaN)) > 1.5);
    });
    expect(moved).toEqual([]);
  });

  journey('is not shown where the link asks for another view', async ({ visitor }) => {
    const { page, release } = await openHeld(visitor, '?theme=skills');
    await page.getByText(en.app.loading).waitFor();
    expect(await page.locator('[data-region]').count()).toBe(0);
    release();
    await settled(page);
    expect(await sentenceOf(page).textContent()).toContain('skills and jobs');
  });
});
