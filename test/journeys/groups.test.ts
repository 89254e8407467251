import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { withoutSource } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

const words = en.groups;
const ODD = /NaN|undefined|Infinity|\[object/;
const alikeOf = (url: string): string | null => new URL(url).searchParams.get('alike');

describe('the page of groups', () => {
  journey(
    'chooses themes, takes the number suggested, opens the group of Marche, and cuts the tree',
    async ({ visitor }) => {
      const page = await visitor.open('?page=groups&regions=ITI3');
      const figure = (id: string) => page.locator(`[data-figure="${id}"]`);
      await figure('groups-map')
        .getByRole('heading', { name: /^4 groups of regions alike/ })
        .waitFor();
      // Its neighbours are in its group.
      await figure('groups-members')
        .getByRole('heading', { name: /^Marche is in group 2: strong/ })
        .waitFor();
      const classOf = (code: string) =>
        page.locator(`[data-figure="groups-map"] [data-region="${code}"] path`).getAttribute('class');
      expect(await classOf('ITI2')).toBe(await classOf('ITI3'));
      expect(await classOf('ITF4')).not.toBe(await classOf('ITI3'));
      await figure('groups-profile')
        .getByText(/^in \d+ of 100 resamples$/)
        .first()
        .waitFor();

      // Without two themes there are other groups, and their number is suggested anew.
      await page.getByRole('checkbox', { name: en.themes.environment.short }).uncheck();
      await expect.poll(() => alikeOf(page.url())).toContain('innovation.cooperation');
      await figure('groups-map')
        .getByText(/This number is suggested/)
        .waitFor();
      await page.getByRole('checkbox', { name: en.themes.environment.short }).check();
      await figure('groups-map')
        .getByRole('heading', { name: /^4 groups of regions alike/ })
        .waitFor();

      const group = page.getByRole('button', { name: /^2: strong/ });
      await group.click();
      await page.getByRole('button', { name: words.closeGroup }).waitFor();
      await expect.poll(() => figure('groups-members').locator('tbody tr').count()).toBeLessThan(25);
      expect(await figure('groups-members').getByRole('button', { name: 'Umbria' }).count()).toBe(1);
      expect(await classOf('ITF4')).toContain('not-significant');

      await figure('groups-tree').getByRole('slider', { name: words.cut }).fill('6');
      await figure('groups-map')
        .getByRole('heading', { name: /^6 groups of regions alike/ })
        .waitFor();
      expect(alikeOf(page.url())).toContain('ward~6');
      expect(await page.locator('main').textContent()).not.toMatch(ODD);
      expect(await withoutSource(page)).toEqual([]);
      await keepPicture(page, 'groups');
    },
  );

  journey('shows where low values of R&D lie together, corrected for false discoveries', async ({ visitor }) => {
    const page = await visitor.open('?page=groups&alike=together&theme=innovation');
    const figure = page.locator('[data-figure="spatial-clusters"]');
    await figure.getByRole('heading', { name: /^Like values lie together: \d+ regions are high among high/ }).waitFor();
    const romania = page.locator('[data-region="RO21"]');
    expect(await romania.getAttribute('aria-label')).toContain(words.kinds['low-low']);
    const lows = async (): Promise<number> => figure.locator('.map-region[aria-label*="low among low"]').count();
    const corrected = await lows();
    await page.getByRole('combobox', { name: words.controls.correction }).selectOption('none');
    await expect.poll(lows).toBeGreaterThan(corrected);
    // What a rectangle marks among the dots is marked on the map.
    const drawing = figure.locator('.point-scatter svg');
    await drawing.scrollIntoViewIfNeeded();
    const box = await drawing.boundingBox();
    if (box === null) throw new Error('The scatter is not drawn.');
    await page.mouse.move(box.x + box.width * 0.05, box.y + box.height * 0.55);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.88, { steps: 4 });
    await page.mouse.up();
    await page.getByText(/^\d+ regions marked: /).waitFor();
    await page.getByRole('button', { name: words.unmark }).click();
    expect(await page.locator('main').textContent()).not.toMatch(ODD);
    expect(await withoutSource(page)).toEqual([]);
    await keepPicture(page, 'spatial-clusters');
  });

  journey('holds R&D against skills, and marks those far behind that catch up', async ({ visitor }) => {
    const page = await visitor.open('?page=groups&alike=two&theme=innovation');
    const scatter = page.locator('[data-figure="two-scatter"]');
    await scatter.getByRole('heading', { name: /^Go together: Innovation and R&D and Skills and jobs/ }).waitFor();
    expect(await scatter.locator('circle').count()).toBeGreaterThan(60);
    await page.getByRole('combobox', { name: words.controls.y }).selectOption('gerd');
    await expect.poll(() => alikeOf(page.url())).toMatch(/~gerd$/);
    const map = page.locator('[data-figure="two-map"]');
    await map.getByRole('button', { name: /^farthest behind, gaining: \d+ regions?$/ }).click();
    await expect.poll(() => map.locator('path.region-pair-3-1').count()).toBeGreaterThan(0);
    expect(await map.locator('path.region-pair-1-1').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toMatch(ODD);
    expect(await withoutSource(page)).toEqual([]);
    await keepPicture(page, 'two-figures');
  });
});
