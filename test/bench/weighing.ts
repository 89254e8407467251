import type { Browser } from 'playwright-core';
import { en } from '../fixtures/words.ts';
import { NAMING_HELPER } from '../journeys/browser.ts';
import { countLongTasks, longTasksSince, notedIn, watchLongTasks, type LongTasks } from './long-tasks.ts';
import { summarise, type Summary } from './statistics.ts';

/** From the key that moves the slider of a weight to the frame that shows its ranks, in milliseconds. */
export interface WeighingTimes {
  readonly painted: Summary;
  /** From the first key to the last frame. */
  readonly longTasks: LongTasks;
}

/** The sentence that is read out: emptied while figures are computed. */
const SENTENCE = '#root:not([inert]) > .page > .visually-hidden[role="status"]';
/** From 1.0 to 2.8: each weight once, so that nothing kept can answer. */
const STEPS = 18;
const LOADS = 2;

/**
 * Runs in the page before the key is pressed: notes when the frame with the new sentence has been painted, counted from
 * the moment at which the key was pressed, before anything of the page had heard of it.
 */
function awaitMove(selector: string): void {
  const sentence = document.querySelector(selector);
  if (sentence === null) throw new Error('The page has no sentence to wait for.');
  const noted = { painted: 0 };
  Object.assign(window, { noted });
  let from = 0;
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  observer.observe(sentence, { childList: true, characterData: true, subtree: true });
  const look = (): void => {
    if (!hasChanged || sentence.textContent === '') {
      requestAnimationFrame(look);
      return;
    }
    observer.disconnect();
    // The task after this frame begins when the frame has been painted.
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      noted.painted = performance.now() - from;
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  };
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      from = timeStamp;
      requestAnimationFrame(look);
    },
    { once: true, capture: true },
  );
}

/** Moves the weight of a theme step by step on the page of methods, by keyboard. */
export async function measureWeighing(browser: Browser, url: string): Promise<WeighingTimes> {
  const painted: number[] = [];
  const longTasks: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      timezoneId: 'Europe/Rome',
    });
    await page.addInitScript(NAMING_HELPER);
    await page.addInitScript(watchLongTasks);
    await page.goto(`${url}?page=method&regions=ITI3`);
    await page.waitForFunction((selector) => (document.querySelector(selector)?.textContent ?? '') !== '', SENTENCE, {
      timeout: 60_000,
    });
    await page.getByRole('slider', { name: en.themes.skills.label, exact: true }).focus();
    await page.waitForTimeout(1500);
    const from = await page.evaluate(() => performance.now());
    for (let step = 0; step < STEPS; step += 1) {
      await page.evaluate(awaitMove, SENTENCE);
      await page.keyboard.press('ArrowRight');
      painted.push((await notedIn<{ readonly painted: number }>(page, 'painted')).painted);
      await page.waitForTimeout(150);
    }
    longTasks.push(...(await longTasksSince(page, from)));
    await page.close();
  }
  return { painted: summarise(painted), longTasks: countLongTasks(longTasks) };
}
