import type { Browser } from 'playwright-core';
import { en } from '../fixtures/words.ts';
import { NAMING_HELPER } from '../journeys/browser.ts';
import { countLongTasks, longTasksSince, notedIn, watchLongTasks, type LongTasks } from './long-tasks.ts';
import { summarise, type Summary } from './statistics.ts';

/** Draws of ranks on the page of gaps: made in the worker, while the page has to stay responsive. */
export interface DrawingTimes {
  readonly slowdown: number;
  /** From the first word of the draws to the last, in milliseconds. */
  readonly draws: Summary;
  /** From the click that asks for the draws until their ranks are painted. */
  readonly longTasks: LongTasks;
}

interface Noted {
  readonly begin: number;
  readonly end: number;
}

/** One benchmark after another, which makes every mark of the page anew too; after each, one more region is compared. */
const BENCHMARKS = ['see-median', 'frontier', 'country', 'eu-average'] as const;
const LOADS = 2;

/** Runs in the page: notes when the draws begin and end, by the button that stops them. */
function awaitDraws(stop: string): void {
  const noted = { begin: 0, end: 0 };
  Object.assign(window, { noted });
  const observer = new MutationObserver(() => {
    const isDrawing = [...document.querySelectorAll('.gaps button.link-button')].some(
      (button) => button.textContent === stop,
    );
    if (isDrawing && noted.begin === 0) noted.begin = performance.now();
    if (!isDrawing && noted.begin > 0 && noted.end === 0) {
      noted.end = performance.now();
      observer.disconnect();
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

/** Asks for draws in the two ways that a reader does, by another question and by one more region to compare. */
export async function measureDrawing(browser: Browser, url: string, slowdown: number): Promise<DrawingTimes> {
  const draws: number[] = [];
  const longTasks: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      timezoneId: 'Europe/Rome',
    });
    const session = await page.context().newCDPSession(page);
    await page.addInitScript(NAMING_HELPER);
    await page.addInitScript(watchLongTasks);
    await page.goto(`${url}?page=gaps`);
    // Ranks with their range: the draws of the page as it opens are done.
    await page
      .locator('.dumbbell-rank')
      .filter({ hasText: /\(\d+–\d+\)/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1500);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const drawAfter = async (ask: () => Promise<unknown>): Promise<void> => {
      await page.evaluate(awaitDraws, en.gaps.cancel);
      const from = await page.evaluate(() => performance.now());
      await ask();
      const { begin, end } = await notedIn<Noted>(page, 'end');
      draws.push(end - begin);
      longTasks.push(...(await longTasksSince(page, from)));
    };
    for (const [row, benchmark] of BENCHMARKS.entries()) {
      await drawAfter(() => page.getByLabel(en.controls.benchmark, { exact: true }).selectOption(benchmark));
      await drawAfter(() =>
        page
          .locator('.dumbbells button')
          .nth(row)
          .evaluate((button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }))),
      );
    }
    await page.close();
  }
  return { slowdown, draws: summarise(draws), longTasks: countLongTasks(longTasks) };
}
