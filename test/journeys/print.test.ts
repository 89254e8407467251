import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { it as italian } from '../fixtures/words.ts';
import type { Messages } from '../../src/language/speech/words.ts';
import { parseView } from '../../src/state/index.ts';
import { lengthened } from '../../src/state/links/short-link.ts';
import { builtCatalogue, settled } from './explore-page.ts';
import { journey, zoomingJourney } from './harness.ts';
import { atRest } from './rest.ts';
import { root } from './site.ts';

const storyWords = en.stories;

const industry = (part: string): string =>
  `?page=industry&regions=ITI3&industry=${part}~divisions~C15~latest~traded~20_150_100`;

/** Each with the most pages of paper it may take, portrait and landscape. */
const VIEWS = [
  { name: 'the map', address: '', most: [3, 3] },
  { name: 'the map with its table', address: '?theme=skills&panel=table', most: [4, 5] },
  { name: 'the map with a region', address: '?regions=ITI3&panel=region', most: [4, 5] },
  { name: 'a region', address: '?page=region&regions=ITI3', most: [3, 5] },
  { name: 'a region with a theme', address: '?page=region&regions=ITI3&theme=skills', most: [3, 5] },
  { name: 'a region in Italian', address: '?page=region&regions=ITI3&theme=skills&lang=it', most: [3, 5] },
  { name: 'two regions', address: '?page=region&regions=ITI3.HR03', most: [4, 5] },
  { name: 'the gaps', address: '?page=gaps&regions=ITI3.AT13.RS11', most: [7, 9] },
  { name: 'change', address: '?page=change', most: [6, 8] },
  { name: 'the catalogue of the data', address: '?page=data&theme=skills', most: [4, 5] },
  { name: 'the card of an indicator', address: '?page=data&indicator=gerd&regions=ITI3', most: [6, 8] },
  { name: 'the partners of a region', address: '?page=cooperation&regions=ITI3', most: [5, 8] },
  { name: 'the clusters of a region', address: industry('portfolio'), most: [4, 5] },
  { name: 'one industry in all regions', address: industry('across'), most: [4, 5] },
  { name: 'what a region is made up of', address: industry('structure'), most: [5, 7] },
  { name: 'what is near to a region', address: industry('space'), most: [4, 5] },
  {
    name: "a method of one's own",
    address: '?page=method&regions=ITI3&method=min-max~geometric~treated~custom~country~50~~skills!300',
    most: [14, 18],
  },
] as const;

/** The paper between its margins, in pixels of CSS. */
const PAPERS = [
  { name: 'portrait', landscape: false, width: 703, height: 1032 },
  { name: 'landscape', landscape: true, width: 1032, height: 703 },
] as const;

const together = (text: string): string => text.replace(/\s+/g, '');

