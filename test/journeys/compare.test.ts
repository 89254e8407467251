import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { builtCatalogue, changing, pointingAt, regionOn, selectedOnMap, sentenceOf, settled } from './explore-page.ts';
import { journey } from './harness.ts';

const catalogue = builtCatalogue();
const nameOf = (code: string): string => catalogue.regions.find((region) => region.code === code)?.name ?? code;
// In the middle of their own ground, and no small neighbour reaches there.
const TEN = ['AT11', 'EL43', 'AT13', 'BG31', 'BG41', 'EL61', 'HU11', 'ITI3', 'RO32', 'SI04'];

const rowIn = (page: Page, code: string): Locator =>
  page
    .getByRole('region', { name: en.ranking.label })
    .locator('.bar-row')
    .filter({ has: page.getByText(nameOf(code), { exact: true }) });
const chosen = (page: Page): string[] =>
  (new URL(page.url()).searchParams.get('regions') ?? '').split('.').filter((code) => code !== '');

describe('comparing up to ten regions', () => {
  journey(
    'on the map with Ctrl and Shift: the eleventh is refused with a word, taking one out makes room',
    async ({ visitor }) => {
      const page = await visitor.open();
      await settled(page);
      for (const [index, code] of TEN.entries())
        await regionOn(page, code).click({ modifiers: [index % 2 === 0 ? 'Control' : 'Shift'], force: true });
      expect(chosen(page)).toEqual(TEN);
      expect((await selectedOnMap(page)).toSorted()).toEqual(TEN.toSorted());
      await expect.poll(() => page.getByText(en.region.comparedAll({ most: 10 })).count()).toBe(1);

      await rowIn(page, 'SK01').click({ modifiers: ['Control'] });
      expect(chosen(page)).toEqual(TEN);
      expect(await rowIn(page, 'SK01').getAttribute('aria-pressed')).toBe('false');

      await changing(page, () =>
        page.getByRole('button', { name: en.controls.remove({ name: nameOf('AT13') }) }).click(),
      );
      expect(await page.getByText(en.region.comparedAll({ most: 10 })).count()).toBe(0);
      await rowIn(page, 'SK01').click({ modifiers: ['Control'] });
      await expect.poll(() => chosen(page)).toEqual([...TEN.filter((code) => code !== 'AT13'), 'SK01']);

      // Ctrl on one that is compared takes it out again; a plain click starts anew.
      await rowIn(page, 'SK01').click({ modifiers: ['Control'] });
      await expect.poll(() => chosen(page)).toHaveLength(9);
      await rowIn(page, 'SK01').click();
      await expect.poll(() => chosen(page)).toEqual(['SK01']);
      await page.getByRole('button', { name: en.controls.clearSelection }).click();
      await expect.poll(() => new URL(page.url()).search).toBe('');
    },
  );

  journey('says how far apart they lie, and a link brings them back in their order', async ({ visitor }) => {
    const page = await visitor.open('?regions=SI04.ITI3.RO32');
    await settled(page);
    expect(await sentenceOf(page).textContent()).toMatch(
      /^1 of 3 selected regions trails the EU average; the gaps of Bucure.ti-Ilfov and Zahodna Slovenija differ by 1[01]\.\d points\.$/,
    );
    expect(await page.getByRole('list', { name: en.region.compared }).getByRole('button').allTextContents()).toEqual(
      ['SI04', 'ITI3', 'RO32'].map((code) => `${nameOf(code)} ×`).concat(en.region.add, en.controls.clearSelection),
    );
    await page.getByRole('tab', { name: en.controls.panels.region }).click();
    await page.getByRole('heading', { name: nameOf('SI04') }).waitFor();
  });

  journey('a link with eleven keeps the first ten and says so', async ({ visitor }) => {
    const page = await visitor.open(`?regions=${[...TEN, 'SK01'].join('.')}`);
    await settled(page);
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain(en.linkProblems.tooManyRegions({ most: 10 }));
    expect((await selectedOnMap(page)).toSorted()).toEqual(TEN.toSorted());
  });
});

describe('pointing', () => {
  const tooltip = (page: Page): Locator => page.locator('.map-tooltip');

  journey('at the map marks the ranking, and at the ranking the map', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    await pointingAt(regionOn(page, 'ITI3'), () => rowIn(page, 'ITI3').getAttribute('class'), 'is-hovered');
    expect(await tooltip(page).textContent()).toContain('Marche');
    await pointingAt(rowIn(page, 'AT13'), () => tooltip(page).textContent({ timeout: 5000 }), 'Wien');
    expect(await page.locator('.map-outline.is-hovered').count()).toBe(1);
    await expect.poll(() => page.locator('[data-legend-row].is-highlighted').count()).toBe(1);
    expect(await rowIn(page, 'ITI3').getAttribute('class')).not.toContain('is-hovered');
  });

  journey('at the map marks the table, and at the table the map, by mouse and by keyboard', async ({ visitor }) => {
    const page = await visitor.open('?panel=table&theme=skills');
    await settled(page);
    const row = page.getByRole('row').filter({ hasText: 'ITI3' });
    await row.waitFor();
    await pointingAt(regionOn(page, 'ITI3'), () => row.getAttribute('class'), 'is-hovered');
    expect(await row.getAttribute('class')).toBe('is-hovered');
    await pointingAt(row, () => tooltip(page).textContent({ timeout: 5000 }), 'Marche');
    await page.getByRole('row').filter({ hasText: 'AT13' }).getByRole('button').first().focus();
    await expect.poll(() => tooltip(page).textContent()).toContain('Wien');
    await page.keyboard.press('Enter');
    await expect.poll(() => selectedOnMap(page)).toEqual(['AT13']);
  });

  journey('at a region without a figure says why', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    const said = (): Promise<string | null> => tooltip(page).textContent({ timeout: 5000 });
    await pointingAt(regionOn(page, 'BA01'), said, en.reasons['not-comparable']);
    expect(await page.locator('[data-legend-row="no-data"]').getAttribute('class')).toBe('is-highlighted');
    await pointingAt(regionOn(page, 'AL01'), said, en.reasons.coverage);
  });
});

describe('finding a region, once more', () => {
  journey(
    'by a part of its name, without accents, in other scripts, or says that there is none',
    async ({ visitor }) => {
      const page = await visitor.open();
      await settled(page);
      for (const [text, code] of [
        ['одес', 'UA-51'],
        ['sudtirol', 'ITH1'],
        ['sumadije', 'RS21'],
        ['македонија', 'MK00'],
        ['θεσσαλια', 'EL61'],
        ['qwertz', null],
      ] as const) {
        await page.getByRole('combobox', { name: en.controls.search }).fill(text);
        if (code === null) await page.getByText(en.search.none({ text })).first().waitFor();
        else await page.getByRole('option').filter({ hasText: code }).first().waitFor();
      }
    },
  );
});
