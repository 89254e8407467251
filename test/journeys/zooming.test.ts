import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { changing, fillsOf, regionOn, selectedOnMap, settled } from './explore-page.ts';
import { keepPicture, zoomingJourney as journey } from './harness.ts';

/** Waits until the zooming map lies under the drawn one. */
async function zooming(page: Page): Promise<void> {
  await settled(page);
  await page.locator('.map-stage.is-zooming').waitFor({ timeout: 90_000 });
}

/** The middle of a region's shape on the page, and its width. */
async function placeOf(page: Page, code: string): Promise<{ x: number; y: number; width: number }> {
  const box = await regionOn(page, code).locator('path').boundingBox();
  if (box === null) throw new Error(`${code} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

/** The colours that the page shows at points of it, whatever draws them. */
async function coloursAt(page: Page, points: readonly { x: number; y: number }[]): Promise<string[]> {
  const picture = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
  // The page's own policy allows data: for pictures.
  return page.evaluate(
    async ({ source, places }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return places.map(
        ({ x, y }) =>
          `rgb(${[...(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [])].slice(0, 3).join(', ')})`,
      );
    },
    { source: picture, places: points },
  );
}

/** Large regions whose middle is their own ground, and no label stands on it. */
const LARGE = ['RO11', 'BG34', 'HU32', 'RO21'] as const;

describe('the map that zooms', () => {
  journey('takes over without a jump, in the same colours', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    const before = await Promise.all(LARGE.map((code) => placeOf(page, code)));
    await zooming(page);
    const after = await Promise.all(LARGE.map((code) => placeOf(page, code)));
    for (const [index, place] of after.entries()) {
      expect(Math.abs(place.x - (before[index]?.x ?? 0))).toBeLessThan(1);
      expect(Math.abs(place.y - (before[index]?.y ?? 0))).toBeLessThan(1);
      expect(Math.abs(place.width - (before[index]?.width ?? 0))).toBeLessThan(1);
    }
    const fills = await fillsOf(page);
    expect(await coloursAt(page, after)).toEqual(LARGE.map((code) => fills.get(code)));
  });

  journey.for(['light', 'dark'] as const)(
    'keeps its colours where the system sets those of the page, in %s',
    async (colorScheme, { visitor }) => {
      const page = await visitor.open('', { colorScheme, context: { forcedColors: 'active' } });
      await zooming(page);
      const matches = async (): Promise<boolean> => {
        const fills = await fillsOf(page);
        const shown = await coloursAt(page, await Promise.all(LARGE.map((code) => placeOf(page, code))));
        return new Set(shown).size > 1 && LARGE.every((code, index) => fills.get(code) === shown[index]);
      };
      await expect.poll(matches).toBe(true);
    },
  );

  journey('is recoloured by theme, and by dark mode', async ({ visitor }) => {
    const page = await visitor.open();
    await zooming(page);
    // Asked anew each time: the map has another place once all of the page around it has come.
    const colours = async (): Promise<string[]> =>
      coloursAt(page, await Promise.all(LARGE.map((code) => placeOf(page, code))));
    const matches = async (): Promise<boolean> => {
      const [fills, shown] = [await fillsOf(page), await colours()];
      return LARGE.every((code, index) => fills.get(code) === shown[index]);
    };
    const first = await colours();
    await changing(page, () => page.getByRole('button', { name: en.themes.environment.label, exact: true }).click());
    await expect.poll(matches).toBe(true);
    expect(await colours()).not.toEqual(first);
    // The canvas has the colours; what is hatched is drawn above it, and nothing else is.
    const hatched = [...(await fillsOf(page))].filter(([, fill]) => fill.startsWith('url(')).map(([code]) => code);
    expect(hatched).toContain('RS11');
    expect(
      await page
        .locator('.explore-map .map-region')
        .evaluateAll((regions) =>
          regions
            .filter((region) => getComputedStyle(region.querySelector('.region') ?? region).fillOpacity !== '0')
            .map((region) => region.getAttribute('data-region')),
        ),
    ).toEqual(hatched);
    const light = await colours();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(matches).toBe(true);
    expect(await colours()).not.toEqual(light);
  });

  journey(
    'zooms by button, wheel and key, shows the whole area again, and stops at its limits',
    async ({ visitor }) => {
      const page = await visitor.open();
      await zooming(page);
      const [closer, farther, whole] = [en.zooming.closer, en.zooming.farther, en.zooming.whole].map((name) =>
        page.getByRole('button', { name }),
      );
      if (closer === undefined || farther === undefined || whole === undefined)
        throw new Error('There are three buttons.');
      expect(await farther.isDisabled()).toBe(true);
      expect(await whole.isDisabled()).toBe(true);
      const start = (await placeOf(page, 'RO11')).width;
      const factor = async (): Promise<number> => (await placeOf(page, 'RO11')).width / start;

      await closer.click();
      await expect.poll(factor).toBeCloseTo(2, 1);
      await whole.click();
      await expect.poll(factor).toBeCloseTo(1, 1);

      const place = await placeOf(page, 'HU33');
      await page.mouse.move(place.x, place.y);
      await page.mouse.wheel(0, -300);
      await expect.poll(factor).toBeGreaterThan(1.2);
      // What the pointer is on stays under it.
      const after = await placeOf(page, 'HU33');
      expect(Math.hypot(after.x - place.x, after.y - place.y)).toBeLessThan(3);

      await regionOn(page, 'HU33').focus();
      await page.keyboard.press('0');
      await expect.poll(factor).toBeCloseTo(1, 1);
      for (let step = 0; step < 6; step += 1) {
        const before = await factor();
        await page.keyboard.press('+');
        await expect.poll(async () => (await closer.isDisabled()) || (await factor()) > before * 1.9).toBe(true);
      }
      await expect.poll(() => closer.isDisabled()).toBe(true);
      expect(await factor()).toBeCloseTo(16, 0);
      await keepPicture(page, 'zoomed-in');
    },
  );

  journey('moves under a drag without selecting, and a click selects what is under it', async ({ visitor }) => {
    const page = await visitor.open();
    await zooming(page);
    await page.getByRole('button', { name: en.zooming.closer }).click();
    await expect.poll(() => page.getByRole('button', { name: en.zooming.farther }).isEnabled()).toBe(true);
    const from = await placeOf(page, 'RS21');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y - 40, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((await placeOf(page, 'RS21')).x - from.x)).toBeLessThan(-50);
    expect(await selectedOnMap(page)).toEqual([]);
    expect(page.url()).not.toContain('regions=');

    const to = await placeOf(page, 'RS21');
    await page.mouse.click(to.x, to.y);
    await expect.poll(() => selectedOnMap(page)).toEqual(['RS21']);
    expect(new URL(page.url()).searchParams.get('regions')).toBe('RS21');
  });

  journey('keeps the focus when it takes over, and brings what the keyboard reaches into view', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    await regionOn(page, 'ITI3').focus();
    await zooming(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-region'))).toBe('ITI3');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
    const reached = await page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? '');
    expect(reached).not.toBe('ITI3');
    const frame = await page.locator('.map-frame').boundingBox();
    if (frame === null) throw new Error('The map has no frame.');
    await expect
      .poll(async () => {
        const place = await placeOf(page, reached);
        return (
          place.x > frame.x && place.x < frame.x + frame.width && place.y > frame.y && place.y < frame.y + frame.height
        );
      })
      .toBe(true);
  });

  journey('shows the whole area still after the window has another size', async ({ visitor }) => {
    const page = await visitor.open();
    await zooming(page);
    await page.setViewportSize({ width: 1100, height: 900 });
    const fits = async (): Promise<boolean> => {
      const frame = await page.locator('.map-frame').boundingBox();
      const [north, south] = [await placeOf(page, 'SK04'), await placeOf(page, 'EL43')];
      return frame !== null && north.y > frame.y && south.y < frame.y + frame.height;
    };
    await expect.poll(fits).toBe(true);
    expect(await page.getByRole('button', { name: en.zooming.whole }).isDisabled()).toBe(true);
  });
});
