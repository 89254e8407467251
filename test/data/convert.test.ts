import { describe, expect, it } from 'vitest';
import { convertSeries, type SourceCell, type SourceSeries, type VersionLinks } from '../../data/build/nuts/convert.ts';

const cell = (value: number | null, flags = ''): SourceCell => ({
  value,
  flags,
  reason: value === null ? 'confidential' : null,
});
const series = (kind: SourceSeries['kind'], cells: Record<string, Record<number, SourceCell>>): SourceSeries => ({
  name: 'made-up',
  kind,
  cells: new Map(
    Object.entries(cells).map(([code, years]) => [
      code,
      new Map(Object.entries(years).map(([year, one]) => [Number(year), one])),
    ]),
  ),
});

/** One region splits into three quarters and one quarter; two join; a sliver of another leaks into a neighbour. */
const LINKS: VersionLinks[] = [
  {
    version: '2016',
    links: [
      { from: 'XX10', to: 'XX11', population: 750 },
      { from: 'XX10', to: 'XX12', population: 250 },
      { from: 'YY01', to: 'YY10', population: 100 },
      { from: 'YY02', to: 'YY10', population: 300 },
      { from: 'ZZ01', to: 'ZZ11', population: 995 },
      { from: 'ZZ01', to: 'ZZ12', population: 5 },
      { from: 'ZZ02', to: 'ZZ12', population: 400 },
    ],
  },
];

describe('conversion between NUTS versions', () => {
  it('splits a count by population and carries a rate', () => {
    const counts = convertSeries(series('count', { XX10: { 2015: cell(1000) } }), ['XX11', 'XX12'], LINKS);
    expect(counts.get('XX11')?.get(2015)?.value).toBe(750);
    expect(counts.get('XX12')?.get(2015)?.value).toBe(250);
    const rates = convertSeries(series('rate', { XX10: { 2015: cell(3.2, 'p') } }), ['XX11', 'XX12'], LINKS);
    expect(rates.get('XX12')?.get(2015)).toEqual({
      value: 3.2,
      flags: 'p',
      reason: null,
      statuses: ['provisional', 'converted'],
      origin: 'XX10 (NUTS 2016)',
    });
  });

  it('sums counts and averages rates by population where regions join', () => {
    const parts = { YY01: { 2015: cell(10) }, YY02: { 2015: cell(20) } };
    expect(convertSeries(series('count', parts), ['YY10'], LINKS).get('YY10')?.get(2015)?.value).toBe(30);
    const rate = convertSeries(series('rate', parts), ['YY10'], LINKS).get('YY10')?.get(2015);
    expect(rate?.value).toBe(17.5);
    expect(rate?.origin).toBe('YY01 + YY02 (NUTS 2016)');
  });

  it('makes no figure of a joined region while one of its parts has none', () => {
    expect(convertSeries(series('rate', { YY02: { 2015: cell(20) } }), ['YY10'], LINKS).get('YY10')).toBeUndefined();
  });

  it('drops links under one per cent, so that a neighbour gains nothing from them', () => {
    const counts = convertSeries(
      series('count', { ZZ01: { 2015: cell(1000) }, ZZ02: { 2015: cell(8) } }),
      ['ZZ12'],
      LINKS,
    );
    expect(counts.get('ZZ12')?.get(2015)?.value).toBe(8);
  });

  it('prefers the own figure of the new code and fills only the years it lacks', () => {
    const row = convertSeries(
      series('rate', { XX10: { 2015: cell(1), 2016: cell(2) }, XX11: { 2016: cell(9) } }),
      ['XX11'],
      LINKS,
    ).get('XX11');
    expect(row?.get(2015)).toMatchObject({ value: 1, statuses: ['converted'] });
    expect(row?.get(2016)).toMatchObject({ value: 9, statuses: ['measured'], origin: '' });
  });

  it('recodes what stood before 2013, with a break where municipalities moved', () => {
    const older = new Map([
      ['ITE3', { now: 'ITI3', hasMoved: true }],
      ['EL11', { now: 'EL51', hasMoved: false }],
      ['RO08', { now: 'RO32', hasMoved: false }],
    ]);
    const row = convertSeries(
      series('rate', { ITE3: { 2009: cell(5) }, EL11: { 2009: cell(6) }, RO08: { 2005: cell(7) } }),
      ['ITI3', 'EL51', 'RO32'],
      LINKS,
      older,
    );
    expect(row.get('RO32')?.get(2005)).toMatchObject({ value: 7, statuses: ['measured'] });
    expect(row.get('ITI3')?.get(2009)).toMatchObject({ value: 5, statuses: ['break-in-series'] });
    expect(row.get('EL51')?.get(2009)).toMatchObject({ value: 6, statuses: ['measured'] });
  });

  it('says of a figure of a larger part which part it is of, by itself and within a converted one', () => {
    const carried = {
      ...series('rate', { XX11: { 2020: cell(4) }, YY01: { 2020: cell(1) }, YY02: { 2020: cell(5) } }),
      carriedFrom: new Map([
        ['XX11', 'XX1'],
        ['YY01', 'YY0'],
        ['YY02', 'YY0'],
      ]),
    };
    const rows = convertSeries(carried, ['XX11', 'YY10'], LINKS);
    expect(rows.get('XX11')?.get(2020)).toMatchObject({
      value: 4,
      statuses: ['carried-from-larger-area'],
      origin: 'XX1',
    });
    expect(rows.get('YY10')?.get(2020)).toMatchObject({
      value: 4,
      statuses: ['carried-from-larger-area', 'converted'],
      origin: 'YY01 + YY02 (NUTS 2016)',
    });
  });

  it('keeps the reason of a missing figure', () => {
    const row = convertSeries(series('rate', { XX11: { 2020: cell(null, 'c') } }), ['XX11'], LINKS).get('XX11');
    expect(row?.get(2020)).toMatchObject({ value: null, reason: 'confidential' });
  });
});
