import { mkdirSync, writeFileSync } from 'node:fs';
import { FIRST_PUBLISHED_YEAR, STATUSES } from '../../src/model/observation.ts';
import { THEMES } from '../../src/model/theme.ts';
import { readTable, recordsOf, tableText } from './tables/table-text.ts';
import { writeDataPackage } from './check.ts';
import { importGeometry } from './geometry/regions.ts';
import { importGroups } from './import-groups.ts';
import { importLinks } from './import-links.ts';
import { importNames } from './import-names.ts';
import { importProgrammes } from './import-programmes.ts';
import { importSectors } from './import-sectors.ts';
import { importStructure } from './import-structure.ts';
import { denominatorSeries, nearestYear, type DenominatorSeries } from './indicators/denominators.ts';
import { euAverages, type AverageRow } from './indicators/eu-average.ts';
import { horizon, plannedSmeSupport } from './indicators/carried.ts';
import { fromOne, isFormula, ratio } from './indicators/formulas.ts';
import { fractionsOf } from './indicators/fractions.ts';
import { withoutRepeats } from './indicators/repeats.ts';
import { convertSeries, type ConvertedSeries, type SourceSeries } from './nuts/convert.ts';
import { olderCodes } from './nuts/older-codes.ts';
import { versionLinks } from './nuts/version-links.ts';
import { regionRows, type RegionRow } from './sources/region-table.ts';
import { commissionSeries } from './sources/commission.ts';
import { competitivenessSeries } from './sources/competitiveness.ts';
import { eurostatSeries } from './sources/eurostat.ts';
import { ownSeries } from './sources/own-tables.ts';
import { scoreboardSeries } from './sources/scoreboard.ts';

const DATA = new URL('../', import.meta.url);
const FIRST_YEAR = 2000;
type Record_ = Record<string, string>;

const write = (path: string, header: readonly string[], rows: Iterable<readonly (string | number | null)[]>): void =>
  writeFileSync(new URL(path, DATA), tableText(header, rows));

interface Made {
  readonly indicator: Record_;
  readonly series: ConvertedSeries;
  readonly periodStart: number | null;
  readonly table: ReadonlyMap<number, number>;
}

function makeIndicator(
  indicator: Record_,
  sources: ReadonlyMap<string, SourceSeries>,
  converted: ReadonlyMap<string, ConvertedSeries>,
  regions: readonly RegionRow[],
): Made {
  const { id = '', formula = '', inputs = '', factor = '1' } = indicator;
  if (!isFormula(formula)) throw new Error(`data/indicators.csv: ${id}: formula "${formula}" is not one of the list`);
  const names = inputs.split(' ');
  const get = (name: string | undefined): ConvertedSeries => {
    const series = converted.get(name ?? '');
    if (series === undefined) throw new Error(`data/indicators.csv: ${id}: no source gives the series "${name ?? ''}"`);
    return series;
  };
  const source = sources.get(names[0] ?? '');
  const table = new Map<number, number>();
  // The row of the EU is an average for rates only; for counts it is their sum.
  if (formula === 'series' && source?.kind === 'rate')
    for (const [year, cell] of source.cells.get('EU27_2020') ?? [])
      if (cell.value !== null) table.set(year, cell.value);
  switch (formula) {
    case 'horizon':
      return {
        indicator,
        series: horizon(names[0] ?? '', Number(factor), regions, get('population')),
        periodStart: 2014,
        table,
      };
    case 'planned-sme-support':
      return { indicator, series: plannedSmeSupport(regions, get('population')), periodStart: 2014, table };
    case 'ratio':
      return {
        indicator,
        series: ratio(get(names[0]), get(names[1]), Number(factor)),
        periodStart: source?.periodStart ?? null,
        table,
      };
    case 'series':
    case 'change-since':
    case 'growth':
      return {
        indicator,
        series: fromOne(formula, get(names[0]), Number(factor)),
        periodStart: source?.periodStart ?? null,
        table,
      };
  }
}

/** Why a region has no figure at all of an indicator. */
function reasonOf(indicator: Record_, region: RegionRow): string {
  if (!region.isEu27 && /EDGAR|Cohesion/.test(indicator['source_table'] ?? '')) return 'not-collected';
  return region.isEu27 ? 'not-published' : 'not-collected';
}

