import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { settled, withoutSource } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

const number = (text: string): number => Number(text.replace('−', '-').replace('+', ''));

describe('the page of gaps', () => {
  journey('is reached from the map and keeps the view', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3&benchmark=see-median');
    await settled(page);
    await page.getByRole('link', { name: en.pages.gaps }).click();
    await page.getByRole('heading', { level: 2, name: /SEE median/ }).waitFor();
    const address = new URL(page.url()).searchParams;
    expect([address.get('page'), address.get('regions'), address.get('benchmark')]).toEqual([
      'gaps',
      'ITI3',
      'see-median',
    ]);
    await page.goBack();
    await page.locator('.explore-map').waitFor();
  });

  journey(
    'shows the three largest gaps of Marche and what its gap is made of, and the steps add up',
    async ({ visitor }) => {
      const page = await visitor.open('?page=gaps&regions=ITI3');
      await settled(page);
      const trails = page.getByRole('table', { name: en.gaps.trails });
      expect((await trails.locator('tbody th').allTextContents()).slice(0, 3)).toEqual([
        'Tertiary education',
        'Technology and knowledge-intensive employment',
        'ICT specialists',
      ]);
      const steps = page.getByRole('table', { name: en.gaps.waterfall({ region: 'Marche' }) });
      const amounts = (await steps.locator('tbody tr td:last-child').allTextContents()).map(number);
      const [benchmark = 0, ...rest] = amounts;
      const score = rest.pop() ?? Number.NaN;
      expect(benchmark + rest.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(score, 0);
      await steps.getByRole('button', { name: en.themes.innovation.label }).click();
      expect(await steps.getByRole('row', { name: 'R&D expenditure', exact: false }).count()).toBeGreaterThan(0);
      const made = page
        .locator('.figure-section')
        .filter({ has: page.getByRole('heading', { name: /^Marche: most of the lead/ }) });
      await made.getByText(en.controls.table, { exact: true }).click();
      await made.getByRole('row', { name: /^R&D expenditure R&D \d/ }).waitFor();
      expect(await made.getByRole('row', { name: /^R&D expenditure R&D \d/ }).count()).toBe(1);
      expect(await withoutSource(page)).toEqual([]);
      await keepPicture(page, 'gaps');
    },
  );

  journey('tells which of three regions are really ahead, and can be stopped', async ({ visitor }) => {
    const page = await visitor.open('?page=gaps&regions=AT13.ITI3');
    await settled(page);
    const row = page.getByRole('button', { name: / Sud-Vest Oltenia / });
    await row.click({ modifiers: ['Control'] });
    await expect.poll(() => new URL(page.url()).searchParams.get('regions')).toBe('AT13.ITI3.RO41');
    const sure = page.getByRole('table', { name: en.gaps.real });
    await expect
      .poll(() => sure.getByRole('row', { name: /^Wien / }).textContent(), { timeout: 90_000 })
      .toMatch(/ahead, 100%/);
    expect(
      await page
        .getByRole('button', { name: /^Rank 20 \(\d+–\d+\) Marche 47\.7, EU average 46\.3, gap 1\.4 ahead$/ })
        .count(),
    ).toBe(1);
  });

  journey('orders the matrix by a column, by keyboard too', async ({ visitor }) => {
    const page = await visitor.open('?page=gaps');
    await settled(page);
    const head = page.locator('.gap-matrix thead').getByRole('button', { name: en.themes.skills.short });
    await head.focus();
    await page.keyboard.press('Enter');
    const column = await page
      .locator('.gap-matrix thead th')
      .evaluateAll((heads) => heads.findIndex((cell) => cell.getAttribute('aria-sort') === 'descending'));
    const gaps = (await page.locator(`.gap-matrix tbody tr td:nth-child(${String(column + 1)})`).allTextContents())
      .map(number)
      .filter(Number.isFinite);
    expect(gaps.length).toBeGreaterThan(66);
    expect(gaps).toEqual(gaps.toSorted((one, other) => other - one));
  });

  journey('says so where a region has no gap to take apart', async ({ visitor }) => {
    const page = await visitor.open('?page=gaps&regions=MD00');
    await settled(page);
    expect(
      await page.getByText(en.gaps.waterfallNone({ region: 'Moldova', reason: en.reasons['not-comparable'] })).count(),
    ).toBe(1);
  });
});
