import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { en } from '../fixtures/words.ts';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';
import { atRest } from './rest.ts';

/** What has the focus, in a few words: its element, its name or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return 'nothing';
    const said = element.getAttribute('aria-label') ?? element.textContent;
    return `${element.tagName.toLowerCase()}: ${said.trim().replaceAll(/\s+/g, ' ')}`;
  });

/** At rest, with what keeps the focus and the ways past the head. */
async function ready(page: Page): Promise<void> {
  await page.locator('.skip-links').waitFor({ state: 'attached' });
  await atRest(page);
}

/** Tab through the page, counting stops that match; at most so many presses. */
async function stopsIn(page: Page, selector: string, most = 120): Promise<number> {
  let count = 0;
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.evaluate(() => window.getSelection()?.removeAllRanges());
  const seen = new Set<string>();
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((inside) => {
      const { activeElement: element } = document;
      if (element === null || element === document.body) return null;
      const all = [...document.querySelectorAll('*')];
      return { place: String(all.indexOf(element)), isInside: element.closest(inside) !== null };
    }, selector);
    if (at === null || seen.has(at.place)) break;
    seen.add(at.place);
    if (at.isInside) count += 1;
  }
  return count;
}

describe('past the head of a page', () => {
  journey('the first stop leads to the map, the next to the choices and to the table', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    await ready(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(`a: ${en.header.skip.map}`);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('.svg-map') !== null)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('button');

    await page.getByRole('link', { name: en.header.skip.choices }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('.page-controls') !== null)).toBe(true);

    await page.getByRole('link', { name: en.header.skip.table }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('data-table');
    expect(new URL(page.url()).hash).toBe('');
  });

  journey('the table of any page of figures is shown and reached', async ({ visitor }) => {
    const page = await visitor.open('?page=change&regions=ITI3');
    await settled(page);
    await ready(page);
    await page.getByRole('link', { name: en.header.skip.table }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('data-table');
    await page.getByRole('link', { name: en.header.skip.figure }).focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^h2: /);
  });
});

describe('the focus', () => {
  journey('goes to the heading of the page after every step between pages', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3');
    await settled(page);
    await ready(page);
    for (const name of ['gaps', 'change', 'region', 'industry', 'stories', 'method', 'explore'] as const) {
      await page.getByRole('navigation').getByRole('link', { name: en.pages[name], exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page), { message: name }).toMatch(/^h[1-3]: ./);
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
      await ready(page);
    }
    await page.goBack();
    await expect.poll(() => focused(page)).toMatch(/^h[1-3]: ./);
  });

  journey('stays in the list of regions compared, and at its place when the list goes', async ({ visitor }) => {
    const page = await visitor.open('?page=gaps&regions=ITI3.ITH5.AT13');
    await settled(page);
    await ready(page);
    const takeOut = (name: string): Promise<void> =>
      page.getByRole('button', { name: en.controls.remove({ name }) }).press('Enter');
    await takeOut('Emilia-Romagna');
    await expect.poll(() => focused(page)).toBe(`button: ${en.controls.remove({ name: 'Wien' })}`);
    await takeOut('Wien');
    await expect.poll(() => focused(page)).toBe(`button: ${en.controls.remove({ name: 'Marche' })}`);
    await takeOut('Marche');
    await expect.poll(() => focused(page)).toMatch(/^h2: ./);
  });

  journey(
    'goes to the heading when what of a link failed is dismissed, and from the map on Escape',
    async ({ visitor }) => {
      const page = await visitor.open('?theme=unknown');
      await settled(page);
      await ready(page);
      await page.getByRole('button', { name: en.app.dismiss }).press('Enter');
      await expect.poll(() => focused(page)).toMatch(/^h2: ./);
      await page.locator('.map-region[tabindex="0"]').focus();
      await page.keyboard.press('Escape');
      expect(await focused(page)).toMatch(new RegExp(`^svg: ${en.map.label}`));
    },
  );

  journey('finds its way among stories: new, back to all, deleted', async ({ visitor }) => {
    const page = await visitor.open('?page=stories');
    await ready(page);
    const make = async (): Promise<void> => {
      await page.getByRole('button', { name: en.stories.fresh }).press('Enter');
      await expect.poll(() => focused(page)).toBe(`h2: ${en.stories.untitled}`);
      await page.getByRole('button', { name: en.stories.back }).press('Enter');
      await expect.poll(() => focused(page)).toBe(`h2: ${en.stories.title}`);
    };
    await make();
    await make();
    const remove = page.getByRole('button', { name: new RegExp(`^${en.stories.remove}: `) });
    await remove.first().press('Enter');
    await expect.poll(() => focused(page)).toBe(`a: ${en.stories.untitled}`);
    await remove.first().press('Enter');
    await expect.poll(() => focused(page)).toBe(`h2: ${en.stories.own}`);
  });
});

describe('lists of regions', () => {
  journey.for([
    ['the map', '?', '.ranked-bars', 1],
    ['the table of the map', '?panel=table', '.data-table tbody', 1],
    ['gaps', '?page=gaps', '.dumbbells', 1],
    ['gaps', '?page=gaps', '.gap-matrix tbody', 1],
    ['a region to choose', '?page=region', '.choose-countries', 1],
  ] as const)('are one stop: %s %s %s', async ([, address, list, stops], { visitor }) => {
    const page = await visitor.open(address);
    await page.locator(list).first().waitFor();
    await ready(page);
    expect(await stopsIn(page, list)).toBe(stops);
  });

  journey('are walked with arrows, Home, End and the first letters of a name', async ({ visitor }) => {
    const page = await visitor.open('?page=gaps');
    await settled(page);
    await ready(page);
    const rows = page.locator('.dumbbells .dumbbell-row[data-name]');
    const named = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-name'));
    const all = await rows.evaluateAll((found) => found.map((row) => row.getAttribute('data-name')));
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await named()).toBe(all[1]);
    await page.keyboard.press('End');
    expect(await named()).toBe(all.at(-1));
    await page.keyboard.press('Home');
    expect(await named()).toBe(all[0]);
    await page.keyboard.type('marc');
    await expect.poll(named).toBe('Marche');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await named()).toBe(all[all.indexOf('Marche') + 1]);
  });

  journey('no page has more than fifty-five stops', async ({ visitor }) => {
    for (const address of ['?', '?panel=table', '?page=gaps', '?page=change', '?page=industry&regions=ITI3']) {
      const page = await visitor.open(address);
      await page.locator('main :is(.ranked-bars, .data-table, .figure-section)').first().waitFor();
      await ready(page);
      expect.soft(await stopsIn(page, 'body', 300), address).toBeLessThan(55);
    }
  });
});
