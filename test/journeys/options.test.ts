import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import {
  announcedRegions,
  areaOf,
  builtCatalogue,
  changing,
  fillsOf,
  isHatch,
  rowOf,
  sentenceOf,
  settled,
} from './explore-page.ts';
import { journey } from './harness.ts';

const catalogue = builtCatalogue();
const named = {
  region: (code: string): string => catalogue.regions.find((region) => region.code === code)?.name ?? code,
  indicator: (id: string): string => catalogue.indicators.find((indicator) => indicator.id === id)?.label ?? id,
};

const choose = (page: Page, label: string, option: string): Promise<unknown> =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option });

async function openOptions(page: Page): Promise<void> {
  await page.getByText(en.controls.options, { exact: true }).click();
}

async function notes(page: Page): Promise<string[]> {
  await page.locator('.notice-list li').first().waitFor({ state: 'attached' });
  return page.locator('.notice-list li').allTextContents();
}

/** What the legend says of each class, by the name of its colour. */
async function legend(page: Page): Promise<Map<string, string>> {
  const pairs = await page
    .locator('[data-legend-row]')
    .evaluateAll((rows) =>
      rows.map(
        (row) => [row.getAttribute('data-legend-row') ?? '', row.querySelector('.figures')?.textContent ?? ''] as const,
      ),
    );
  return new Map(pairs);
}

/** The legend once it has changed from what it was. */
async function changedLegend(page: Page, before: Map<string, string>): Promise<Map<string, string>> {
  await expect.poll(async () => JSON.stringify([...(await legend(page))])).not.toBe(JSON.stringify([...before]));
  return legend(page);
}

async function coloured(page: Page): Promise<string[]> {
  return [...(await fillsOf(page))].filter(([, fill]) => !isHatch(fill)).map(([code]) => code);
}

