import { wordsOf } from '../../language/speech/words.ts';
import { csvNumber, csvText, type CsvCell } from './csv.ts';
import { citationOf } from './citation.ts';
import {
  figureFileName,
  plainName,
  remarksOf,
  type ExportedCell,
  type ExportedFigure,
  type ExportedTable,
} from '../value/exported.ts';
import { isNumeric } from '../value/written-number.ts';
import { meaningsLine, withStatuses } from '../value/statuses.ts';
import { distinctKeys } from './json-stat.ts';
import { zipped } from '../office/zip.ts';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'number';
  readonly title: string;
  /** Of codes: what they mean. */
  readonly description?: string;
}

/** What `datapackage.json` says: a tabular Data Package of one table. */
interface DataPackage {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path?: string }[];
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly [
    {
      readonly profile: 'tabular-data-resource';
      readonly name: string;
      readonly path: string;
      readonly format: 'csv';
      readonly mediatype: 'text/csv';
      readonly encoding: 'utf-8';
      readonly schema: { readonly fields: readonly Field[]; readonly missingValues: readonly string[] };
    },
  ];
}

/** Addresses of the licences the atlas meets. */
const LICENCES: Readonly<Record<string, string>> = { 'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/' };

const written = (cell: ExportedCell): CsvCell => (typeof cell === 'string' ? cell : csvNumber(cell.value));

/** The table of a figure as data, with what says how it is to be read. */
export function dataPackageOf(figure: ExportedFigure & { readonly table: ExportedTable }): {
  readonly description: DataPackage;
  readonly csv: string;
} {
  const words = wordsOf(figure.language, 'exports');
  const { title, subtitle, table, credit, notices, link, taken } = figure;
  const { columns, rows } = withStatuses(table, figure.language);
  const meanings = meaningsLine(table, figure.language);
  const name = figureFileName(figure);
  const names = distinctKeys([
    'key',
    ...columns.map(({ id }, index) => plainName(id).replaceAll('-', '_') || `column_${String(index + 1)}`),
    'remarks',
  ]);
  const licences = credit?.licences ?? [];
  const isNumber = columns.map(isNumeric);
  const isStatus = columns.map((column) => 'statusOf' in column);
  const isStatusAt = (index: number): boolean => isStatus[index] === true;
  const isNumberAt = (index: number): boolean => isNumber[index] === true;
  const titles = [words.row, ...columns.map(({ label }) => label), words.remarks];
  const fields = names.map(
    (field, index): Field => ({
      name: field,
      type: isNumberAt(index - 1) ? 'number' : 'string',
      title: titles[index] ?? field,
      ...(isStatusAt(index - 1) ? { description: meanings } : {}),
    }),
  );
  // A word in a column of numbers would break its type: it stands among the remarks.
  const textsIn = (cells: readonly ExportedCell[]): string[] =>
    columns.flatMap(({ label }, index) =>
      isNumberAt(index) && typeof cells[index] === 'string' && cells[index] !== '' ? [`${label}: ${cells[index]}`] : [],
    );
  return {
    csv: csvText(
      names,
      rows.map((row) => [
        row.id,
        ...row.cells.map((cell, index) => (isNumberAt(index) && typeof cell === 'string' ? '' : written(cell))),
        [...remarksOf(row, columns), ...textsIn(row.cells)].join('; '),
      ]),
    ),
    description: {
      profile: 'tabular-data-package',
      name,
      title,
      description: [subtitle, ...notices, citationOf(figure)].join('\n\n'),
      homepage: link,
      created: `${taken}T00:00:00Z`,
      licenses: licences.map((licence) => ({
        name: plainName(licence)
          .replaceAll(/(\d)-(\d)/g, '$1.$2')
          .toUpperCase(),
        title: licence,
        ...(LICENCES[licence] === undefined ? {} : { path: LICENCES[licence] }),
      })),
      sources: (credit?.sources ?? []).map((source) => ({ title: source })),
      resources: [
        {
          profile: 'tabular-data-resource',
          name: 'data',
          path: 'data.csv',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          schema: { fields, missingValues: [''] },
        },
      ],
    },
  };
}

/** The same in one file: `datapackage.json` and `data.csv`. */
export function dataPackageZip(figure: ExportedFigure & { readonly table: ExportedTable }): Uint8Array<ArrayBuffer> {
  const { description, csv } = dataPackageOf(figure);
  return zipped({ 'datapackage.json': `${JSON.stringify(description, null, 2)}\n`, 'data.csv': csv }, figure.taken);
}
