import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readBack } from '../fixtures/csv.ts';
import { sheetRows } from '../../data/build/tables/workbook.ts';
import { en } from '../fixtures/words.ts';
import { it as italian } from '../fixtures/words.ts';
import { axeFindings } from './axe.ts';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';
import { atRest } from './rest.ts';
import { root } from './site.ts';

const words = en.exports;

/** The figure whose finding starts so. */
function figureOf(page: Page, finding: RegExp): Locator {
  return page
    .locator('.figure-section')
    .filter({ has: page.getByRole('heading', { name: finding }) })
    .first();
}

/** Takes a file away; pictures and slides are kept in `.cache/screens/`, to look at. */
async function take(
  page: Page,
  figure: Locator,
  choice: string,
  opens: string = en.controls.export,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const menu = figure.locator('.export-menu');
  if ((await menu.count()) === 0) await figure.locator('summary', { hasText: opens }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), menu.getByRole('button', { name: choice }).click()]);
  expect(await file.failure()).toBeNull();
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const [name, bytes] = [file.suggestedFilename(), Buffer.concat(chunks)];
  mkdirSync(`${root}.cache/screens`, { recursive: true });
  writeFileSync(`${root}.cache/screens/${name}`, bytes);
  return { name, bytes };
}

/** A picture as the browser itself reads it: its size, and how many colours stand in more than a few of its points. */
async function look(
  page: Page,
  picture: Buffer,
): Promise<{ readonly width: number; readonly height: number; readonly colours: number; readonly ground: number[] }> {
  return page.evaluate(async (base64) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' }),
    );
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    const found = new Map<number, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
      found.set(colour, (found.get(colour) ?? 0) + 1);
    }
    return {
      width: image.width,
      height: image.height,
      colours: [...found.values()].filter((count) => count > 50).length,
      ground: [...pixels.subarray(0, 4)],
    };
  }, picture.toString('base64'));
}

const numberOf = (text: string): number => Number(text.replace('−', '-').replace('+', ''));

/** The rows of a sheet by its heads; an empty cell has none. */
function recordsOf(book: Uint8Array, sheet: string): readonly Readonly<Record<string, unknown>>[] {
  const [heads = [], ...rows] = sheetRows(book, sheet, 'workbook');
  return rows.map((row) =>
    Object.fromEntries(heads.flatMap((head, at) => (row[at] == null ? [] : [[String(head), row[at]]]))),
  );
}

