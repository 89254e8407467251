import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

/** Which sides of the gap are outlined, on the map and in its key. */
function outlined(page: Page): Promise<string[]> {
  return page
    .locator(
      '.explore-map :is(.map-region, .map-swatch, .map-disc) :is([class*="region-ahead"], [class*="region-behind"])',
    )
    .evaluateAll((all) =>
      [
        ...new Set(
          all
            .filter((mark) => getComputedStyle(mark).stroke !== 'none')
            .map((mark) =>
              [
                /region-(ahead|behind)/.exec(mark.getAttribute('class') ?? '')?.[1],
                mark.closest('.map-swatch, .map-disc, .map-region')?.getAttribute('class'),
              ].join(' on '),
            ),
        ),
      ].toSorted(),
    );
}

const AHEAD = ['ahead on map-disc', 'ahead on map-region', 'ahead on map-swatch'];

describe('without colour', () => {
  journey('the side ahead is told by its outline: on paper, and wherever it is asked for', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    await page.locator('[data-disc]').first().waitFor();
    expect((await outlined(page)).filter((mark) => mark.endsWith('map-region') || mark.endsWith('swatch'))).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => outlined(page)).toEqual(AHEAD);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.more-options > summary').click();
    await page.getByLabel(en.controls.outlined).check();
    await expect.poll(() => outlined(page)).toEqual(AHEAD);
    await expect.poll(() => page.url()).toContain('outlined=yes');
    await keepPicture(page, 'outlined');
    const shared = await visitor.open('?outlined=yes');
    await settled(shared);
    await shared.locator('[data-disc]').first().waitFor();
    expect(await outlined(shared)).toEqual(AHEAD);
  });
});
