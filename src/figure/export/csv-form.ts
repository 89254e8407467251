import { formatOf } from '../../language/format.ts';
import type { Areas, Messages } from '../../language/speech/words.ts';
import type { Language } from '../../model/index.ts';

/** How a table is written as CSV. */
export interface CsvForm {
  readonly separator: ',' | ';';
  readonly decimal: string;
  /** What the name of the file ends in. */
  readonly ending: string;
}

/** As RFC 4180 and programs have it. */
export const PLAIN_CSV: CsvForm = { separator: ',', decimal: '.', ending: '.csv' };

const EXCEL_ENDING = '-excel.csv';

/** As spreadsheets set to most languages of Europe take it apart; with a comma and a point they read one column, and 22.5 as a day. */
export function excelCsv(language: Language): CsvForm {
  return { separator: ';', decimal: formatOf(language).decimal(0.5).charAt(1), ending: EXCEL_ENDING };
}

export interface CsvFormat {
  readonly id: string;
  readonly ending: string;
  readonly form: (language: Language) => CsvForm;
  /** Of the table of one figure. */
  readonly name: (words: Areas['exports']) => string;
  /** Of every row behind a page. */
  readonly fullName: (words: Areas['exports']) => string;
  /** The same, in the menu of the page. */
  readonly ofPage: (words: Messages['controls']) => string;
}

/** Every form of CSV that is offered, in the order of menus. */
export const CSV_FORMATS: readonly CsvFormat[] = [
  {
    id: 'csv',
    ending: PLAIN_CSV.ending,
    form: () => PLAIN_CSV,
    name: (words) => words.csv,
    fullName: (words) => words.csvFull,
    ofPage: (words) => words.downloadCsv,
  },
  {
    id: 'csv-excel',
    ending: EXCEL_ENDING,
    form: excelCsv,
    name: (words) => words.csvExcel,
    fullName: (words) => words.csvExcelFull,
    ofPage: (words) => words.downloadCsvExcel,
  },
];
