import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { announcedRegions, areaOf, builtCatalogue, changing, fillsOf, regionOn, settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

describe('without WebGL', () => {
  journey('the drawn map stays and everything works', async ({ visitor }) => {
    const page = await visitor.open('', { hasWebgl: false });
    await settled(page);
    expect((await announcedRegions(page)).size).toBe(areaOf(builtCatalogue()).length);
    const before = await fillsOf(page);
    await changing(page, () => page.getByRole('button', { name: en.themes.skills.label, exact: true }).click());
    expect(await fillsOf(page)).not.toEqual(before);
    await changing(page, () => regionOn(page, 'ITI3').click());
    expect(new URL(page.url()).searchParams.get('regions')).toBe('ITI3');
    expect(await page.locator('canvas').count()).toBe(0);
    await keepPicture(page, 'without-webgl');
  });
});
