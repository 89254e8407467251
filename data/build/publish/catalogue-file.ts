import { FIRST_YEAR } from '../../../src/model/view.ts';
import { recordsOf, readTable } from '../tables/table-text.ts';

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

/** What ratios are over, by denominator: its years and a row a region; empty where a region has none. */
function denominatorTable(
  data: URL,
  codes: readonly string[],
): Record<string, { years: number[]; rows: (number | null)[][] }> {
  const figures = new Map<string, Map<string, number>>();
  for (const row of rows(data, 'denominators.csv')) {
    if (textOf(row, 'value') === '') continue;
    const name = textOf(row, 'denominator');
    const known = figures.get(name) ?? new Map<string, number>();
    figures.set(name, known.set(`${textOf(row, 'region')} ${Number(row.year)}`, Number(row.value)));
  }
  return Object.fromEntries(
    [...figures]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, known]) => {
        // The year before the first shown too, since growth is over it.
        const years = [...new Set([...known.keys()].map((key) => Number(key.split(' ')[1])))]
          .filter((year) => year >= FIRST_YEAR - 1)
          .sort((one, other) => one - other);
        const rowOf = (code: string): (number | null)[] => years.map((year) => known.get(`${code} ${year}`) ?? null);
        return [
          name,
          { years, rows: codes.map((code) => (rowOf(code).every((value) => value === null) ? [] : rowOf(code))) },
        ];
      }),
  );
}

function euAverageTable(data: URL): Record<string, (number | boolean)[][]> {
  const table: Record<string, (number | boolean)[][]> = {};
  for (const row of rows(data, 'eu-averages.csv')) {
    (table[textOf(row, 'indicator')] ??= []).push([
      Number(row.year),
      row.basis === 'table',
      Number(row.value),
      Number(row.regions),
      Number(row.share),
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
  const regions = all
    .filter((row) => row.level === '2')
    .map((row) => ({
      code: textOf(row, 'code'),
      name: textOf(row, 'name'),
      nationalName: textOf(row, 'national_name') === textOf(row, 'name') ? null : textOf(row, 'national_name'),
      country: textOf(row, 'country'),
      isEu27: isTrue(row.eu27),
      isInSeeArea: isTrue(row.see_area),
      hasComparableFigures: isTrue(row.comparable_figures),
      areaKm2: isTrue(row.see_area) ? Number(row.area_km2) : null,
    }));
  const countries = new Map(regions.map((region) => [region.country, { code: region.country, isEu27: region.isEu27 }]));
  const indicators = rows(data, 'indicators.csv').map((row) => ({
    id: textOf(row, 'id'),
    theme: textOf(row, 'theme'),
    label: textOf(row, 'label'),
    definition: textOf(row, 'definition'),
    unit: textOf(row, 'unit'),
    decimals: Number(row.decimals),
    direction: textOf(row, 'direction'),
    denominator: textOf(row, 'denominator'),
    standsInFor: textOf(row, 'stands_in_for') || null,
    isInIndex: isTrue(row.in_index),
    isCarriedFromCountry: isTrue(row.carried_from_country),
    isPeriodTotal: isTrue(row.period_total),
    isDated: isTrue(row.dated),
    isDerived: isTrue(row.derived),
    sourceTable: textOf(row, 'source_table'),
    producer: textOf(row, 'producer'),
    licence: textOf(row, 'licence'),
    firstYear: Number(row.first_year),
    lastYear: Number(row.last_year),
    replacedBy: textOf(row, 'replaced_by') || null,
  }));
  return {
    version: '2.0.0',
    date: '2026-11-29',
    regions,
    countries: [...countries.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    indicators,
  };
}

/** EU averages by indicator, and denominators by year in the order of `codes`, as the analysis reads them. */
export function averagesFile(data: URL, codes: readonly string[]): Record<string, unknown> {
  return { euAverages: euAverageTable(data), denominators: denominatorTable(data, codes) };
}