async function print(page: Page, landscape: boolean): Promise<{ readonly paper: Buffer; readonly pages: number }> {
  const paper = await page.pdf({ format: 'A4', landscape, printBackground: true });
  return { paper, pages: paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

/** The letters of a PDF without spaces, of which a line's end is one; null where poppler's `pdftotext` is not installed. */
function textOf(paper: Buffer, name: string, orders: readonly string[] = ['-layout']): string | null {
  const folder = `${root}.cache/paper`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name.replace(/\W+/g, '-')}.pdf`;
  writeFileSync(file, paper);
  try {
    return orders
      .map((order) => together(execFileSync('pdftotext', [order, file, '-'], { encoding: 'utf8', maxBuffer: 1e8 })))
      .join(' ');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

/** What must be on paper: the first headline, the foot with source, day, notice and link. */
async function essentials(page: Page, words: Messages): Promise<string[]> {
  const headline = await page.locator('main h2').first().textContent();
  const link = await page.locator('.print-foot a').getAttribute('href');
  const short = new URL(link ?? '');
  expect(short.origin).toBe(new URL(page.url()).origin);
  // Short enough to be typed, and whole.
  expect(parseView(lengthened(short.search) ?? '')).toEqual({
    view: parseView(new URL(page.url()).search).view,
    problems: [],
  });
  return [headline ?? '', words.footer.boundaries, words.footer.dataOf({ day: builtCatalogue().date }), link ?? ''].map(
    together,
  );
}

/** What is wrong with the page as laid out for paper of this width. */
function faultsOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const room = document.documentElement.clientWidth;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    if (document.documentElement.scrollWidth > room + 1)
      faults.push(`${String(document.documentElement.scrollWidth)} wide on ${String(room)}`);
    for (const element of document.querySelectorAll('main :is(table, svg, p, h2)')) {
      const box = element.getBoundingClientRect();
      if (box.width > 0 && box.right > room + 1 && element.closest('.svg-map') === null)
        faults.push(`${nameOf(element)} ends at ${String(box.right)}`);
    }
    // A name in a list or a table that can be pressed stays, as a word.
    for (const element of document.querySelectorAll(
      '.page-controls, .page-tools, .page-nav, .search-field, .compared, .panel-tabs, .zoom-buttons, .plain-button, .link-button:not(li *, td *, th *), input[type="range"], .page-body:not(.method) .segmented',
    ))
      if (element.checkVisibility()) faults.push(`${nameOf(element)} is a control`);
    for (const box of document.querySelectorAll('main *'))
      if (box.scrollHeight > box.clientHeight + 1 && ['auto', 'scroll'].includes(getComputedStyle(box).overflowY))
        faults.push(`${nameOf(box)} scrolls`);
    for (const drawing of document.querySelectorAll<SVGSVGElement>('main svg[viewBox]:has(text)')) {
      const matrix = drawing.closest('.svg-map') === null && drawing.checkVisibility() ? drawing.getScreenCTM() : null;
      const sizes =
        matrix === null
          ? []
          : [...drawing.querySelectorAll('text')].map(
              (text) => Number.parseFloat(getComputedStyle(text).fontSize) * matrix.a,
            );
      if (Math.min(...sizes) < 7.2)
        faults.push(`the smallest text of ${nameOf(drawing)} is ${Math.min(...sizes).toFixed(1)} high`);
    }
    for (const line of document.querySelectorAll('.map-label tspan')) {
      const { height } = line.getBoundingClientRect();
      if (height > 0 && (height < 9 || height > 24)) faults.push(`a name on the map is ${height.toFixed(1)} high`);
    }
    if (getComputedStyle(document.documentElement).color !== 'rgb(27, 31, 34)')
      faults.push('the ink is not that of a light page');
    return faults;
  });
}

describe.each(VIEWS)('on paper, $name', ({ name, address, most }) => {
  journey('is light, whole and no wider than A4, with headline, notices, source, day and link', async ({ visitor }) => {
    const page = await visitor.open(address, { width: 1440, height: 900, colorScheme: 'dark' });
    await settled(page);
    await page.locator('.print-foot').waitFor({ state: 'attached' });
    if (address.includes('page=region')) await page.locator('.portrait-interval').first().waitFor();
    // What takes long may change nothing on screen while it is computed.
    await expect.poll(() => page.locator('.print-unfinished').count(), { timeout: 120_000 }).toBe(0);
    await atRest(page);
    const words = address.includes('lang=it') ? italian : en;
    const wanted = await essentials(page, words);
    for (const [index, { name: paperName, landscape }] of PAPERS.entries()) {
      const { paper, pages } = await print(page, landscape);
      expect.soft(pages, paperName).toBeLessThanOrEqual(most[index] ?? 0);
      const text = textOf(paper, `${name}-${paperName}`);
      if (text !== null) {
        // A portrait says the notices once, in its own words.
        const notices = await page.locator('.page:not([data-page="region"]) .notice-list li').allTextContents();
        const isMissing = (part: string): boolean => !text.includes(part);
        expect
          .soft([...wanted, ...notices.map(together), `${String(pages)}/${String(pages)}`].filter(isMissing), paperName)
          .toEqual([]);
        // What an asterisk says is said where there is one.
        expect.soft(text.includes(together(words.footer.kosovo)), paperName).toBe(text.includes('Kosovo*'));
      }
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const { name: paperName, width, height } of PAPERS) {
      await page.setViewportSize({ width, height });
      await atRest(page);
      expect.soft(await faultsOnPaper(page), paperName).toEqual([]);
      expect.soft(await page.locator('.print-foot').isVisible()).toBe(true);
      expect.soft(await page.locator('.print-foot .qr-code').isVisible()).toBe(true);
    }
  });
});

describe('a story on paper', () => {
  journey(
    'has every slide, whole and in order, with its text, its figure, notices and link, and notes where they are wanted',
    async ({ visitor }) => {
      const { title, slides } = en.writtenStories.leather;
      const page = await visitor.open('?page=stories#story=atlas.leather.1', {
        width: 1440,
        height: 900,
        colorScheme: 'dark',
        prepare: (opened) =>
          opened.addInitScript(() => {
            window.print = () => void Object.assign(window, { isPrinted: true });
          }),
      });
      await page.getByRole('button', { name: storyWords.paper.print, exact: true }).waitFor();
      // Drawn beforehand, since what comes only with paper may fall off its last page.
      await page.locator('.print-foot').waitFor({ state: 'attached' });
      for (const { name: paperName, landscape } of PAPERS) {
        await page.evaluate(() => Object.assign(window, { isPrinted: false }));
        if (landscape) await page.getByText(storyWords.paper.withNotes).click();
        await page.getByRole('button', { name: storyWords.paper.print, exact: true }).click();
        await page.waitForFunction(() => Reflect.get(window, 'isPrinted') === true, null, { timeout: 120_000 });
        const findings = await page.locator('.sheet .slide-figure .figure-section > h2').allTextContents();
        expect(findings).toHaveLength(Object.keys(slides).length);
        // Nothing of a figure lies outside its sheet, as it was fitted for paper across; bubbles, up to 3 mm of their source line.
        expect
          .soft(
            await page
              .locator('.sheet .slide-figure')
              .evaluateAll(
                (figures) =>
                  figures.filter(
                    (figure) =>
                      (figure.firstElementChild?.getBoundingClientRect().bottom ?? 0) >
                      figure.getBoundingClientRect().bottom + 12,
                  ).length,
              ),
          )
          .toBe(0);
        const { paper, pages } = await print(page, landscape);
        if (landscape) expect.soft(pages).toBe(Object.keys(slides).length + 1);
        else expect.soft(pages).toBeLessThanOrEqual(2 * Object.keys(slides).length);
        // As laid out, and as written: two lines of a column are apart in the one, of a row in the other.
        const text = textOf(paper, `story-${paperName}`, ['-layout', '-raw']);
        if (text !== null) {
          // Across, the text stands beside the figure and lines of both alternate.
          expect
            .soft(
              [
                title,
                ...findings.map((finding) => finding.slice(0, 25)),
                ...Object.values(slides).flatMap((slide) => [slide.headline]),
                en.footer.kosovo,
                storyWords.paper.figure,
                `${String(pages)}/${String(pages)}`,
              ].filter((part) => !text.includes(together(part))),
              paperName,
            )
            .toEqual([]);
          const places = Object.values(slides).map(({ headline }) => text.lastIndexOf(together(headline)));
          expect.soft(places).toEqual(places.toSorted((one, other) => one - other));
          expect.soft(text.includes(together(slides.near.notes))).toBe(landscape);
        }
        // The page is back on screen, and the sheets are gone.
        await expect.poll(() => page.locator('.story-sheets').count()).toBe(0);
      }
    },
  );

  journey('that is printed by the key of the browser has the slide that stands there, whole', async ({ visitor }) => {
    const page = await visitor.open('?page=stories#story=atlas.marche.2', { width: 1440, height: 900 });
    await page.locator('.slide-figure .figure-section h2').first().waitFor();
    await atRest(page);
    await page.emulateMedia({ media: 'print' });
    for (const { name: paperName, width, height } of PAPERS) {
      await page.setViewportSize({ width, height });
      await atRest(page);
      expect.soft(await faultsOnPaper(page), paperName).toEqual([]);
    }
  });
});

describe('paper and screen', () => {
  journey('a chart laid out for paper is back at the width of the screen afterwards', async ({ visitor }) => {
    const page = await visitor.open(industry('portfolio'), { width: 1440, height: 900 });
    await settled(page);
    const widthOf = (): Promise<number> =>
      page.locator('.portfolio > svg').evaluate((drawing: SVGSVGElement) => drawing.viewBox.baseVal.width);
    const before = await widthOf();
    await print(page, false);
    await expect.poll(widthOf).toBe(before);
  });

  zoomingJourney('the zoomed map keeps its part on paper and its place on screen', async ({ visitor }) => {
    const page = await visitor.open('', { width: 1440, height: 900 });
    await settled(page);
    await page.locator('.map-stage.is-zooming').waitFor();
    const viewBox = (): Promise<string | null> => page.locator('.svg-map > svg').getAttribute('viewBox');
    const labels = (): Promise<number> => page.locator('.map-label').count();
    const whole = await viewBox();
    await page.getByRole('button', { name: en.zooming.closer }).click();
    await expect.poll(viewBox).not.toBe(whole);
    await atRest(page);
    const [before, named] = [await viewBox(), await labels()];
    await print(page, true);
    await expect.poll(viewBox).toBe(before);
    await expect.poll(labels).toBe(named);
  });

  journey('says it in Italian, with heads on every page of a long table', async ({ visitor }) => {
    const page = await visitor.open('?panel=table', { locale: 'it-IT', width: 1440, height: 900 });
    await settled(page);
    await page.locator('.print-foot').waitFor({ state: 'attached' });
    await page.locator('.data-table').waitFor();
    const { paper, pages } = await print(page, false);
    const text = textOf(paper, 'in-italian');
    if (text === null) return;
    expect((await essentials(page, italian)).filter((part) => !text.includes(part))).toEqual([]);
    const head = together((await page.locator('.data-table thead th').allTextContents()).join(''));
    // The map may have the first page to itself.
    expect(text.split(head).length).toBeGreaterThanOrEqual(pages);
  });
});
