import { csvParse } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetRows } from '../../../data/build/tables/workbook.ts';
import { dataPackageOf } from '../../../src/figure/export/data-package.ts';
import { figureCsv } from '../../../src/figure/export/figure-csv.ts';
import { jsonStatOf } from '../../../src/figure/export/json-stat.ts';
import { xlsxOf } from '../../../src/figure/export/xlsx.ts';
import { snapshotOf } from '../../../src/figure/snapshot/snapshot.ts';
import { filedTable } from '../../../src/figure/value/filed.ts';
import { numberColumn, reasonIn, textColumn, type FigureCell } from '../../../src/figure/value/table.ts';
import { LANGUAGES, MISSING_REASONS, STATUSES, TABLE_REASONS, type Language } from '../../../src/model/index.ts';
import { withWords } from '../../../src/language/speech/words.ts';
import { speechIn } from '../../fixtures/words.ts';
import { aFigure } from './a-figure.ts';

const REASONS = [...new Set([...MISSING_REASONS, ...TABLE_REASONS, 'coverage' as const])];
/** What each row is to say: every status there is, two at once, every reason, and nothing. */
const CODES = [...STATUSES, 'provisional break-in-series', ...REASONS, ''];

/** A table in which each code stands once, in one column of two; beside it a figure that knows none. */
function figureIn(language: Language) {
  const { messages, format } = speechIn(language);
  const missing = REASONS.map((code): FigureCell => ({ value: Number.NaN, ...reasonIn(messages, code) }));
  const known = STATUSES.map(
    (status): FigureCell => ({
      value: 1,
      status: [status],
      remarks: [{ status, text: messages.statuses[status] }, 'the year before'],
    }),
  );
  const cells = [...known, { value: 2, status: ['provisional', 'break-in-series'] as const }, ...missing, { value: 3 }];
  const table = filedTable(
    {
      columns: [
        textColumn('region', 'Region'),
        numberColumn('value', 'Value', { kind: 'gap', unit: 'points', decimals: 1 }),
        numberColumn('rank', 'Rank', { kind: 'rank' }),
      ],
      rows: cells.map((cell, at) => ({
        id: `r${String(at)}`,
        code: null,
        cells: [`Row ${String(at)}`, cell, { value: at }],
      })),
    },
    format,
    'Code',
  );
  return { ...aFigure({ language, table }), table };
}

describe.each(LANGUAGES)('the statuses of a figure in %s', (language) => {
  const figure = figureIn(language);
  const { messages } = speechIn(language);
  const headOf = (label: string): string =>
    withWords(speechIn(language), 'exports').messages.exports.statusOf({ label });

  it('stand as codes in CSV, in a column after their own, and their words among the notes', () => {
    const rows = csvParse(figureCsv(figure));
    const of = headOf('Value, points');
    const heads = rows.columns.filter((head) => head.endsWith(of.replace('Value, points', '')));
    expect(heads).toEqual([of]);
    expect(rows.map((row) => row[heads[0] ?? ''])).toEqual(CODES);
    const notes = Object.values(rows[0] ?? {}).join(' ');
    for (const reason of REASONS) expect(notes).toContain(`${reason} = ${messages.reasons[reason]}`);
    for (const status of STATUSES) expect(notes).toContain(`${status} = ${messages.statuses[status]}`);
  });

  it('stand as codes in a workbook, and their words beside the sources', () => {
    const book = xlsxOf(figure);
    const [head = [], ...rows] = sheetRows(book, language === 'en' ? 'Table' : 'Tabella', 'table');
    const at = head.indexOf(headOf('Value, points'));
    expect(rows.map((row) => row[at] ?? '')).toEqual(CODES);
    const about = sheetRows(book, language === 'en' ? 'Sources and notes' : 'Fonti e note', 'about').flat();
    for (const status of STATUSES) expect(about).toContain(`${status}: ${messages.statuses[status]}`);
  });

  it('stand as codes in the member of JSON-stat for them, at both signs of a gap, with their words', () => {
    const { status, size, extension } = jsonStatOf(figure);
    const measures = size.at(-1) ?? 0;
    for (const measure of [0, 1])
      expect(CODES.map((_, row) => status[String(row * measures + measure)] ?? '')).toEqual(CODES);
    expect(Object.keys(extension.status.label).toSorted()).toEqual([...STATUSES, ...REASONS].toSorted());
    expect(extension.status.label['estimated']).toBe(messages.statuses.estimated);
  });

  it('stand as codes in a Data Package, whose description says what they mean', () => {
    const { csv, description } = dataPackageOf(figure);
    expect(csvParse(csv).map((row) => row['value_status'])).toEqual(CODES);
    const field = description.resources[0].schema.fields.find(({ name }) => name === 'value_status');
    expect(field?.type).toBe('string');
    expect(field?.description).toContain(`coverage = ${messages.reasons.coverage}`);
  });

  it('stand in words in a file that is read', () => {
    const page = snapshotOf([{ figure, wide: null, narrow: null }], { title: 'T', language });
    for (const status of STATUSES.filter((one) => one !== 'measured'))
      expect(page).toContain(messages.statuses[status].replaceAll("'", '&#39;').replaceAll('&#39;', "'"));
    for (const reason of REASONS) expect(page).toContain(messages.reasons[reason]);
  });

  it('are not said a second time in words beside their codes', () => {
    const { remarks } = csvParse(dataPackageOf(figure).csv)[STATUSES.indexOf('estimated')] ?? {};
    expect(remarks).toContain('the year before');
    expect(remarks).not.toContain(messages.statuses.estimated);
  });
});

it('a table without statuses has no column for them', () => {
  expect(Object.keys(unzipSync(xlsxOf(aFigure())))).toContain('xl/worksheets/sheet1.xml');
  expect(strFromU8(unzipSync(xlsxOf(aFigure()))['xl/sharedStrings.xml'] ?? new Uint8Array())).not.toContain(': status');
  expect(figureCsv(aFigure())).not.toContain(': status');
  expect(jsonStatOf(aFigure()).status).toEqual({});
});
