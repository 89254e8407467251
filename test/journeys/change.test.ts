import { describe, expect } from 'vitest';
import { settled, withoutSource } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';
import { en } from '../fixtures/words.ts';

const ODD = /NaN|undefined|Infinity|\[object/;

describe('the page of change', () => {
  journey(
    'shows whether Marche comes closer in tertiary education, and how long it would take',
    async ({ visitor }) => {
      const page = await visitor.open('?page=change&theme=skills&indicator=tertiary&regions=ITI3');
      await settled(page);
      expect(await page.getByRole('heading', { level: 2, name: /^Marche: from / }).count()).toBe(1);
      expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThanOrEqual(4);
      expect(await page.locator('main').textContent()).not.toMatch(ODD);
      expect(await withoutSource(page)).toEqual([]);
      await keepPicture(page, 'change');
    },
  );

  journey('says that a total over a period has no change', async ({ visitor }) => {
    const page = await visitor.open('?page=change&theme=finance&indicator=erdf-per-inhabitant');
    await page.getByText(en.change.period).first().waitFor({ state: 'attached' });
  });
});
