import type { SourceCell, SourceSeries } from '../nuts/convert.ts';
import { readText } from '../tables/source-tables.ts';
import { parseTable, recordsOf } from '../tables/table-text.ts';

type Cells = Map<string, Map<number, SourceCell>>;

export function put(cells: Cells, code: string, year: number, cell: SourceCell): void {
  const row = cells.get(code) ?? new Map<number, SourceCell>();
  cells.set(code, row);
  row.set(year, cell);
}

/** A cell of a bulk file: `1.6 b`, `: c`, `: @C`, `:`. */
function cellOf(text: string): SourceCell | null {
  const match = /^(:|-?[0-9.]+(?:e[+-]?[0-9]+)?)?\s*([@A-Za-z ]*)$/.exec(text.trim());
  if (match === null) throw new Error(`"${text}" is no cell of a Eurostat file`);
  const [, number = '', letters = ''] = match;
  const flags = letters.replaceAll(/[@ ]/g, '').toLowerCase();
  if (number !== '' && number !== ':') return { value: Number(number), flags, reason: null };
  if (flags.includes('c')) return { value: null, flags, reason: 'confidential' };
  return flags.includes('u') ? { value: null, flags, reason: 'unreliable' } : null;
}

const isPseudo = (code: string): boolean => code.endsWith('Z');

/** A bulk file: dimensions joined by commas in the first column, then years. `keep` picks rows by their dimensions. */
function readBulk(
  name: string,
  path: string,
  kind: SourceSeries['kind'],
  keep: (dimensions: readonly string[]) => boolean,
): SourceSeries {
  const [head = '', ...lines] = readText(path).trimEnd().split('\n');
  const years = head
    .split('\t')
    .slice(1)
    .map((year) => Number(year.trim()));
  const cells: Cells = new Map();
  for (const line of lines) {
    const [key = '', ...texts] = line.split('\t');
    const dimensions = key.split(',');
    const code = dimensions.at(-1) ?? '';
    if (isPseudo(code) || !keep(dimensions)) continue;
    texts.forEach((text, index) => {
      const cell = cellOf(text);
      const year = years[index];
      if (cell !== null && year !== undefined) put(cells, code, year, cell);
    });
  }
  return { name, kind, cells };
}

/** A table of records with a code, a year, a value and perhaps flags. */
function readRecords(
  name: string,
  path: string,
  kind: SourceSeries['kind'],
  columns: {
    readonly code: string;
    readonly year: string;
    readonly value: string;
    readonly flags?: string;
    readonly confidential?: string;
  },
  keep: (record: Record<string, string>) => boolean = () => true,
  separator: ',' | '\t' = ',',
): SourceSeries {
  const text = readText(path);
  const records =
    separator === ','
      ? recordsOf(parseTable(text))
      : text
          .trimEnd()
          .split('\n')
          .map((line) => line.replace(/\r$/, '').split('\t'))
          .map((row, _, [head = []]) =>
            Object.fromEntries(head.map((column, index) => [column.trim(), row[index] ?? ''])),
          )
          .slice(1);
  const cells: Cells = new Map();
  for (const record of records) {
    const code = record[columns.code] ?? '';
    if (isPseudo(code) || !keep(record)) continue;
    const value = record[columns.value] ?? '';
    const flags = columns.flags === undefined ? '' : (record[columns.flags] ?? '').toLowerCase();
    const isConfidential = columns.confidential !== undefined && record[columns.confidential] === 'C';
    const number = Number(value);
    if (value !== '' && value !== ':' && Number.isFinite(number))
      put(cells, code, Number(record[columns.year]), { value: number, flags, reason: null });
    else if (isConfidential || flags.includes('c'))
      put(cells, code, Number(record[columns.year]), { value: null, flags, reason: 'confidential' });
    else if (flags.includes('u'))
      put(cells, code, Number(record[columns.year]), { value: null, flags, reason: 'unreliable' });
  }
  return { name, kind, cells };
}

const SDMX = {
  code: 'geo',
  year: 'TIME_PERIOD',
  value: 'OBS_VALUE',
  flags: 'OBS_FLAG',
  confidential: 'CONF_STATUS',
} as const;
const PLAIN = { code: 'geo', year: 'time', value: 'obs_value' } as const;
const OLD = { code: 'geo', year: 'time', value: 'values' } as const;
const READINESS = 'eurostat/industry40_readiness_2008-2019.tsv';

function readiness(name: string, column: string, lastYear: number, kind: SourceSeries['kind'] = 'rate'): SourceSeries {
  return readRecords(
    name,
    READINESS,
    kind,
    { code: 'NUTS2', year: 'YEAR', value: column },
    (record) => Number(record['YEAR']) <= lastYear && record[column] !== '',
    '\t',
  );
}

function adultLearning(): SourceSeries {
  const old = readBulk(
    'adult-learning',
    'eurostat/trng_lfse_04_2000-2015.tsv',
    'rate',
    ([unit, sex, age]) => unit === 'PC' && sex === 'T' && age === 'Y25-64',
  );
  const cells: Cells = new Map([...old.cells].map(([code, row]) => [code, new Map(row)]));
  const recent = readRecords('adult-learning', 'eurostat/trng_lfse_04_2015_2021-2023_transcribed.csv', 'rate', {
    code: 'geo',
    year: 'year',
    value: 'value_pct',
    flags: 'flag',
  });
  for (const [code, row] of recent.cells) for (const [year, cell] of row) put(cells, code, year, cell);
  return { ...old, cells };
}

