import { it as italian } from '../fixtures/words.ts';
import { mkdirSync } from 'node:fs';
import { csvParseRows } from 'd3';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { readBack } from '../fixtures/csv.ts';
import { areaOf, builtCatalogue, rowOf, settled } from './explore-page.ts';
import { journey, zoomingJourney } from './harness.ts';
import { root } from './site.ts';

interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Takes the map away, by its own menu. */
async function takeMap(page: Page, label: string): Promise<Taken> {
  const fold = page.locator('.explore-map .figure-export');
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  return saved(page, fold.getByRole('button', { name: label }));
}

/** Takes a file away; pictures are kept in `.cache/screens/`, to look at. */
async function take(page: Page, label: string, words: typeof en = en): Promise<Taken> {
  const fold = page.locator('.download-menu').filter({ hasText: words.controls.download });
  if ((await fold.getAttribute('open')) === null)
    await page.getByText(words.controls.download, { exact: true }).click();
  return saved(page, page.getByRole('button', { name: label }));
}

async function saved(page: Page, button: Locator): Promise<Taken> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(await file.failure()).toBeNull();
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const name = file.suggestedFilename();
  if (!name.endsWith('.csv')) {
    mkdirSync(`${root}.cache/screens`, { recursive: true });
    await file.saveAs(`${root}.cache/screens/${name}`);
  }
  return { name, bytes: Buffer.concat(chunks) };
}

async function takeTable(page: Page): Promise<{
  readonly name: string;
  readonly text: string;
  readonly head: readonly string[];
  readonly row: (code: string) => Readonly<Record<string, string>>;
}> {
  const { name, bytes } = await take(page, en.controls.downloadCsv);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const [head = [], ...rows] = csvParseRows(text);
  for (const cells of rows) expect(cells.length, cells[0]).toBe(head.length);
  return {
    name,
    text,
    head,
    row: (code) =>
      Object.fromEntries(
        head.map((column, index) => [column, rows.find(([region]) => region === code)?.[index] ?? '']),
      ),
  };
}

/** What a picture would show, read by the browser itself: its size and how much of it is of which colour. */
async function look(
  page: Page,
  picture: Buffer,
): Promise<{ readonly width: number; readonly height: number; readonly colours: number }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    const colours = new Map<number, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    return {
      width: image.width,
      height: image.height,
      colours: [...colours.values()].filter((count) => count > 2000).length,
    };
  }, picture.toString('base64'));
}

