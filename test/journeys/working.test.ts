import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/design/messages/en.ts';
import { STEPS } from '../../src/design/messages/working-words.ts';
import { axeFindings } from './axe.ts';
import { settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

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
      await dialog.getByRole('heading', { name: STEPS.en.theGap }).waitFor();
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      const sum = await dialog
        .getByRole('row')
        .filter({ hasText: STEPS.en.sum })
        .last()
        .getByRole('cell')
        .last()
        .textContent();
      expect(sum).toBe(shown);
      const parts = await dialog.getByRole('table').nth(1).locator('tbody tr td:last-child').allTextContents();
      expect(parts).toHaveLength(6);
      // Six parts and their sum, each rounded to a tenth.
      const total = parts.reduce((sum, part) => sum + Number(part.replace('−', '-')), 0);
      expect(Math.abs(total - Number(shown?.replace('−', '-')))).toBeLessThan(7 * 0.05);
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
      await dialogOf(other).getByRole('heading', { name: STEPS.en.theGap }).waitFor();
      expect(
        await dialogOf(other)
          .getByRole('row')
          .filter({ hasText: STEPS.en.sum })
          .last()
          .getByRole('cell')
          .last()
          .textContent(),
      ).toBe(shown);
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
    await dialogOf(page).getByRole('heading', { name: STEPS.en.theGap }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.page').isVisible()).toBe(false);
    const heights = await dialogOf(page).evaluate((element) => [element.scrollHeight, element.clientHeight]);
    expect((heights[0] ?? 0) - (heights[1] ?? 0)).toBeLessThan(2);
    expect((await dialogOf(page).boundingBox())?.y).toBe(0);
  });
});

describe.each([360, 1440])('at %i px', (width) => {
  journey.for(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['?working=ITI3~overall', '?working=ITI3~innovation'].map((address) => ({ colorScheme, address })),
    ),
  )(
    'axe finds nothing in $address, $colorScheme, and nothing is wider than the window',
    async ({ colorScheme, address }, { visitor }) => {
      const page = await visitor.open(address, { width, height: 800, colorScheme, hasPolicy: false });
      await dialogOf(page).getByRole('heading', { name: STEPS.en.theGap }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.locator('.working-body').evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(
        0,
      );
    },
  );
});
