import { en } from '../fixtures/words.ts';
import type { Browser, Page } from 'playwright-core';
import { WRITTEN_STORIES, type WrittenStory } from '../../src/state/stories/story-address.ts';
import { NAMING_HELPER } from '../journeys/browser.ts';
import { notedIn } from './long-tasks.ts';
import { summarise, type Summary } from './statistics.ts';

/** From the key to the first frame of another slide, in milliseconds. */
export interface SlideChangeTimes {
  readonly slowdown: number;
  readonly story: WrittenStory;
  readonly forward: Summary;
  readonly back: Summary;
}

const ROUNDS = 4;
/** Marks have come to rest, and slides further on are drawn. */
const PAUSE = 1200;

/** Runs in the page: notes when the first frame with the next slide is painted, counted from the key itself. */
function awaitSlide(): void {
  const noted = { painted: 0 };
  Object.assign(window, { noted });
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // The task after this frame begins when the frame has been painted.
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => {
          noted.painted = performance.now() - timeStamp;
        });
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    },
    { once: true, capture: true },
  );
}

const shown = (page: Page): Promise<string | null> => page.locator('.show-slide.is-shown').getAttribute('data-at');

async function press(page: Page, key: 'PageDown' | 'PageUp'): Promise<number> {
  const before = await shown(page);
  await page.evaluate(awaitSlide);
  await page.keyboard.press(key);
  const { painted } = await notedIn<{ readonly painted: number }>(page, 'painted');
  if ((await shown(page)) === before) throw new Error(`No other slide came of ${key}.`);
  await page.waitForTimeout(PAUSE);
  return painted;
}

async function measureStory(
  browser: Browser,
  url: string,
  slowdown: number,
  story: WrittenStory,
): Promise<SlideChangeTimes> {
  const page = await browser.newPage({
    viewport: { width: 1920, height: 1080 },
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    reducedMotion: 'no-preference',
  });
  await page.addInitScript(NAMING_HELPER);
  await page.goto(`${url}?page=stories#story=atlas.${story}.1`);
  await page.locator('.story-head .is-first').click();
  const count = Object.keys(en.writtenStories[story].slides).length;
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('.show-slide .slide-figure [data-figure]').length === wanted,
    count,
    { timeout: 60_000 },
  );
  await page.waitForTimeout(2 * PAUSE);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const [forward, back]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let step = 1; step < count; step += 1) forward.push(await press(page, 'PageDown'));
    for (let step = 1; step < count; step += 1) back.push(await press(page, 'PageUp'));
  }
  await page.close();
  return { slowdown, story, forward: summarise(forward), back: summarise(back) };
}

/** Goes through the stories that come with the atlas, there and back. */
export async function measureSlideChanges(
  browser: Browser,
  url: string,
  slowdown: number,
): Promise<SlideChangeTimes[]> {
  const times: SlideChangeTimes[] = [];
  for (const story of WRITTEN_STORIES) times.push(await measureStory(browser, url, slowdown, story));
  return times;
}
