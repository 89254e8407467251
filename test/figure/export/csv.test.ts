import { describe, expect, it } from 'vitest';
import { csvFile, csvNumber, csvText } from '../../../src/figure/export/csv.ts';
import { CSV_FORMATS, PLAIN_CSV, excelCsv } from '../../../src/figure/export/csv-form.ts';
import { figureCsv } from '../../../src/figure/export/figure-csv.ts';
import { FORMATS } from '../../../src/figure/export/formats.ts';
import { aFigure } from './a-figure.ts';

const bytesOf = async (file: Blob): Promise<readonly number[]> => [...new Uint8Array(await file.arrayBuffer())];

describe('a CSV file', () => {
  it('begins with the mark by which spreadsheets know its letters, once', async () => {
    const bytes = await bytesOf(csvFile('București\n'));
    expect(bytes.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(new Uint8Array(bytes))).toBe('București\n');
    expect(csvText(['a'], [['b']])).toBe('a\nb\n');
  });

  it.each(['=1+1', '@SUM(A1)', '\t=1', '-1+cmd', '+39 071 22', '-', '- growing', '+cmd|x', '-2,3-'])(
    'holds %j as text, not as a formula',
    (text) => {
      expect(csvText(['a'], [[text, 'end']])).toContain(`'${text}`);
    },
  );

  it.each(['-5', '+12.3', '-1,234.5', '-1e-7', '12', 'Wien', 'R&D - all'])('leaves %j as it is', (text) => {
    expect(csvText(['a', 'b'], [[text, '']])).not.toContain("'");
  });

  it('has bare numbers, with all their digits', () => {
    expect(csvText(['a', 'b', 'c'], [[csvNumber(-44.494856000000006), csvNumber(Number.NaN), csvNumber(-1e-7)]])).toBe(
      'a,b,c\n-44.494856000000006,,-1e-7\n',
    );
  });
});

describe('CSV for Excel', () => {
  it('has semicolons, and the decimals of the language in numbers alone', () => {
    const rows = [['Marche; Ancona', '25.1', csvNumber(-22.5)]];
    expect(csvText(['name', 'code', 'gap'], rows, excelCsv('it'))).toBe('name;code;gap\n"Marche; Ancona";25.1;-22,5\n');
    expect(csvText(['name', 'code', 'gap'], rows, excelCsv('en'))).toBe('name;code;gap\n"Marche; Ancona";25.1;-22.5\n');
  });

  it('holds the numbers of a figure', () => {
    const [, marche = '', bucuresti = ''] = figureCsv(aFigure({ language: 'it' }), excelCsv('it')).split('\n');
    expect(marche).toContain('Marche;closing;12,3456;0;');
    expect(bucuresti).toContain(';;-1234,5;');
  });

  it('stands beside plain CSV in the one list of formats, under another name', () => {
    const offered = FORMATS.filter(({ csv }) => csv !== undefined);
    expect(offered.map(({ csv }) => csv)).toEqual(CSV_FORMATS);
    expect(offered.map(({ ending }) => ending)).toEqual(['.csv', '-excel.csv']);
    for (const { ending, form } of CSV_FORMATS) expect(form('it').ending).toBe(ending);
    expect(CSV_FORMATS[0]?.form('it')).toBe(PLAIN_CSV);
  });

  it.each(CSV_FORMATS)('is written with the mark as $id', async ({ id, form }) => {
    const format = FORMATS.find((candidate) => candidate.id === id);
    const figure = aFigure({ language: 'it' });
    const made = () => Promise.resolve(figure);
    const never = () => Promise.reject(new Error('Not asked for.'));
    const file = await format?.write({ figure: made, drawn: made, slide: never, snapshot: never }, 2);
    if (file === undefined) throw new Error(`There is no format ${id}.`);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())).toBe(
      `\u{FEFF}${figureCsv(figure, form('it'))}`,
    );
  });
});
