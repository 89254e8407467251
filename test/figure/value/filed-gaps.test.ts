import { describe, expect, it } from 'vitest';
import { numberColumn, textColumn, type FigureTable } from '../../../src/figure/value/table.ts';
import { legibleTable } from '../../../src/figure/slides/slide-table.ts';
import { filedTable } from '../../../src/figure/value/filed.ts';
import { screenTable } from '../../../src/figure/value/written.ts';
import { speechIn } from '../../fixtures/words.ts';

const { format } = speechIn('en');
const TABLE: FigureTable = {
  columns: [textColumn('region', 'Region'), numberColumn('gap', 'Gap', { kind: 'gap', unit: 'points', decimals: 1 })],
  rows: [
    { id: 'ITI3', code: 'ITI3', cells: ['Marche', { value: 6.04 }] },
    { id: 'AT13', code: 'AT13', cells: ['Wien', { value: -13.64 }] },
    { id: 'MD', code: 'MD', cells: ['Moldova', { value: Number.NaN, reason: 'no comparable figures' }] },
  ],
};

describe('the gaps of a table', () => {
  it('stand in words on screen', () => {
    const { rows } = screenTable(TABLE, format, () => false);
    expect(rows.map(({ cells }) => cells[1])).toMatchObject([
      { value: 6.04, text: '6.0 behind' },
      { value: -13.64, text: '13.6 ahead' },
      { text: '', reason: 'no comparable figures' },
    ]);
  });

  it('stand on slides in words, under a head that says no sign, beside names without codes', () => {
    const { columns, rows } = legibleTable(filedTable(TABLE, format, 'Code'));
    expect(columns.map(({ label }) => label)).toEqual(['Region', 'Gap, points']);
    expect(rows[0]?.cells[1]).toMatchObject({ text: '6.0 behind' });
  });

  it('stand in files with both their signs, each column saying what its sign means', () => {
    const { columns, rows } = filedTable(TABLE, format, 'Code');
    expect(columns.map(({ id, label }) => [id, label])).toEqual([
      ['region', 'Region'],
      ['code', 'Code'],
      ['gap', 'Gap (behind is positive), points'],
      ['gap-difference', 'Gap (ahead is positive), points'],
    ]);
    const numbers = rows.map(({ cells }) =>
      cells.slice(2).map((cell) => (typeof cell === 'string' ? cell : cell.value)),
    );
    expect(numbers).toEqual([
      [6.04, -6.04],
      [-13.64, 13.64],
      [Number.NaN, Number.NaN],
    ]);
    expect(rows[2]?.cells.slice(2)).toMatchObject([
      { reason: 'no comparable figures' },
      { reason: 'no comparable figures' },
    ]);
  });
});
