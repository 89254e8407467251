import { readFileSync } from 'node:fs';
import type { ElementHandle } from 'playwright-core';
import { describe, expect } from 'vitest';
import { elementCode, frameCode } from '../../src/frame/share/embed-code.ts';
import { FITS, codeOf, drawnIn, errorsIn, misfit, visit } from './embed-page.ts';
import { journey } from './harness.ts';
import { serveOther } from './other-site.ts';
import { dist } from './site.ts';

const fileOf = (name: string): string => readFileSync(`${dist}/${name}`, 'utf8');
const BEFORE = 'window.somebodysOwn = 1;';

/** How pages and content systems load a script. */
const WAYS = {
  'loaded async': (url: string) => `<script src="${url}" async></script>`,
  deferred: (url: string) => `<script src="${url}" defer></script>`,
  'loaded as a module': (url: string) => `<script type="module" src="${url}"></script>`,
  'written into the page': (_: string, text: string) => `<script>${text}</script>`,
  'written into the page as a module': (_: string, text: string) => `<script type="module">${text}</script>`,
  'joined with other scripts': (_: string, text: string) => `<script>${BEFORE}${text};${BEFORE}</script>`,
  imported: (url: string) => `<script type="module">import '${url}';</script>`,
} as const;
type Way = keyof typeof WAYS;
const ALL = Object.keys(WAYS) as Way[];

describe('embed.js', () => {
  journey.for(ALL)('%s keeps a frame as high as its figure', async (way, { site, browser }) => {
    const frame = frameCode(codeOf(site.url, 'gaps-waterfall'), 300, false).replace(' loading="lazy"', '');
    const other = await serveOther(frame + WAYS[way](`${site.url}embed.js`, fileOf('embed.js')));
    try {
      const { page, said } = await visit(browser, other, 800);
      const inside = await drawnIn((await page.locator('iframe').elementHandle()) as ElementHandle<Element>);
      await expect.poll(() => misfit(inside), { timeout: 60_000 }).toEqual(FITS);
      expect(errorsIn(said)).toEqual([]);
      await page.context().close();
    } finally {
      await other.close();
    }
  });

  journey('lets nobody set a height but of the own frame', async ({ site, browser }) => {
    const speaking = await serveOther(
      '<script>setInterval(() => parent.postMessage({ type: "see-atlas:height", height: 77 }, "*"), 20);</script>',
    );
    const other = await serveOther(
      [
        frameCode(codeOf(site.url, 'gaps-waterfall'), 300, true).replace(' loading="lazy"', ''),
        `<iframe title="advert" src="${speaking.url}" height="150"></iframe>`,
        `<iframe title="like a figure" src="${speaking.url}#?figure=map" height="150"></iframe>`,
      ].join(''),
    );
    try {
      const { page } = await visit(browser, other, 800);
      const own = page.locator('iframe').first();
      const inside = await drawnIn((await own.elementHandle()) as ElementHandle<Element>);
      await expect.poll(() => misfit(inside), { timeout: 60_000 }).toEqual(FITS);
      const heightOf = (title: string): Promise<number> =>
        page.locator(`iframe[title="${title}"]`).evaluate((element) => element.clientHeight);
      await expect.poll(() => heightOf('like a figure')).toBe(77);
      expect(await heightOf('advert')).toBe(150);
      // The page around speaks for nobody.
      await page.evaluate(() => postMessage({ type: 'see-atlas:height', height: 88 }, '*'));
      await page.setViewportSize({ width: 500, height: 900 });
      await expect.poll(() => misfit(inside), { timeout: 60_000 }).toEqual(FITS);
      expect(await own.evaluate((element) => element.clientHeight)).toBeGreaterThan(88);
      await page.context().close();
    } finally {
      await other.close();
      await speaking.close();
    }
  });
});

describe('see-atlas-figure.js', () => {
  journey.for(ALL)('%s shows a figure as an element, twice in a page too', async (way, { site, browser }) => {
    const script = WAYS[way](`${site.url}see-atlas-figure.js`, fileOf('see-atlas-figure.js'));
    const element = elementCode(codeOf(site.url, 'gaps-waterfall')).split('\n')[0] ?? '';
    const other = await serveOther(element + script + script);
    try {
      const { page, said } = await visit(browser, other, 800);
      const inside = await drawnIn((await page.locator('iframe').elementHandle()) as ElementHandle<Element>);
      await expect.poll(() => misfit(inside), { timeout: 60_000 }).toEqual(FITS);
      expect(errorsIn(said)).toEqual([]);
      await page.context().close();
    } finally {
      await other.close();
    }
  });

  journey(
    'still shows elements whose address is only what stands behind the question mark',
    async ({ site, browser }) => {
      const other = await serveOther(
        `<see-atlas-figure address="v=2&amp;figure=gaps-matrix" label="Gaps"></see-atlas-figure><script src="${site.url}see-atlas-figure.js" async></script>`,
      );
      try {
        const { page, said } = await visit(browser, other, 800);
        await drawnIn((await page.locator('iframe[title="Gaps"]').elementHandle()) as ElementHandle<Element>);
        expect(errorsIn(said)).toEqual([]);
        await page.context().close();
      } finally {
        await other.close();
      }
    },
  );
});
