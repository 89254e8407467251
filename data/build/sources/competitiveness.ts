import { SHARED, readText } from '../tables/source-tables.ts';
import { readFileSync } from 'node:fs';
import { parseTable, recordsOf } from '../tables/table-text.ts';
import type { SourceCell, SourceSeries } from '../nuts/convert.ts';
import { sheetRows } from '../tables/workbook.ts';
import { put } from './eurostat.ts';

type Cells = Map<string, Map<number, SourceCell>>;
const RAW = 'rci/rci2_2022_raw_data.xlsx';
const figure = (value: number): SourceCell => ({ value, flags: '', reason: null });

/** Capitals that the editions to 2019 take together with the regions their workers live in. */
const CAPITALS_2019: Readonly<Record<string, readonly string[]>> = {
  AT00: ['AT12', 'AT13'],
  BE00: ['BE10', 'BE24', 'BE31'],
  CZ00: ['CZ01', 'CZ02'],
  DE00: ['DE30', 'DE40'],
  NL00: ['NL32', 'NL23'],
};
/** The same of the edition of 2022, NUTS 2021. */
const CAPITALS_2022: Readonly<Record<string, readonly string[]>> = {
  AT_C: ['AT12', 'AT13'],
  BE_C: ['BE10', 'BE24', 'BE31'],
  HR_C: ['HR05', 'HR06'],
  CZ_C: ['CZ01', 'CZ02'],
  DE_C: ['DE30', 'DE40'],
  HU_C: ['HU11', 'HU12'],
  NL_C: ['NL23', 'NL32'],
};

interface Column {
  readonly name: string;
  /** As the workbook heads it, trailing blanks aside. */
  readonly title: string;
  readonly year: number;
  readonly periodStart?: number;
}

/** Regional figures of the edition of 2022; those the source calls national are not taken. */
const COLUMNS: readonly Column[] = [
  { name: 'patents-recent', title: 'Total patent applications', year: 2018, periodStart: 2017 },
  { name: 'scientific-publications', title: 'Scientific publications', year: 2020 },
  { name: 'hrst-active', title: 'Human Resources in Science and Technology', year: 2021 },
  {
    name: 'knowledge-intensive-employment',
    title: 'Employment in technology and knowledge-intensive sectors',
    year: 2021,
  },
  { name: 'core-creative-class', title: 'Core creative class employment', year: 2021, periodStart: 2019 },
  { name: 'knowledge-workers', title: 'Knowledge workers', year: 2021, periodStart: 2019 },
  { name: 'early-leavers', title: 'Early school leavers', year: 2021, periodStart: 2019 },
  { name: 'labour-slack', title: 'Labour market slack', year: 2021 },
  { name: 'control-of-corruption', title: 'Corruption', year: 2021 },
  { name: 'quality-of-services', title: 'Quality and accountability', year: 2021 },
  { name: 'impartiality', title: 'Impartiality', year: 2021 },
  {
    name: 'online-public-services',
    title: 'Individuals who used the internet for interaction with public authorities',
    year: 2021,
  },
  { name: 'broadband', title: 'Households with broadband access (%)', year: 2021 },
  { name: 'online-buying', title: 'Individuals buying over internet the last year', year: 2021 },
  { name: 'disposable-income', title: 'Disposable income per capita', year: 2020 },
];

function withParts(
  cells: Cells,
  carriedFrom: Map<string, string>,
  code: string,
  parts: readonly string[] | undefined,
  year: number,
  cell: SourceCell,
): void {
  for (const part of parts ?? [code]) {
    put(cells, part, year, cell);
    if (parts !== undefined) carriedFrom.set(part, parts.join(' + '));
  }
}

function rawFigures(): SourceSeries[] {
  const [head = [], ...rows] = sheetRows(readFileSync(new URL(RAW, SHARED)), 'RCI_2022_raw_data', RAW);
  return COLUMNS.map(({ name, title, year, periodStart }) => {
    const at = head.findIndex((cell) => String(cell).trim() === title);
    if (at < 0) throw new Error(`${RAW}: no column "${title}"`);
    const cells: Cells = new Map();
    const carriedFrom = new Map<string, string>();
    for (const row of rows) {
      const value = row[at];
      const code = String(row[0] ?? '');
      // NA is how the workbook writes that there is none.
      if (typeof value === 'number') withParts(cells, carriedFrom, code, CAPITALS_2022[code], year, figure(value));
    }
    return { name, kind: 'rate', cells, carriedFrom, ...(periodStart === undefined ? {} : { periodStart }) };
  });
}

/** The overall index of the editions to 2019 (NUTS 2016, z-scores). */
function zScores(): SourceSeries {
  const cells: Cells = new Map();
  const carriedFrom = new Map<string, string>();
  for (const record of recordsOf(parseTable(readText('rci/rci_zscores_2010-2019.csv')))) {
    const code = record['NUTS CODE 2016'] ?? '';
    if (code.length !== 4 || (record['value'] ?? '') === '') continue;
    withParts(cells, carriedFrom, code, CAPITALS_2019[code], Number(record['Year']), figure(Number(record['value'])));
  }
  return { name: 'competitiveness', kind: 'rate', cells, carriedFrom };
}

/** The overall index of the editions of 2016, 2019 and 2022 as recalculated for 2022, EU27 = 100: central Europe only. */
function index2022(): SourceSeries {
  const cells: Cells = new Map();
  for (const record of recordsOf(parseTable(readText('rci/rci_index_2016_2019_2022_central_europe_only.csv')))) {
    const code = record['region'] ?? '';
    const value = record['index_eu27_100'] ?? '';
    if (code.length === 4 && value !== '') put(cells, code, Number(record['year']), figure(Number(value)));
  }
  return { name: 'competitiveness-2022', kind: 'rate', cells };
}

/** Every series of the Regional Competitiveness Index, by name. */
export function competitivenessSeries(): SourceSeries[] {
  return [...rawFigures(), zScores(), index2022()];
}
