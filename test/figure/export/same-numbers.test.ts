import { csvParseRows } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { excelCsv } from '../../../src/figure/export/csv-form.ts';
import { dataPackageOf } from '../../../src/figure/export/data-package.ts';
import { figureCsv } from '../../../src/figure/export/figure-csv.ts';
import { jsonStatOf } from '../../../src/figure/export/json-stat.ts';
import { xlsxOf } from '../../../src/figure/export/xlsx.ts';
import { numberColumn, textColumn } from '../../../src/figure/value/table.ts';
import { filedTable } from '../../../src/figure/value/filed.ts';
import { speechIn } from '../../fixtures/words.ts';
import { aFigure } from './a-figure.ts';

/** Numbers that a rounding of any kind would change: none is the same to twelve digits. */
const VALUES = [
  1 / 3,
  0.1 + 0.2,
  -44.494856000000006,
  1_000_000 / 8.1,
  1e-7 / 3,
  2 ** 53 - 1,
  -1 / 81_000,
  0.031200000000000002,
  0,
];

const TABLE = filedTable(
  {
    columns: [textColumn('region', 'Region'), numberColumn('share', 'Share', { kind: 'percent', decimals: 1 })],
    rows: VALUES.map((value, at) => ({ id: String(at), code: null, cells: [`Row ${String(at)}`, { value }] })),
  },
  speechIn('en').format,
  'Code',
);

/** The numbers of a column of the first sheet, as they are written in the file. */
function numbersOfSheet(book: Uint8Array, column: string): readonly number[] {
  const sheet = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...sheet.matchAll(new RegExp(`<c r="${column}(?!1")\\d+" s="\\d+"><v>([^<]*)</v>`, 'g'))].map(([, text]) =>
    Number(text),
  );
}

describe('one figure in every kind of file', () => {
  const figure = aFigure({ table: TABLE });
  const inCsv = (text: string, at: number, decimal = '.'): readonly number[] =>
    csvParseRows(text)
      .slice(1)
      .map((cells) => Number((cells[at] ?? '').replace(decimal, '.')));

  it.each([
    ['CSV', () => inCsv(figureCsv(figure), 1)],
    [
      'CSV for Excel',
      () =>
        inCsv(figureCsv(figure, excelCsv('it')).replaceAll(';', '\t').replaceAll(',', '.').replaceAll('\t', ','), 1),
    ],
    ['workbook', () => numbersOfSheet(xlsxOf(figure), 'B')],
    ['JSON-stat', () => JSON.parse(JSON.stringify(jsonStatOf(figure).value))],
    ['Data Package', () => inCsv(dataPackageOf(figure).csv, 2)],
  ])('%s has the numbers of the others, to the last digit', (_, read) => {
    const numbers: unknown = read();
    expect(numbers).toEqual(VALUES);
  });
});
