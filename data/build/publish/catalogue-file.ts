import { recordsOf, readTable } from '../check/table-text.ts';

type Row = Record<string, string>;

function rows(data: URL, name: string): Row[] {
  return recordsOf(readTable(new URL(name, data)));
}

function isTrue(cell: string | undefined): boolean {
  return cell === 'true' || cell === '1' || cell === 'yes';
}

function textOf(row: Row, column: string): string {
  const cell = row[column];
  if (cell === undefined) throw new Error(`column ${column} is not there; run npm run data:import`);
  return cell;
}

/** What the denominators weigh regions by: the latest year of each. */
function denominatorTable(data: URL, codes: readonly string[]): Record<string, (number | null)[]> {
  const latest = new Map<string, { year: number; value: number }>();
  const names = new Set<string>();
  for (const row of rows(data, 'denominators.csv')) {
    if (textOf(row, 'value') === '') continue;
    const key = `${textOf(row, 'denominator')}|${textOf(row, 'region')}`;
    const year = Number(row.year);
    names.add(textOf(row, 'denominator'));
    if ((latest.get(key)?.year ?? -Infinity) <= year) latest.set(key, { year, value: Number(row.value) });
  }
  return Object.fromEntries([...names].sort().map((name) => [name, codes.map((code) => latest.get(`${name}|${code}`)?.value ?? null)]));
}

function euAverageTable(data: URL): Record<string, (number | boolean | null)[][]> {
  const table: Record<string, (number | boolean | null)[][]> = {};
  for (const row of rows(data, 'eu-averages.csv')) {
    const panel = textOf(row, 'panel_value');
    (table[textOf(row, 'indicator')] ??= []).push([
      Number(row.year), row.basis === 'table', Number(row.value), Number(row.regions), Number(row.share), panel === '' ? null : Number(panel),
    ]);
  }
  for (const list of Object.values(table)) list.sort((a, b) => Number(a[0]) - Number(b[0]));
  return table;
}

/**
 * The catalogue as the page reads it (src/datasets/catalogue.ts), all but its files: regions of level 2, countries,
 * indicators.
 */
export function catalogueFile(data: URL) {
  const all = rows(data, 'regions.csv');
  const regions = all.filter((row) => row.level === '2').map((row) => ({
    code: textOf(row, 'code'), name: textOf(row, 'name'), nationalName: textOf(row, 'national_name'),
    otherNames: textOf(row, 'other_names').split('|').filter((name) => name !== ''), country: textOf(row, 'country'),
    isEu27: isTrue(row.eu27), isInSeeArea: isTrue(row.see_area), hasComparableFigures: isTrue(row.comparable_figures), areaKm2: Number(row.area_km2),
  }));
  const countries = new Map(regions.map((region) => [region.country, { code: region.country, isEu27: region.isEu27 }]));
  const indicators = rows(data, 'indicators.csv').map((row) => ({
    id: textOf(row, 'id'), theme: textOf(row, 'theme'), label: textOf(row, 'label'), definition: textOf(row, 'definition'), unit: textOf(row, 'unit'),
    decimals: Number(row.decimals), direction: textOf(row, 'direction'), denominator: textOf(row, 'denominator'),
    isInIndex: isTrue(row.in_index), isCarriedFromCountry: isTrue(row.carried_from_country), isPeriodTotal: isTrue(row.period_total),
    isDated: isTrue(row.dated), isDerived: isTrue(row.derived), sourceTable: textOf(row, 'source_table'), producer: textOf(row, 'producer'),
    licence: textOf(row, 'licence'), citation: textOf(row, 'citation'), nutsVersion: textOf(row, 'nuts_version'),
    firstYear: Number(row.first_year), lastYear: Number(row.last_year), note: textOf(row, 'note'),
  }));
  return {
    version: '1.0.0', date: '2026-11-24', regions,
    countries: [...countries.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    indicators,
  };
}

/** EU averages by indicator and latest denominators in the order of `codes`, as the analysis reads them. */
export function averagesFile(data: URL, codes: readonly string[]): Record<string, unknown> {
  return { euAverages: euAverageTable(data), denominators: denominatorTable(data, codes) };
}