describe('the figures as a table', () => {
  journey(
    'are those on screen, with unit, year, statuses, source, licence and what was done to them',
    async ({ visitor }) => {
      const page = await visitor.open('?theme=innovation&indicator=gerd&shown=value&year=2022~8&panel=table');
      await settled(page);
      const { name, text, head, row } = await takeTable(page);
      expect(name).toBe('atlas-gerd.csv');
      expect(text.endsWith('\n')).toBe(true);
      expect(text.split('\n').length - 1).toBe(areaOf(builtCatalogue()).length + 1);
      expect(head).toContain('missing_because');
      expect(row('AT13')).toMatchObject({
        name: 'Wien',
        measure: 'R&D expenditure',
        unit: '% of GDP',
        gap_unit: 'percentage points',
        value: '4.04',
        year: '2021',
        source: 'Eurostat, tgs00042',
        licence: 'CC BY 4.0',
      });
      expect(row('AT13')['status']).toContain('filled-from-another-year');
      expect(row('AT13')['notices']).toContain(
        en.notice(
          { kind: 'other-year', year: 2021, regions: ['AT13' as never] },
          { region: () => 'Wien', indicator: String },
        ),
      );
      expect(row('MD00')).toMatchObject({ value: '', missing_because: 'not-comparable' });
      const shown = await rowOf(page, 'ITH5');
      expect(shown).toContain(Number(row('ITH5')['value']).toFixed(2));
      expect(shown).toContain(row('ITH5')['rank']);
    },
  );

  journey(
    'of a score name every source, the themes it rests on, and keep commas, quotes and letters apart',
    async ({ visitor }) => {
      const page = await visitor.open();
      await settled(page);
      const { text, row } = await takeTable(page);
      const area = areaOf(builtCatalogue());
      for (const { code, name } of area) expect(row(code)['name']).toBe(name);
      expect(text).toContain('Region Šumadije i Zapadne Srbije');
      for (const table of ['tgs00042', 'EDGAR', 'keep.eu', 'Regional Innovation Scoreboard 2023', 'tgs00109'])
        expect(row('ITI3')['source']).toContain(table);
      expect(row('ITI3')['source']).toContain(en.footer.ownCalculations);
      expect(row('RS11')['parts_of']).toBe('6');
      expect(Number(row('RS11')['parts'])).toBeLessThan(6);
      expect(row('RS11')['notices']).toMatch(/ranked apart/);
      for (const column of ['value', 'benchmark', 'gap_behind_positive'])
        expect(row('ITI3')[column]?.length).toBeLessThan(16);
      expect(Number(row('ITI3')['value'])).toBeCloseTo(47.713721, 5);
      expect(Number(row('ITI3')['gap_behind_positive'])).toBeCloseTo(-1.446522, 5);
    },
  );

  journey('say where a gap is missing for want of a benchmark', async ({ visitor }) => {
    const page = await visitor.open('?benchmark=country&theme=skills');
    await settled(page);
    const { row } = await takeTable(page);
    expect(row('ME00')).toMatchObject({ gap_behind_positive: '', missing_because: 'no-benchmark' });
    expect(row('ITI3')).toMatchObject({ benchmark_name: en.benchmarks.country.name, missing_because: '' });
  });
});

describe('the figures of the other pages', () => {
  journey('of a region are those on screen, with the link that leads back to them', async ({ visitor }) => {
    const page = await visitor.open('?page=region&regions=ITI3&benchmark=see-median');
    await settled(page);
    await page.locator('.portrait-part').nth(2).waitFor();
    const { name, bytes } = await take(page, en.controls.downloadCsv);
    expect(name).toBe('atlas-region-ITI3.csv');
    const rows = readBack(bytes.toString('utf8'));
    const skills = rows.find((row) => row['part'] === 'scores' && row['node'] === 'skills') ?? {};
    const shown = await rowOf(page, en.themes.skills.label);
    expect(shown.slice(1, 3)).toEqual([skills['value'], skills['benchmark']].map((text) => Number(text).toFixed(1)));
    expect(skills['benchmark_name']).toBe(en.benchmarks['see-median'].name);
    const link = new URL(skills['link'] ?? '');
    expect([
      link.searchParams.get('page'),
      link.searchParams.get('regions'),
      link.searchParams.get('benchmark'),
    ]).toEqual(['region', 'ITI3', 'see-median']);
  });

  journey('of change have every region, and those of gaps their sources', async ({ visitor }) => {
    const page = await visitor.open('?page=change&theme=skills&indicator=tertiary&regions=ITI3');
    await settled(page);
    const { name, bytes } = await take(page, en.controls.downloadCsv);
    expect(name).toBe('atlas-change-tertiary.csv');
    const last =
      readBack(bytes.toString('utf8')).findLast((row) => row['part'] === 'lines' && row['region'] === 'ITI3') ?? {};
    expect(
      await page
        .getByRole('heading', {
          level: 2,
          name: new RegExp(`to ${Number(last['gap_behind_positive']).toFixed(1)} behind in ${last['year'] ?? ''}$`),
        })
        .count(),
    ).toBe(1);
    // A press outside an open menu closes it and does nothing else.
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: en.pages.gaps }).click();
    await page.locator('.waterfall').waitFor();
    const gaps = await take(page, en.controls.downloadCsv);
    expect(
      readBack(gaps.bytes.toString('utf8')).find((row) => row['region'] === 'ITI3' && row['node'] === 'tertiary'),
    ).toMatchObject({ source: 'Eurostat, tgs00109', licence: 'CC BY 4.0' });
  });
});

