import { describe, expect } from 'vitest';
import { en, it as italian } from '../fixtures/words.ts';
import { LANGUAGE_ROWS } from '../../src/model/index.ts';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';

const ATLAS = en.app.title;
const { all, skills } = en.themes;

describe('the title of the window', () => {
  journey('says the page, the theme and the regions, and follows them', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    const isCalled = async (...parts: readonly string[]): Promise<void> => {
      await expect.poll(() => page.title()).toBe([...parts, ATLAS].join(' · '));
    };
    await isCalled(all.label, en.pages.explore);
    await page.getByRole('button', { name: skills.label }).click();
    await isCalled(skills.label, en.pages.explore);
    await page.locator('.bar-row[data-name="Marche"]').click();
    await isCalled('Marche', skills.label, en.pages.explore);
    const go = (name: string): Promise<void> =>
      page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await go(en.pages.gaps);
    await isCalled('Marche', skills.label, en.pages.gaps);
    await go(en.pages.industry);
    await isCalled('Marche', en.industry.parts.portfolio, en.pages.industry);
    await go(en.pages.stories);
    await isCalled(en.pages.stories);
    await page.getByRole('link', { name: en.writtenStories.marche.title }).click();
    await isCalled(en.writtenStories.marche.title, en.pages.stories);
    await page.goBack();
    await isCalled(en.pages.stories);
  });

  journey('says whose working is open', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3&panel=region');
    await page.locator('.region-panel .number-button').first().click();
    await expect.poll(() => page.title()).toBe(`Marche · ${all.label} · ${en.pages.explore} · ${ATLAS}`);
  });
});

describe('language and appearance', () => {
  journey.for(['', '?page=gaps', '?page=industry&regions=ITI3', '?page=stories', '?page=method'])(
    'are chosen in the head of "%s"',
    async (address, { visitor }) => {
      const page = await visitor.open(address, { width: 360 });
      const head = page.locator('.page-top');
      const language = head.getByLabel(en.header.language, { exact: true });
      await language.waitFor();
      expect(await language.locator('option').allTextContents()).toEqual(
        Object.values(LANGUAGE_ROWS).map(({ name }) => name),
      );
      await head.getByLabel(en.header.appearance, { exact: true }).selectOption('dark');
      await expect.poll(() => page.locator('html').getAttribute('data-appearance')).toBe('dark');
      await language.selectOption({ label: LANGUAGE_ROWS.it.name });
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('it');
      await expect.poll(() => page.title()).toMatch(new RegExp(`${italian.app.title}$`));
      expect(new URL(page.url()).searchParams.get('lang')).toBe('it');
      await head.getByLabel(italian.header.language, { exact: true }).selectOption({ label: LANGUAGE_ROWS.en.name });
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
      await expect.poll(() => new URL(page.url()).searchParams.get('lang')).toBeNull();
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess).toBeLessThanOrEqual(0);
    },
  );
});

describe('what is heard', () => {
  journey('of a computation are its beginning and its end', async ({ visitor }) => {
    const page = await visitor.open('?page=gaps', {
      prepare: (fresh) =>
        fresh.addInitScript(() => {
          const said: string[] = [];
          Reflect.set(window, 'said', said);
          new MutationObserver((records) => {
            for (const { target } of records) {
              const element = target instanceof Element ? target : target.parentElement;
              const live = element?.closest('[role="status"], [role="alert"], [aria-live="polite"]');
              const text = live?.textContent.trim() ?? '';
              if (text !== '' && said.at(-1) !== text) said.push(text);
            }
          }).observe(document, { subtree: true, childList: true, characterData: true });
        }),
    });
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'said') as string[]))
      .toContain(en.gaps.drawingDone);
    const said = await page.evaluate(() => Reflect.get(window, 'said') as string[]);
    expect(said.filter((text) => text.includes('%'))).toEqual([]);
    expect(said.length).toBeLessThan(8);
  });

  journey('of the region panel is a table, and names in their own language', async ({ visitor }) => {
    const page = await visitor.open('?regions=BG31&panel=region');
    const table = page.getByRole('table', { name: en.region.themes });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(7);
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      en.controls.theme,
      en.table.score,
      en.benchmarks['eu-average'].name,
      en.table.gapPoints,
    ]);
    expect(await page.locator('.region-panel [lang="bg"]').textContent()).toBe('Северозападен');
    expect(await page.locator('.region-panel h2').getAttribute('lang')).toBe('bg-Latn');
  });

  journey('of the credit is in the language of the reader', async ({ visitor }) => {
    const page = await visitor.open('', { locale: 'it-IT' });
    await page.locator('.page-foot').getByText('© EuroGeographics per i confini amministrativi').waitFor();
  });
});
