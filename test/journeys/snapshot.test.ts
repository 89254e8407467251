import { mkdirSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { it as italian } from '../fixtures/words.ts';
import { MOST_BYTES } from '../../src/figure/snapshot/snapshot.ts';
import { axeFindings } from './axe.ts';
import { settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';
import { root } from './site.ts';

const words = en.exports;

/** Saves what a press hands out; kept in `.cache/screens/`, to look at. */
async function saved(page: Page, button: Locator, as: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  mkdirSync(`${root}.cache/screens`, { recursive: true });
  const path = `${root}.cache/screens/${as}.html`;
  await file.saveAs(path);
  expect(file.suggestedFilename()).toMatch(/^atlas-[a-z0-9-]+\.html$/);
  expect(statSync(path).size).toBeLessThanOrEqual(MOST_BYTES);
  return path;
}

async function savedFigure(
  page: Page,
  finding: RegExp,
  choice: string,
  as: string,
  opens: string = en.controls.export,
): Promise<string> {
  const figure = page
    .locator('.figure-section')
    .filter({ has: page.getByRole('heading', { name: finding }) })
    .first();
  await figure.locator('summary', { hasText: opens }).click();
  const path = await saved(page, figure.getByRole('button', { name: choice }), as);
  await figure
    .getByText((opens === en.controls.export ? en : italian).exports.saved({ name: '' }).slice(0, 5))
    .waitFor();
  return path;
}

interface Opened {
  readonly page: Page;
  /** All that the file asked for beside itself, and what the browser complained of. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** Opens a file from the disk in a browser without a network. */
async function opened(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  await context.setOffline(true);
  const page = await context.newPage();
  const address = pathToFileURL(path).href;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) asked.push(request.url());
  });
  page.on('console', (message) => asked.push(message.text()));
  page.on('pageerror', (error) => asked.push(error.message));
  await page.goto(address);
  return { page, asked, close: () => context.close() };
}

