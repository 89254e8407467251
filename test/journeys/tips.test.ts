import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';
import { atRest } from './rest.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** In some steps, as a hand goes, without a rest. */
const go = async (page: Page, { x, y }: Point): Promise<void> => page.mouse.move(x, y, { steps: 8 });

async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('what is told of something pointed at', () => {
  journey(
    'stays while the pointer is on it, on the map, and goes on Escape and away from both',
    async ({ visitor }) => {
      const page = await visitor.open();
      await settled(page);
      await atRest(page);
      const tip = page.locator('.map-tooltip');
      const { x, y } = await middleOf(page, '.explore-map [data-region="ITI3"]');
      await page.mouse.move(x, y);
      await expect.poll(() => tip.textContent()).toContain('Marche');
      await keepPicture(page, 'map-tip');
      // Past other regions and the sea.
      await go(page, await middleOf(page, '.map-tooltip'));
      await atRest(page);
      expect(await tip.textContent()).toContain('Marche');
      await page.keyboard.press('Escape');
      await expect.poll(() => tip.count()).toBe(0);
      // One that rests on the way means the region that it rests on.
      await page.mouse.move(x, y);
      await expect.poll(() => tip.textContent()).toContain('Marche');
      await go(page, await middleOf(page, '.explore-map [data-region="ITH5"]'));
      await expect.poll(() => tip.textContent()).toContain('Emilia-Romagna');
      await page.mouse.move(5, 5);
      await expect.poll(() => tip.count()).toBe(0);
    },
  );

  journey('stays while the pointer is on it, in charts, and goes on Escape and away from both', async ({ visitor }) => {
    const page = await visitor.open('?page=data&indicator=gerd');
    const mark = '.value-dots [data-mark="ITI3"]';
    await page.locator(mark).waitFor();
    await page.locator(mark).scrollIntoViewIfNeeded();
    await atRest(page);
    const tip = page.locator('.value-dots .chart-tip');
    const dot = await middleOf(page, mark);
    await page.mouse.move(dot.x, dot.y);
    await expect.poll(() => tip.textContent()).toContain('Marche');
    await keepPicture(page, 'chart-tip');
    const box = await tip.locator('rect').last().boundingBox();
    if (box === null) throw new Error('The tip has no box.');
    await go(page, { x: dot.x, y: box.y + box.height / 2 });
    await go(page, { x: box.x + 3, y: box.y + 3 });
    await atRest(page);
    expect(await tip.textContent()).toContain('Marche');
    await page.keyboard.press('Escape');
    await expect.poll(() => tip.count()).toBe(0);
    await page.mouse.move(5, 5);
    await page.mouse.move(dot.x, dot.y);
    await expect.poll(() => tip.textContent()).toContain('Marche');
    await page.mouse.move(5, 5);
    await expect.poll(() => tip.count()).toBe(0);
  });
});
