import { describe, expect } from 'vitest';
import { DEFAULT_VIEW } from '../../src/model/index.ts';
import { writeStoryLink } from '../../src/state/stories/story-link.ts';
import { en } from '../fixtures/words.ts';
import { addressOfGroups, DRAWN_GROUPS, GROUPS_ON_PAGE, groupsInNode } from './groups-in-node.ts';
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

  journey('groups regions by the same seed as in Node', async ({ visitor }) => {
    for (const choice of DRAWN_GROUPS) {
      const page = await visitor.open(addressOfGroups(choice));
      await page.locator('[data-figure="groups-map"] [data-region]').first().waitFor();
      expect(await page.evaluate(`(() => { ${GROUPS_ON_PAGE} })()`)).toEqual(groupsInNode(choice));
    }
  });

  journey('keeps Marche clear of the discs of small regions on a phone', async ({ visitor }) => {
    const page = await visitor.open('?page=groups&regions=ITI3', { width: 360, height: 780 });
    const map = page.locator('[data-figure="groups-map"]');
    await map.locator('[data-disc]').first().waitFor();
    const marche = await map.locator('[data-region="ITI3"] path').first().boundingBox();
    const discs = await Promise.all((await map.locator('[data-disc]').all()).map((disc) => disc.boundingBox()));
    for (const disc of discs) expect(disc?.y ?? 0).toBeGreaterThan((marche?.y ?? Infinity) + (marche?.height ?? 0));
  });

  journey('says once that a year has too few figures, with a way out', async ({ visitor }) => {
    const page = await visitor.open('?page=groups&year=2014');
    const said = page.getByText(words.tooFewYear({ year: 2014 }));
    await said.waitFor();
    expect(await said.count()).toBe(1);
    await page.getByRole('button', { name: en.likeness.takeLatest, exact: true }).click();
    await page
      .locator('[data-figure="groups-map"]')
      .getByRole('heading', { name: /^4 groups/ })
      .waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBeNull();
    await page.locator('[data-figure="groups-profile"]').waitFor();
  });

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

  journey('plays the years that both figures have, on axes that stand still', async ({ visitor }) => {
    const page = await visitor.open('?page=groups&alike=two&regions=ITI3');
    const scatter = page.locator('[data-figure="two-scatter"]');
    await scatter.getByRole('heading', { name: /^Go together/ }).waitFor();
    const play = page.getByRole('button', { name: en.controls.play, exact: true });
    await expect.poll(() => play.isEnabled()).toBe(true);
    const slider = page.getByRole('slider', { name: en.controls.yearSlider });
    const yearOf = (): string | null => new URL(page.url()).searchParams.get('year');
    const before = await play.boundingBox();
    await play.click();
    await expect.poll(yearOf).toMatch(/^2016/);
    const ticks = async (): Promise<string> =>
      (await scatter.locator('.point-scatter svg text:not(.point-year)').allTextContents())
        .filter((text) => /^\d+$/.test(text) && Number(text) < 1000)
        .join(' ');
    const year = scatter.locator('.point-year');
    await expect.poll(() => year.textContent()).toBe('2016');
    const early = await ticks();
    await expect.poll(() => year.textContent(), { timeout: 30_000 }).toBe('2018');
    expect(await ticks()).toBe(early);
    await page.getByRole('button', { name: en.controls.stop, exact: true }).click();
    // What is pressed next stands where it stood.
    const after = await play.boundingBox();
    expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);

    // By keyboard on, to the last year that both have; the way of the region is drawn and told.
    await slider.focus();
    await page.keyboard.press('End');
    await expect.poll(() => year.textContent()).toBe('2023');
    expect(await ticks()).toBe(early);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => year.textContent()).toBe('2022');
    expect(await scatter.locator('.point-trail polyline').count()).toBe(1);
    await scatter.getByText(/^Marche from 2016 to 2022: Innovation and R&D from /).waitFor();
    await expect.poll(yearOf).toMatch(/^2022/);

    // Figures of every other year or so are played in those alone.
    await page.getByRole('combobox', { name: words.controls.x }).selectOption('product-innovators');
    await page.getByText(/^Years that can be played.*: 2016, 2019, 2021 and 2023\.$/).waitFor();
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(yearOf).toMatch(/^2021/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(yearOf).toMatch(/^2019/);
    expect(await page.locator('main').textContent()).not.toMatch(ODD);
    await keepPicture(page, 'two-years');
  });

  journey('says how far the draws are, and lets them be cancelled and taken up again', async ({ visitor }) => {
    const page = await visitor.open('?page=groups&alike=together&theme=innovation');
    const figure = page.locator('[data-figure="spatial-clusters"]');
    await figure.getByRole('heading', { name: /^Like values lie together/ }).waitFor();
    await page.getByRole('combobox', { name: words.controls.neighbourhood }).selectOption('within-250');
    await figure.getByText(/neighbours: within 250 km\.$/).waitFor();
    await page.getByRole('combobox', { name: words.controls.permutations }).selectOption('99999');
    const bar = page.getByRole('progressbar', { name: en.likeness.drawing({ draws: 99_999 }) });
    await bar.waitFor();
    await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(0);
    await page.getByRole('button', { name: en.likeness.cancel, exact: true }).click();
    await page.getByText(/^Cancelled\. Still shown is what was computed before: .* 999 draws/).waitFor();
    expect(await bar.count()).toBe(0);
    expect(await figure.getByText(/ 999 draws/).count()).toBe(1);
    await page.getByRole('button', { name: en.likeness.drawAgain({ draws: 99_999 }), exact: true }).click();
    await figure.getByText(/ 99,999 draws/).waitFor({ timeout: 60_000 });
    expect(await page.getByText(/^Cancelled/).count()).toBe(0);
  });

  journey('shows six themes, six years and a capital’s tile side by side', async ({ visitor }) => {
    const page = await visitor.open('?page=groups&alike=maps&theme=skills');
    const small = page.locator('[data-figure="small-maps"]');
    await small
      .getByRole('heading', {
        name: / is the theme in which the largest share of regions is behind, \d+ of the \d+ with a score; /,
      })
      .waitFor();
    await expect.poll(() => small.locator('svg.small-map').count()).toBe(6);
    expect(await small.locator('.map-legend').count()).toBe(1);
    await page.getByRole('radio', { name: en.maps.sides.years }).check();
    await small.getByRole('heading', { name: /^Behind are \d+ of the \d+ regions with a figure in / }).waitFor();
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
    await small
      .getByRole('heading', { name: /^\d+ of the \d+ regions with a figure are behind București-Ilfov/ })
      .waitFor();
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
