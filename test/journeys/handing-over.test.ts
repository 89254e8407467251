import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';

const words = en.exports;
const ADDRESS = '?page=gaps&regions=ITI3';

async function choose(page: Page, name: string): Promise<void> {
  const figure = page.locator('.figure-section').first();
  if ((await figure.locator('.export-menu').count()) === 0)
    await figure.locator('summary', { hasText: en.controls.export }).click();
  await figure.locator('.export-menu').getByRole('button', { name, exact: true }).click();
}

/** An atlas installed on a phone, whose sheet refuses so many times for want of a press. */
async function asInstalled(page: Page, refusals: number): Promise<void> {
  await page.addInitScript((given) => {
    let left = given;
    const shared: string[] = [];
    Object.assign(window, { shared });
    const define = (name: string, value: unknown): void =>
      void Object.defineProperty(navigator, name, { value, configurable: true });
    define('standalone', true);
    define('canShare', () => true);
    define('share', async ({ files = [] }: ShareData) => {
      left -= 1;
      if (left >= 0) throw new DOMException('No press.', 'NotAllowedError');
      shared.push(...files.map(({ name, size }) => `${name} ${size > 0 ? 'full' : 'empty'}`));
      return Promise.resolve();
    });
  }, refusals);
}

const sharedBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => ('shared' in window ? (window.shared as string[]) : []));

describe('a file in the atlas installed on a phone', () => {
  journey('is handed to the sheet of the device, where a download would open a viewer', async ({ visitor }) => {
    const page = await visitor.open(ADDRESS, { prepare: (opened) => asInstalled(opened, 0) });
    await settled(page);
    const downloads: string[] = [];
    page.on('download', (file) => downloads.push(file.suggestedFilename()));
    await choose(page, words.csv);
    await expect.poll(() => sharedBy(page)).toEqual([expect.stringMatching(/\.csv full$/)]);
    expect(downloads).toEqual([]);
  });

  journey('waits for a press where making it took too long', async ({ visitor }) => {
    const page = await visitor.open(ADDRESS, { prepare: (opened) => asInstalled(opened, 1) });
    await settled(page);
    await choose(page, words.csv);
    const waiting = page.locator('.waiting-file button');
    await waiting.waitFor();
    expect(await waiting.textContent()).toMatch(/^Save or share .+\.csv$/);
    await waiting.press('Enter');
    await expect.poll(() => sharedBy(page)).toEqual([expect.stringMatching(/\.csv full$/)]);
    expect(await waiting.count()).toBe(0);
  });
});

describe('a picture under protection against fingerprinting', () => {
  journey('is not saved where another is read back than was drawn: the SVG drawing is offered', async ({ visitor }) => {
    const page = await visitor.open(ADDRESS, {
      prepare: (opened) =>
        opened.addInitScript(() => {
          CanvasRenderingContext2D.prototype.getImageData = (_x: number, _y: number, width: number, height: number) =>
            new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
        }),
    });
    await settled(page);
    await choose(page, words.png);
    await page.getByText(words.noPicture).waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), choose(page, words.svg)]);
    expect(file.suggestedFilename()).toMatch(/\.svg$/);
  });

  journey('is given up where the browser never gives it out', async ({ visitor }) => {
    const page = await visitor.open(ADDRESS, {
      prepare: async (opened) => {
        await opened.clock.install();
        await opened.addInitScript(() => {
          HTMLCanvasElement.prototype.toBlob = () => Object.assign(window, { isAsked: true });
        });
      },
    });
    await settled(page);
    await choose(page, words.png);
    await page.waitForFunction(() => 'isAsked' in window);
    await page.clock.fastForward(40_000);
    await page.getByText(words.noPicture).waitFor();
  });
});
