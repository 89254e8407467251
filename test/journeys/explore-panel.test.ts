import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { selectedOnMap, settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

describe('beside the map', () => {
  journey('holds ranking, map and key to one country, and shows all again', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3', { width: 1440, height: 900 });
    await settled(page);
    const rows = page.locator('.ranked-bars .bar-row');
    const all = await rows.count();
    expect(all).toBe(83);
    await page.getByLabel(en.besideMap.country, { exact: true }).selectOption('country-IT');
    await expect.poll(() => rows.count()).toBeLessThan(20);
    expect(new URL(page.url()).searchParams.get('filter')).toBe('all-of~country-IT');
    const left = page.locator('[data-legend-row="outside"]');
    const shown = await rows.count();
    await expect.poll(() => left.textContent()).toContain(String(all - shown));
    // The region chosen is in sight, in its list.
    expect(await page.locator('.bar-row[aria-pressed="true"]').isVisible()).toBe(true);
    await keepPicture(page, 'one-country');
    await page.getByLabel(en.besideMap.country, { exact: true }).selectOption('');
    await expect.poll(() => rows.count()).toBe(all);
    expect(await left.count()).toBe(0);
  });

  journey('adds regions to those compared by touch', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3', {
      width: 390,
      height: 844,
      context: { hasTouch: true, isMobile: true },
    });
    await settled(page);
    await page.getByRole('button', { name: en.region.add }).tap();
    await page.locator('.bar-row').filter({ hasText: 'Umbria' }).tap();
    await expect.poll(async () => (await selectedOnMap(page)).toSorted()).toEqual(['ITI2', 'ITI3']);
    await page.getByRole('button', { name: en.region.add }).tap();
    await page.locator('.bar-row').filter({ hasText: 'Veneto' }).tap();
    await expect.poll(() => selectedOnMap(page)).toEqual(['ITH3']);
  });

  journey('tells at a region where it is best and worst, beside it', async ({ visitor }) => {
    const page = await visitor.open('', { width: 1440, height: 900 });
    await settled(page);
    const shape = page.locator('.explore-map [data-region="ITF4"]');
    const tip = page.locator('.map-tooltip');
    // The themes are asked ahead while the page is at rest.
    await expect
      .poll(
        async () => {
          await page.mouse.move(5, 5);
          await shape.hover();
          return tip.textContent({ timeout: 5000 }).catch(() => '');
        },
        { timeout: 60_000 },
      )
      .toMatch(
        new RegExp(
          `Puglia.*behind.*${en.besideMap.bestTheme({ theme: '' })}.*${en.besideMap.worstTheme({ theme: '' })}`,
        ),
      );
    const [card, region] = [await tip.boundingBox(), await shape.boundingBox()];
    if (card === null || region === null) throw new Error('The card or its region is not on the page.');
    const isBeside =
      card.x >= region.x + region.width ||
      card.x + card.width <= region.x ||
      card.y >= region.y + region.height ||
      card.y + card.height <= region.y;
    expect(isBeside).toBe(true);
    await keepPicture(page, 'card');
  });
});
