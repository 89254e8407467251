import type { ElementHandle } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { elementCode, frameCode } from '../../src/frame/share/embed-code.ts';
import { FITS, codeOf, drawnIn, errorsIn, misfit, visit } from './embed-page.ts';
import { journey, keepPicture } from './harness.ts';
import { serveOther } from './other-site.ts';
import { serveUnder } from './site.ts';

const { framing } = en;
const words = en.embed;

describe('a figure in a page of another site', () => {
  journey.for([360, 800, 1600])(
    'is as high as its frame and has no scrollbar at %i px, as frame and as element',
    async (width, { site, browser }) => {
      const figures = ['map', 'gaps-waterfall', 'change-lines', 'industry-treemap'] as const;
      const frames = figures.map((figure) =>
        frameCode(codeOf(site.url, figure), 300, true).replace(' loading="lazy"', ''),
      );
      const other = await serveOther(
        `<h1>Somebody's own words</h1>${frames.join('')}${elementCode(codeOf(site.url, 'gaps-matrix'))}`,
      );
      try {
        const { page, requests, said } = await visit(browser, other, width);
        for (const figure of [...figures, 'gaps-matrix']) {
          // Playwright looks into open shadow roots.
          const frame = await page.locator(`iframe[title="Figure ${figure}"]`).elementHandle();
          if (frame === null) throw new Error(`There is no frame of ${figure}.`);
          await frame.scrollIntoViewIfNeeded();
          const inside = await drawnIn(frame as ElementHandle<Element>);
          await expect.poll(() => misfit(inside), { timeout: 60_000, message: figure }).toEqual(FITS);
          expect(await inside.locator('.embed-foot').textContent()).toContain(en.footer.kosovo);
          expect(await inside.locator('.figure-source').textContent()).toContain('CC BY');
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        const hosts = new Set(requests.filter((url) => url.startsWith('http')).map((url) => new URL(url).host));
        expect(hosts).toEqual(new Set([new URL(site.url).host, new URL(other.url).host]));
        expect(requests.filter((url) => /maplibre|ZoomLayer/.test(url))).toEqual([]);
        expect(errorsIn(said)).toEqual([]);
        await keepPicture(page, `embed-${String(width)}`);
        await page.context().close();
      } finally {
        await other.close();
      }
    },
  );

  journey('grows and shrinks with what its reader does, and follows no other page', async ({ site, browser }) => {
    const other = await serveOther(
      frameCode(codeOf(site.url, 'gaps-waterfall'), 300, true).replace(' loading="lazy"', ''),
    );
    try {
      const { page } = await visit(browser, other, 800);
      const frame = await page.locator('iframe').elementHandle();
      const inside = await drawnIn(frame as ElementHandle<Element>);
      await expect.poll(() => misfit(inside), { timeout: 60_000 }).toEqual(FITS);
      await inside.getByText(en.footer.notes, { exact: true }).click();
      await expect.poll(() => misfit(inside), { timeout: 60_000 }).toEqual(FITS);
      const before = await page.locator('iframe').evaluate((element) => element.clientHeight);
      // The page itself pretends to be the figure, and so does a frame of nobody's.
      await page.evaluate(async () => {
        postMessage({ type: 'see-atlas:height', height: 77 }, '*');
        const stranger = document.createElement('iframe');
        document.body.append(stranger);
        stranger.srcdoc = '<script>parent.postMessage({ type: "see-atlas:height", height: 88 }, "*")</script>';
        await new Promise((resolve) => stranger.addEventListener('load', resolve));
        stranger.remove();
      });
      await page.setViewportSize({ width: 500, height: 900 });
      await expect.poll(() => misfit(inside), { timeout: 60_000 }).toEqual(FITS);
      await page.setViewportSize({ width: 800, height: 900 });
      await expect.poll(() => page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(before);
      await page.context().close();
    } finally {
      await other.close();
    }
  });

  journey(
    'obeys its options, names the bad ones in the console, and opens the atlas with its view',
    async ({ site, browser }) => {
      const html = frameCode(
        codeOf(
          site.url,
          'ranking',
          { isInteractive: false, isTransparent: true },
          { theme: 'skills', language: 'it', appearance: 'dark' },
        ),
        300,
        true,
      )
        .replace(' loading="lazy"', '')
        .replace('&amp;embed=1', '&amp;embed=1&amp;source=none&amp;benchmark=the-moon');
      const other = await serveOther(html.replace('benchmark=eu-average&amp;', ''));
      try {
        const { page, said } = await visit(browser, other, 800);
        const inside = await drawnIn((await page.locator('iframe').elementHandle()) as ElementHandle<Element>);
        const root = inside.locator('html');
        await expect.poll(() => root.getAttribute('lang')).toBe('it');
        expect(await root.getAttribute('data-appearance')).toBe('dark');
        expect(await root.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
        expect(await inside.locator('.embed-figure button:enabled').count()).toBe(0);
        expect(await inside.locator('.segmented').isVisible()).toBe(false);
        expect(await inside.locator('.figure-source').isVisible()).toBe(true);
        expect(said.filter((text) => text.startsWith('warning: see-atlas embed')).join('\n')).toMatch(
          /"source"[\s\S]*"benchmark" has no value "the-moon"|"benchmark" has no value "the-moon"[\s\S]*"source"/,
        );
        const link = await inside.locator('.embed-foot a').getAttribute('href');
        expect(link).toMatch(new RegExp(`^${site.url}\\?v=2&.*theme=skills`));
        expect(await inside.locator('.embed-foot a').getAttribute('target')).toBe('_blank');
        await page.context().close();
      } finally {
        await other.close();
      }
    },
  );

  journey.for(['groups-map', 'industry-map', 'industry-opportunities'])(
    'asks nobody to point at what stands still: %s',
    async (figure, { visitor }) => {
      const line = async (mode: string): Promise<boolean> => {
        const page = await visitor.open(`embed/?figure=${figure}&mode=${mode}&regions=ITI3`);
        await page.locator('.figure-source').waitFor();
        await page.locator('.embed-figure svg').first().waitFor();
        await page.locator('[data-pointed]').waitFor({ state: 'attached' });
        return page.locator('[data-pointed]').isVisible();
      };
      expect(await line('interactive')).toBe(true);
      expect(await line('static')).toBe(false);
    },
  );

  journey('says what is missing where its figure is of a region and there is none', async ({ visitor }) => {
    const page = await visitor.open('embed/?figure=gaps-waterfall');
    await page.getByText(words.needsRegions({ count: 1 })).waitFor();
    expect(await page.locator('.embed-foot').isVisible()).toBe(true);
  });

  journey('can be chosen from where the options say, and stays in its theme', async ({ visitor }) => {
    const page = await visitor.open('embed/?figure=map&theme=skills&controls=benchmark.shown');
    await page.locator('.embed-figure [data-region]').first().waitFor();
    expect(await page.locator('.theme-tab').count()).toBe(0);
    expect(await page.locator('.page-controls select').count()).toBe(1);
    await page.getByLabel(en.controls.benchmark).selectOption('see-median');
    await expect.poll(() => page.locator('.embed-figure h2').textContent()).toContain('SEE median');
    await page.locator('.embed-figure [data-region="ITI3"]').press('Enter');
    await expect.poll(() => page.locator('.embed-figure h2').textContent()).toContain('Marche');
    expect(page.url()).toContain('figure=map&theme=skills&controls=benchmark.shown');
  });
});

describe('the atlas in a frame of another site', () => {
  journey('is refused by its headers', async ({ site, browser }) => {
    const other = await serveOther(`<iframe title="atlas" src="${site.url}"></iframe>`);
    try {
      const { page, said } = await visit(browser, other, 800);
      await expect.poll(() => said.join('\n')).toMatch(/frame-ancestors/);
      expect(page.frames().some((frame) => frame.url().startsWith(site.url))).toBe(false);
      await page.context().close();
    } finally {
      await other.close();
    }
  });

  journey('refuses by itself where the host sends no headers, and its figures are drawn there', async ({ browser }) => {
    const bare = await serveUnder('/maps/atlas/');
    const other = await serveOther(
      `<iframe title="atlas" src="${bare.url}?theme=skills" width="600" height="400"></iframe>${frameCode(codeOf(bare.url, 'map'), 300, true)}`,
    );
    try {
      const { page, requests, said } = await visit(browser, other, 800);
      const atlas = page.frameLocator('iframe[title="atlas"]');
      await atlas.getByRole('heading', { name: framing.title }).waitFor();
      expect(await atlas.getByRole('link').getAttribute('href')).toBe(`${bare.url}?theme=skills`);
      expect(await atlas.locator('[data-region]').count()).toBe(0);
      const inside = await drawnIn(
        (await page.locator('iframe[title="Figure map"]').elementHandle()) as ElementHandle<Element>,
      );
      await expect.poll(() => misfit(inside), { timeout: 60_000 }).toEqual(FITS);
      expect(requests.filter((url) => url.includes('/data/')).length).toBeGreaterThan(0);
      expect(errorsIn(said)).toEqual([]);
      await page.context().close();
    } finally {
      await other.close();
      await bare.close();
    }
  });

  journey('is drawn in a frame of its own site', async ({ visitor, site }) => {
    const page = await visitor.open('embed/?figure=map');
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }, site.url);
    await page
      .frameLocator('iframe')
      .locator('#root:not([inert]) [data-region]')
      .first()
      .waitFor({ state: 'attached' });
  });
});