describe('what regions are held against', () => {
  journey('the SEE median puts half of them behind, the frontier nearly all', async ({ visitor }) => {
    const page = await visitor.open('?theme=skills&indicator=tertiary');
    await settled(page);
    await changing(page, () => choose(page, en.controls.benchmark, en.benchmarks['see-median'].name));
    const [, behind = '0', of = '0'] =
      /^(\d+) of (\d+) regions/.exec((await sentenceOf(page).textContent()) ?? '') ?? [];
    expect(Math.abs(Number(behind) - Number(of) / 2)).toBeLessThanOrEqual(1);
    expect((await notes(page))[0]).toContain(en.benchmarks['see-median'].name);
    await changing(page, () => choose(page, en.controls.benchmark, en.benchmarks.frontier.name));
    const [, trailing = '0', all = '1'] =
      /^(\d+) of (\d+) regions/.exec((await sentenceOf(page).textContent()) ?? '') ?? [];
    expect(Number(trailing) / Number(all)).toBeGreaterThan(0.9);
    expect(new URL(page.url()).searchParams.get('benchmark')).toBe('frontier');
  });

  journey('their own country leaves those out that are all of it, and says so', async ({ visitor }) => {
    const page = await visitor.open('?theme=innovation&indicator=gerd&panel=table');
    await settled(page);
    await changing(page, () => choose(page, en.controls.benchmark, en.benchmarks.country.name));
    const said = await announcedRegions(page);
    for (const code of ['ME00', 'MK00']) {
      expect(said.get(code)).toContain(en.explore.countryIsRegion);
      expect((await rowOf(page, code)).join(' ')).toContain(en.explore.countryIsRegion);
    }
    expect(said.get('MD00')).toContain(en.reasons['not-comparable']);
    expect(said.get('ITI3')).toMatch(/\d/);
    expect((await notes(page))[0]).toContain(en.working.bases.country);
  });

  journey(
    'a chosen region stands level with itself, and one with few figures says what it cannot be compared on',
    async ({ visitor }) => {
      const page = await visitor.open('?regions=ITI3&theme=skills');
      await settled(page);
      await changing(page, () => choose(page, en.controls.benchmark, en.benchmarks.region.name));
      expect(new URL(page.url()).searchParams.get('benchmark')).toBe('ITI3');
      expect(await sentenceOf(page).textContent()).toContain('Marche is level with itself');
      const offered = await page
        .getByLabel(en.controls.benchmarkRegion, { exact: true })
        .locator('option')
        .allTextContents();
      expect(offered.join()).not.toMatch(/MD00|UA-/);
      expect(offered.join()).toContain('ME00');

      await changing(page, () =>
        choose(page, en.controls.benchmarkRegion, offered.find((option) => option.includes('ME00')) ?? ''),
      );
      expect((await coloured(page)).length).toBeGreaterThan(60);
      await changing(page, () => page.getByRole('button', { name: en.themes.environment.label, exact: true }).click());
      expect(await coloured(page)).toEqual([]);
      expect((await announcedRegions(page)).get('ITI3')).toContain(en.explore.benchmarkWithout);
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  );

  journey.for(['MD00', 'UA-77'])('a link with %s says that it cannot be, and holds', async (code, { visitor }) => {
    const page = await visitor.open(`?benchmark=${code}&theme=skills`);
    await settled(page);
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain(en.linkProblems.benchmarkUnavailable({ benchmark: code }));
    expect(await sentenceOf(page).textContent()).toContain('EU average');
  });
});

describe('a fixed year', () => {
  const area = areaOf(catalogue).map(({ code }) => code as string);

  journey('shows what it may fill back, and names the regions that show another year', async ({ visitor }) => {
    const page = await visitor.open('?theme=innovation&indicator=gerd&shown=value');
    await settled(page);
    await changing(page, () => choose(page, en.controls.year, '2022'));
    const atEight = await coloured(page);
    expect((await notes(page)).filter((note) => note.startsWith('The figure of')).join(' ')).not.toContain(
      'The figure of 2022',
    );
    expect((await notes(page)).some((note) => note.startsWith('The figure of 2021 is shown for'))).toBe(true);
    expect((await announcedRegions(page)).get('AT13')).toContain('figure of 2021');

    await choose(page, en.controls.fillBack, en.controls.years({ count: 0 }));
    await expect.poll(() => coloured(page).then((codes) => codes.length)).toBeLessThan(atEight.length);
    // The map has its colours first; words follow.
    await expect.poll(async () => (await notes(page)).some((note) => note.startsWith('The figure of'))).toBe(false);
    await expect.poll(async () => (await announcedRegions(page)).get('AT13')).toContain(en.reasons['not-published']);
    const atNone = await coloured(page);

    await choose(page, en.controls.fillBack, en.controls.years({ count: 2 }));
    await expect.poll(() => coloured(page).then((codes) => codes.length)).toBeGreaterThan(atNone.length);
    const atTwo = await coloured(page);
    expect(atTwo.length).toBeLessThanOrEqual(atEight.length);
    expect(area).toEqual(expect.arrayContaining(atTwo));
    expect(new URL(page.url()).searchParams.get('year')).toBe('2022~2');
  });
});

describe('classes', () => {
  journey('by every method, three to seven of them', async ({ visitor }) => {
    const page = await visitor.open('?theme=skills&indicator=tertiary&shown=value');
    await settled(page);
    await openOptions(page);
    let before = await legend(page);
    expect(before.size).toBe(6);
    for (const count of [3, 4, 6, 7]) {
      await choose(page, en.options.classCount, String(count));
      before = await changedLegend(page, before);
      expect(before.size, `${String(count)} classes and the hatch`).toBe(count + 1);
    }
    const seen = new Set([JSON.stringify([...before])]);
    for (const method of ['natural', 'equal'] as const) {
      await choose(page, en.options.classMethod, en.options.classMethods[method].name);
      before = await changedLegend(page, before);
      expect(before.size).toBe(8);
      seen.add(JSON.stringify([...before]));
    }
    expect(seen.size).toBe(3);
    const widths = [...before.values()]
      .filter((range) => range !== '')
      .map((range) => range.split(' to ').map(Number))
      .map(([from = 0, to = 0]) => to - from);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.3);
  });

  journey('by own limits, as typed, in the link and in the legend', async ({ visitor }) => {
    const page = await visitor.open('?theme=skills&indicator=tertiary&shown=value');
    await settled(page);
    await openOptions(page);
    await choose(page, en.options.classMethod, en.options.classMethods.manual.name);
    const before = await legend(page);
    await page.getByLabel(en.options.classLimits).fill('20; 30,5; 40');
    await page.keyboard.press('Enter');
    const after = await changedLegend(page, before);
    expect(
      [...after.values()]
        .filter((range) => range !== '')
        .map((range) => range.split(' to ')[1])
        .slice(0, -1),
    ).toEqual(['20.0', '30.5', '40.0']);
    expect(new URL(page.url()).searchParams.get('classes')).toBe('manual~5~20_30.5_40');
    await page.getByLabel(en.options.classLimits).fill('40; 20');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toBe(en.options.limitsInvalid);
    expect(await legend(page)).toEqual(after);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByLabel(en.options.classLimits).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(en.controls.options);
  });

  journey.for(['value', 'gap'] as const)(
    'are the same in all years once locked, so that colours compare: %s',
    async (shown, { visitor }) => {
      const at = async (year: number): Promise<{ readonly limits: Map<string, string>; readonly page: Page }> => {
        const page = await visitor.open(
          `?theme=skills&indicator=tertiary&shown=${shown}&year=${String(year)}~0&classes=quantiles~5~~locked`,
        );
        await settled(page);
        return { page, limits: await legend(page) };
      };
      const early = await at(2015);
      const late = await at(2023);
      const shared = [...early.limits.keys()].filter((key) => late.limits.has(key));
      expect(shared.length).toBeGreaterThanOrEqual(4);
      for (const key of shared) expect(late.limits.get(key), key).toBe(early.limits.get(key));
      const [before, after] = [await fillsOf(early.page), await fillsOf(late.page)];
      expect([...before].filter(([code, fill]) => after.get(code) !== fill).length).toBeGreaterThan(10);

      await openOptions(late.page);
      await late.page
        .getByRole('checkbox', { name: en.options.lockClasses })
        .or(late.page.getByRole('switch', { name: en.options.lockClasses }))
        .click();
      await changedLegend(late.page, late.limits);
    },
  );
});

