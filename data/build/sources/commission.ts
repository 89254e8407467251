import { SHARED, readText } from '../tables/source-tables.ts';
import { readFileSync } from 'node:fs';
import { parseTable, recordsOf } from '../tables/table-text.ts';
import type { SourceCell, SourceSeries } from '../nuts/convert.ts';
import { sheetRows, type WorkbookCell } from '../tables/workbook.ts';
import { put } from './eurostat.ts';

type Cells = Map<string, Map<number, SourceCell>>;
/** ARDECO beyond this year is forecast. */
const LAST_ARDECO = 2022;
const OWN_PARTS_BESIDE = new Set(['HU10', 'IE01', 'IE02', 'LT00', 'HR04', 'AL00']);

const figure = (value: number): SourceCell => ({ value, flags: '', reason: null });

function rowsOf(path: string, sheet: string): WorkbookCell[][] {
  return sheetRows(readFileSync(new URL(path, SHARED)), sheet, path);
}

function ardecoWorkbook(name: string, file: string, kind: SourceSeries['kind']): SourceSeries {
  const [head = [], ...rows] = rowsOf(`ardeco/${file}.xlsx`, 'Data');
  const cells: Cells = new Map();
  for (const row of rows) {
    const code = String(row[0] ?? '');
    if (!/^[A-Z]{2}[0-9A-Z]{2}$/.test(code) || OWN_PARTS_BESIDE.has(code)) continue;
    head.forEach((title, index) => {
      const year = Number(title);
      const value = row[index];
      if (year >= 2000 && year <= LAST_ARDECO && typeof value === 'number') put(cells, code, year, figure(value));
    });
  }
  return { name, kind, cells };
}

/** Ten-sector figures: one series a sector, by region and year. */
export function ardecoSectors(path: string): Map<string, Map<number, Map<string, number>>> {
  const regions = new Map<string, Map<number, Map<string, number>>>();
  const text = readFileSync(new URL(path, SHARED), 'latin1');
  for (const record of recordsOf(parseTable(text))) {
    const code = record['NUTS'] ?? '';
    if (code.length !== 4 || OWN_PARTS_BESIDE.has(code)) continue;
    const years = regions.get(code) ?? new Map<number, Map<string, number>>();
    regions.set(code, years);
    for (let year = 2000; year <= 2019; year += 1) {
      const value = record[String(year)] ?? '';
      if (value === '') continue;
      const sectors = years.get(year) ?? new Map<string, number>();
      years.set(year, sectors);
      sectors.set(record['NACE'] ?? '', Number(value));
    }
  }
  return regions;
}

function gvaIndustry(): SourceSeries {
  const cells: Cells = new Map();
  for (const [code, years] of ardecoSectors('ardeco/SUVGZ_gva_by_sector_2000-2019.csv')) {
    for (const [year, sectors] of years) {
      const value = sectors.get('B-E');
      if (value !== undefined) put(cells, code, year, figure(value));
    }
  }
  return { name: 'gva-industry', kind: 'count', cells };
}

const SECTORS: Readonly<Record<string, RegExp>> = {
  'ghg-industry': /^Industry$/,
  'ghg-transport': /^Transport$/,
  'ghg-buildings': /^Buildings$/,
  'ghg-waste': /^Waste$/,
};

function greenhouseGases(): SourceSeries[] {
  const statuses = ['modelled'] as const;
  const read = (sheet: string, name: string, keep: (row: readonly unknown[]) => boolean): SourceSeries => {
    const rows = rowsOf('edgar/EDGAR_2025_GHG_AR5_NUTS2_1990-2024.xlsx', sheet);
    const start = rows.findIndex((row) => row[0] === 'Substance');
    const head = rows[start] ?? [];
    const cells: Cells = new Map();
    for (const row of rows.slice(start + 1)) {
      const code = String(row[3] ?? '');
      if (!/^[A-Z]{2}[0-9A-Z]{2}$/.test(code) || code.endsWith('Z') || !keep(row)) continue;
      head.forEach((title, index) => {
        const year = Number(String(title).replace('Y_', ''));
        const value = row[index];
        if (year >= 2000 && typeof value === 'number')
          put(cells, code, year, figure((cells.get(code)?.get(year)?.value ?? 0) + value));
      });
    }
    return { name, kind: 'count', cells, statuses };
  };
  return [
    read('TOTALS by NUTS2', 'ghg', () => true),
    ...Object.entries(SECTORS).map(([name, sector]) =>
      read('TOTALS by NUTS2 and Sector', name, (row) => sector.test(String(row[5] ?? ''))),
    ),
  ];
}

const EU27 = new Set('AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

/** ERDF payments summed over 2014-2022: single years are lumpy. */
function erdf(): SourceSeries {
  const cells: Cells = new Map();
  for (const record of recordsOf(parseTable(readText('cohesion/erdf_payments_nuts2_1986-2022.csv')))) {
    const code = record['nuts2_id'] ?? '';
    const year = Number(record['year']);
    if (year < 2014 || year > 2022 || !EU27.has(code.slice(0, 2)) || code.length !== 4 || record['erdf_eur'] === '')
      continue;
    put(cells, code, 2022, figure((cells.get(code)?.get(2022)?.value ?? 0) + Number(record['erdf_eur'])));
  }
  // Old and new codes of one region carry different years of the same payments: they are summed before anything else.
  const recode: Readonly<Record<string, string>> = {
    EL11: 'EL51',
    EL12: 'EL52',
    EL13: 'EL53',
    EL14: 'EL61',
    EL21: 'EL54',
    EL22: 'EL62',
    EL23: 'EL63',
    EL24: 'EL64',
    EL25: 'EL65',
    SI01: 'SI03',
    SI02: 'SI04',
  };
  for (const [old, now] of Object.entries(recode)) {
    const part = cells.get(old)?.get(2022)?.value;
    if (part == null) continue;
    put(cells, now, 2022, figure((cells.get(now)?.get(2022)?.value ?? 0) + part));
    cells.delete(old);
  }
  // Payments stay under the codes in force when a programme began (HU10, HR04, FR24): their successors stand there with zeros.
  for (const [code, row] of cells) if (row.get(2022)?.value === 0) cells.delete(code);
  return { name: 'erdf', kind: 'count', cells, periodStart: 2014 };
}

/** Every series of ARDECO, EDGAR and the cohesion data, by name. */
export function commissionSeries(): SourceSeries[] {
  return [
    ardecoWorkbook('population', 'SNPTD_population', 'count'),
    ardecoWorkbook('employment', 'SNETD_employment', 'count'),
    ardecoWorkbook('productivity', 'SUVGDE_productivity', 'rate'),
    ardecoWorkbook('investment', 'RUIGT_investment', 'count'),
    gvaIndustry(),
    ...greenhouseGases(),
    erdf(),
  ];
}
