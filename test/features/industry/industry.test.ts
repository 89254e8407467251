import { describe, expect, it } from 'vitest';
import { positionText } from '../../../src/features/industry/content/across-rows.ts';
import { industryCsv } from '../../../src/features/industry/export-industry.ts';
import { findingOf, shiftFinding, treemapFinding } from '../../../src/features/industry/content/findings.ts';
import { opportunityFinding } from '../../../src/features/industry/content/space-findings.ts';
import {
  acrossTable,
  foremost,
  mostApart,
  portfolioTable,
  shiftTable,
  spaceTable,
  strongest,
} from '../../../src/features/industry/content/rows.ts';
import {
  acrossChart,
  bubblesChart,
  opportunitiesChart,
  sharesChart,
  shiftChart,
} from '../../../src/features/industry/content/slides.ts';
import { foresightTexts, isShown, publishedShare, subtitleOf } from '../../../src/features/industry/content/words.ts';
import { noticeTexts } from '../../../src/features/industry/content/notices.ts';
import { INDUSTRY_PARTS, LANGUAGES } from '../../../src/model/index.ts';
import { readBack } from '../../fixtures/csv.ts';
import { publishedFigures } from '../../fixtures/figures.ts';
import { answersTo, sectorCode } from './answers.ts';

const LINK = 'https://atlas.test/?v=1&page=industry';
const ODD = /NaN|undefined|Infinity|\[object|1 industries|1 settori|1 regions|1 regioni/;

function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('There is no answer.');
  return value;
}

describe('the strongest clusters of a region', () => {
  it.each([
    ['ITI3', ['C15', 'C31', 'C14'], 'C15'],
    ['RO42', ['C29', 'C26', 'C15'], 'C29'],
    ['HU22', ['C29'], 'C29'],
    ['BG42', ['C14'], 'C14'],
    ['EL62', ['I55', 'N79'], 'I55'],
    ['ITH4', ['C31'], 'C31'],
  ])('%s', async (code, first, leader) => {
    const { shown, words } = await answersTo(code, 'en');
    const portfolio = there(shown.portfolio);
    const rows = strongest(portfolio, (sector) => isShown(sector, false, words));
    expect(rows.slice(0, first.length).map(({ sector }) => sector)).toEqual(first);
    for (const { quotient } of rows) expect(quotient).toBeGreaterThanOrEqual(1.5);
    expect(foremost(portfolio, (sector) => isShown(sector, false, words))?.sector).toBe(leader);
  });

  it('has the highest quotient where none has the star', async () => {
    const { shown, words } = await answersTo('ITI3', 'en', {
      stars: { size: 0.2, specialisation: 9.99, productivity: 1 },
    });
    const portfolio = there(shown.portfolio);
    const isOther = (sector: string): boolean => sector !== 'C15' && isShown(sectorCode(sector), false, words);
    expect(strongest(portfolio, isOther)).toEqual([]);
    expect(foremost(portfolio, isOther)?.sector).toBe('C31');
  });
});

