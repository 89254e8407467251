import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { en } from '../fixtures/words.ts';
import {
  announcedRegions,
  builtCatalogue,
  changing,
  mapOf,
  regionOn,
  selectedOnMap,
  sentenceOf,
  settled,
} from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

const nameOf = (code: string): string => builtCatalogue().regions.find((region) => region.code === code)?.name ?? code;

async function find(page: Page, text: string): Promise<string[]> {
  const search = page.getByRole('combobox', { name: en.controls.search });
  await search.fill(text);
  await page.getByRole('option').first().waitFor();
  return page.getByRole('option').allTextContents();
}

describe('finding a region', () => {
  journey('by its name in either script, with other letters or its code', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    for (const [text, code] of [
      ['αττικη', 'EL30'],
      ['ATTIKI', 'EL30'],
      ['marche', 'ITI3'],
      ['iti3', 'ITI3'],
      ['софия', 'BG41'],
      ['bucuresti', 'RO32'],
    ] as const) {
      const found = await find(page, text);
      expect(found.join(' · '), text).toContain(nameOf(code));
      await page.getByRole('option').filter({ hasText: code }).first().click();
      await page
        .getByRole('heading', { name: nameOf(code) })
        .first()
        .waitFor();
      await expect.poll(() => selectedOnMap(page), { message: text }).toEqual([code]);
      expect(new URL(page.url()).searchParams.get('regions'), text).toBe(code);
      // The next is found from the first view again.
      await page.getByRole('button', { name: en.controls.clearSelection }).click();
      await expect.poll(() => selectedOnMap(page), { message: text }).toEqual([]);
    }
  });
});

describe('selecting and comparing', () => {
  journey('a click selects, Ctrl and Shift compare, and map, ranking and address agree', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    const row = (code: string): ReturnType<Page['getByRole']> =>
      page
        .getByRole('region', { name: en.ranking.label })
        .getByRole('button', { name: new RegExp(`^(?:\\d+ (?:\\d+–\\d+ )?)?${nameOf(code)},`) });
    await row('ITI3').click();
    await row('RO32').click({ modifiers: ['Control'] });
    await row('SI04').click({ modifiers: ['Shift'] });
    expect(new URL(page.url()).searchParams.get('regions')).toBe('ITI3.RO32.SI04');
    for (const code of ['ITI3', 'RO32', 'SI04']) expect(await row(code).getAttribute('aria-pressed')).toBe('true');
    expect((await selectedOnMap(page)).toSorted()).toEqual(['ITI3', 'RO32', 'SI04']);
    await page.getByRole('button', { name: en.controls.remove({ name: nameOf('RO32') }) }).click();
    expect(new URL(page.url()).searchParams.get('regions')).toBe('ITI3.SI04');
  });

  journey('the panel tells of the region: six themes, largest gaps, trend, context', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3&panel=region');
    await settled(page);
    const panel = page.getByRole('tabpanel');
    for (const title of [en.region.themes, en.region.largestGaps, en.region.trend])
      await panel.getByText(title, { exact: true }).first().waitFor();
    const context = builtCatalogue()
      .indicators.filter(({ theme }) => theme === 'context')
      .map(({ label }) => label);
    expect(context.length).toBeGreaterThanOrEqual(4);
    for (const label of [context[0] ?? '', en.region.density])
      await panel.getByText(label, { exact: true }).first().waitFor();
    await keepPicture(page, 'region-panel');
  });

  journey('an area without comparable figures says why', async ({ visitor }) => {
    const page = await visitor.open('?panel=table');
    await settled(page);
    const row = page.getByRole('row').filter({ hasText: 'MD00' });
    expect(await row.textContent()).toContain(en.reasons['not-comparable']);
  });

  journey('takes away the figures on screen with their sources', async ({ visitor }) => {
    const page = await visitor.open('?theme=innovation&indicator=gerd&shown=value&year=2023~0');
    await settled(page);
    await page.getByText(en.controls.download, { exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: en.controls.downloadCsv }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text).toMatch(/ITI3.*0\.94/);
    expect(text).toContain('tgs00042');
    const menu = page.locator('.explore-map .figure-export');
    await menu.locator('summary').click();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('button', { name: en.exports.png }).click(),
    ]);
    expect(picture.suggestedFilename()).toMatch(/\.png$/);
    expect(await picture.failure()).toBeNull();
  });
});

describe('the map by keyboard', () => {
  journey('arrow keys walk to the neighbours, Enter selects, Escape leaves', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3');
    await settled(page);
    await regionOn(page, 'ITI3').focus();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-region') ?? null);
    const announced = await announcedRegions(page);
    expect(announced.get('ITI3')).toMatch(/Marche.*\d/);
    const walked = [await focused()];
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press(key);
      walked.push(await focused());
    }
    expect(walked.every((code) => code !== null && announced.has(code))).toBe(true);
    expect(new Set(walked).size).toBeGreaterThan(1);
    await regionOn(page, 'ITI3').focus();
    await page.keyboard.press('ArrowUp');
    const north = (await focused()) ?? '';
    expect(north).toBe('ITH5');
    await changing(page, () => page.keyboard.press('Enter'));
    expect(new URL(page.url()).searchParams.get('regions')).toBe('ITH5');
    expect(await sentenceOf(page).textContent()).toContain(nameOf('ITH5'));
    await page.keyboard.press('Escape');
    expect(await focused()).toBeNull();
    expect(await mapOf(page).count()).toBe(1);
  });

  journey('the map is one stop of the Tab key', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    const stops = await page.locator('.explore-map [data-region][tabindex="0"]').count();
    expect(stops).toBe(1);
  });
});
