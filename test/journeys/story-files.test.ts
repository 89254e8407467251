import { en } from '../fixtures/words.ts';
import { mkdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFindings } from './axe.ts';
import { journey, keepPicture } from './harness.ts';
import { partOf, root } from './site.ts';

const { stories } = en;

const words = stories.takeAway;
const { marche } = en.writtenStories;
const SLIDES = Object.values(marche.slides);

/** Presses and waits for the file; kept in `.cache/screens/`, to look at. */
async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: button }).click(),
  ]);
  mkdirSync(`${root}.cache/screens`, { recursive: true });
  const path = `${root}.cache/screens/${file.suggestedFilename()}`;
  await file.saveAs(path);
  await expect
    .poll(() => page.locator('.story-taken [role="status"]').first().textContent())
    .toBe(words.saved({ name: file.suggestedFilename() }));
  return path;
}

const plain = (markup: string): string =>
  markup.replaceAll('&amp;', '&').replaceAll('&apos;', "'").replaceAll('&quot;', '"');
const lettersOf = (markup: string): string =>
  plain([...markup.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text).join('\n'));

describe('a story taken away whole', () => {
  journey(
    'is a presentation with a slide each: headline, text, figure, source, and what the speaker has to say',
    async ({ visitor }) => {
      const asked: string[] = [];
      const page = await visitor.open('?page=stories#story=atlas.marche.3', {
        prepare: async (opened) => void opened.on('request', (request) => asked.push(request.url())),
      });
      const figure = page.locator('.slide-box .slide-figure .figure-section');
      await figure.locator('h2').waitFor();
      expect(asked.filter((address) => /story-files|pptx|bench-figures/.test(address))).toEqual([]);
      const column = async (at: number): Promise<number[]> =>
        (await figure.locator(`.gaps-table tbody td:nth-child(${String(at)})`).allTextContents()).map(Number);
      const shown = [await column(2), await column(3)];
      expect(shown[0]?.length).toBeGreaterThan(5);
      const path = await saved(page, words.pptx);
      expect(await page.locator('.slide-bench').count()).toBe(0);

      const files = unzipSync(readFileSync(path));
      const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
      expect(Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(
        SLIDES.length,
      );
      for (const [at, { headline, text, notes }] of SLIDES.entries()) {
        const slide = lettersOf(read(`ppt/slides/slide${String(at + 1)}.xml`));
        expect(slide).toContain(headline);
        for (const part of text.split('\n')) expect(slide).toContain(part);
        expect(slide).toContain(en.exports.source);
        expect(slide).not.toContain(words.noFigure);
        expect(read(`ppt/slides/slide${String(at + 1)}.xml`)).toMatch(/<p:pic>|<c:chart |<a:tbl>/);
        const said = lettersOf(read(`ppt/notesSlides/notesSlide${String(at + 1)}.xml`));
        for (const part of notes.split('\n')) expect(said).toContain(part);
        expect(said).toContain(en.exports.working);
        // Opens the figure, not the page of stories.
        expect(said).toMatch(new RegExp(`${en.exports.link}: .*regions=ITI3`));
        expect(said).not.toContain('page=stories');
      }
      const [, chart = ''] = /charts\/(chart\d+\.xml)/.exec(read('ppt/slides/_rels/slide3.xml.rels')) ?? [];
      const series = [...read(`ppt/charts/${chart}`).matchAll(/<c:val>.*?<\/c:val>/gs)].map(([values]) =>
        [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(Number(value).toFixed(1))),
      );
      expect(series.toSorted()).toEqual(shown.toSorted());
    },
  );

  journey('is dark where that is chosen, its pictures too', async ({ visitor }) => {
    const page = await visitor.open('?page=stories#story=atlas.marche.1');
    await page.locator('.slide-box .slide-figure .figure-section h2').waitFor();
    await page.getByRole('checkbox', { name: words.dark }).check();
    const files = unzipSync(readFileSync(await saved(page, words.pptx)));
    for (const at of SLIDES.keys()) {
      const slide = strFromU8(files[`ppt/slides/slide${String(at + 1)}.xml`] ?? new Uint8Array());
      expect(slide).toMatch(/<p:bg>.*1b2024.*<\/p:bg>/s);
    }
    // The map of the first slide is drawn on the same ground.
    const [picture] = Object.entries(files).flatMap(([path, bytes]) =>
      /^ppt\/media\/.*\.png$/.test(path) ? [bytes] : [],
    );
    const corner = await page.evaluate(
      async (bytes) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(image.width - 1, image.height - 1, 1, 1).data ?? [])].slice(0, 3);
      },
      [...(picture ?? [])],
    );
    expect(corner).toEqual([0x1b, 0x20, 0x24]);
  });

  journey('is one file that opens from the disk with the network off', async ({ visitor, browser }) => {
    const page = await visitor.open('?page=stories#story=atlas.marche.1', { hasPolicy: false });
    const path = await saved(page, words.html);
    expect(await axeFindings(page)).toEqual([]);
    await keepPicture(page, 'story-taken');
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await context.setOffline(true);
    const file = await context.newPage();
    const address = pathToFileURL(path).href;
    const asked: string[] = [];
    file.on('request', (request) => {
      if (request.url().split('#')[0] !== address) asked.push(request.url());
    });
    file.on('console', (message) => asked.push(message.text()));
    await file.goto(address);
    expect(await file.locator('h1').textContent()).toBe(marche.title);
    expect(await file.locator('.figure h2').allTextContents()).toEqual(SLIDES.map(({ headline }) => headline));
    for (const [at, { text, notes }] of SLIDES.entries()) {
      const figure = file.locator('.figure').nth(at);
      for (const part of [...text.split('\n'), ...notes.split('\n')])
        expect(await figure.textContent()).toContain(part);
      expect(await figure.locator('.drawing, table').count()).toBeGreaterThan(0);
      expect(await figure.locator(`a:text-is("${en.exports.link}")`).getAttribute('href')).toMatch(/regions=ITI3/);
    }
    for (const at of SLIDES.keys()) {
      await keepPicture(file, `story-snapshot-${String(at + 1)}`);
      await file.keyboard.press('ArrowRight');
    }
    expect(asked).toEqual([]);
    await context.close();
  });

  journey('goes on without a figure that does not come, and says which', async ({ visitor }) => {
    const part = partOf('src/features/change/figures/lines.tsx');
    visitor.expectProblem(/\/p-|Failed to fetch|Failed to load|ERR_FAILED/);
    const page = await visitor.open('?page=stories#story=atlas.marche.1', {
      prepare: (opened) => opened.route(`**/${part}`, (route) => route.abort()),
    });
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 90_000 }),
      page.getByRole('button', { name: words.pptx }).click(),
    ]);
    const files = unzipSync(readFileSync(await file.path()));
    const slide = lettersOf(strFromU8(files['ppt/slides/slide4.xml'] ?? new Uint8Array()));
    expect(slide).toContain(SLIDES[3]?.headline);
    expect(slide).toContain(words.noFigure);
    expect(await page.locator('.story-taken [role="status"]').first().textContent()).toContain(
      words.without({ slides: '4' }),
    );
  });

  journey('can be called off, and says so', async ({ visitor }) => {
    const page = await visitor.open('?page=stories#story=atlas.marche.1');
    await page.getByRole('button', { name: words.pptx }).click();
    await page.getByText(words.at({ at: 1, of: SLIDES.length })).waitFor();
    await page.getByRole('button', { name: words.cancel, exact: true }).click();
    await page.getByText(words.cancelled).waitFor();
    expect(await page.locator('.slide-bench').count()).toBe(0);
  });
});