describe.each(LANGUAGES)('the page of industry in %s', (language) => {
  it('tells a finding on every part, for every kind of region', async () => {
    for (const code of ['ITI3', 'HR05', 'HU11', 'RO32', 'EL64', 'SI04']) {
      for (const part of INDUSTRY_PARTS) {
        const { view, shown, words } = await answersTo(code, language, { part, sector: sectorCode('C15') });
        const finding = findingOf(view, shown, words);
        expect(finding, `${code} ${part}`).toMatch(/\d|tutti|every/);
        expect(finding).not.toMatch(ODD);
        for (const notice of noticeTexts(there(shown.portfolio).notices, 'sector', words))
          expect(notice).not.toMatch(ODD);
      }
      const { shown, words } = await answersTo(code, language);
      const portfolio = there(shown.portfolio);
      expect(treemapFinding(portfolio, words)).toMatch(/\d+\s?%/);
      expect(opportunityFinding(there(shown.space), false, words)).not.toMatch(ODD);
      if (portfolio.shiftShare !== null)
        expect(shiftFinding(portfolio, portfolio.shiftShare, words)).toMatch(/2010|2011|2012|2013|2014/);
    }
  });

  it('names regions where the notice is of one industry, sectors where it is of one region', async () => {
    const { shown, words } = await answersTo('ITI3', language, { sector: sectorCode('C15') });
    expect(noticeTexts(there(shown.across).notices, 'region', words).join(' ')).toMatch(/Umbria|Voreio Aigaio/);
    expect(noticeTexts(there(shown.portfolio).notices, 'sector', words).join(' ')).toMatch(/tobacco|tabacco/);
  });

  it('has tables of all sectors and regions, missing ones with their reason', async () => {
    const { shown, words } = await answersTo('ITI3', language, { sector: sectorCode('C15') });
    const [portfolio, across, space] = [there(shown.portfolio), there(shown.across), there(shown.space)];
    const tables = [
      portfolioTable(portfolio, null, words),
      acrossTable(across, ['ITI3'], words),
      spaceTable(space, null, words),
      shiftTable(there(portfolio.shiftShare), words),
    ];
    expect(tables.map(({ rows }) => rows.length)).toEqual([68, 63, 68, 62]);
    for (const { columns, rows } of tables)
      for (const { cells } of rows) {
        expect(cells).toHaveLength(columns.length);
        for (const cell of cells)
          if (typeof cell === 'object' && !Number.isFinite(cell.value) && cell.reason !== undefined)
            expect(cell.reason).not.toBe('');
      }
    const tobacco = there(tables[0]?.rows.find(({ id }) => id === 'C12'));
    expect(tobacco.cells[4]).toMatchObject({ reason: words.messages.reasons['not-published'] });
    expect(tables[1]?.rows.filter(({ isMarked }) => isMarked).map(({ id }) => id)).toEqual(['ITI3']);
  });

  it('hands out what it shows: every sector or region, with reasons, source and link', async () => {
    for (const [part, count] of [
      ['portfolio', 68],
      ['across', 63],
      ['structure', 68],
      ['space', 68],
    ] as const) {
      const { view, shown, words } = await answersTo('ITI3', language, { part, sector: sectorCode('C15') });
      const rows = readBack(
        industryCsv({
          view,
          shown,
          compared: [],
          words,
          catalogue: publishedFigures().catalogue,
          geometry: null,
          link: LINK,
        }),
      );
      expect(rows).toHaveLength(count);
      for (const row of rows) {
        expect([row['link'], row['licence'], row['year']]).toEqual([LINK, 'CC BY 4.0', '2015']);
        expect(row['persons_employed'] === '', `${part} ${String(row['sector'])} ${String(row['region'])}`).toBe(
          row['missing_because'] !== '',
        );
      }
      const leather = rows.find(({ region, sector }) => region === 'ITI3' && sector === 'C15');
      expect(Number(leather?.['location_quotient'])).toBeCloseTo(18.1738, 4);
    }
  });

  it('is empty where there is no answer', async () => {
    const { view, shown, words } = await answersTo('RS11', language);
    expect(shown.portfolio).toBeNull();
    expect(findingOf(view, shown, words)).toBe('');
    expect(
      industryCsv({
        view,
        shown,
        compared: [],
        words,
        catalogue: publishedFigures().catalogue,
        geometry: null,
        link: LINK,
      }),
    ).toBe('');
  });
});

describe('what differs most from the reference', () => {
  it('is a given number of sectors, the furthest first, without those that have no figure', async () => {
    const { shown } = await answersTo('ITI3', 'en');
    const { shown: apart, known } = mostApart(there(shown.portfolio), 20);
    expect([apart.length, known, apart[0]?.sector]).toEqual([20, 63, 'C15']);
    const distances = apart.map(({ share, referenceShare }) => Math.abs(share - referenceShare));
    expect(distances).toEqual(distances.toSorted((one, other) => other - one));
  });
});

it('shows all ten sectors, of which one cannot tell traded from local', async () => {
  const { shown, words } = await answersTo('RS11', 'en', { table: 'ten-sectors' });
  expect(there(shown.portfolio).sectors.filter(({ sector }) => isShown(sector, false, words))).toHaveLength(10);
});

it('gives slides the series on screen', async () => {
  const { shown, words } = await answersTo('ITI3', 'en', { sector: sectorCode('C15') });
  const [portfolio, across, space] = [there(shown.portfolio), there(shown.across), there(shown.space)];
  const bars = there(acrossChart(across, words));
  expect([bars.categories.length, bars.categories[0], bars.series[0]?.values[0]?.toFixed(2)]).toEqual([
    54,
    'Marche',
    '18.17',
  ]);
  expect(
    there(bubblesChart(portfolio.sectors, 'growth', words)).points.find(({ name }) => name === 'Leather and footwear'),
  ).toMatchObject({ x: expect.closeTo(18.174, 3), y: expect.closeTo(-2.8, 1), isNamed: true });
  const shares = sharesChart(mostApart(portfolio, 20).shown, 'Marche', 'the EU27', words);
  expect(shares?.series.map(({ name, values }) => [name, values.length])).toEqual([
    ['Marche', 20],
    ['the EU27', 20],
  ]);
  const [national = 0, mix = 0, own = 0, change = 0] =
    shiftChart(there(portfolio.shiftShare), words).series[0]?.values ?? [];
  expect(national + mix + own).toBeCloseTo(change, 6);
  expect(there(opportunitiesChart(space.nodes, false, [], words)).points.every(({ x }) => x >= 0 && x <= 100)).toBe(
    true,
  );
  expect([
    acrossChart({ ...across, regions: [] }, words),
    bubblesChart([], 'growth', words),
    opportunitiesChart([], false, [], words),
  ]).toEqual([null, null, null]);
});

