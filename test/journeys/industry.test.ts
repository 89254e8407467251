import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { INDUSTRY_PARTS, type FigureId } from '../../src/model/index.ts';
import { settled, withoutSource } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';
import { atRest } from './rest.ts';

const { industry } = en;

const ODD = /NaN|undefined|Infinity|\[object/;

const findings = (page: Page): Promise<string[]> => page.locator('.figure-section h2').allTextContents();
const show = (page: Page, part: (typeof INDUSTRY_PARTS)[number]): Promise<void> =>
  page.getByRole('radio', { name: industry.parts[part] }).locator('xpath=..').click();
const address = (part: string, more = 'divisions~~latest~traded~20_150_100'): string =>
  `?page=industry&regions=ITI3&industry=${encodeURIComponent(`${part}~${more}`)}`;

async function takeTable(
  page: Page,
): Promise<{ readonly name: string; readonly rows: readonly Readonly<Record<string, string | undefined>>[] }> {
  await page.getByText(en.controls.download, { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.controls.downloadCsv }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return {
    name: file.suggestedFilename(),
    rows: csvParse(
      Buffer.concat(chunks)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    ),
  };
}

/** What of a part comes first. */
const FIRST_FIGURE = {
  portfolio: 'industry-portfolio',
  across: 'industry-map',
  structure: 'industry-treemap',
  space: 'industry-space',
} as const satisfies Readonly<Record<(typeof INDUSTRY_PARTS)[number], FigureId>>;

describe('the page of industry', () => {
  journey(
    'leads from Marche to its strongest clusters, to who shares leather, to what is near, and to the table',
    async ({ visitor }) => {
      const page = await visitor.open('?regions=ITI3');
      await settled(page);
      await page.getByRole('link', { name: en.pages.industry }).click();
      await page
        .getByRole('heading', {
          level: 2,
          name: /^Marche is strongest in leather and footwear: 10\.30 times the share it has in the EU27/,
        })
        .waitFor();
      const strongest = page.getByRole('table', { name: industry.strengths({ region: 'Marche' }) }).locator('tbody tr');
      expect((await strongest.locator('th').allTextContents()).slice(0, 3)).toEqual([
        'Leather and footwear C15',
        'Furniture C31',
        'Apparel C14',
      ]);
      expect(await strongest.first().locator('td').allTextContents()).toEqual(['★★☆', '10.30', '21,244', '13.7%']);

      await show(page, 'across');
      await page
        .getByRole('heading', {
          level: 2,
          name: /^Leather and footwear is most concentrated in Marche.* 17 of 64 regions are specialised$/,
        })
        .waitFor();
      const pairs = page.getByRole('table', { name: industry.bordersLabel }).locator('tbody tr');
      await expect.poll(() => pairs.count()).toBe(3);
      await pairs.getByRole('button', { name: /Észak-Alföld and Nord-Vest/ }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('regions')).toBe('HU32.RO11');
      expect(await page.locator('.industry-map [aria-pressed="true"]').count()).toBe(2);

      const shared = await takeTable(page);
      expect(shared.rows.find(({ region }) => region === 'HU32')).toMatchObject({
        sector: 'C15',
        shares_border_with: 'RO11',
        year: '2022',
      });
      await page.keyboard.press('Escape');

      await page.goBack();
      await show(page, 'space');
      await page.getByRole('heading', { level: 2, name: /^Nearest to what Marche has: / }).waitFor();
      // What is near is told from all divisions, and says how well it foretells.
      await page
        .getByText(/, 2015, regions of NUTS 2013\./)
        .first()
        .waitFor();
      await page.getByText(/was the nearer in \d+ of 100 pairs/).waitFor();
      expect(await page.locator('.opportunity-sector').count()).toBeGreaterThan(10);
      expect(await withoutSource(page)).toEqual([]);

      await show(page, 'portfolio');
      await page.getByRole('heading', { level: 2, name: /^Marche is strongest/ }).waitFor();
      const { name, rows } = await takeTable(page);
      expect([name, rows.length]).toEqual(['atlas-industry-portfolio-ITI3.csv', 24]);
      const leather = rows.find(({ sector }) => sector === 'C15');
      expect(leather).toMatchObject({
        region: 'ITI3',
        year: '2022',
        persons_employed: '21244',
        star_size: 'earned',
        missing_because: '',
        nuts_version: '2021',
      });
      expect(Number(leather?.['location_quotient'])).toBeCloseTo(10.303, 2);
      expect(leather?.['link']).toContain('page=industry');
      expect(rows.filter(({ missing_because: reason }) => reason !== '').map(({ sector }) => sector)).toEqual([
        'C12',
        'C19',
      ]);
    },
  );

  journey('goes through the years with the slider and keeps the year in the link', async ({ visitor }) => {
    const page = await visitor.open(address('portfolio'));
    await settled(page);
    await page.getByRole('slider').first().press('Home');
    await page
      .getByText(/, 2008, regions of NUTS/)
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('industry')).toMatch(/~2008~/);
    await page.getByRole('slider').first().press('End');
    await page
      .getByText(/, 2015, regions of NUTS/)
      .first()
      .waitFor();
  });

  journey('shows Serbia in the ten sectors, and says so where manufacturing has nothing', async ({ visitor }) => {
    const page = await visitor.open('?page=industry&regions=RS11');
    await page
      .getByRole('heading', {
        level: 2,
        name: industry.noPlace({ region: 'Beogradski region', table: industry.tableNames.manufacturing }),
      })
      .waitFor();
    await page.getByRole('button', { name: industry.tryTable({ table: industry.tableNames['ten-sectors'] }) }).click();
    await page
      .getByRole('heading', {
        level: 2,
        name: /^Beogradski region is strongest in information and communication: 1\.94/,
      })
      .waitFor();
  });

  journey('draws Kontinentalna Hrvatska as one shape, and every member of it selects it', async ({ visitor }) => {
    const page = await visitor.open(
      '?page=industry&regions=HR05&industry=across~divisions~C31~latest~traded~20_150_100',
    );
    await settled(page);
    await expect.poll(() => page.locator('.industry-map [data-region^="HR0"]').count()).toBe(2);
    expect(await page.locator('.industry-map [aria-pressed="true"]').getAttribute('aria-label')).toMatch(
      /^Kontinentalna Hrvatska: Location quotient/,
    );
  });

  journey(
    'puts the clusters of several regions side by side, in the figure and in the table taken away',
    async ({ visitor }) => {
      const page = await visitor.open('?page=industry&regions=ITI3.ITH5.RS11');
      const figure = page.locator('[data-figure="industry-compared"]');
      await figure
        .getByRole('heading', { level: 2, name: /^Marche and Emilia-Romagna share \d+ industrial clusters?: / })
        .waitFor();
      expect(await figure.getByRole('columnheader').allTextContents()).toEqual([
        industry.columns.sector,
        'Marche',
        'Emilia-Romagna',
      ]);
      expect(
        await figure
          .getByRole('row', { name: /^Leather and footwear/ })
          .getByRole('cell')
          .allTextContents(),
      ).toEqual(['10.30 ★', '0.90']);
      expect(await figure.textContent()).toContain(
        industry.noPlace({ region: 'Beogradski region', table: industry.tableNames.manufacturing }),
      );
      const { name, rows } = await takeTable(page);
      expect([name, rows.length]).toEqual(['atlas-industry-portfolio-ITI3-ITH5-RS11.csv', 2 * 24]);
      // In the ten sectors all three have figures.
      await page
        .locator('.industry-controls')
        .getByLabel(industry.controls.table, { exact: true })
        .selectOption('ten-sectors');
      await expect
        .poll(() => figure.getByRole('columnheader').allTextContents())
        .toEqual([industry.columns.sector, 'Marche', 'Emilia-Romagna', 'Beogradski region']);
    },
  );

  journey(
    'has its first figure in sight on a phone, and the other choices behind a line that says them',
    async ({ visitor }) => {
      const page = await visitor.open(address('portfolio'), { width: 360, height: 740 });
      await settled(page);
      expect((await page.locator('.portfolio svg').first().boundingBox())?.y).toBeLessThan(600);
      const table = page.locator('.industry-controls').getByLabel(industry.controls.table, { exact: true });
      expect(await table.isVisible()).toBe(false);
      const options = page.getByRole('button', {
        name: new RegExp(`^${industry.controls.bar}: ${industry.controls.tables.divisions} · `),
      });
      await options.press('Enter');
      await expect.poll(() => page.locator('.control-fold').getAttribute('aria-expanded')).toBe('true');
      await table.selectOption('ten-sectors');
      await expect
        .poll(() => page.locator('.control-fold').textContent())
        .toContain(industry.controls.tables['ten-sectors']);
      await page.getByRole('heading', { level: 2, name: /^Marche is strongest in / }).waitFor();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    },
  );

  journey.for(['divisions', 'manufacturing'] as const)(
    'is whole at 360 px: every part of %s',
    async (table, { visitor }) => {
      const [first] = INDUSTRY_PARTS;
      const page = await visitor.open(address(first, `${table}~~latest~traded~20_150_100`), { width: 360 });
      await settled(page);
      for (const part of INDUSTRY_PARTS) {
        if (part !== first) await show(page, part);
        await page.locator(`[data-figure="${FIRST_FIGURE[part]}"] h2`).waitFor();
        await settled(page);
        await expect.poll(() => page.getByText(en.app.computing).count(), { message: part }).toBe(0);
        await atRest(page);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          part,
        ).toBe(0);
        expect(await page.locator('main').textContent(), part).not.toMatch(ODD);
        expect(
          (await findings(page)).every((finding) => finding !== ''),
          part,
        ).toBe(true);
        await keepPicture(page, `industry-${part}-${table}-360`);
      }
    },
  );
});

describe('the page of a region', () => {
  journey('shows its industrial clusters, with the way to all its industries', async ({ visitor }) => {
    const page = await visitor.open('?page=region&regions=RO42');
    await settled(page);
    await page.getByRole('table', { name: industry.strengths({ region: 'Vest' }) }).waitFor();
    await page.getByRole('link', { name: industry.openPage }).click();
    await page.getByRole('heading', { level: 2, name: /^Vest is strongest in / }).waitFor();
    expect(new URL(page.url()).searchParams.get('page')).toBe('industry');
  });
});
