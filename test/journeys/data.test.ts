import { describe, expect } from 'vitest';
import { en, it as italian } from '../fixtures/words.ts';
import { settled, withoutSource } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';
import { atRest } from './rest.ts';

const optionsOf = (url: string): URLSearchParams => new URL(url).searchParams;

describe('the page of the data', () => {
  journey(
    'finds patents in either language, opens the card and goes to the map, all by keyboard',
    async ({ visitor }) => {
      const page = await visitor.open('?page=data');
      await settled(page);
      const search = page.getByRole('searchbox', { name: en.data.search });
      const names = page.locator('.catalogue-table tbody th[scope="row"] a');
      const all = await names.count();
      expect(all).toBeGreaterThan(80);
      for (const word of ['patents', 'brevetti']) {
        await search.fill(word);
        await expect.poll(() => names.count()).toBe(3);
        expect(await names.first().textContent()).toBe('Patent applications');
      }
      await expect.poll(() => optionsOf(page.url()).get('data')).toBe('catalogue~brevetti');
      await search.focus();
      for (
        let step = 0;
        step < 12 && !(await names.first().evaluate((link) => link === document.activeElement));
        step += 1
      )
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: /^Patent applications: 66 regions of 83/ }).waitFor();
      expect(optionsOf(page.url()).get('indicator')).toBe('patent-applications');
      // The keyboard goes on from the top of the card.
      const back = page.getByRole('link', { name: en.data.back });
      expect(await back.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await withoutSource(page)).toEqual([]);
      await keepPicture(page, 'data-card');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.explore-map').waitFor();
      const address = optionsOf(page.url());
      expect([address.get('page'), address.get('theme'), address.get('indicator'), address.get('shown')]).toEqual([
        null,
        'innovation',
        'patent-applications',
        'value',
      ]);
      await page.goBack();
      await back.click();
      await expect.poll(() => names.count()).toBe(3);
    },
  );

  journey('finds them in Italian too, and says what to try where nothing is found', async ({ visitor }) => {
    const page = await visitor.open('?page=data&lang=it&data=catalogue~patents');
    await settled(page);
    const names = page.locator('.catalogue-table tbody th[scope="row"] a');
    expect(await names.count()).toBe(3);
    expect(await names.first().textContent()).toBe('Domande di brevetto');
    await page.getByRole('searchbox', { name: italian.data.search }).fill('zzz');
    await page.getByText(italian.data.catalogue.noneHint).waitFor();
  });

  journey(
    'leads from a cell of the coverage to its figure on the map, by pointer and by keyboard',
    async ({ visitor }) => {
      const page = await visitor.open('?page=data&theme=skills');
      await settled(page);
      const cell = page.getByRole('button', { name: /^Tertiary education, before 2014/ });
      await cell.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.getByRole('button', { name: /^Tertiary education, 2015: \d+ regions of 83$/ }).press('Enter');
      await page.locator('.explore-map').waitFor();
      let address = optionsOf(page.url());
      expect([address.get('indicator'), address.get('year')]).toEqual(['tertiary', '2015~0']);
      await page.goBack();
      const grid = page.getByRole('group', { name: en.data.coverage.label });
      await grid.scrollIntoViewIfNeeded();
      await atRest(page);
      await grid.click({ position: { x: 5 * 11 + 5, y: 30 + 8 } });
      await page.locator('.explore-map').waitFor();
      address = optionsOf(page.url());
      expect(address.get('indicator')).toBe('tertiary');
      expect(address.get('regions')).toMatch(/^AT/);
    },
  );

  journey('marks a region that is chosen in one figure of a card in all', async ({ visitor }) => {
    const page = await visitor.open('?page=data&indicator=gerd');
    await settled(page);
    await page.locator('.spark', { hasText: 'Marche' }).click();
    await expect.poll(() => optionsOf(page.url()).get('regions')).toBe('ITI3');
    await page.locator('.dots-dot.is-selected').waitFor();
    await page.getByRole('heading', { level: 2, name: /^Marche stands at / }).waitFor();
  });
});
