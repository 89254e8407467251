import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

const FORCED = { context: { forcedColors: 'active' as const } };

/** What the system lets be seen of an element: its own look, or that of what stands for it. */
function looksOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { backgroundColor, color, outlineStyle, outlineColor, borderInlineStartColor } = getComputedStyle(element);
      return JSON.stringify([
        backgroundColor,
        color,
        outlineStyle,
        outlineStyle === 'none' ? '' : outlineColor,
        borderInlineStartColor,
      ]);
    }),
  );
}

/** Every control of a kind that is chosen looks otherwise than those that are not. */
async function checkTold(page: Page, chosen: string, others: string): Promise<void> {
  const [on, off] = [await looksOf(page, chosen), await looksOf(page, others)];
  expect(on.length, chosen).toBeGreaterThan(0);
  expect(off.length, others).toBeGreaterThan(0);
  for (const look of on) expect(off, `${chosen} and ${others}`).not.toContain(look);
}

describe('in colours that the system sets', () => {
  journey.for(['light', 'dark'] as const)(
    'what is chosen is told on the map page, %s',
    async (colorScheme, { visitor }) => {
      const page = await visitor.open('?regions=ITI3', { ...FORCED, colorScheme });
      await settled(page);
      await checkTold(page, '.segments input:checked + span', '.segments input:not(:checked) + span');
      await checkTold(page, '.theme-tab[aria-pressed="true"]', '.theme-tab[aria-pressed="false"]');
      await checkTold(page, '.page-nav a[aria-current="page"]', '.page-nav a:not([aria-current])');
      await checkTold(page, '.panel-tab[aria-selected="true"]', '.panel-tab[aria-selected="false"]');
      await checkTold(page, '.bar-row.is-selected', '.bar-row:not(.is-selected)');
      // A row that is not selected has no line that says it were.
      const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      for (const row of ['.bar-row:not(.is-selected)', '.map-legend li:not(.is-highlighted)'])
        expect(
          await page
            .locator(row)
            .first()
            .evaluate((element) => getComputedStyle(element).borderInlineStartColor),
        ).toBe(ground);
      await keepPicture(page, `forced-colours-${colorScheme}`);
    },
  );

  journey('so it is in the table, in tables of cells, in search and among sliders', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3&panel=table', FORCED);
    await settled(page);
    await page.locator('.data-table tr.is-selected').waitFor();
    await checkTold(page, '.data-table tr.is-selected', '.data-table tbody tr:not(.is-selected)');
    await page.getByRole('combobox').first().fill('mar');
    await page.locator('[role="option"]').first().waitFor();
    await checkTold(page, '[role="option"][aria-selected="true"]', '[role="option"][aria-selected="false"]');
  });

  journey('so it is on the pages of gaps and method', async ({ visitor }) => {
    const page = await visitor.open('?page=gaps&regions=ITI3', FORCED);
    await settled(page);
    await page.locator('.gap-matrix tr.is-selected').first().waitFor();
    await checkTold(page, '.gap-matrix tr.is-selected', '.gap-matrix tbody tr:not(.is-selected)');
    // The ground of a cell is its figure.
    const cells = await looksOf(page, '.gap-matrix td[class*="ahead-"], .gap-matrix td[class*="behind-"]');
    expect(new Set(cells).size).toBeGreaterThan(3);
    await keepPicture(page, 'forced-colours-gaps');
    const method = await visitor.open('?page=method', FORCED);
    await settled(method);
    await checkTold(method, '.segments input:checked + span', '.segments input:not(:checked) + span');
    // Boxes and sliders are the browser's own, which follow the system.
    expect(
      await method
        .locator('input[type="checkbox"], input[type="range"]')
        .evaluateAll((inputs) =>
          inputs.every(
            (input) =>
              getComputedStyle(input).forcedColorAdjust === 'auto' && getComputedStyle(input).appearance !== 'none',
          ),
        ),
    ).toBe(true);
  });
});