const tooWide = async (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** How wide the drawing in sight is, of the window. */
const shareOfWindow = async (page: Page): Promise<number> =>
  page
    .locator('.drawing:visible')
    .first()
    .evaluate((drawing) => drawing.getBoundingClientRect().width / innerWidth);

describe('a page saved as one file', () => {
  journey(
    'opens from the disk with the network off, says what the page says, and is turned by keys',
    async ({ visitor, browser }) => {
      const page = await visitor.open('?page=region&regions=ITI3');
      await settled(page);
      // The figure of industries comes last.
      await page.getByRole('heading', { name: /is strongest in/ }).waitFor();
      const findings = (): Promise<string[]> =>
        page.locator('.figure-section:has(.figure-export) > h2').allTextContents();
      const before = await page.locator('.figure-section').first().boundingBox();
      const path = await savedFigure(page, /^Marche is behind/, words.wholePage, 'snapshot-region');
      // The page is as it was.
      expect((await page.locator('.figure-section').first().boundingBox())?.width).toBe(before?.width);
      expect(await page.locator('html').getAttribute('data-appearance')).toBeNull();

      const { page: file, asked, close } = await opened(browser, path);
      const said = await file.locator('.figure h2').allTextContents();
      // How sure the rank is comes to the page last; the file waits for it.
      await expect.poll(findings, { timeout: 60_000 }).toEqual(said);
      for (const text of ['CC BY 4.0', words.link, 'EU average'])
        expect(await file.locator('.figure').first().textContent()).toContain(text);
      expect(await file.locator('.figure:visible').count()).toBe(1);
      const at = async (): Promise<string> => (await file.locator('.figure:visible').getAttribute('id')) ?? '';
      const last = String(said.length);
      for (const [key, place] of [
        ['ArrowRight', '2'],
        ['PageDown', '3'],
        ['ArrowLeft', '2'],
        ['End', last],
        ['PageDown', last],
        ['Home', '1'],
        ['PageUp', '1'],
      ] as const) {
        await file.keyboard.press(key);
        await expect.poll(at).toBe(place);
      }
      await file.getByRole('link', { name: words.snapshot.next }).click();
      await expect.poll(at).toBe('2');
      expect(file.url()).toMatch(/#2$/);
      await file.goBack();
      await expect.poll(at).toBe('1');
      await file.locator('.contents summary').click();
      await file.locator('.contents a').nth(4).click();
      await expect.poll(at).toBe('5');
      await keepPicture(file, 'snapshot-region');
      expect(asked).toEqual([]);
      await close();
    },
  );

  journey.for([
    ['light', 1920],
    ['dark', 1280],
    ['light', 360],
  ] as const)('in the %s fills a window of %i px and no more', async ([colorScheme, width], { visitor, browser }) => {
    const page = await visitor.open('?page=change&regions=ITI3.RO32', { locale: 'it-IT' });
    await settled(page);
    const path = await savedFigure(
      page,
      /^Marche/,
      italian.exports.wholePage,
      'snapshot-change',
      italian.controls.export,
    );
    const {
      page: file,
      asked,
      close,
    } = await opened(browser, path, { viewport: { width, height: 780 }, colorScheme, bypassCSP: true });
    expect(await file.locator('html').getAttribute('lang')).toBe('it');
    for (let at = 1; at <= (await file.locator('.figure').count()); at += 1) {
      expect(await tooWide(file)).toBe(0);
      await file.keyboard.press('ArrowRight');
    }
    await file.keyboard.press('Home');
    await expect.poll(() => file.locator('.figure:visible').getAttribute('id')).toBe('1');
    expect(await shareOfWindow(file)).toBeGreaterThan(0.6);
    const light = await file
      .locator('.drawing:visible text')
      .first()
      .evaluate((text) => getComputedStyle(text).fill);
    const [red = 0] = (light.match(/\d+/g) ?? []).map(Number);
    expect(red > 128).toBe(colorScheme === 'dark');
    await file.locator('details:visible summary', { hasText: italian.exports.table }).click();
    expect(await tooWide(file)).toBe(0);
    expect(await axeFindings(file)).toEqual([]);
    await keepPicture(file, `snapshot-change-${String(width)}-${colorScheme}`);
    expect(asked).toEqual([]);
    await close();
  });
});

describe('one figure saved as one file', () => {
  const industry = (part: string): string =>
    `?page=industry&regions=ITI3&industry=${part}~divisions~C15~latest~traded~20_150_100`;

  journey.for([
    ['network', industry('space'), /^Nearest to what Marche has/, /Leather and footwear.*\d+\.\d\d/],
    ['treemap', industry('structure'), /^The largest family/, /Leather and footwear/],
  ] as const)(
    'is the %s of industries, each mark said when pointed at or reached by keys',
    async ([name, address, finding, said], { visitor, browser }) => {
      const page = await visitor.open(address);
      await settled(page);
      const path = await savedFigure(page, finding, words.oneFile, `snapshot-${name}`);
      const { page: file, asked, close } = await opened(browser, path);
      expect(await file.locator('.drawing.is-wide .mark').count()).toBeGreaterThan(40);
      expect(await file.locator('.contents, .steps').count()).toBe(0);
      const line = file.locator('.named');
      expect(await line.textContent()).toBe(words.snapshot.point);
      await file.keyboard.press('Tab');
      expect(await file.evaluate(() => document.activeElement?.matches('.drawing .mark'))).toBe(true);
      const leather = file
        .locator('.is-wide .mark')
        .and(file.getByRole('img', { name: said }))
        .first();
      await leather.hover({ force: true });
      await expect.poll(() => line.textContent()).toMatch(said);
      await leather.focus();
      await file.keyboard.press('ArrowRight');
      await expect.poll(() => line.textContent()).not.toMatch(said);
      expect(await file.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        await line.textContent(),
      );
      await file.getByText(words.table, { exact: true }).click();
      expect(await file.locator('tbody tr').count()).toBeGreaterThan(40);
      expect(asked).toEqual([]);
      await close();
    },
  );

  journey('is the map with its legend and every region, on a phone too', async ({ visitor, browser }) => {
    const page = await visitor.open('?regions=BG41');
    await settled(page);
    // What most of the gap lies in comes with the profile of the region.
    await expect.poll(() => page.locator('.explore-finding h2').textContent()).toMatch(/; most of it/);
    const headline = await page.locator('.explore-finding h2').textContent();
    const menu = page.locator('.explore-map .figure-export');
    await menu.locator('summary').click();
    const path = await saved(page, menu.getByRole('button', { name: words.oneFile }), 'snapshot-map');
    for (const width of [1280, 360]) {
      const { page: file, asked, close } = await opened(browser, path, { viewport: { width, height: 780 } });
      expect(await file.locator('h2').textContent()).toBe(headline);
      expect(await file.locator('.drawing:visible .mark').count()).toBe(83);
      expect(await file.locator('.drawing:visible text').allTextContents()).toContain('Romania');
      expect(await file.locator('main').textContent()).toContain('EuroGeographics');
      await file
        .locator('.drawing:visible')
        .getByRole('img', { name: /^Yugozapaden/ })
        .focus();
      await expect.poll(() => file.locator('.named').textContent()).toMatch(/^Yugozapaden/);
      expect(await tooWide(file)).toBe(0);
      await keepPicture(file, `snapshot-map-${String(width)}`);
      expect(asked).toEqual([]);
      await close();
    }
  });

  journey('is printed in light colours, every figure on a page of its own', async ({ visitor, browser }) => {
    const page = await visitor.open('?page=gaps&regions=ITI3');
    await settled(page);
    const path = await savedFigure(page, /^Marche: most of the lead/, words.wholePage, 'snapshot-gaps');
    const { page: file, asked, close } = await opened(browser, path, { colorScheme: 'dark' });
    const figures = await file.locator('.figure').count();
    await file.emulateMedia({ media: 'print' });
    expect(await file.locator('.figure:visible').count()).toBe(figures);
    expect(await file.locator('.steps:visible, .contents:visible, .named:visible').count()).toBe(0);
    expect(
      await file
        .locator('h2')
        .first()
        .evaluate((head) => getComputedStyle(head).color),
    ).toBe('rgb(27, 31, 34)');
    const sheets = (await file.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(figures);
    expect(asked).toEqual([]);
    await close();
  });
});