describe('a figure taken away as a picture', () => {
  journey(
    'is light even in the dark, in the size asked for, with its words; nothing of it is fetched before',
    async ({ visitor }) => {
      const asked: string[] = [];
      const page = await visitor.open('?page=change&regions=ITI3.RO32', {
        colorScheme: 'dark',
        prepare: async (opened) => void opened.on('request', (request) => asked.push(request.url())),
      });
      await settled(page);
      expect(asked.filter((address) => /ExportMenu|pptx/.test(address))).toEqual([]);
      const figure = figureOf(page, /^Marche: from/);
      const { name, bytes } = await take(page, figure, words.png);
      expect(name).toMatch(/^atlas-marche-[a-z0-9-]+\.png$/);
      const twice = await look(page, bytes);
      expect(twice.ground).toEqual([255, 255, 255, 255]);
      expect(twice.colours).toBeGreaterThan(6);
      await figure.getByLabel(words.size).selectOption('slide');
      expect(await look(page, (await take(page, figure, words.png)).bytes)).toMatchObject({
        width: 1920,
        height: 1080,
      });
      await figure.getByLabel(words.size).selectOption('1');
      const once = await look(page, (await take(page, figure, words.png)).bytes);
      expect([once.width * 2, once.height * 2]).toEqual([twice.width, twice.height]);
      // Of the reader's own, in another shape; the menu stays inside the window of a phone.
      await figure.getByLabel(words.size).selectOption('own');
      await figure.getByLabel(words.sides.width).fill('900');
      await figure.getByLabel(words.sides.height).fill('1200');
      const own = await take(page, figure, words.png);
      expect(own.name).toMatch(/-900x1200\.png$/);
      expect(await look(page, own.bytes)).toMatchObject({ width: 900, height: 1200 });
      // The page is as dark as it was.
      expect(await page.locator('html').getAttribute('data-appearance')).toBeNull();
      expect(asked.some((address) => address.includes('pptx'))).toBe(false);
    },
  );

  journey(
    'is an SVG that opens by itself, holds all its words as texts and says what the page says',
    async ({ visitor }) => {
      const page = await visitor.open('?page=gaps&regions=ITI3');
      await settled(page);
      const figure = figureOf(page, /^Marche: most of the lead/);
      const { bytes } = await take(page, figure, words.svg);
      const drawn = await page.evaluate(
        (text) => {
          const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
          return {
            root: parsed.documentElement.localName,
            faults: parsed.querySelectorAll('parsererror').length,
            texts: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent),
            marks: parsed.querySelectorAll('rect, line, circle').length,
            outside: [...parsed.querySelectorAll('[class], [style], [href]')].length,
          };
          // The page's policy would refuse the rules that carry the fonts.
        },
        bytes.toString('utf8').replace(/<style>.*?<\/style>/s, ''),
      );
      expect(drawn).toMatchObject({ root: 'svg', faults: 0, outside: 0 });
      const said = drawn.texts.join(' ');
      for (const text of await figure.locator('.waterfall tbody td.figures').allTextContents())
        expect(said).toContain(text);
      for (const text of ['Marche', 'EU average', en.themes.innovation.label, 'CC BY 4.0', words.atlas])
        expect(said).toContain(text);
      expect(drawn.marks).toBeGreaterThan(12);
      expect(bytes.toString('utf8')).not.toMatch(/url\((?:&quot;|")?https?:/);
    },
  );

  journey('is the figure even where its table is shown, which then comes back', async ({ visitor }) => {
    const page = await visitor.open('?page=change&regions=ITI3', { locale: 'it-IT', width: 360, height: 780 });
    await settled(page);
    const figure = figureOf(page, /^Marche/);
    await figure.getByText(italian.controls.table, { exact: true }).click();
    await figure.locator('.data-table').waitFor();
    const { bytes } = await take(page, figure, italian.exports.svg, italian.controls.export);
    expect(bytes.toString('utf8')).toContain('<polyline');
    await figure.locator('.data-table').waitFor();
    const menu = await figure.locator('.export-menu').boundingBox();
    expect((menu?.x ?? -1) >= 0 && (menu?.x ?? 0) + (menu?.width ?? 999) <= 360).toBe(true);
  });

  journey('is copied where the browser allows it, by keyboard', async ({ visitor }) => {
    const page = await visitor.open('?page=change&regions=ITI3', {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await settled(page);
    const figure = figureOf(page, /^Marche: from/);
    await figure.locator('summary', { hasText: en.controls.export }).focus();
    await page.keyboard.press('Enter');
    await figure.locator('.export-menu').waitFor();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.copy);
    await page.keyboard.press('Enter');
    await figure.getByText(words.copied).waitFor();
    expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toEqual(['image/png']);
    await page.keyboard.press('Escape');
    await figure.locator('.export-menu').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(en.controls.export);
  });
});

describe('the menu of a figure', () => {
  journey(
    'axe finds nothing at 1440 and 360 px, in light and in dark, and nothing is wider than the window',
    async ({ visitor }) => {
      const page = await visitor.open('?page=gaps&regions=ITI3', { width: 1440, hasPolicy: false });
      await settled(page);
      const figure = figureOf(page, /^Marche: most of the lead/);
      await figure.locator('summary', { hasText: en.controls.export }).click();
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await figure.locator('.export-menu').waitFor();
          await atRest(page);
          const at = `${colorScheme}, ${String(width)} px`;
          expect.soft(await axeFindings(page), at).toEqual([]);
          const excess = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect.soft(excess, at).toBe(0);
        }
      }
    },
  );
});

describe('the map taken away', () => {
  journey(
    'is a slide of the map in light colours with its words, and a workbook of all regions',
    async ({ visitor }) => {
      const page = await visitor.open('?theme=innovation&indicator=gerd&shown=value&year=2022~8', {
        colorScheme: 'dark',
      });
      await settled(page);
      const saved = async (label: string): Promise<Buffer> => {
        const menu = page.locator('.explore-map .figure-export');
        if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          menu.getByRole('button', { name: label }).click(),
        ]);
        await file.saveAs(`${root}.cache/screens/${file.suggestedFilename()}`);
        return readFileSync(`${root}.cache/screens/${file.suggestedFilename()}`);
      };
      const files = unzipSync(await saved(words.slide));
      const picture = Object.keys(files).find((path) => path.endsWith('.png')) ?? '';
      const seen = await look(page, Buffer.from(files[picture] ?? new Uint8Array()));
      // Paper, on which small regions stand beside the map, though the page is dark.
      expect(seen.ground).toEqual([255, 255, 255, 255]);
      // Five classes, hatch and its ground, sea, land.
      expect(seen.colours).toBeGreaterThanOrEqual(9);
      const slide = strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array());
      for (const text of ['R&amp;D expenditure', 'CC BY 4.0', 'EuroGeographics', 'Kosovo'])
        expect(slide).toContain(text);
      const rows = recordsOf(await saved(words.xlsx), words.table);
      expect(rows).toHaveLength(83);
      expect(rows.find(({ Code: code }) => code === 'AT13')).toMatchObject({ 'Value, % of GDP': 4.04, Year: 2021 });
      expect(rows.find(({ Code: code }) => code === 'AL01')).not.toHaveProperty('Value, % of GDP');
      expect(rows.find(({ Code: code }) => code === 'AL01')).toMatchObject({
        [words.statusOf({ label: 'Value, % of GDP' })]: 'not-collected',
      });
    },
  );
});

