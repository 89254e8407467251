import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';

declare global {
  interface Window {
    /** How many calls of the history the browser still takes. */
    historyLeft: number;
    historyRefused: number;
  }
}

/** Lets the browser take so many calls of the history, then throw as Firefox and Safari do. */
const taking = (calls: number) => (page: Page) =>
  page.addInitScript((left) => {
    window.historyLeft = left;
    window.historyRefused = 0;
    const limited =
      (call: History['pushState']): History['pushState'] =>
      (...given) => {
        window.historyLeft -= 1;
        if (window.historyLeft >= 0) return call.apply(history, given);
        window.historyRefused += 1;
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    history.pushState = limited(history.pushState);
    history.replaceState = limited(history.replaceState);
  }, calls);

const weightOf = (page: Page) => page.getByRole('slider', { name: en.themes.skills.label });
const weightIn = (page: Page): string | undefined =>
  /skills!(\d+)/.exec(new URL(page.url()).searchParams.get('method') ?? '')?.[1];

/** Moves the slider through these values as one that is held does: faster than anything else follows. */
function drag(page: Page, values: readonly number[]): Promise<void> {
  return weightOf(page).evaluate(async (slider, given) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    for (const value of given) {
      set?.call(slider, String(value));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
    }
  }, values);
}

/** There and back, so often that every browser refuses to write as many addresses, and to 2 at the end. */
const LONG = [...Array.from({ length: 120 }, (_, step) => (step % 30) / 10), 2];

describe('the address', () => {
  journey('follows a held slider without asking the browser more often than it allows', async ({ visitor }) => {
    const page = await visitor.open('?page=method&regions=ITI3', { prepare: taking(100) });
    await settled(page);
    await drag(page, LONG);
    expect(await weightOf(page).inputValue()).toBe('2');
    await expect.poll(() => weightIn(page)).toBe('200');
    expect(await page.evaluate(() => window.historyRefused)).toBe(0);
  });

  journey('that the browser refuses comes later; page and View go on', async ({ visitor }) => {
    const page = await visitor.open('?page=method&regions=ITI3', { prepare: taking(0) });
    await settled(page);
    await drag(page, [3]);
    await expect.poll(() => weightOf(page).getAttribute('aria-valuetext')).toMatch(/^×3\.0 · 37\.5%$/);
    await page.getByRole('link', { name: en.pages.gaps }).click();
    await page.locator('.page[data-page="gaps"]').waitFor();
    expect(new URL(page.url()).searchParams.get('page')).toBe('method');
    await page.evaluate(() => {
      window.historyLeft = 100;
    });
    await expect.poll(() => new URL(page.url()).searchParams.get('page')).toBe('gaps');
    expect(weightIn(page)).toBe('300');
    await page.goBack();
    await page.locator('.page[data-page="method"]').waitFor();
  });

  journey('is what is on screen when the reader reloads, however soon', async ({ visitor }) => {
    const page = await visitor.open('?page=method&regions=ITI3');
    await settled(page);
    await drag(page, LONG);
    await page.keyboard.press('F5');
    await page.reload();
    await settled(page);
    expect(await weightOf(page).inputValue()).toBe('2');
    expect(weightIn(page)).toBe('200');
  });

  journey('is what was on screen when the reader comes back to the page', async ({ visitor }) => {
    const page = await visitor.open('?page=method&regions=ITI3');
    await settled(page);
    await drag(page, LONG);
    await page.goto('about:blank');
    await page.goBack();
    await settled(page);
    expect(await weightOf(page).inputValue()).toBe('2');
  });

  journey(
    'of a change that Back undoes is an entry of its own, whatever a slider still had to say',
    async ({ visitor }) => {
      const page = await visitor.open('?page=method&regions=ITI3');
      await settled(page);
      await drag(page, LONG);
      await page.getByRole('link', { name: en.pages.gaps }).click();
      await page.locator('.page[data-page="gaps"]').waitFor();
      await page.goBack();
      await page.locator('.page[data-page="method"]').waitFor();
      expect(await weightOf(page).inputValue()).toBe('2');
    },
  );

  journey('of the slides of a story may be refused as well', async ({ visitor }) => {
    const page = await visitor.open('?page=stories#story=atlas.marche.1', { prepare: taking(0) });
    const slides = page.locator('.slide-list .slide-open');
    await slides.nth(2).click();
    await expect.poll(() => slides.nth(2).getAttribute('aria-current')).toBe('true');
    await page.evaluate(() => {
      window.historyLeft = 100;
    });
    await expect.poll(() => new URL(page.url()).hash).toBe('#story=atlas.marche.3');
  });
});
