import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';
import { atRest } from './rest.ts';

const INDUSTRY = '?page=industry&regions=ITI3&industry=portfolio%7Edivisions%7E%7Elatest%7Etraded%7E20_150_100';

const isTooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** As a reader sets it in the browser, for all pages. */
async function withTextOf(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
}

async function boxOf(page: Page, selector: string): Promise<DOMRect> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
}

async function checkLargeText(page: Page): Promise<void> {
  await atRest(page);
  expect(await isTooWide(page)).toBeLessThanOrEqual(0);
  for (const part of ['.page-tools', '.search-field', '.page-nav'])
    expect((await boxOf(page, part)).right, part).toBeLessThanOrEqual(await page.evaluate(() => window.innerWidth));
  const [legend, finding] = [await boxOf(page, '.explore-legend'), await boxOf(page, '.explore-finding')];
  expect(legend.top).toBeGreaterThanOrEqual(finding.bottom);
  // Where a name would be broken into letters it is wider than that.
  expect((await boxOf(page, '.bar-name')).width).toBeGreaterThan(90);
}

describe('text at double its size', () => {
  journey.for([1280, 820, 640] as const)(
    'leaves headline, legend and header in sight at %i pixels',
    async (width, { visitor }) => {
      const page = await visitor.open('', { width, height: 800, prepare: (opened) => withTextOf(opened, 32) });
      await settled(page);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      await checkLargeText(page);
      await keepPicture(page, `double-text-${width}`);
    },
  );

  journey('does so too where the page alone is set so', async ({ visitor }) => {
    const page = await visitor.open('', { width: 1280, height: 800 });
    await settled(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await checkLargeText(page);
    await keepPicture(page, 'double-text-style');
  });
});

describe('small windows', () => {
  journey('show the headline and the map on a phone on its side, choices folded', async ({ visitor }) => {
    const page = await visitor.open('', { width: 740, height: 360 });
    await settled(page);
    await atRest(page);
    const headline = await boxOf(page, '.explore-finding h2');
    expect(headline.top).toBeLessThan(260);
    expect(headline.bottom).toBeLessThan(360);
    const map = await boxOf(page, '.map-frame');
    expect(map.top).toBeLessThan(360);
    expect(map.height).toBeGreaterThanOrEqual(240);
    const fold = page.locator('.control-fold').first();
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('.control-fields').first().isVisible()).toBe(false);
    await keepPicture(page, 'on-its-side');
    await fold.click();
    await page.locator('.control-fields').first().waitFor();
  });

  journey('hold a region page of three regions at 320 pixels without scrolling sideways', async ({ visitor }) => {
    const page = await visitor.open('?page=region&regions=EL51.ITH1.RO41', { width: 320, height: 740 });
    await settled(page);
    await page.locator('.portrait-table').first().waitFor();
    await atRest(page);
    expect(await isTooWide(page)).toBeLessThanOrEqual(0);
  });

  journey.for(['?page=method', INDUSTRY, ''] as const)(
    'have sliders of 24 pixels and more: "%s"',
    async (address, { visitor }) => {
      const page = await visitor.open(address, { width: 360, height: 740 });
      await settled(page);
      for (const fold of await page.locator('.control-fold').all()) await fold.click();
      // Menus lie over each other, and one open closes the other: only what folds is opened.
      for (const closed of await page.locator('details:not([open]):not([name="menu"]) > summary').all())
        if (await closed.isVisible()) await closed.click();
      await atRest(page);
      const heights = await page
        .locator('input[type="range"]')
        .evaluateAll((all) =>
          all
            .map((slider) => slider.getBoundingClientRect())
            .flatMap(({ width, height }) => (width > 0 ? [height] : [])),
        );
      expect(heights.length).toBeGreaterThan(0);
      for (const height of heights) expect(height).toBeGreaterThanOrEqual(24);
    },
  );
});

describe('names on a phone', () => {
  /** Names of the page that begin on one line and end on another within a word. */
  const brokenIn = (page: Page, names: string): Promise<readonly string[]> =>
    page.locator(names).evaluateAll((found) =>
      found.flatMap((element) => {
        const text = element.firstChild;
        if (!(text instanceof Text)) return [];
        return [...text.data.matchAll(/\p{L}{4,}/gu)].flatMap((word) => {
          const range = document.createRange();
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [text.data] : [];
        });
      }),
    );

  journey('are broken between words, and none is cut', async ({ visitor }) => {
    const ranking = await visitor.open('?panel=ranking', { width: 360, height: 740 });
    await settled(ranking);
    await ranking.locator('.bar-interval').first().waitFor();
    expect(await brokenIn(ranking, '.bar-name')).toEqual([]);
    const card = await visitor.open('?page=data&indicator=gerd', { width: 360, height: 740 });
    await card.locator('.spark-name').first().waitFor();
    const cut = (): Promise<readonly (string | null)[]> =>
      card
        .locator('.spark-name')
        .evaluateAll((found) =>
          found.filter((name) => name.scrollWidth > name.clientWidth + 1).map((name) => name.textContent),
        );
    expect(await cut()).toEqual([]);
  });

  journey.for(['region&regions=ITH1', 'industry&regions=ITH1&industry=across~divisions~C15~latest~traded~20_150_100'])(
    'never make a page wider than its window: %s',
    async (query, { visitor }) => {
      const page = await visitor.open(`?page=${query}&lang=it`, { width: 360, height: 740 });
      await page.locator('main [data-figure]').nth(1).waitFor();
      await atRest(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
  );
});