/** Inhabitants of age groups, by year, summed over the groups; a year in which one is missing has no sum. */
export function ageGroup(name: string, ages: readonly string[]): SourceSeries {
  const cells: Cells = new Map();
  const [head = '', ...lines] = readText('eurostat/demo_r_pjangrp3.tsv.gz').trimEnd().split('\n');
  const years = head
    .split('\t')
    .slice(1)
    .map((year) => Number(year.trim()));
  const wanted = new Set(ages);
  const counted = new Map<string, number>();
  for (const line of lines) {
    const [key = '', ...texts] = line.split('\t');
    const [, sex, , age = '', code = ''] = key.split(',');
    if (sex !== 'T' || !wanted.has(age) || code.length !== 4 || isPseudo(code)) continue;
    texts.forEach((text, index) => {
      const cell = cellOf(text);
      const year = years[index];
      if (cell?.value == null || year === undefined) return;
      counted.set(`${code} ${year}`, (counted.get(`${code} ${year}`) ?? 0) + 1);
      put(cells, code, year, { ...cell, value: (cells.get(code)?.get(year)?.value ?? 0) + cell.value });
    });
  }
  for (const [code, row] of cells)
    for (const year of row.keys()) if (counted.get(`${code} ${year}`) !== ages.length) row.delete(year);
  return { name, kind: 'count', cells };
}

export const FIVE = (from: number, to: number): string[] =>
  Array.from({ length: (to - from + 1) / 5 }, (_, index) => `Y${from + index * 5}-${from + index * 5 + 4}`);

/** Every series that comes from Eurostat tables, by name. */
export function eurostatSeries(): SourceSeries[] {
  return [
    readBulk(
      'gerd',
      'eurostat/tgs00042_gerd_2013-2024.tsv',
      'rate',
      ([, sector, unit]) => sector === 'TOTAL' && unit === 'PC_GDP',
    ),
    readRecords(
      'tertiary',
      'eurostat/tgs00109_tertiary_education_25_64.csv',
      'rate',
      SDMX,
      (record) => record['sex'] === 'T',
    ),
    readRecords(
      'unemployment',
      'eurostat/tgs00010_unemployment_rate.csv',
      'rate',
      SDMX,
      (record) => record['sex'] === 'T',
    ),
    readRecords(
      'employment-rate',
      'eurostat/tgs00007_employment_rate.csv',
      'rate',
      SDMX,
      (record) => record['sex'] === 'T',
    ),
    readBulk(
      'neet',
      'eurostat/edat_lfse_22.tsv.gz',
      'rate',
      ([, sex, age, training, work]) =>
        sex === 'T' && age === 'Y15-29' && training === 'NO_FE_NO_NFE' && work === 'NEMP',
    ),
    adultLearning(),
    readRecords('gdp', 'eurostat/nama_10r_2gdp.csv', 'count', SDMX),
    readRecords('gdp-per-inhabitant', 'eurostat/gdp_pc_pps_nuts2.csv', 'rate', PLAIN),
    readRecords('gdp-per-inhabitant-relative', 'eurostat/gdp_pc_pps_rel_eu_nuts2.csv', 'rate', PLAIN),
    readRecords('real-gdp', 'eurostat/gdp_real_nuts2.csv', 'rate', PLAIN),
    readRecords(
      'patents',
      'eurostat/pat_ep_rtot_1990-2012.csv',
      'rate',
      OLD,
      (record) => record['unit'] === 'P_MHAB' && record['geo'] !== '',
    ),
    readiness('business-rd', 'rd_e_gerdreg_SECTPERF_BES__UNIT_PC_GDP', 2016),
    readiness('higher-education-rd', 'rd_e_gerdreg_SECTPERF_HES__UNIT_PC_GDP', 2016),
    readiness('rd-personnel', 'rd_p_persreg_PROF_POS_TOTAL__SEX_T__SECTPERF_TOTAL__UNIT_PC_EMP_HC', 2016),
    readRecords(
      'rd-personnel-fte',
      'eurostat/rd_p_persreg_fte_2009_2018.csv',
      'count',
      OLD,
      (record) => record['time'] === '2018',
    ),
    readiness('hrst', 'hrst_st_rcat_CATEGORY_HRST__UNIT_PC_POP', 2018),
    readiness('scientists-engineers', 'hrst_st_rcat_CATEGORY_SE__UNIT_PC_POP', 2018),
    readiness('high-tech-employment', 'htec_emp_reg2_NACE_R2_HTC__UNIT_PC_EMP__SEX_T', 2018),
    readiness('medium-high-tech-manufacturing', 'htec_emp_reg2_NACE_R2_C_HTC_MH__UNIT_PC_EMP__SEX_T', 2018),
    readiness('knowledge-intensive-services', 'htec_emp_reg2_NACE_R2_KIS__UNIT_PC_EMP__SEX_T', 2018),
    readiness('upper-secondary', 'edat_lfse_04_SEX_T__ISCED11_ED3-8__AGE_Y25-64__UNIT_PC', 2018),
    readiness('graduates-in-work', 'edat_lfse_33_UNIT_PC__SEX_T__ISCED11_ED3-8__DURATION_Y1-3__AGE_Y15-34', 2018),
    ageGroup('population-15-24', FIVE(15, 24)),
    ageGroup('population-15-29', FIVE(15, 29)),
    ageGroup('population-15-64', FIVE(15, 64)),
    ageGroup('population-25-64', FIVE(25, 64)),
  ];
}