describe('what counts', () => {
  const toggle = (page: Page, name: string): Promise<void> =>
    page.getByRole('checkbox', { name }).or(page.getByRole('switch', { name })).click();

  journey('national figures are shown and marked, and count in scores with one switch', async ({ visitor }) => {
    const page = await visitor.open('?theme=cooperation&indicator=horizon-participations&shown=value');
    await settled(page);
    const carried = (kind: 'carried' | 'carried-left-out'): string =>
      en.notice({ kind, indicators: ['horizon-participations' as never] }, named);
    expect((await coloured(page)).length).toBeGreaterThan(60);
    expect(await notes(page)).toContain(carried('carried-left-out'));
    await openOptions(page);
    await toggle(page, en.options.carried);
    await expect.poll(() => notes(page)).toContain(carried('carried'));
    expect((await coloured(page)).length).toBeGreaterThan(60);

    await changing(page, () => choose(page, en.controls.measure, en.controls.themeScore));
    await page.getByText(en.controls.working, { exact: true }).click();
    const working = page.locator('.notices table tbody th');
    await expect.poll(() => working.allTextContents()).toContain(named.indicator('horizon-participations'));
    await toggle(page, en.options.carried);
    await expect.poll(() => working.allTextContents()).not.toContain(named.indicator('horizon-participations'));
    expect(await working.allTextContents()).toContain('Interreg partners');
    expect((await notes(page)).join(' ')).toContain('Not counted in scores, because there are national figures only');
  });

  journey(
    'older figures are shown with their year and name what takes their place, and no switch lets them count',
    async ({ visitor }) => {
      const page = await visitor.open('?theme=innovation&indicator=patents&shown=value');
      await settled(page);
      expect((await coloured(page)).length).toBeGreaterThan(50);
      expect(await notes(page)).toContain(en.notice({ kind: 'replaced', by: 'patent-applications' as never }, named));
      expect((await notes(page)).join(' ')).toContain('The newest figures are of 2012');
      await openOptions(page);
      expect(await page.getByText(en.options.dated, { exact: true }).count()).toBe(0);
    },
  );
});
