import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en, it as italian } from '../fixtures/words.ts';
import { axeFindings } from './axe.ts';
import { selectedOnMap, settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';
import { catalogue, keeps, NO_ANSWER, offlineJourney, open } from './offline-page.ts';

const field = (page: Page, label = en.controls.search): Locator =>
  page.getByRole('combobox', { name: label, exact: true });
const option = (page: Page, text: RegExp): Locator => page.getByRole('option').filter({ hasText: text }).first();

describe('the search', () => {
  journey('Ctrl+K, a town, Enter: its region is chosen; nothing of it was fetched before', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    const fetched = (): Promise<string[]> =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /\/(?:names\.|SearchPanel|codes\.)/.test(name)),
      );
    expect(await fetched()).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Fano');
    await option(page, /Marche, ITI3/).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => selectedOnMap(page)).toEqual(['ITI3']);
    await page.getByRole('heading', { name: 'Marche' }).first().waitFor();
    expect((await fetched()).length).toBeGreaterThan(1);
  });

  journey('an old code says what became of it, there and on the page of the region', async ({ visitor }) => {
    const page = await visitor.open('?page=region');
    await page.getByRole('heading', { name: en.portrait.choose }).waitFor();
    await page.locator('h2').first().click();
    await page.keyboard.press('/');
    await page.keyboard.type('ITE3');
    const told = /ITE3 until 2009 \(NUTS 2003 and 2006\); part of it, 1\.2% of the inhabitants, is in ITH5 today/;
    await option(page, told).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Marche', exact: true }).waitFor();
    await page.getByText(/^Earlier codes: ITE3 until 2009/).waitFor();
  });

  journey('"brevetti" in Italian leads to the indicator', async ({ visitor }) => {
    const page = await visitor.open('?lang=it', { locale: 'it-IT' });
    await settled(page);
    await field(page, italian.controls.search).fill('brevetti');
    await option(page, /^Domande di brevetto Innovazione/).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('indicator')).toBe('patent-applications');
  });

  journey('Kosovo answers why there is no figure', async ({ visitor }) => {
    const page = await visitor.open('?page=method');
    await field(page).fill('Kosovo');
    await page
      .locator('.search-note')
      .getByText(en.search.kosovo({ country: 'Kosovo' }))
      .waitFor();
    await page.locator('.search-note').getByText(en.footer.kosovo).waitFor();
  });

  journey('leads from the stories to a story, and from there to an industry', async ({ visitor }) => {
    const page = await visitor.open('?page=stories');
    await field(page).fill('where marche');
    await option(page, /Where Marche stands/).click();
    await page.getByRole('heading', { name: 'Where Marche stands' }).first().waitFor();
    await field(page).fill('leather');
    await option(page, /Leather and footwear C15/).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('page')).toBe('industry');
    await page
      .getByRole('heading', { name: /leather and footwear/i })
      .first()
      .waitFor();
  });

  journey('fits a phone, with results open, and axe finds nothing', async ({ visitor }) => {
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1440, 'dark'],
    ] as const) {
      const page = await visitor.open('', { width, height: 740, colorScheme, hasPolicy: false });
      await settled(page);
      await field(page).fill('mar');
      await option(page, /Marche/).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const box = await page.locator('.search-panel').boundingBox();
      expect(box === null ? -1 : box.x).toBeGreaterThanOrEqual(0);
      expect(box === null ? 9999 : box.x + box.width).toBeLessThanOrEqual(width);
      expect(await axeFindings(page)).toEqual([]);
      await keepPicture(page, `search-${String(width)}`);
    }
  });

  offlineJourney('works without network once it was used', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    const page = await open(visitor, host);
    await settled(page);
    await field(page).fill('Bécs');
    await option(page, /Wien/).waitFor();
    await keeps(page, [`data/${catalogue.files.names.path}`, `data/${catalogue.files.codes.path}`]);
    await host.stop();
    await page.reload();
    await settled(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Trst');
    await option(page, /Friuli/).waitFor();
  });
});
