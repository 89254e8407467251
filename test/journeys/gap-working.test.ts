import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { changing, settled } from './explore-page.ts';
import { journey } from './harness.ts';

describe('a gap, from the page to the paper', () => {
  journey(
    'three largest gaps of Marche, what they are made of, a weight by keyboard, ranks that move, a working, a print',
    async ({ visitor }) => {
      const page = await visitor.open('?page=gaps&regions=ITI3');
      await settled(page);
      const trails = page.getByRole('table', { name: en.gaps.trails });
      expect((await trails.locator('tbody th').allTextContents()).slice(0, 3)).toEqual([
        'Tertiary education',
        'Technology and knowledge-intensive employment',
        'ICT specialists',
      ]);
      const steps = page.getByRole('table', { name: en.gaps.waterfall({ region: 'Marche' }) });
      expect(await steps.locator('tbody tr').count()).toBeGreaterThanOrEqual(8);

      await page.getByRole('link', { name: en.pages.method }).click();
      await settled(page);
      await changing(page, async () => {
        await page.getByRole('slider', { name: en.themes.skills.label }).focus();
        await page.keyboard.press('End');
      });
      expect(await page.getByRole('heading', { level: 2, name: /regions move by/ }).textContent()).toMatch(
        /^\d+ of 66 regions move by 5 ranks or more/,
      );

      await page.getByRole('link', { name: en.pages.gaps }).click();
      await settled(page);
      expect(await page.locator('.method-note').textContent()).toContain(en.methodNote.holds({ name: en.presets.own }));
      await page.goto(`${page.url()}&working=ITI3~overall`);
      const working = page.getByRole('dialog');
      await working.getByRole('table').first().waitFor();
      expect(await working.textContent()).not.toMatch(/NaN|undefined|Infinity/);
      await page.keyboard.press('Escape');
      await working.waitFor({ state: 'hidden' });

      const headline = page.getByRole('heading', { level: 2, name: /EU average/ }).first();
      // The working may be there before the rest of the page.
      await headline.waitFor();
      await trails.waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await headline.isVisible()).toBe(true);
      expect(await trails.isVisible()).toBe(true);
      const paper = await page.pdf({ format: 'A4', printBackground: true });
      const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(1);
      expect(paper.length).toBeGreaterThan(20_000);
    },
  );
});
