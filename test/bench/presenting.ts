import type { Browser, Page } from 'playwright-core';
import { en } from '../fixtures/words.ts';
import { writtenStory } from '../../src/features/stories/shelf/written.ts';
import type { Story } from '../../src/model/index.ts';
import { WRITTEN_STORIES, writeStoryAddress } from '../../src/state/stories/story-address.ts';
import { writeStoryLink } from '../../src/state/stories/story-link.ts';
import { NAMING_HELPER } from '../journeys/browser.ts';
import { notedIn } from './long-tasks.ts';
import { summarise, type Summary } from './statistics.ts';

const { stories } = en;

/** What a presenter waits for, from the press to the file, in milliseconds; the code that writes it is fetched meanwhile. */
export interface PresentingTimes {
  /** A figure of a page as a PNG, twice as sharp. */
  readonly chart: Summary;
  /** The map the same way. */
  readonly map: Summary;
  /** A story of ten slides as a presentation. */
  readonly slides: Summary;
  readonly slideCount: number;
  /** Bytes of what writes files that were fetched before a file was asked for. */
  readonly fetchedBefore: number;
}

const LOADS = 5;
const SLIDES = 10;

/** Runs in the page before anything else: notes the moment of the last press, and of the file that is handed out after it. */
function watchFiles(): void {
  const noted = { pressed: 0, saved: 0 };
  Object.assign(window, { noted });
  window.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) Object.assign(noted, { pressed: event.timeStamp, saved: 0 });
    },
    true,
  );
  const { prototype } = HTMLAnchorElement;
  const original = prototype.click;
  Object.defineProperty(prototype, 'click', {
    value(this: HTMLAnchorElement) {
      if (this.download !== '') noted.saved = performance.now();
      original.call(this);
    },
  });
}

async function timed(page: Page, press: () => Promise<void>): Promise<number> {
  await press();
  const { pressed, saved } = await notedIn<{ readonly pressed: number; readonly saved: number }>(page, 'saved');
  return saved - pressed;
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  await page.addInitScript(NAMING_HELPER);
  await page.addInitScript(watchFiles);
  await page.goto(address);
  return page;
}

/** What writes files, by the names of the built scripts. */
const EXPORTING = 'ExportMenu|take-snapshot|story-files|export-|snapshot-file|pptx|numbers-';

async function fetchedBefore(browser: Browser, url: string): Promise<number> {
  let bytes = 0;
  for (const address of ['', '?page=gaps&regions=ITI3', '?page=stories#story=atlas.marche.1']) {
    const page = await opened(browser, url + address);
    await page.waitForLoadState('networkidle');
    bytes += await page.evaluate(
      (names) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => new RegExp(names).test(name))
          .reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0), 0),
      EXPORTING,
    );
    await page.close();
  }
  return bytes;
}

async function chartTime(browser: Browser, url: string): Promise<number> {
  const page = await opened(browser, `${url}?page=gaps&regions=ITI3`);
  const figure = page.locator('[data-figure="gaps-waterfall"]');
  await figure.locator('summary', { hasText: en.controls.export }).click();
  const time = await timed(page, async () => figure.getByRole('button', { name: en.exports.png }).click());
  await page.close();
  return time;
}

async function mapTime(browser: Browser, url: string): Promise<number> {
  const page = await opened(browser, url);
  await page.locator('.explore-map [data-region]').first().waitFor({ state: 'attached' });
  // At rest: while the map that zooms is being made, a press waits its turn.
  await page
    .locator('.explore-map canvas')
    .waitFor({ timeout: 20_000 })
    .catch(() => null);
  await page.waitForTimeout(1500);
  const menu = page.locator('.explore-map .figure-export');
  await menu.locator('summary').click();
  const time = await timed(page, async () => menu.getByRole('button', { name: en.exports.png }).click());
  await page.close();
  return time;
}

/** Ten slides of those that come with the atlas, maps, charts and tables. */
function story(): Story {
  const slides = WRITTEN_STORIES.flatMap((name) => writtenStory(name, en.writtenStories).slides).slice(0, SLIDES);
  return { title: 'Ten slides', slides };
}

async function slidesTime(browser: Browser, url: string): Promise<number> {
  const page = await opened(
    browser,
    `${url}?page=stories${writeStoryAddress({ kind: 'link', text: await writeStoryLink(story()), slide: 0 })}`,
  );
  await page.locator('.slide-box .slide-figure h2').waitFor();
  const time = await timed(page, async () => page.getByRole('button', { name: stories.takeAway.pptx }).click());
  await page.close();
  return time;
}

async function repeated(measure: () => Promise<number>): Promise<Summary> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load += 1) times.push(await measure());
  return summarise(times);
}

export async function measurePresenting(browser: Browser, url: string): Promise<PresentingTimes> {
  return {
    chart: await repeated(async () => chartTime(browser, url)),
    map: await repeated(async () => mapTime(browser, url)),
    slides: await repeated(async () => slidesTime(browser, url)),
    slideCount: story().slides.length,
    fetchedBefore: await fetchedBefore(browser, url),
  };
}
