import { describe, expect } from 'vitest';
import { DEFAULT_VIEW } from '../../src/model/index.ts';
import { writeStoryLink } from '../../src/state/stories/story-link.ts';
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
      await expect.poll(() => group.getAttribute('aria-pressed')).toBe('true');
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

  journey('shows six themes, six years and a capital’s tile side by side', async ({ visitor }) => {
    const page = await visitor.open('?page=groups&alike=maps&theme=skills');
    const small = page.locator('[data-figure="small-maps"]');
    await small
      .getByRole('heading', { name: / is the theme in which the largest share of regions is behind, \d+ of \d+; / })
      .waitFor();
    await expect.poll(() => small.locator('svg.small-map').count()).toBe(6);
    expect(await small.locator('.map-legend').count()).toBe(1);
    await page.getByRole('radio', { name: en.maps.sides.years }).check();
    await small.getByRole('heading', { name: /^Behind are \d+ of \d+ regions in / }).waitFor();
    expect(await small.locator('li strong').allTextContents()).toContain('2014');
    const tiles = page.locator('[data-figure="tile-map"]');
    await tiles.locator('[data-region="RO32"]').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('regions')).toBe('RO32');
    // Each is as large as any other.
    const size = async (code: string): Promise<string> => {
      const box = await tiles.locator(`[data-region="${code}"] path`).boundingBox();
      return `${(box?.width ?? 0).toFixed(0)} ${(box?.height ?? 0).toFixed(0)}`;
    };
    expect(await size('RO32')).toBe(await size('EL51'));
    await page.getByRole('radio', { name: en.maps.sides.regions }).check();
    await small.getByRole('heading', { name: /^\d+ of \d+ regions are behind București-Ilfov/ }).waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(ODD);
    expect(await withoutSource(page)).toEqual([]);
    await keepPicture(page, 'small-maps');
  });

  journey('tells dots by country and opens a pair of the matrix', async ({ visitor }) => {
    const page = await visitor.open('?page=groups&alike=two&theme=innovation');
    const scatter = page.locator('[data-figure="two-scatter"]');
    await scatter.getByRole('heading', { name: /^Go together/ }).waitFor();
    await page.getByRole('combobox', { name: en.pairs.tone }).selectOption('country');
    await scatter.getByRole('button', { name: 'Mark: Italy' }).click();
    await expect.poll(() => scatter.locator('circle.is-faint').count()).toBeGreaterThan(40);
    const matrix = page.locator('[data-figure="two-correlations"]');
    await matrix.getByRole('heading', { name: /^Highest correlation: / }).waitFor();
    const before = await matrix.getByRole('heading', { level: 2 }).textContent();
    await page.getByRole('radio', { name: en.pairs.wayNames.spearman }).check();
    await expect.poll(() => matrix.getByRole('heading', { level: 2 }).textContent()).not.toBe(before);
    await matrix
      .getByRole('button', { name: /Show as dots: / })
      .first()
      .click();
    await scatter.getByRole('heading', { name: /: (?!Innovation and R&D and Skills)/ }).waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(ODD);
  });

  journey('puts level and course on a slide', async ({ visitor }) => {
    const link = await writeStoryLink({
      title: 'Two figures',
      slides: [
        {
          id: 'one',
          headline: 'Far behind, and catching up',
          text: '',
          notes: '',
          view: { ...DEFAULT_VIEW, page: 'groups', alike: 'two', theme: 'innovation' },
          figure: 'two-map',
        },
      ],
    });
    const page = await visitor.open(`?page=stories#story=link.${link}.1`);
    await expect.poll(() => page.locator('.slide-figure path[class*="region-pair-"]').count()).toBeGreaterThan(40);
    expect(await page.locator('.slide-figure .figure-section h2').first().textContent()).toMatch(/farthest behind/);
  });
});
