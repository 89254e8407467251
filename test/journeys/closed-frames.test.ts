import type { ElementHandle, Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { frameCode } from '../../src/frame/share/embed-code.ts';
import type { View } from '../../src/model/index.ts';
import { FITS, codeOf, drawnIn, errorsIn, misfit, visit } from './embed-page.ts';
import { journey } from './harness.ts';
import { serveOther } from './other-site.ts';
import { serveUnder } from './site.ts';

/** The code of a frame as content systems rewrite it. */
function closedIn(code: Parameters<typeof frameCode>[0], sandbox: string): string {
  return frameCode(code, 300, true).replace(' loading="lazy"', ` sandbox="${sandbox}"`);
}

async function frameOf(page: Page): Promise<ElementHandle<Element>> {
  return (await page.locator('iframe').elementHandle()) as ElementHandle<Element>;
}

async function insideOf(page: Page): Promise<Frame> {
  const inside = await (await frameOf(page)).contentFrame();
  if (inside === null) throw new Error('The frame has no window.');
  return inside;
}

const BY_OWN_METHOD: Partial<View> = { year: { kind: 'fixed', year: 2015, fillBack: 0 } };

describe('a figure in a frame that is closed in', () => {
  journey.for([
    ['allow-scripts', 'map'],
    ['allow-scripts', 'gaps-waterfall'],
    ['allow-scripts', 'industry-treemap'],
    ['allow-scripts allow-same-origin', 'map'],
  ] as const)('of sandbox="%s" shows %s, as high as the frame', async ([sandbox, figure], { site, browser }) => {
    const other = await serveOther(closedIn(codeOf(site.url, figure), sandbox));
    try {
      const { page, said } = await visit(browser, other, 800);
      const inside = await drawnIn(await frameOf(page));
      expect(await inside.evaluate(() => self.origin)).toBe(
        sandbox.includes('same-origin') ? new URL(site.url).origin : 'null',
      );
      expect(await inside.locator('.embed-figure h2').textContent()).toMatch(/\d/);
      await expect.poll(() => misfit(inside), { timeout: 60_000 }).toEqual(FITS);
      expect(errorsIn(said)).toEqual([]);
      await page.context().close();
    } finally {
      await other.close();
    }
  });

  journey('says what it cannot compute, with a link, and computes it where it may', async ({ site, browser }) => {
    const code = codeOf(site.url, 'map', {}, BY_OWN_METHOD);
    const other = await serveOther(closedIn(code, 'allow-scripts'));
    const open = await serveOther(closedIn(code, 'allow-scripts allow-same-origin'));
    try {
      const closed = await visit(browser, other, 800);
      const inside = await insideOf(closed.page);
      await inside.getByText(en.embed.closedFrame).waitFor();
      const link = inside.getByRole('link', { name: en.embed.openAtlas({ title: en.app.title }) }).first();
      expect(await link.getAttribute('href')).toMatch(new RegExp(`^${site.url}\\?v=2&.*year=2015`));
      expect(errorsIn(closed.said)).toEqual([]);
      await closed.page.context().close();

      const free = await visit(browser, open, 800);
      await drawnIn(await frameOf(free.page));
      expect(errorsIn(free.said)).toEqual([]);
      await free.page.context().close();
    } finally {
      await other.close();
      await open.close();
    }
  });

  journey('stands in plain words, with a link, where its host gives it no scripts', async ({ browser }) => {
    const bare = await serveUnder('/maps/atlas/');
    const other = await serveOther(closedIn(codeOf(bare.url, 'map'), 'allow-scripts'));
    try {
      const { page } = await visit(browser, other, 800);
      const inside = await insideOf(page);
      const link = inside.getByRole('link', { name: en.app.title });
      await link.waitFor();
      expect(await link.evaluate((element) => element instanceof HTMLAnchorElement && element.href)).toBe(bare.url);
      await page.context().close();
    } finally {
      await other.close();
      await bare.close();
    }
  });

  journey('stands in plain words where it may run no scripts at all', async ({ site, browser }) => {
    const other = await serveOther(closedIn(codeOf(site.url, 'map'), 'allow-same-origin'));
    try {
      const { page } = await visit(browser, other, 800);
      await (await insideOf(page)).getByRole('link', { name: en.app.title }).waitFor();
      await page.context().close();
    } finally {
      await other.close();
    }
  });

  journey('is said to be missing only once it does not come', async ({ visitor }) => {
    visitor.expectProblem(/ERR_FAILED/);
    const page = await visitor.open('embed/?figure=map', {
      prepare: async (opened) => opened.route(/\/embed\/assets\/.*\.js$/, (route) => route.abort()),
    });
    const plain = page.locator('.embed-plain');
    // Held back by the style sheet, for readers who want no motion too.
    expect(await plain.evaluate((element) => getComputedStyle(element).animationName)).toBe('embed-plain-held');
    await plain.waitFor();
  });
});
