import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { builtCatalogue, settled, withoutSource } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

const ODD = /NaN|undefined|Infinity|\[object/;

describe('the page of a region', () => {
  journey('tells where Marche stands, how it came there and what would have to change', async ({ visitor }) => {
    const page = await visitor.open('?page=region&regions=ITI3');
    await settled(page);
    expect(await page.locator('.portrait-summary').textContent()).toMatch(/^Marche .*EU average by 1\.4 points.*\.$/);
    await page.locator('.portrait-part').nth(2).waitFor();
    expect(await page.locator('.portrait-part').allTextContents()).toHaveLength(3);
    expect(await page.locator('main').textContent()).not.toMatch(ODD);
    expect(await withoutSource(page)).toEqual([]);
    const ranks = page.getByRole('table', { name: en.portrait.themesTitle }).locator('tbody tr td:nth-child(5)');
    await expect
      .poll(() => ranks.allTextContents())
      .toEqual(Array.from({ length: 7 }, () => expect.stringMatching(/^\d+(?:st|nd|rd|th) of \d+ \(\d+–\d+\)$/)));
    await keepPicture(page, 'region');
  });

  journey('lists the indicators of the theme that is pressed', async ({ visitor }) => {
    const page = await visitor.open('?page=region&regions=ITI3');
    await settled(page);
    const gaps = page.locator('[data-figure="region-gaps"]');
    const levers = page.locator('[data-figure="region-levers"]');
    await levers.waitFor();
    const before = await gaps.textContent();
    await page.locator('.theme-tab', { hasText: en.themes.skills.label }).click();
    for (const figure of [gaps, levers])
      await expect.poll(() => figure.locator('h2').textContent()).toMatch(new RegExp(`^${en.themes.skills.label}: `));
    expect(await gaps.textContent()).not.toBe(before);
    const named = await gaps.locator('tbody th').allTextContents();
    const skills = builtCatalogue().indicators.filter(({ theme }) => theme === 'skills');
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !skills.some(({ label }) => name.startsWith(label)))).toEqual([]);
    await keepPicture(page, 'region-theme');
  });

  journey('asks for a region where none is chosen, and opens it from the list', async ({ visitor }) => {
    const page = await visitor.open('?page=region');
    await page.getByRole('link', { name: 'Marche' }).click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('regions')).toBe('ITI3');
    expect(await page.getByRole('heading', { level: 2, name: 'Marche', exact: true }).count()).toBe(1);
  });

  journey('says so where there are no comparable figures', async ({ visitor }) => {
    const page = await visitor.open('?page=region&regions=MD00');
    await settled(page);
    expect(await page.locator('main').textContent()).not.toMatch(ODD);
    expect(await page.locator('.portrait-summary').textContent()).toMatch(/Moldova/);
    expect(await page.getByRole('heading', { level: 2, name: en.pages.region }).count()).toBe(0);
  });
});