function observationRows(made: Made, regions: readonly RegionRow[]): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [];
  const id = made.indicator['id'] ?? '';
  const lastYear = Math.max(
    ...[...made.series.values()].flatMap((row) =>
      [...row].flatMap(([year, cell]) => (cell.value === null ? [] : [year])),
    ),
  );
  for (const region of regions) {
    let hasValue = false;
    for (const [year, cell] of [...(made.series.get(region.code) ?? [])].sort(([a], [b]) => a - b)) {
      if (year < FIRST_YEAR || (cell.value === null && (year < 2014 || !region.isInSeeArea))) continue;
      hasValue ||= cell.value !== null;
      const statuses = STATUSES.filter((status) => cell.statuses.includes(status)).join(' ');
      rows.push([
        region.code,
        id,
        year,
        made.periodStart,
        cell.value,
        [...cell.flags].join(' '),
        cell.value === null ? '' : statuses,
        cell.reason ?? '',
        cell.origin,
      ]);
    }
    if (
      !hasValue &&
      region.isInSeeArea &&
      region.hasComparableFigures &&
      !rows.some((row) => row[0] === region.code && row[2] === lastYear)
    ) {
      rows.push([region.code, id, lastYear, made.periodStart, null, '', '', reasonOf(made.indicator, region), '']);
    }
  }
  return rows;
}

type Weights = (denominator: string, region: string, year: number) => number;

function averages(
  made: Made,
  weights: Weights,
  regions: readonly RegionRow[],
): (AverageRow & { readonly basis: string })[] {
  const eu = regions.filter(({ isEu27 }) => isEu27).map(({ code }) => code);
  if (made.table.size > 0) {
    return [...made.table]
      .filter(([year]) => year >= FIRST_YEAR)
      .sort(([a], [b]) => a - b)
      .map(([year, value]) => ({ basis: 'table', year, value, regions: 0, share: 1 }));
  }
  const { denominator = 'none' } = made.indicator;
  if (denominator === 'none') return [];
  const values = new Map(
    [...made.series].map(([code, row]) => [
      code,
      new Map(
        [...row].flatMap(([year, cell]) =>
          cell.value === null || year < FIRST_YEAR ? [] : [[year, cell.value] as const],
        ),
      ),
    ]),
  );
  return euAverages(values, (region, year) => weights(denominator, region, year), eu).map((row) => ({
    basis: 'weighted-mean',
    ...row,
  }));
}

