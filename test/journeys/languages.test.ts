import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { it as italian } from '../fixtures/words.ts';
import { announcedRegions, rowOf, settled } from './explore-page.ts';
import { LANGUAGE_ROWS } from '../../src/model/index.ts';
import { journey } from './harness.ts';

describe('Italian', () => {
  journey('is taken from the browser, for words and numbers', async ({ visitor }) => {
    const page = await visitor.open('?theme=innovation&indicator=gerd&shown=value&year=2023~0&panel=table', {
      locale: 'it-IT',
    });
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('it');
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(italian.app.title);
    await expect.poll(() => page.title()).toMatch(new RegExp(` · ${italian.pages.explore} · ${italian.app.title}$`));
    expect(await rowOf(page, 'ITI3')).toContain('0,94');
    expect((await announcedRegions(page)).get('ITI3')).toContain('0,94');
    const text = await page.locator('body').innerText();
    for (const word of [
      en.controls.benchmark,
      en.controls.download,
      en.ranking.label,
      en.map.noData,
      en.themes.skills.label,
    ])
      expect(text).not.toContain(word);
  });

  journey('can be chosen, and the link carries it', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    await page.getByLabel(en.header.language, { exact: true }).selectOption({ label: LANGUAGE_ROWS.it.name });
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(italian.app.title);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('it');
  });
});
