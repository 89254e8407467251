import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { changing, sentenceOf, settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

/** Of the figure of ranks; those of the evidence speak of moving too. */
const heading = /regions? moves? by/;

describe('the page of methods', () => {
  journey(
    'moves ranks as a weight moves, says so on the map, and the link shows the same elsewhere',
    async ({ visitor }) => {
      const page = await visitor.open('?page=method&regions=ITI3');
      await settled(page);
      // A method held against itself would say nothing.
      const against = page.getByRole('combobox', { name: en.method.against, exact: true });
      expect(await against.locator('option').allTextContents()).toEqual([
        en.presets['scoreboard-like'],
        en.presets['competitiveness-like'],
      ]);
      expect(await sentenceOf(page).textContent()).toMatch(heading);
      const skills = page.getByRole('slider', { name: en.themes.skills.label });
      await changing(page, async () => {
        await skills.focus();
        await page.keyboard.press('End');
      });
      expect(await skills.getAttribute('aria-valuetext')).toMatch(/^×3\.0 · 37\.5%$/);
      expect(new URL(page.url()).searchParams.get('method')).toBe(
        'min-max~arithmetic~treated~custom~none~50~~skills!300',
      );
      expect(await against.locator('option:checked').textContent()).toBe(en.presets['atlas-default']);
      expect(await page.getByRole('heading', { level: 2, name: heading }).textContent()).toMatch(
        /^\d+ of 66 regions move by 5 ranks or more; .+ most, (?:up|down) \d+$/,
      );
      await keepPicture(page, 'method');

      await page.getByRole('link', { name: en.pages.explore }).click();
      await settled(page);
      expect(await page.locator('.method-note').textContent()).toContain(en.methodNote.holds({ name: en.presets.own }));
      const gapOf = (shownOn: Page): Promise<string | null> =>
        shownOn.locator('.bar-row[aria-pressed="true"] .bar-text').textContent();
      const shown = await gapOf(page);

      const other = await visitor.open(new URL(page.url()).search);
      await settled(other);
      expect(await gapOf(other)).toBe(shown);
      await changing(other, () => other.getByRole('button', { name: en.methodNote.back }).click());
      expect(await other.locator('.method-note').count()).toBe(0);
      expect(await gapOf(other)).not.toBe(shown);
    },
  );

  journey('hands out weights, scores and ranks by both methods, with places as a scale', async ({ visitor }) => {
    const page = await visitor.open('?page=method&regions=ITI3');
    await settled(page);
    await changing(page, () => page.getByText(en.method.normalisations.rank.name, { exact: true }).click());
    expect(new URL(page.url()).searchParams.get('method')).toBe('rank~arithmetic~treated~within-themes~none~50');
    expect(await page.getByRole('radio', { name: en.method.aggregations.geometric.name }).count()).toBe(0);
    await page.getByText(en.controls.download, { exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: en.controls.downloadCsv }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const rows = csvParse(
      Buffer.concat(chunks)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
    expect([file.suggestedFilename(), rows.columns[0]]).toEqual(['atlas-method-all.csv', 'part']);
    expect(rows.find(({ part, region }) => part === 'ranks' && region === 'ITI3')).toMatchObject({
      name: 'Marche',
      rank_before: '20',
      unit_now: en.scales.places,
    });
  });

  journey('offers no mean that the scale cannot bear, and takes an indicator out', async ({ visitor }) => {
    const page = await visitor.open('?page=method&theme=innovation');
    await settled(page);
    expect(await page.getByRole('radio', { name: en.method.aggregations.geometric.name }).count()).toBe(1);
    await changing(page, () => page.getByText(en.method.normalisations['z-score'].name, { exact: true }).click());
    expect(await page.getByRole('radio', { name: en.method.aggregations.geometric.name }).count()).toBe(0);
    const gerd = page.getByRole('checkbox', { name: en.method.counts({ indicator: 'R&D expenditure' }), exact: true });
    await gerd.uncheck();
    await expect
      .poll(() => new URL(page.url()).searchParams.get('method'))
      .toBe('z-score~arithmetic~treated~within-themes~none~50~gerd');
    expect(
      await page.getByRole('slider', { name: en.method.weightOf({ node: 'R&D expenditure' }), exact: true }).count(),
    ).toBe(0);
  });

  journey('says of a link whose method cannot be computed that it was not followed', async ({ visitor }) => {
    const page = await visitor.open('?page=method&method=z-score~geometric~treated~within-themes~none~50');
    await settled(page);
    expect(await page.getByRole('alert').textContent()).toContain('method');
    const checked = page
      .getByRole('group', { name: en.method.preset, exact: true })
      .getByRole('radio', { checked: true });
    expect(await checked.getAttribute('value')).toBe('atlas-default');
  });
});