function main(): void {
  const unmatched = [...importSectors(), ...importLinks()];
  importProgrammes();
  importNames();
  importGeometry();
  const all = regionRows();
  const regions = all.filter(({ level }) => level === 2);
  importGroups(regions);
  write(
    'regions.csv',
    [
      'code',
      'level',
      'name',
      'national_name',
      'other_names',
      'country',
      'eu27',
      'see_area',
      'comparable_figures',
      'area_km2',
    ],
    all.map((row) => [
      row.code,
      row.level,
      row.name,
      row.nationalName,
      row.otherNames,
      row.country,
      String(row.isEu27),
      String(row.isInSeeArea),
      String(row.hasComparableFigures),
      row.areaKm2,
    ]),
  );

  const links = versionLinks();
  const codes = regions.map(({ code }) => code);
  const known = new Set([...codes, ...links.flatMap((version) => version.links.map(({ from }) => from))]);
  const older = olderCodes(known);
  const scoreboard = scoreboardSeries([...known]).map(withoutRepeats);
  const read = [
    ...eurostatSeries(),
    ...commissionSeries(),
    ...scoreboard.map(({ series }) => series),
    ...competitivenessSeries(),
    ...ownSeries(),
  ];
  const sources = new Map(read.map((series) => [series.name, series]));
  const converted = new Map([...sources].map(([name, series]) => [name, convertSeries(series, codes, links, older)]));
  const ours = new Set(regions.map(({ country }) => country));
  for (const [name, series] of sources) {
    for (const [code, row] of series.cells) {
      if (code.length !== 4 || !ours.has(code.slice(0, 2)) || known.has(code) || older.has(code)) continue;
      const years = [...row.keys()];
      unmatched.push({
        source: name,
        code,
        yearFrom: Math.min(...years),
        yearTo: Math.max(...years),
        why: 'no region of 2024 and no code of an older version',
      });
    }
  }

  const table = readTable(new URL('indicators.csv', DATA));
  const indicators = recordsOf(table);
  const made = indicators.map((indicator) => makeIndicator(indicator, sources, converted, regions));

  const get = (name: string): ConvertedSeries => {
    const series = converted.get(name);
    if (series === undefined) throw new Error(`no source gives the series "${name}"`);
    return series;
  };
  const under: ReadonlyMap<string, DenominatorSeries> = denominatorSeries(get, regions);
  const weights: Weights = (denominator, region, year) => nearestYear(under.get(denominator)?.get(region), year);

  mkdirSync(new URL('observations/', DATA), { recursive: true });
  for (const theme of [...THEMES, 'context']) {
    const rows = made
      .filter(({ indicator }) => indicator['theme'] === theme)
      .flatMap((one) => observationRows(one, regions));
    rows.sort((a, b) => (`${a[1]} ${a[0]} ${a[2]}` < `${b[1]} ${b[0]} ${b[2]}` ? -1 : 1));
    rows.sort((a, b) =>
      String(a[0]) < String(b[0])
        ? -1
        : String(a[0]) > String(b[0])
          ? 1
          : String(a[1]) < String(b[1])
            ? -1
            : String(a[1]) > String(b[1])
              ? 1
              : Number(a[2]) - Number(b[2]),
    );
    write(
      `observations/${theme}.csv`,
      ['region', 'indicator', 'year', 'period_start', 'value', 'flags', 'status', 'reason', 'origin'],
      rows,
    );
  }
  const averageRows = made.flatMap((one) =>
    averages(one, weights, regions).map(
      (row) => [one.indicator['id'] ?? '', row.year, row.basis, row.value, row.regions, row.share] as const,
    ),
  );
  averageRows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  write('eu-averages.csv', ['indicator', 'year', 'basis', 'value', 'regions', 'share'], averageRows);

  const denominators = [...under].flatMap(([denominator, series]) =>
    codes.flatMap((code) =>
      [...(series.get(code) ?? [])].flatMap(([year, value]) =>
        year < FIRST_PUBLISHED_YEAR ? [] : [[code, denominator, year, value] as const],
      ),
    ),
  );
  denominators.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[2] - b[2]));
  write('denominators.csv', ['region', 'denominator', 'year', 'value'], denominators);
  const fractions = made.flatMap((one) =>
    fractionsOf(one.indicator, one.series, get, weights)
      .filter(({ year }) => year >= FIRST_PUBLISHED_YEAR)
      .map(
        ({ region, year, numerator, denominator }) =>
          [region, one.indicator['id'] ?? '', year, numerator, denominator] as const,
      ),
  );
  fractions.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[2] - b[2]));
  write('fractions.csv', ['region', 'indicator', 'year', 'numerator', 'denominator'], fractions);

  write(
    'indicators.csv',
    table.header,
    made.map(({ indicator, series }) => {
      const years = [...series.values()].flatMap((row) =>
        [...row].flatMap(([year, cell]) => (cell.value === null || year < FIRST_YEAR ? [] : [year])),
      );
      return table.header.map((name) =>
        name === 'first_year'
          ? Math.min(...years)
          : name === 'last_year'
            ? Math.max(...years)
            : (indicator[name] ?? ''),
      );
    }),
  );
  const repeats = made.flatMap(({ indicator: { id = '', inputs = '' } }) =>
    scoreboard
      .flatMap((one) => one.repeats)
      .filter(({ series }) => inputs.split(' ').includes(series))
      .map(({ edition, repeats: first, regions: count }) => [id, edition, first, count] as const),
  );
  repeats.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  write('repeats.csv', ['indicator', 'edition', 'repeats', 'regions'], repeats);
  unmatched.sort((a, b) => (`${a.source} ${a.code}` < `${b.source} ${b.code}` ? -1 : 1));
  write(
    'unmatched.csv',
    ['source', 'code', 'year_from', 'year_to', 'why'],
    unmatched.map((row) => [row.source, row.code, row.yearFrom, row.yearTo, row.why]),
  );
  importStructure();
  writeDataPackage();

  const see = new Set(regions.filter(({ isInSeeArea }) => isInSeeArea).map(({ code }) => code));
  const eu = new Set(regions.filter(({ isEu27 }) => isEu27).map(({ code }) => code));
  for (const { indicator, series } of made) {
    const has = [...series]
      .filter(([, row]) => [...row.values()].some((cell) => cell.value !== null))
      .map(([code]) => code);
    console.log(
      `${(indicator['id'] ?? '').padEnd(32)} SEE ${has.filter((code) => see.has(code)).length}  EU27 ${has.filter((code) => eu.has(code)).length}`,
    );
  }
  console.log(`${unmatched.length} codes could not be matched: data/unmatched.csv`);
}

main();
