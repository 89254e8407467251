import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/design/format.ts';
import { tableSheet } from '../../../src/figure/export/xlsx.ts';
import { cellText, legibleTable, slideTable } from '../../../src/figure/slides/slide-table.ts';
import { detail, numberColumn, textColumn, type FigureTable } from '../../../src/figure/value/table.ts';
import { filedTable, screenTable } from '../../../src/figure/value/written.ts';

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
});