describe.each(LANGUAGES)('manufacturing of 2022 in %s', (language) => {
  const given = { table: 'manufacturing', sector: sectorCode('C15') } as const;

  it('has findings, tables and files on all four parts, without growth, and says that it is of one year and within manufacturing', async () => {
    for (const code of ['ITI3', 'EL42', 'RO42', 'HR05']) {
      for (const part of INDUSTRY_PARTS) {
        const { view, shown, words } = await answersTo(code, language, { ...given, part });
        expect(findingOf(view, shown, words), `${code} ${part}`).not.toMatch(ODD);
        const portfolio = there(shown.portfolio);
        const said = noticeTexts(portfolio.notices, 'sector', words);
        expect(said.join(' ')).toContain('2022');
        expect(said[0]).toMatch(/within manufacturing|all'interno della manifattura/);
        for (const notice of said) expect(notice).not.toMatch(ODD);
        expect(
          subtitleOf(
            words.messages.industry.of.employment,
            portfolio.question,
            portfolio.year,
            portfolio.place,
            portfolio.referenceRegions,
            words,
          ),
        ).toMatch(/within manufacturing|della manifattura/);
        const rows = readBack(
          industryCsv({
            view,
            shown,
            compared: [],
            words,
            catalogue: publishedFigures().catalogue,
            geometry: null,
            link: LINK,
          }),
        );
        expect(rows.length).toBeGreaterThan(20);
        for (const row of rows) expect([row['year'], row['growth_a_year'] ?? '']).toEqual(['2022', '']);
      }
      const { shown, words } = await answersTo(code, language, given);
      const portfolio = there(shown.portfolio);
      for (const { cells } of portfolioTable(portfolio, null, words).rows) {
        const growth = cells[7];
        if (typeof growth !== 'object') throw new Error('Growth is no cell.');
        expect(Number.isNaN(growth.value)).toBe(true);
      }
      expect(there(bubblesChart(portfolio.sectors, 'share', words)).yLabel).toMatch(/Share|Quota/);
      expect(opportunityFinding(there(shown.space), false, words)).not.toMatch(ODD);
      expect(there(opportunitiesChart(there(shown.space).nodes, true, [], words)).points.every(({ y }) => y > 0)).toBe(
        true,
      );
    }
  });
});

describe.each(LANGUAGES)('the network of industries as a table, in %s', (language) => {
  it('gives the reason where it is not known which regions have an industry', async () => {
    const { shown, words } = await answersTo('ITI3', language, { table: 'divisions', part: 'space' });
    const { rows } = spaceTable(there(shown.space), null, words);
    for (const code of ['B07', 'C12']) {
      const cells = rows.find(({ id }) => id === code)?.cells ?? [];
      for (const cell of cells.slice(-2))
        expect(cell, code).toMatchObject({ value: Number.NaN, reason: expect.stringMatching(/\d\s?%/) });
    }
  });

  it('writes no share as at a limit that it is below', async () => {
    const { words } = await answersTo('ITI3', language, {});
    expect(publishedShare(0.898, words)).toMatch(/^89\s?%$/);
    expect(publishedShare(0.236, words)).toMatch(/^24\s?%$/);
    expect(publishedShare(0.4996, words)).toMatch(/^49\s?%$/);
  });
});

describe.each(LANGUAGES)('a quotient that regions publish too little for, in %s', (language) => {
  it('is told with how much of it they publish, or withheld with the reason, in tables, on the map and in files', async () => {
    const { view, shown, words } = await answersTo('BG42', language, { sector: sectorCode('C12') });
    const rows = portfolioTable(there(shown.portfolio), null, words).rows;
    expect(rows.find(({ id }) => id === 'C12')?.cells[6]).toMatchObject({
      value: Number.NaN,
      reason: expect.stringMatching(/24\s?%/),
    });
    expect(
      positionText(there(there(shown.across).regions.find(({ place }) => place.code === 'BG42')).position, words),
    ).toMatch(/24\s?%/);
    const file = readBack(
      industryCsv({
        view,
        shown,
        compared: [],
        words,
        catalogue: publishedFigures().catalogue,
        geometry: null,
        link: LINK,
      }),
    );
    expect(file.find(({ sector }) => sector === 'C12')).toMatchObject({
      location_quotient: '',
      quotient_mark: 'withheld',
      missing_because: '',
    });
    expect(Number(file.find(({ sector }) => sector === 'C12')?.['reference_published'])).toBeCloseTo(0.236, 3);
    const marked = await answersTo('RO42', language);
    expect(
      portfolioTable(there(marked.shown.portfolio), null, marked.words).rows.find(({ id }) => id === 'C29')?.cells[6],
    ).toMatchObject({ text: expect.stringMatching(/\d+\s?%/), reason: null });
    expect(noticeTexts(there(marked.shown.portfolio).notices, 'sector', marked.words).join(' ')).toMatch(
      /nine tenths|nove decimi/,
    );
  });
});

it.each(LANGUAGES)('says how well nearness foretells, beside size alone, in %s', async (language) => {
  const { shown, words } = await answersTo('ITI3', language, { part: 'space' });
  const { chosen, size } = words.industry.relatedness;
  const [foresight = '', ...others] = foresightTexts(there(shown.space), words);
  for (const share of [chosen.auc, chosen.low, chosen.high, size.auc])
    expect(foresight).toContain(words.format.number(share * 100));
  expect(others).toEqual([]);
  const made = await answersTo('ITI3', language, { part: 'space', table: 'manufacturing' });
  expect(foresightTexts(there(made.shown.space), made.words)).toHaveLength(2);
});
