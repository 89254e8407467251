import { columnFromArray, dictionary, tableFromColumns, tableToIPC, uint8, utf8 } from '@uwdata/flechette';
import type { Column } from '@uwdata/flechette';
import fc from '../seeded.ts';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../data/build/publish/packed-columns.ts';
import { DatasetError } from '../../src/datasets/errors.ts';
import { decodeIndustryCatalogue } from '../../src/datasets/industry-catalogue.ts';
import { packFigures, unpackFigures } from '../../src/datasets/sector-packing.ts';
import { cellCount, cellOf, decodeSectorTable, totalOf } from '../../src/datasets/sector-table.ts';

const region = (code: string) => ({
  code,
  name: code,
  country: code.slice(0, 2),
  since: '2013',
  isEu27: true,
  isInSeeArea: true,
  shapes: [code],
});
const sector = (code: string) => ({ code, label: code, family: 'all', market: 'traded' });
const table = (name: string, codes: readonly string[]) => ({
  name,
  sectors: codes.map(sector),
  nutsVersion: '2016',
  regions: ['AT11', 'AT12'],
  countries: [] as string[],
  hasTotal: false,
  years: [2018, 2019],
  source: 'made up',
  licence: 'CC BY 4.0',
});
const foresight = { auc: 0.6, low: 0.5, high: 0.7 };
const file = {
  regions: ['AT11', 'AT12'].map(region),
  families: [{ id: 'all', label: 'All' }],
  relatedness: { from: 2009, to: 2015, chosen: foresight, size: foresight, leastKnown: 0.6 },
  tables: {
    manufacturing: table('manufacturing', ['C14', 'C15']),
    divisions: table('divisions', ['C14', 'C15']),
    'ten-sectors': table('ten-sectors', ['A', 'B-E']),
  },
};

/** As the file has it: regions as columns. */
const published = (data: object): object =>
  'regions' in data && Array.isArray(data.regions) ? { ...data, regions: columnsOf(data.regions) } : data;