describe('the map as a picture', () => {
  journey('as SVG stands by itself: title, legend with hatch, notices, source, fonts', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3');
    await settled(page);
    const { name, bytes } = await takeMap(page, en.exports.svg);
    expect(name).toMatch(/^atlas-marche-leads.*\.svg$/);
    const text = bytes.toString('utf8');
    // The page's policy would refuse the style of another document too.
    const found = await page.evaluate(
      (source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
        const ids = new Set([...parsed.querySelectorAll('[id]')].map((element) => element.id));
        const used = [...source.matchAll(/url\((?:&quot;|")?#([^)"&]+)/g)].map(([, id]) => id ?? '');
        return {
          fault: parsed.querySelector('parsererror')?.textContent ?? '',
          title: parsed.querySelector('svg > title')?.textContent ?? '',
          texts: [...parsed.querySelectorAll('text')].map((element) => element.textContent).join(' '),
          hatched: used.length,
          lost: used.filter((id) => !ids.has(id)),
          classes: parsed.querySelectorAll('[class], [tabindex], [role="button"]').length,
        };
      },
      text.replace(/<style>.*?<\/style>/s, ''),
    );
    expect(found).toMatchObject({ fault: '', lost: [], classes: 0 });
    expect(found.title).toMatch(/^Marche leads the EU average by 1.4 points/);
    expect(found.hatched).toBeGreaterThanOrEqual(12);
    for (const words of [
      en.map.noData,
      en.footer.boundaries,
      'ODbL',
      'UNSCR 1244/1999',
      'Eurostat',
      en.footer.ownCalculations,
      'ranked apart',
      'Marche',
    ]) {
      expect(found.texts.replaceAll('\n', ' ')).toContain(words);
    }
    expect(found.texts).not.toMatch(/\d\d regions\d|\.\d{3,} regions/);
    expect(text).toContain('data:font/woff2;base64,');
    expect(text).not.toMatch(/url\((?:&quot;|")?https?:/);
  });

  zoomingJourney('as PNG is twice as large, drawn in its colours and with its words', async ({ visitor }) => {
    const page = await visitor.open('?theme=innovation&indicator=gerd&shown=value&classes=quantiles~7');
    await settled(page);
    // Where the map can be zoomed, a canvas draws what the picture has to draw itself.
    await page.locator('.is-zooming').waitFor({ state: 'attached' });
    const { name, bytes } = await takeMap(page, en.exports.png);
    expect(await page.locator('.is-zooming').count()).toBe(1);
    expect(name).toMatch(/^atlas-.*\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const seen = await look(page, bytes);
    expect(seen.width).toBeGreaterThan(1800);
    expect(seen.height).toBeGreaterThan(1000);
    // Seven classes, hatch and its ground, sea, land, ground, ink.
    expect(seen.colours).toBeGreaterThanOrEqual(12);
  });

  journey('in Italian and in the dark wraps a long finding', async ({ visitor }) => {
    const page = await visitor.open('?theme=environment&regions=ITI3.RO32.SI04&benchmark=see-median', {
      locale: 'it-IT',
      colorScheme: 'dark',
    });
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('it');
    await settled(page);
    const { bytes } = await takeMap(page, italian.exports.svg);
    const widths = await page.evaluate((source) => {
      document.body.insertAdjacentHTML('beforeend', source.replace(/<style>.*?<\/style>/s, ''));
      const drawing = document.body.lastElementChild;
      return [...(drawing?.querySelectorAll(':scope > text') ?? [])].map((text) =>
        text instanceof SVGTextElement ? text.getBBox().x + text.getBBox().width : 0,
      );
    }, bytes.toString('utf8'));
    expect(widths.length).toBeGreaterThan(8);
    expect(Math.max(...widths)).toBeLessThanOrEqual(1600);
    await takeMap(page, italian.exports.png);
  });
});
