import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it as italian } from '../fixtures/words.ts';
import { wordsOf } from '../../src/language/speech/words.ts';
import { axeFindings } from './axe.ts';
import { journey, keepPicture } from './harness.ts';
import { atRest } from './rest.ts';

const words = wordsOf('it', 'dataTable');
const rowsOf = (page: Page) => page.locator('.virtual-table tbody tr:not(.virtual-space)');
const textsOf = (page: Page): Promise<string[]> => rowsOf(page).allInnerTexts();
const stepsOf = (page: Page): string => new URL(page.url()).searchParams.get('table') ?? '';

describe('a table of one\u2019s own', () => {
  journey(
    'is made in Italian of regions of some countries: medians by country, sorted, as a workbook, and again from its link',
    async ({ visitor }) => {
      const page = await visitor.open('?page=data&data=table&theme=skills&lang=it');
      await rowsOf(page).first().waitFor();
      const search = page.getByRole('combobox', { name: words.addMeasure });
      await search.fill('neet');
      await search.press('Enter');
      for (const country of ['Italia', 'Grecia', 'Romania'])
        await page.getByRole('checkbox', { name: country, exact: true }).check();
      await page.getByRole('checkbox', { name: words.groupNames.country, exact: true }).check();
      await expect.poll(() => rowsOf(page).count()).toBe(3);
      await page.getByLabel(words.from, { exact: true }).selectOption('2018');
      const head = page.locator('.virtual-table').getByRole('button', { name: words.columns.median });
      await head.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => stepsOf(page)).toContain('value_down');
      await expect
        .poll(async () => (await textsOf(page)).map((row) => row.split('\t')[0]))
        .toEqual(['Grecia', 'Romania', 'Italia']);
      expect((await textsOf(page))[0]).toMatch(/\d,\d/);
      expect(stepsOf(page)).toBe('neet~area~IT.EL.RO~2018_2024~_~country~median~none~none~value_down~table');
      await atRest(page);
      await keepPicture(page, 'own-table');

      await page.locator('.figure-export summary').click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: wordsOf('it', 'exports').xlsx, exact: true }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      const parts = unzipSync(new Uint8Array(Buffer.concat(chunks)));
      const text = Object.values(parts)
        .map((part) => new TextDecoder().decode(part))
        .join('');
      expect(text).toContain('Romania');
      expect(text).toContain(words.columns.median);

      const shown = await textsOf(page);
      const other = await visitor.open(new URL(page.url()).search);
      await expect.poll(() => textsOf(other)).toEqual(shown);
      expect(await other.getByRole('heading', { level: 2 }).first().textContent()).toContain('3 righe');
      expect(italian.pages.data).toBe('Dati');
    },
  );

  journey(
    'is made in Italian of the less developed regions of a strategy: medians by country, as a CSV, and again from its link',
    async ({ visitor }) => {
      const groups = wordsOf('it', 'listedGroups');
      const page = await visitor.open('?page=data&data=table&theme=skills&lang=it');
      await rowsOf(page).first().waitFor();
      const search = page.getByRole('combobox', { name: words.addMeasure });
      await search.fill('neet');
      await search.press('Enter');
      const choice = page.getByRole('combobox', { name: groups.add });
      await choice.selectOption('less-developed');
      await choice.selectOption('eusair');
      const note = page.getByRole('region', { name: groups.filter });
      await expect.poll(() => note.textContent()).toContain('19 di 83 regioni: meno sviluppate, nella strategia');
      // What rests on a text that was not seen is said at once.
      expect(await note.textContent()).toMatch(/delle \d+ regioni di «.+» deriva .* che non abbiamo potuto consultare/);
      await page.getByRole('checkbox', { name: words.groupNames.country, exact: true }).check();
      await expect
        .poll(async () => (await textsOf(page)).map((row) => row.split('\t')[0]))
        .toEqual(['Croazia', 'Grecia', 'Italia', 'Slovenia']);
      expect(new URL(page.url()).searchParams.get('filter')).toBe('all-of~less-developed.eusair');
      await atRest(page);
      await keepPicture(page, 'own-table-groups');

      await page.locator('.figure-export summary').click();
      const saved = async (from: Page): Promise<string> => {
        const [file] = await Promise.all([
          from.waitForEvent('download'),
          from.getByRole('button', { name: wordsOf('it', 'exports').csv, exact: true }).click(),
        ]);
        const chunks: Buffer[] = [];
        for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
        return Buffer.concat(chunks).toString('utf8');
      };
      const text = await saved(page);
      expect(text).toContain('Slovenia');

      const other = await visitor.open(new URL(page.url()).search);
      await expect.poll(() => textsOf(other)).toEqual(await textsOf(page));
      await other.locator('.figure-export summary').click();
      expect(await saved(other)).toBe(text);
      await other.keyboard.press('Escape');
      // Taken away again, the whole area is back.
      await other.getByRole('button', { name: groups.all }).click();
      await expect.poll(() => rowsOf(other).count()).toBeGreaterThan(8);
      expect(new URL(other.url()).searchParams.has('filter')).toBe(false);
    },
  );

  journey('scrolls over thousands of rows of which few are in the page, by the keyboard too', async ({ visitor }) => {
    const page = await visitor.open('?page=data&data=table&theme=innovation');
    await rowsOf(page).first().waitFor();
    const table = page.locator('.virtual-table');
    const all = Number(await table.locator('table').getAttribute('aria-rowcount'));
    expect(all).toBeGreaterThan(2000);
    expect(await rowsOf(page).count()).toBeLessThan(80);
    await table.focus();
    await page.keyboard.press('End');
    await expect.poll(() => rowsOf(page).last().getAttribute('aria-rowindex')).toBe(String(all));
    expect(await rowsOf(page).count()).toBeLessThan(80);
  });

  journey(
    'is drawn as chosen, gives its steps as code, and is open to all',
    { timeout: 120_000 },
    async ({ visitor }) => {
      const en = wordsOf('en', 'dataTable');
      const page = await visitor.open(
        '?page=data&data=table&theme=skills&table=tertiary~area~IT.EL~2018_2024~_~country.year~median~none~none~~table',
        {
          hasPolicy: false,
        },
      );
      await rowsOf(page).first().waitFor();
      await page.getByText(en.drawings.lines, { exact: true }).click();
      await page.locator('.table-result .trend').waitFor();
      await page.getByText(en.drawings.bars, { exact: true }).click();
      await page.locator('.table-result .bar-row').first().waitFor();
      await page.locator('.table-form').getByText(en.drawings.map, { exact: true }).click();
      await page.locator('.table-result [data-region="ITI3"] .region[class*="region-value"]').waitFor();
      await keepPicture(page, 'own-table-map');
      await page.getByLabel(en.pivot, { exact: true }).selectOption('year');
      await page.getByText(en.drawings.scatter, { exact: true }).click();
      await page.locator('.table-result .value-scatter circle').first().waitFor();
      await page.getByText(en.code, { exact: true }).click();
      const code = page.locator('.table-code code');
      await code.waitFor();
      expect(await code.textContent()).toContain(`${new URL(page.url()).origin}/data/tables/`);
      const address = await page.locator('.table-code a').first().getAttribute('href');
      const answer = await page.request.get(address ?? '');
      expect(await answer.text()).toMatch(/^theme,indicator,region,country,year,value,weight,status,reason\n/);
      for (const width of [1440, 820, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await atRest(page);
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    },
  );

  journey('whose link is damaged says so, and shows the usual steps', async ({ visitor }) => {
    const page = await visitor.open('?page=data&data=table&table=gerd~nowhere');
    await page
      .getByRole('alert')
      .filter({ hasText: wordsOf('en', 'dataTable').damaged })
      .waitFor();
    await rowsOf(page).first().waitFor();
  });

  journey(
    'says at its field which limit cannot be, and which measures of a link it does not know',
    async ({ visitor }) => {
      const page = await visitor.open('?page=data&data=table&theme=skills&lang=it');
      await rowsOf(page).first().waitFor();
      await page.getByLabel(words.low, { exact: true }).fill('50');
      await page.keyboard.press('Enter');
      await expect.poll(() => stepsOf(page)).toContain('50_');
      const most = page.getByLabel(words.high);
      await most.fill('10');
      await page.keyboard.press('Enter');
      await page
        .getByRole('alert')
        .getByText(words.highTooLow({ low: '50' }))
        .waitFor();
      expect(await most.inputValue()).toBe('10');
      expect(stepsOf(page)).toContain('~50_~');
      const other = await visitor.open(
        '?page=data&data=table&lang=it&table=neet.no-such-measure~area~~2020_2024~_~~none~none~none~~table',
      );
      await other.getByRole('alert').getByText('no-such-measure').waitFor();
    },
  );

  journey(
    'offers its result first on a phone, the steps behind a line that says what is chosen',
    async ({ visitor }) => {
      const page = await visitor.open('?page=data&data=table&theme=skills&lang=it', { width: 360, height: 780 });
      await rowsOf(page).first().waitFor();
      expect(await page.getByLabel(words.low, { exact: true }).isVisible()).toBe(false);
      await page.getByRole('button', { name: /2020.2024/ }).click();
      expect(await page.getByLabel(words.low, { exact: true }).isVisible()).toBe(true);
    },
  );
});
