import '../../fixtures/words.ts';
import { describe, expect, it, vi } from 'vitest';
import { formatOf } from '../../../src/language/format.ts';
import { tableSheet } from '../../../src/figure/export/xlsx.ts';
import { cellText, legibleTable, slideTable } from '../../../src/figure/slides/slide-table.ts';
import { parseRegionCode } from '../../../src/model/index.ts';
import { detail, forScreen, numberColumn, textColumn, type FigureTable } from '../../../src/figure/value/table.ts';
import { filedTable } from '../../../src/figure/value/filed.ts';
import { screenTable } from '../../../src/figure/value/written.ts';

const format = formatOf('en');
const TABLE: FigureTable = {
  columns: [
    numberColumn('year', 'Year', { kind: 'year' }),
    numberColumn('gap', 'Gap', { kind: 'signed', unit: 'points', decimals: 1 }),
    detail(numberColumn('low', 'Low', { decimals: 1 })),
    textColumn('course', 'Course'),
  ],
  rows: [
    { id: '2015', code: null, cells: [{ value: 2015 }, { value: 1.2345 }, { value: 0.5 }, 'up'] },
    { id: '2016', code: null, isMarked: true, cells: [{ value: 2016 }, { value: Number.NaN }, { value: 0.6 }, ''] },
  ],
};

describe('the table of a figure', () => {
  it('stands on screen without what only files carry, the year as the head of its row', () => {
    const { columns, rows } = screenTable(TABLE, format, () => false);
    expect(columns).toEqual([
      { id: 'year', label: 'Year', isNumeric: false },
      { id: 'gap', label: 'Gap, points', isNumeric: true },
      { id: 'course', label: 'Course', isNumeric: false },
    ]);
    expect(rows.map(({ isSelected }) => isSelected)).toEqual([false, true]);
    expect(rows[0]?.cells).toMatchObject([{ value: 2015, text: '2015' }, { value: 1.2345, text: '+1.2' }, 'up']);
  });

  it('goes into files whole, with all digits and years without thousands', () => {
    const filed = filedTable(TABLE, format, 'Code');
    expect(filed.columns.map(({ id }) => id)).toEqual(['year', 'gap', 'low', 'course']);
    expect(tableSheet(filed, { language: 'en' }).rows[1]).toEqual([
      { value: 2015, decimals: null },
      { value: 1.2345, decimals: 1 },
      { value: 0.5, decimals: 1 },
      'up',
    ]);
  });

  it('goes into a workbook with shares of a hundred and the decimals of each number, whatever its words', () => {
    const table: FigureTable = {
      columns: [
        textColumn('sector', 'Sector'),
        numberColumn('share', 'Share', { kind: 'percent', decimals: 1 }),
        numberColumn('value', 'Value', { decimals: 1 }),
      ],
      rows: [{ id: 'a', code: null, cells: ['A', { value: 0.0312 }, { value: 2.5, decimals: 3, text: '2.5 of few' }] }],
    };
    expect(tableSheet(filedTable(table, format, 'Code'), { language: 'en' }).rows[1]).toEqual([
      'A',
      { value: 0.0312, decimals: 1, isPercent: true },
      { value: 2.5, decimals: 3 },
    ]);
  });

  it('stands on a slide as on screen, a missing number as a dash', () => {
    const filed = filedTable(TABLE, format, 'Code');
    const { columns, rows } = legibleTable(filed);
    expect(columns.map(({ id }) => id)).toEqual(['year', 'gap', 'course']);
    expect(rows.map(({ cells }) => cells.map(cellText))).toEqual([
      ['2015', '+1.2', 'up'],
      ['2016', '—', ''],
    ]);
    expect(slideTable(filed, 12, 4)?.widths).toHaveLength(3);
  });

  it('gathers reasons and remarks in a last column where it says so, and has columns of the screen alone', () => {
    const table: FigureTable = {
      columns: [
        textColumn('region', 'Region'),
        forScreen(numberColumn('between', 'Between', { kind: 'rank' })),
        detail(numberColumn('low', 'From', { kind: 'rank' })),
        numberColumn('value', 'Value'),
      ],
      remarksLabel: 'Status',
      rows: [
        {
          id: 'a',
          code: 'ITI3',
          cells: ['Marche', { value: 3, text: '3–7' }, { value: 3 }, { value: 5, remarks: ['of 2021', 'estimated'] }],
        },
        {
          id: 'b',
          code: 'BA01',
          cells: ['BiH', { value: Number.NaN, text: '' }, { value: Number.NaN }, { value: Number.NaN, reason: 'none' }],
        },
      ],
    };
    const { columns, rows } = screenTable(table, format, () => false);
    expect(columns.map(({ label }) => label)).toEqual(['Region', 'Between', 'Value', 'Status']);
    expect(rows.map(({ cells }) => cells.at(-1))).toEqual(['of 2021, estimated', 'none']);
    expect(rows[0]?.cells.slice(0, 3)).toEqual(['Marche', { value: 3, text: '3–7' }, { value: 5, text: '5' }]);
    const filed = filedTable(table, format, 'Code');
    expect(filed.columns.map(({ id }) => id)).toEqual(['region', 'code', 'low', 'value']);
    expect(filed.rows.map(({ cells }) => cells[3])).toMatchObject([
      { remarks: ['of 2021', 'estimated'] },
      { reason: 'none' },
    ]);
  });

  it('has numbers that open how they are made, and none where there is no number', () => {
    const region = parseRegionCode('ITI3');
    if (region === null) throw new Error('ITI3 is no region.');
    const working = { region, node: 'overall' } as const;
    const onOpen = vi.fn<(opened: unknown) => void>();
    const table: FigureTable = {
      columns: [textColumn('region', 'Region'), numberColumn('value', 'Value'), numberColumn('gap', 'Gap')],
      rows: [{ id: 'a', code: region, cells: ['Marche', { value: 5, working }, { value: Number.NaN, working }] }],
    };
    const label = ({ amount, what, region: name }: Record<'amount' | 'what' | 'region', string>): string =>
      `${what} of ${name}: ${amount}`;
    const [, value, gap] = screenTable(table, format, () => false, { label, onOpen }).rows[0]?.cells ?? [];
    if (typeof value !== 'object' || typeof gap !== 'object') throw new Error('The cells are no numbers.');
    expect(value.opens?.label).toBe('Value of Marche: 5');
    value.opens?.onOpen();
    expect(onOpen).toHaveBeenCalledWith(working);
    expect(gap.opens).toBeUndefined();
  });
});
