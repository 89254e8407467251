import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { decodeIndustryCatalogue } from '../../src/datasets/industry-catalogue.ts';
import { en } from '../fixtures/words.ts';
import { DEFAULT_INDUSTRY, DEFAULT_VIEW, sectorTableOf, type IndustryPart } from '../../src/model/index.ts';
import { serialiseView } from '../../src/state/index.ts';
import { NAMING_HELPER } from '../journeys/browser.ts';
import { builtCatalogue } from '../journeys/explore-page.ts';
import { dist } from '../journeys/site.ts';
import { countLongTasks, longTasksSince, notedIn, watchLongTasks, type LongTasks } from './long-tasks.ts';
import { awaitPainted } from './painted.ts';
import { summarise, type Summary } from './statistics.ts';

const words = en.industry;

/** One part of the page of industry: how long a switch takes until the last of it is painted, in milliseconds. */
export interface IndustryTimes {
  readonly slowdown: number;
  readonly part: IndustryPart;
  /** Another region, but another industry in the part that shows one industry in all regions. */
  readonly switched: Summary;
  /** Of the page, from the first switch to the last. */
  readonly longTasks: LongTasks;
}

const PARTS = ['portfolio', 'structure', 'space', 'across'] as const satisfies readonly IndustryPart[];
/** Every switch asks for what has not been asked before. */
const SWITCHES = 9;
const LOADS = 2;

/** The sentence that is read out: emptied while figures are computed. */
export const SENTENCE = '#root:not([inert]) > .page > .visually-hidden[role="status"]';

/** The address of a part, with a region selected. */
function addressOf(part: IndustryPart, region: string): string {
  const link = new URLSearchParams(
    serialiseView({ ...DEFAULT_VIEW, page: 'industry', industry: { ...DEFAULT_VIEW.industry, part } }, 'omit-defaults'),
  );
  link.set('regions', region);
  return `?${String(link)}`;
}

/** What the table of a part has in the built atlas: regions of the area of which today's outline is theirs, and sectors. */
function askedFor(part: IndustryPart): { readonly regions: readonly string[]; readonly sectors: readonly string[] } {
  const { path } = builtCatalogue().files.industry;
  const { tables } = decodeIndustryCatalogue(JSON.parse(readFileSync(`${dist}/data/${path}`, 'utf8')), path);
  const table = tables[sectorTableOf({ ...DEFAULT_INDUSTRY, part })];
  return {
    regions: table.regions
      .filter(({ isInSeeArea, isEu27, shapes }) => isInSeeArea && isEu27 && shapes.length === 1)
      .flatMap(({ shapes }) => shapes),
    sectors: table.sectors.map(({ code }) => code),
  };
}

/** So many of them, from the first to the last. */
function spread(codes: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => codes[Math.floor((index * codes.length) / count)] ?? '');
}

async function switchTo(page: Page, part: IndustryPart, code: string): Promise<void> {
  if (part === 'across') {
    await page.evaluate(awaitPainted, { selector: 'body', sentence: SENTENCE, trigger: 'change' });
    await page.getByRole('combobox', { name: words.controls.sector, exact: true }).selectOption(code);
    return;
  }
  await page.getByRole('combobox', { name: en.controls.search }).fill(code);
  await page.locator('.search-panel').getByRole('option').filter({ hasText: code }).first().waitFor();
  await page.evaluate(awaitPainted, { selector: 'body', sentence: SENTENCE, trigger: 'keydown' });
  await page.keyboard.press('Enter');
}

/** Opens the page of industry in the part and waits until it has come to rest. */
export async function openIndustry(browser: Browser, url: string, part: IndustryPart): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
  });
  await page.addInitScript(NAMING_HELPER);
  await page.addInitScript(watchLongTasks);
  await page.goto(`${url}${addressOf(part, 'ITI3')}`);
  await page.waitForFunction((selector) => (document.querySelector(selector)?.textContent ?? '') !== '', SENTENCE, {
    timeout: 60_000,
  });
  if (part === 'across') await page.locator('[data-figure="industry-map"] svg').first().waitFor();
  await page.waitForTimeout(1500);
  return page;
}

async function measurePart(
  browser: Browser,
  url: string,
  slowdown: number,
  part: IndustryPart,
): Promise<IndustryTimes> {
  const { regions, sectors } = askedFor(part);
  const asked =
    part === 'across'
      ? spread(
          sectors.filter((code) => code !== 'C15'),
          SWITCHES,
        )
      : spread(
          regions.filter((code) => code !== 'ITI3'),
          SWITCHES,
        );
  const switched: number[] = [];
  const longTasks: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await openIndustry(browser, url, part);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    for (const code of asked) {
      const from = await page.evaluate(() => performance.now());
      await switchTo(page, part, code);
      switched.push((await notedIn<{ readonly painted: number }>(page, 'painted')).painted);
      longTasks.push(...(await longTasksSince(page, from)));
    }
    await page.close();
  }
  return { slowdown, part, switched: summarise(switched), longTasks: countLongTasks(longTasks) };
}

/** Switches the region of every part of the page of industry, and the industry where all regions are shown. */
export async function measureIndustry(browser: Browser, url: string, slowdown: number): Promise<IndustryTimes[]> {
  const times: IndustryTimes[] = [];
  for (const part of PARTS) times.push(await measurePart(browser, url, slowdown, part));
  return times;
}
