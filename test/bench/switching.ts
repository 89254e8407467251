import type { Browser, Page } from 'playwright-core';
import { en } from '../fixtures/words.ts';
import { NAMING_HELPER } from '../journeys/browser.ts';
import { FIRST_YEAR, LAST_YEAR, THEMES } from '../../src/model/index.ts';
import { summarise, type Summary } from './statistics.ts';

/** From a click to the frame that shows its figures, in milliseconds; each View is asked for once, so nothing is kept. */
export interface SwitchingTimes {
  readonly map: 'drawn' | 'WebGL';
  readonly theme: Summary;
  readonly benchmark: Summary;
  readonly year: Summary;
}

type Choice =
  | { readonly kind: 'button'; readonly name: string }
  | { readonly kind: 'select'; readonly label: string; readonly value: string };

/**
 * Runs in the page: makes the choice as a click or change does, waits until the sentence (emptied while figures are
 * computed) is there again, then for the frame to be painted. With WebGL the frame is the one after the first drawing
 * with the new figures; where the figures are the same as before, nothing is drawn anew and the sentence decides.
 */
async function timeChoice({ choice, hasCanvas }: { choice: Choice; hasCanvas: boolean }): Promise<number> {
  const sentence = document.querySelector('#root:not([inert]) > .page > .visually-hidden[role="status"]');
  const act = (): void => {
    if (choice.kind === 'button') {
      const button = [...document.querySelectorAll<HTMLButtonElement>('.theme-tab')].find(
        (candidate) => candidate.innerText.trim() === choice.name,
      );
      if (button === undefined) throw new Error(`There is no button "${choice.name}".`);
      button.click();
      return;
    }
    const label = [...document.querySelectorAll('label')].find((candidate) =>
      candidate.textContent.startsWith(choice.label),
    );
    const select = label?.control ?? label?.querySelector('select');
    if (!(select instanceof HTMLSelectElement)) throw new Error(`There is no choice "${choice.label}".`);
    select.value = choice.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  if (sentence === null) throw new Error('The page has no sentence to wait for.');
  let hasChanged = false;
  new MutationObserver(() => {
    hasChanged = true;
  }).observe(sentence, { childList: true, characterData: true, subtree: true });
  let settledAt = 0;
  const from = performance.now();
  Object.assign(window, { drawnAt: 0 });
  act();
  return new Promise((resolve) => {
    const look = (): void => {
      const now = performance.now();
      if (settledAt === 0 && hasChanged && sentence.textContent !== '') settledAt = now;
      const isDrawn = !hasCanvas || Number(Reflect.get(window, 'drawnAt')) >= settledAt || now - settledAt > 500;
      if (settledAt === 0 || !isDrawn) {
        if (now - from > 10_000) resolve(Number.NaN);
        else requestAnimationFrame(look);
        return;
      }
      if (now - settledAt > 500) {
        resolve(settledAt - from);
        return;
      }
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve(performance.now() - from));
      channel.port1.start();
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** Counts the drawing of the map, and where it is to stay a drawing takes WebGL away. */
function watchDrawing(hasWebgl: boolean): void {
  if (hasWebgl) {
    const { prototype } = WebGL2RenderingContext;
    const original = prototype.drawElements;
    Object.defineProperty(prototype, 'drawElements', {
      value(this: WebGL2RenderingContext, ...given: Parameters<typeof original>) {
        Object.assign(window, { drawnAt: performance.now() });
        return original.apply(this, given);
      },
    });
    return;
  }
  const original = HTMLCanvasElement.prototype.getContext;
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.includes('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    },
  });
}

/** Whether the map that zooms takes over in this browser, within 20 seconds. */
export async function zoomingMapComes(browser: Browser, url: string): Promise<boolean> {
  const page = await browser.newPage();
  await page.goto(url);
  const hasCome = await page
    .locator('.explore-map canvas')
    .waitFor({ timeout: 20_000 })
    .then(() => true)
    .catch(() => false);
  await page.close();
  return hasCome;
}

async function openPage(browser: Browser, url: string, hasWebgl: boolean): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
  });
  await page.addInitScript(NAMING_HELPER);
  await page.addInitScript(watchDrawing, hasWebgl);
  await page.goto(url);
  await page.waitForFunction(
    () =>
      (document.querySelector('#root:not([inert]) > .page > .visually-hidden[role="status"]')?.textContent ?? '') !==
      '',
    null,
    { timeout: 60_000 },
  );
  if (hasWebgl) await page.locator('.explore-map canvas').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1500);
  return page;
}

/** Each choice in turn on a page of its own, `loads` times over. */
async function times(
  browser: Browser,
  url: string,
  hasWebgl: boolean,
  choices: readonly Choice[],
  loads: number,
): Promise<Summary> {
  const found: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const page = await openPage(browser, url, hasWebgl);
    for (const choice of choices) {
      const time = await page.evaluate(timeChoice, { choice, hasCanvas: hasWebgl });
      if (Number.isNaN(time)) throw new Error(`Nothing was shown within 10 s of choosing ${JSON.stringify(choice)}.`);
      found.push(time);
      await page.waitForTimeout(150);
    }
    await page.close();
  }
  return summarise(found);
}

/** At least 15 switches of each kind from the address. */
export async function measureSwitching(
  browser: Browser,
  url: string,
  map: SwitchingTimes['map'],
): Promise<SwitchingTimes> {
  const hasWebgl = map === 'WebGL';
  const themes = THEMES.map((theme): Choice => ({ kind: 'button', name: en.themes[theme].label }));
  const benchmarks = (['see-median', 'frontier', 'country'] as const).map(
    (value): Choice => ({ kind: 'select', label: en.controls.benchmark, value }),
  );
  const years = Array.from(
    { length: LAST_YEAR - FIRST_YEAR },
    (_, index): Choice => ({ kind: 'select', label: en.controls.year, value: String(LAST_YEAR - index) }),
  );
  return {
    map,
    theme: await times(browser, url, hasWebgl, themes, 3),
    benchmark: await times(browser, url, hasWebgl, benchmarks, 5),
    year: await times(browser, url, hasWebgl, years, 2),
  };
}