function faultOf(work: () => unknown): DatasetError {
  try {
    work();
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('no fault');
}

describe('the catalogue of industry', () => {
  it('comes as it is, with the regions of each table in its version or their own newer one', () => {
    const { regions, ...rest } = file;
    const newer = [regions[0], { ...region('AT12'), since: '2021' }];
    const made = decodeIndustryCatalogue(published({ ...file, regions: newer }), 'industry.json');
    const wanted = ['AT11', 'AT12'].map((code, at) => {
      const { since: _, ...own } = region(code);
      return { ...own, nutsVersion: at === 0 ? '2016' : '2021' };
    });
    const whole = (own: (typeof file)['tables']['divisions']): object => {
      const { nutsVersion: _, ...others } = own;
      return { ...others, regions: wanted };
    };
    expect(made).toEqual({
      ...rest,
      tables: {
        manufacturing: whole(file.tables.manufacturing),
        divisions: whole(file.tables.divisions),
        'ten-sectors': whole(file.tables['ten-sectors']),
      },
    });
  });

  const { tables } = file;
  const withTable = (change: object) => ({
    ...file,
    tables: { ...tables, divisions: { ...tables.divisions, ...change } },
  });
  it.each([
    ['of another form', { ...file, families: [] }, 'families'],
    [
      'with a code that is none',
      withTable({ sectors: [sector('leather')] }),
      'tables.divisions.sectors.0.code: "leather" is not a sector code',
    ],
    [
      'with a region that is none',
      { ...file, regions: [region('AT11'), { ...region('AT12'), code: 'AT' }] },
      'regions: 1.code: "AT" is not a code of a NUTS 2 region',
    ],
    [
      'with a shape that is none',
      { ...file, regions: [{ ...region('AT11'), shapes: ['<svg>'] }] },
      'regions: 0.shapes.0',
    ],
    [
      'with a region that is not told of',
      withTable({ regions: ['AT11', 'AT13'] }),
      'tables.divisions.regions.1: "AT13" is not among the regions',
    ],
    [
      'with a family that is not there',
      withTable({ sectors: [{ ...sector('C14'), family: 'food' }] }),
      'tables.divisions.sectors.0.family: "food" is not a family',
    ],
    [
      'with a sector twice',
      withTable({ sectors: [sector('C14'), sector('C14')] }),
      'tables.divisions.sectors.1: "C14" is there twice',
    ],
    [
      'with a hole in the years',
      withTable({ years: [2008, 2010] }),
      'tables.divisions.years.1: 2010 is not the year after',
    ],
    [
      'with another market',
      withTable({ sectors: [{ ...sector('C14'), market: 'black' }] }),
      'tables.divisions.sectors.0.market',
    ],
    [
      'with the tables exchanged',
      { ...file, tables: { ...tables, divisions: tables['ten-sectors'], 'ten-sectors': tables.divisions } },
      'tables.divisions.name',
    ],
    [
      'with a foresight above 1',
      { ...file, relatedness: { ...file.relatedness, chosen: { ...foresight, auc: 64 } } },
      'relatedness.chosen.auc',
    ],
    ['with a country that is none', withTable({ countries: ['AT', 'Austria'] }), 'tables.divisions.countries.1'],
  ])('%s is refused, naming the place', (_, data, detail) => {
    const fault = faultOf(() => decodeIndustryCatalogue(published(data), 'industry.json'));
    expect([fault.kind, fault.file]).toEqual(['invalid', 'industry.json']);
    expect(fault.message).toContain(`industry.json: ${detail}`);
  });
});

const note = decodeIndustryCatalogue(published(file), 'industry.json').tables['ten-sectors'];
const NOTES = [
  'measured',
  'not-published',
  'estimated break-in-series;i b',
  'confidential;c',
  'measured',
  'measured',
  'measured',
  'measured',
];
const FIGURES = Float64Array.of(131, NaN, 0, NaN, 5, 7, 5036730, 2);

function bytesOf(notes: readonly string[], planes: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const columns: [string, Column<unknown>][] = [
    ['employment:note', columnFromArray<string>([...notes], dictionary(utf8()))],
  ];
  for (const [at, plane] of planes.entries())
    columns.push([`employment:${at}`, columnFromArray<number>(plane, uint8())]);
  return new Uint8Array(tableToIPC(tableFromColumns(columns), { format: 'stream' }) ?? []);
}

describe('a sector table', () => {
  const decoded = decodeSectorTable(bytesOf(NOTES, packFigures(FIGURES, 2)), 'ten-sectors', note, 'ten-sectors.arrow');

  it('has figures in their unit, statuses, reasons and flags', () => {
    expect([...decoded.values('employment')]).toEqual([13100, NaN, 0, NaN, 500, 700, 503673000, 200]);
    expect([...decoded.statuses('employment')]).toEqual([1, 0, 0b1100, 0, 1, 1, 1, 1]);
    expect([0, 1, 3].map((cell) => decoded.reason('employment', cell))).toEqual([
      null,
      'not-published',
      'confidential',
    ]);
    expect([0, 2, 3].map((cell) => decoded.flags('employment', cell))).toEqual(['', 'i b', 'c']);
  });

  it('has nothing of a variable that it does not hold', () => {
    expect(decoded.values('wages').every(Number.isNaN)).toBe(true);
    expect([decoded.reason('wages', 0), decoded.flags('wages', 0)]).toEqual(['not-published', '']);
  });

  const good = packFigures(FIGURES, 2);
  it.each([
    ['no Arrow', new Uint8Array([1, 2, 3]), 'not readable as Arrow'],
    [
      'of another length',
      bytesOf(
        NOTES.slice(1),
        good.map((plane) => plane.slice(1)),
      ),
      '7 rows for 2 regions, 0 countries, 2 sectors and 2 years (8)',
    ],
    ['without a column', bytesOf(NOTES, good.slice(0, 2)), 'there is no column employment:2'],
    [
      'with a note that is none',
      bytesOf(NOTES.with(4, 'lost'), good),
      'column employment:note, row 4: "lost" is neither statuses nor a reason',
    ],
    [
      'with a figure below 0',
      bytesOf(NOTES, [Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0), ...good.slice(1).map(() => new Uint8Array(8))]),
      'employment: cell 0 comes out as -1',
    ],
  ])('%s is refused, naming the place', (_, bytes, detail) => {
    const fault = faultOf(() => decodeSectorTable(bytes, 'ten-sectors', note, 'ten-sectors.arrow'));
    expect([fault.kind, fault.file]).toEqual(['invalid', 'ten-sectors.arrow']);
    expect(fault.message).toContain(`ten-sectors.arrow: ${detail}`);
  });
});

it('has its countries after its regions, and totals after the sectors of each', () => {
  const whole = { ...note, countries: ['AT'], hasTotal: true, years: [2022] };
  // Two regions and a country, two sectors and a total each.
  const figures = Float64Array.of(1, 2, 5, 3, 4, 9, 10, 20, 33);
  const made = decodeSectorTable(
    bytesOf(
      Array.from({ length: 9 }, (_, at) => (at < 6 ? 'measured' : 'measured;country-row')),
      packFigures(figures, 1),
    ),
    'ten-sectors',
    whole,
    'x.arrow',
  );
  expect(cellCount(whole)).toBe(9);
  expect(made.values('employment')[cellOf(whole, 1, totalOf(whole), 0)]).toBe(900);
  expect([made.values('employment')[cellOf(whole, 2, 1, 0)], made.flags('employment', cellOf(whole, 2, 1, 0))]).toEqual(
    [2000, 'country-row'],
  );
});

describe('packed figures', () => {
  it('come back exactly, whatever is missing', () => {
    const figure = fc.option(fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 8_000_000 })), {
      nil: NaN,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(figure, { maxLength: 60 }), (years, list) => {
        const figures = Float64Array.from(list.slice(0, list.length - (list.length % years)));
        expect(unpackFigures(packFigures(figures, years), years, (cell) => !Number.isNaN(figures[cell]))).toEqual(
          figures,
        );
      }),
    );
  });

  it.each([[-1], [0.5], [2 ** 24]])('%d is refused, naming its cell', (figure) => {
    expect(() => packFigures(Float64Array.of(3, figure), 1)).toThrow(/cell 1/);
  });
});
