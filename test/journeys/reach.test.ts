import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { regionOn, selectedOnMap, settled } from './explore-page.ts';
import { journey, keepPicture, zoomingJourney } from './harness.ts';
import { atRest } from './rest.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page.`);
  return box;
}

const CAPITALS = ['AT13', 'HR05', 'HU11', 'RO32', 'SK01'] as const;
const isApart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

/** Discs are as large as a target has to be, coloured as their regions, named, and off labels and one another. */
async function checkDiscs(page: Page): Promise<void> {
  const boxes = await Promise.all(CAPITALS.map((code) => boxOf(page, `.explore-map [data-disc="${code}"]`)));
  for (const box of boxes) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  const labels = await page
    .locator('.explore-map .map-label, .zoom-buttons')
    .evaluateAll((all) => all.map((label) => label.getBoundingClientRect().toJSON() as Box));
  expect(labels.length).toBeGreaterThan(8);
  for (const [index, box] of boxes.entries())
    for (const other of [...labels, ...boxes.slice(index + 1)]) expect(isApart(box, other)).toBe(true);
  for (const code of CAPITALS) {
    const disc = page.locator(`.explore-map [data-disc="${code}"]`);
    const fill = await disc
      .locator('circle')
      .last()
      .evaluate((circle) => getComputedStyle(circle).fill);
    expect(fill).toBe(
      await regionOn(page, code)
        .locator('path')
        .evaluate((path) => getComputedStyle(path).fill),
    );
  }
}

describe('the capitals that the map shows in a few pixels', () => {
  journey('have discs, which select them by mouse', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    await page.locator('[data-disc="AT13"]').waitFor();
    await checkDiscs(page);
    const wien = await boxOf(page, '[data-disc="AT13"] .map-disc');
    await page.mouse.move(wien.x + wien.width / 2, wien.y + wien.height / 2);
    await page.locator('.map-tooltip').filter({ hasText: 'Wien' }).waitFor();
    await page.mouse.click(wien.x + wien.width / 2, wien.y + wien.height / 2);
    await expect.poll(() => selectedOnMap(page)).toEqual(['AT13']);
    // An edge of the disc is part of it.
    const zagreb = await boxOf(page, '[data-disc="HR05"] .map-disc');
    await page.mouse.click(zagreb.x + 1, zagreb.y + zagreb.height / 2);
    await expect.poll(() => selectedOnMap(page)).toEqual(['HR05']);
    await keepPicture(page, 'discs');
  });

  journey('have them on a phone, under the finger', async ({ visitor }) => {
    const page = await visitor.open('', { width: 360, height: 740, context: { hasTouch: true } });
    await settled(page);
    await page.locator('[data-disc="AT13"]').waitFor();
    await checkDiscs(page);
    await page.locator('[data-disc="HU11"] .map-disc').tap();
    await expect.poll(() => selectedOnMap(page)).toEqual(['HU11']);
    await keepPicture(page, 'discs-phone');
  });

  journey('are told apart from what surrounds them, and regions are reached from the sea', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    await page.locator('[data-disc="AT13"]').waitFor();
    // Crete, from 8 pixels below its southern coast.
    const crete = await boxOf(page, '.explore-map [data-region="EL43"]');
    const place = { x: crete.x + crete.width / 2, y: crete.y + crete.height + 6 };
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.getAttribute('class'), place)).toBe(
      'map-sea',
    );
    await page.mouse.click(place.x, place.y);
    await expect.poll(() => selectedOnMap(page)).toEqual(['EL43']);
    // Far out at sea there is nothing.
    await page.mouse.click(place.x - 150, place.y);
    await atRest(page);
    expect(await selectedOnMap(page)).toEqual(['EL43']);
  });
});

describe('the map that zooms', () => {
  const scaleOf = async (page: Page): Promise<number> => (await boxOf(page, '.explore-map [data-region="RO11"]')).width;
  const isInSight = async (page: Page, code: string): Promise<boolean> => {
    const [frame, region] = [
      await boxOf(page, '.map-frame'),
      await boxOf(page, `.explore-map [data-region="${code}"]`),
    ];
    const [x, y] = [region.x + region.width / 2, region.y + region.height / 2];
    return x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
  };

  zoomingJourney('has the discs too, and a press means the same', async ({ visitor }) => {
    const page = await visitor.open();
    await page.locator('.is-zooming').waitFor({ timeout: 90_000 });
    await settled(page);
    await page.locator('.is-zooming [data-disc="AT13"] .map-disc').click();
    await expect.poll(() => selectedOnMap(page)).toEqual(['AT13']);
    const crete = await boxOf(page, '.explore-map [data-region="EL43"]');
    await page.mouse.click(crete.x + crete.width / 2, crete.y + crete.height + 6);
    await expect.poll(() => selectedOnMap(page)).toEqual(['EL43']);
    // What can be seen by itself needs no disc.
    for (let step = 0; step < 4; step += 1) {
      const before = await scaleOf(page);
      await page.getByRole('button', { name: en.zooming.closer }).click();
      await expect.poll(() => scaleOf(page)).toBeGreaterThan(before * 1.9);
    }
    await expect.poll(() => page.locator('[data-disc]').count()).toBe(0);
  });

  zoomingJourney('is moved by buttons, and brings into sight what is selected out of it', async ({ visitor }) => {
    const page = await visitor.open();
    await page.locator('.is-zooming').waitFor({ timeout: 90_000 });
    await settled(page);
    const east = page.getByRole('button', { name: en.zooming.east });
    expect(await east.count()).toBe(0);
    const whole = await scaleOf(page);
    for (let step = 1; step < 3; step += 1) {
      await page.getByRole('button', { name: en.zooming.closer }).click();
      await expect.poll(() => scaleOf(page)).toBeGreaterThan(whole * 1.9 ** step);
    }
    for (const [name, x, y] of [
      [en.zooming.east, -1, 0],
      [en.zooming.west, 1, 0],
      [en.zooming.north, 0, 1],
      [en.zooming.south, 0, -1],
    ] as const) {
      const before = await boxOf(page, '.explore-map [data-region="RO11"]');
      await page.getByRole('button', { name }).click();
      await expect
        .poll(async () => {
          const after = await boxOf(page, '.explore-map [data-region="RO11"]');
          return [Math.sign(Math.round((after.x - before.x) / 20)), Math.sign(Math.round((after.y - before.y) / 20))];
        })
        .toEqual([x, y]);
      await atRest(page);
    }
    expect(await isInSight(page, 'ITI3')).toBe(false);
    await page.locator('.explore-panel button').filter({ hasText: 'Marche' }).first().click();
    await expect.poll(() => isInSight(page, 'ITI3')).toBe(true);
    await keepPicture(page, 'moved-by-buttons');
  });
});
