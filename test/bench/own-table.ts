import type { Browser, Page } from 'playwright-core';
import { DEFAULT_TABLE, type TableChoice } from '../../src/model/index.ts';
import { writeTable } from '../../src/state/links/table-text.ts';
import { en } from '../fixtures/words.ts';
import { NAMING_HELPER } from '../journeys/browser.ts';
import { builtCatalogue } from '../journeys/explore-page.ts';
import { notedIn } from './long-tasks.ts';
import { awaitPainted } from './painted.ts';
import { summarise, type Summary } from './statistics.ts';

/** A reader's own table of 60 indicators over 12 years and all regions, from the press to the last painted, in milliseconds. */
export interface OwnTableTimes {
  readonly slowdown: number;
  /** Grouped by one more thing, or one less. */
  readonly grouped: Summary;
  /** Filtered by country. */
  readonly filtered: Summary;
}

const MEASURES = 60;
const YEARS = { from: 2013, to: 2024 } as const;
const ROUNDS = 3;

async function openTable(browser: Browser, url: string): Promise<Page> {
  const measures = builtCatalogue()
    .indicators.slice(0, MEASURES)
    .map(({ id }) => id);
  const choice: TableChoice = { ...DEFAULT_TABLE, ...YEARS, measures, groups: ['country'], summary: 'median' };
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await page.addInitScript(NAMING_HELPER);
  await page.goto(`${url}?page=data&data=table&table=${encodeURIComponent(writeTable(choice))}`);
  await page.locator('.virtual-table tbody tr').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2500);
  return page;
}

async function pressed(page: Page, names: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) {
      await page.evaluate(awaitPainted, { selector: '.virtual-table', trigger: 'click' });
      await page.getByRole('checkbox', { name, exact: true }).click();
      times.push((await notedIn<{ readonly painted: number }>(page, 'painted')).painted);
    }
  return times;
}

/** Presses what the table of the built atlas is grouped by, then the countries it is of; each on and off. */
export async function measureOwnTable(browser: Browser, url: string, slowdown: number): Promise<OwnTableTimes> {
  const page = await openTable(browser, url);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const { groupNames } = en.dataTable;
  const grouped = await pressed(page, [groupNames.year, groupNames.theme, groupNames.year, groupNames.theme]);
  const filtered = await pressed(page, ['Italy', 'Romania', 'Italy', 'Romania']);
  await page.close();
  return { slowdown, grouped: summarise(grouped), filtered: summarise(filtered) };
}