describe('a figure taken away as numbers', () => {
  journey(
    'is, in full, every row behind the page: with definition, unit, direction, source, licence and reasons',
    async ({ visitor }) => {
      const page = await visitor.open('?page=gaps&regions=ITI3');
      await settled(page);
      const figure = figureOf(page, /^Marche: most of the lead/);
      const { name, bytes } = await take(page, figure, words.csvFull);
      expect(name).toBe('atlas-gaps-all.csv');
      const rows = readBack(bytes.toString('utf8'));
      expect(new Set(rows.map(({ region }) => region)).size).toBe(83);
      for (const column of ['definition', 'direction', 'unit', 'source', 'licence', 'link'])
        expect(rows[0]).toHaveProperty(column);
      expect(rows.some(({ missing_because: reason }) => reason === 'coverage')).toBe(true);
    },
  );

  journey('is a workbook of the table as it stands, and its sources', async ({ visitor }) => {
    const page = await visitor.open('?page=change&regions=ITI3.AL01');
    await settled(page);
    const figure = figureOf(page, /^Marche: from/);
    const { bytes } = await take(page, figure, words.xlsx);
    const [heads = [], figures = []] = sheetRows(bytes, words.table, 'workbook');
    // Each gap stands there with both its signs; on screen it is said who is ahead.
    const isTurned = (at: number): boolean => String(heads[at]).includes(en.table.aheadPositive({ label: '' }).trim());
    const [head, marche] = [heads, figures].map((row) => row.filter((_, at) => !isTurned(at)));
    // A press outside an open menu closes it and does nothing else.
    await page.keyboard.press('Escape');
    await figure.getByText(en.controls.table, { exact: true }).click();
    await figure.locator('.data-table').waitFor();
    const shown = await figure.locator('.data-table tbody tr').first().locator('th, td').allTextContents();
    // With the code of the region beside its name.
    expect(head).toHaveLength(shown.length + 1);
    // Years of less than half of the score stand in brackets.
    const numbers = shown.slice(2).map((text) => {
      const [amount = '', side] = text.replaceAll(/[()]/g, '').split(' ');
      return side === undefined
        ? numberOf(amount.replace('level', '0'))
        : (side === 'ahead' ? -1 : 1) * numberOf(amount);
    });
    expect(marche?.slice(3).map((value) => Number(Number(value).toFixed(1)))).toEqual(numbers);
    expect(sheetRows(bytes, words.about, 'workbook').flat().join('\n')).toMatch(/CC BY 4\.0[\s\S]*page=change/);
  });

  journey(
    'is a slide with a chart of the same numbers, by a worker that the policy of the page allows',
    async ({ visitor }) => {
      const page = await visitor.open('?page=region&regions=ITI3');
      await settled(page);
      const figure = figureOf(page, /^Marche is /);
      const { name, bytes } = await take(page, figure, words.slide);
      expect(name).toMatch(/\.pptx$/);
      const files = unzipSync(bytes);
      const chart = Object.keys(files).find((path) => /charts\/chart\d+\.xml$/.test(path)) ?? '';
      const [region = '', benchmark = ''] = [
        ...strFromU8(files[chart] ?? new Uint8Array()).matchAll(/<c:val>.*?<\/c:val>/gs),
      ].map(([found]) => found);
      const numbers = (markup: string): number[] =>
        [...markup.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(Number(value).toFixed(1)));
      const column = async (index: number): Promise<number[]> =>
        (
          await figure
            .locator(`.portrait-table tbody tr:not(.is-whole) td:nth-child(${String(index)})`)
            .allTextContents()
        ).map(numberOf);
      expect(numbers(region)).toEqual(await column(2));
      expect(numbers(benchmark)).toEqual(await column(3));
      const slide = strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array());
      expect(slide.replaceAll('&amp;', '&')).toContain(await figure.locator('h2').textContent());
      expect(slide).toContain('CC BY 4.0');
      const notes = strFromU8(files['ppt/notesSlides/notesSlide1.xml'] ?? new Uint8Array());
      expect(notes).toContain(en.method.presets['atlas-default']);
      // The numbers of the screen, written out: themes and their mean.
      expect(notes).toContain(en.writtenNumbers.title);
      const [whole = ''] = await figure.locator('.portrait-table tbody tr.is-whole td:nth-child(2)').allTextContents();
      expect(notes).toContain(
        `(${(await figure.locator('.portrait-table tbody tr:not(.is-whole) td:nth-child(2)').allTextContents()).join(' + ')}) ÷ 6 = ${whole}.`,
      );
    },
  );
});
