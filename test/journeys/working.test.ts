import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { axeFindings } from './axe.ts';
import { settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';
import { atRest } from './rest.ts';

const dialogOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');

describe('the working of a number', () => {
  journey(
    'opens from the table, shows the sum, closes by Escape, and focus returns to the number',
    async ({ visitor }) => {
      const page = await visitor.open('?panel=table&regions=ITI3');
      await settled(page);
      const number = page
        .getByRole('row')
        .filter({ hasText: 'ITI3' })
        .getByRole('button', { name: /how it is made \(Gap, Marche\)/ });
      const shown = await number.textContent();
      await number.focus();
      await page.keyboard.press('Enter');
      const dialog = dialogOf(page);
      await dialog.getByRole('heading', { name: en.steps.theGap }).waitFor();
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      const sum = await dialog
        .getByRole('row')
        .filter({ hasText: en.steps.sum })
        .last()
        .getByRole('cell')
        .last()
        .textContent();
      // A sum keeps its sign, what it is read as says who is ahead.
      expect(shown).toBe(`${sum?.replace('\u{2212}', '') ?? ''} ahead`);
      const parts = await dialog.getByRole('table').nth(1).locator('tbody tr td:last-child').allTextContents();
      expect(parts).toHaveLength(6);
      // Six parts and their sum, each rounded to a tenth.
      const total = parts.reduce((sum, part) => sum + Number(part.replace('−', '-')), 0);
      expect(Math.abs(total - Number(sum?.replace('−', '-')))).toBeLessThan(7 * 0.05);
      await dialog.getByText(en.themes.innovation.label, { exact: true }).last().click();
      await dialog.locator('.working-part[open] .working-part').first().locator('summary').click();
      expect(await dialog.locator('.working-formula').first().textContent()).toMatch(/^\(0\.94 − .+ = \d+\.\d$/);
      await keepPicture(page, 'working');

      const link = page.url();
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
      expect(page.url()).not.toContain('working');
      expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);

      const other = await visitor.open(new URL(link).search);
      await dialogOf(other).getByRole('heading', { name: en.steps.theGap }).waitFor();
      expect(
        await dialogOf(other)
          .getByRole('row')
          .filter({ hasText: en.steps.sum })
          .last()
          .getByRole('cell')
          .last()
          .textContent(),
      ).toBe(sum);
    },
  );

  journey('opens from the region, and Back closes it', async ({ visitor }) => {
    const page = await visitor.open('?panel=region&regions=ITI3');
    await settled(page);
    await page
      .getByRole('button', { name: new RegExp(`how it is made \\(${en.themes.skills.label}, Marche\\)`) })
      .click();
    await dialogOf(page)
      .getByRole('heading', { name: `Marche: ${en.themes.skills.label}` })
      .waitFor();
    await page.goBack();
    await expect.poll(() => dialogOf(page).count()).toBe(0);
  });

  journey('goes onto paper whole, without the page beneath', async ({ visitor }) => {
    const page = await visitor.open('?working=ITI3~innovation');
    await dialogOf(page).getByRole('heading', { name: en.steps.theGap }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.page').isVisible()).toBe(false);
    const heights = await dialogOf(page).evaluate((element) => [element.scrollHeight, element.clientHeight]);
    expect((heights[0] ?? 0) - (heights[1] ?? 0)).toBeLessThan(2);
    expect((await dialogOf(page).boundingBox())?.y).toBe(0);
  });
});

describe('from a phone to a wide screen, in light and in dark', () => {
  journey.for(['?working=ITI3~overall', '?working=ITI3~innovation'])(
    'axe finds nothing in %s, and nothing is wider than the window',
    async (address, { visitor }) => {
      const page = await visitor.open(address, { width: 360, height: 800, hasPolicy: false });
      await dialogOf(page).getByRole('heading', { name: en.steps.theGap }).waitFor();
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await atRest(page);
          const at = `${colorScheme}, ${String(width)} px`;
          expect.soft(await axeFindings(page), at).toEqual([]);
          expect
            .soft(
              await page.locator('.working-body').evaluate((element) => element.scrollWidth - element.clientWidth),
              at,
            )
            .toBe(0);
        }
      }
    },
  );
});
