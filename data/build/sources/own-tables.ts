import { DATA } from '../tables/source-tables.ts';
import { entropy, krugman, leastOfTop, locationQuotients } from '../../../src/analysis/index.ts';
import { DEFAULT_STAR_RULES, quotientMark } from '../../../src/model/industry.ts';
import { readTable, recordsOf } from '../tables/table-text.ts';
import type { SourceCell, SourceSeries } from '../nuts/convert.ts';
import { ardecoSectors } from './commission.ts';
import { put } from './eurostat.ts';

type Cells = Map<string, Map<number, SourceCell>>;
const EU27 = new Set('AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));
const figure = (value: number): SourceCell => ({ value, flags: '', reason: null });

function interreg(name: string, column: string): SourceSeries {
  const cells: Cells = new Map();
  for (const record of recordsOf(readTable(new URL('links/interreg-partners.csv', DATA)))) {
    const value = record[column] ?? '';
    if (value !== '') put(cells, record['region'] ?? '', 2020, figure(Number(value)));
  }
  return { name, kind: 'count', cells, periodStart: 2014 };
}

/** Horizon 2020 by country; carried to regions by the formula that divides by the country's population. */
export function horizonCountries(): Map<
  string,
  Readonly<Record<'participations' | 'jointParticipations' | 'coordinators' | 'contribution' | 'companies', number>>
> {
  return new Map(
    recordsOf(readTable(new URL('links/horizon-participants.csv', DATA))).map((record) => [
      record['country'] === 'GR' ? 'EL' : (record['country'] ?? ''),
      {
        participations: Number(record['participations']),
        jointParticipations: Number(record['joint_participations']),
        coordinators: Number(record['joint_coordinators']),
        contribution: Number(record['contribution_eur']),
        companies: Number(record['company_contribution_eur']),
      },
    ]),
  );
}

type Employment = Map<string, Map<string, number>>;

function sectorFigures(file: string, year: number, place: 'region' | 'country' = 'region'): Employment {
  const regions: Employment = new Map();
  for (const record of recordsOf(readTable(new URL(`sectors/${file}.csv`, DATA)))) {
    if (Number(record['year']) !== year || record['value'] === '') continue;
    const row = regions.get(record[place] ?? '') ?? new Map<string, number>();
    regions.set(record[place] ?? '', row);
    row.set(record['division'] ?? '', Number(record['value']));
  }
  return regions;
}

const totalOf = (row: ReadonlyMap<string, number>): number => [...row.values()].reduce((sum, value) => sum + value, 0);

/**
 * Local units of all divisions, 2014: sums of the cells that are published; and, of the divisions that have both, the
 * local units and the persons employed in them.
 */
function localUnits(): SourceSeries[] {
  const units = sectorFigures('local-units', 2014);
  const persons = sectorFigures('persons-employed', 2014);
  const all: Cells = new Map();
  const withPersons: Cells = new Map();
  const employed: Cells = new Map();
  for (const [code, row] of units) {
    const own = persons.get(code);
    put(all, code, 2014, figure(totalOf(row)));
    if (own === undefined) continue;
    const both = [...row].filter(([division]) => own.has(division));
    put(withPersons, code, 2014, figure(both.reduce((sum, [, value]) => sum + value, 0)));
    put(employed, code, 2014, figure(both.reduce((sum, [division]) => sum + (own.get(division) ?? 0), 0)));
  }
  return [
    { name: 'local-units', kind: 'count', cells: all },
    { name: 'local-units-with-persons', kind: 'count', cells: withPersons },
    { name: 'local-unit-persons', kind: 'count', cells: employed },
  ];
}

const sumPresent = (row: readonly number[]): number =>
  row.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);

/**
 * Share of employment in divisions that earn both the star for size and that for specialisation, by the rules as they are to begin
 * with, 2015, against the totals of the countries; a division of which regions publish too little has neither.
 */
function strongClusters(): SourceSeries {
  const employment = sectorFigures('persons-employed', 2015);
  const countries = [...sectorFigures('countries', 2015, 'country').values()];
  const regions = [...employment.keys()].filter((code) => EU27.has(code.slice(0, 2))).sort();
  const divisions = [...new Set(regions.flatMap((code) => [...(employment.get(code)?.keys() ?? [])]))].sort();
  const matrix = regions.map((code) => divisions.map((division) => employment.get(code)?.get(division) ?? Number.NaN));
  const columns = divisions.map((_, column) => matrix.map((row) => row[column] ?? Number.NaN));
  const reference = divisions.map((division) => countries.reduce((sum, row) => sum + (row.get(division) ?? 0), 0));
  const quotients = locationQuotients(matrix, reference);
  const limits = columns.map((column) => leastOfTop(column, DEFAULT_STAR_RULES.size));
  const isKnown = columns.map(
    (column, at) => quotientMark(sumPresent(column) / (reference[at] ?? Number.NaN)) !== 'withheld',
  );
  const cells: Cells = new Map();
  regions.forEach((code, at) => {
    const row = matrix[at] ?? [];
    const strong = row.filter(
      (persons, column) =>
        isKnown[column] === true &&
        (quotients[at]?.[column] ?? 0) >= DEFAULT_STAR_RULES.specialisation &&
        persons >= (limits[column] ?? Number.POSITIVE_INFINITY),
    );
    const all = sumPresent(row);
    if (all > 0) put(cells, code, 2015, figure(Number(((100 * sumPresent(strong)) / all).toPrecision(6))));
  });
  return { name: 'strong-clusters', kind: 'rate', cells };
}

/** Where an unpublished division could be strong, a region has a share only if its published ones hold this much of its manufacturing. */
const LEAST_PUBLISHED = 0.7;

/**
 * Persons employed in all manufacturing, and those in divisions in which the region is specialised within manufacturing,
 * against the country rows, and among the largest of the EU27's regions, 2022. A division that is not published cannot be
 * among the largest where what is left of its country's row, or of the region's manufacturing, is less than it takes.
 */
function strongManufacturingClusters(): SourceSeries[] {
  const whole = 'C';
  const employment = sectorFigures('manufacturing', 2022);
  const countries = sectorFigures('countries', 2022, 'country');
  const regions = [...employment.keys()].sort();
  const divisions = [...new Set([...countries.values()].flatMap((row) => [...row.keys()]))]
    .filter((division) => division !== whole)
    .sort();
  // What is in no published division stands in a column of its own, so that totals are those of all manufacturing.
  const withRest = (row: readonly number[], total: number): number[] => [...row, Math.max(0, total - sumPresent(row))];
  const sumOver = (division: string): number =>
    [...countries.values()].reduce((sum, row) => sum + (row.get(division) ?? 0), 0);
  const reference = withRest(divisions.map(sumOver), sumOver(whole));
  const matrix = regions.map((code) => divisions.map((division) => employment.get(code)?.get(division) ?? Number.NaN));
  const limits = divisions.map((_, column) =>
    leastOfTop(
      matrix.map((row) => row[column] ?? Number.NaN),
      DEFAULT_STAR_RULES.size,
    ),
  );
  // Where a country's figure is only what its regions publish, it bounds nothing.
  const summed = new Set(
    recordsOf(readTable(new URL('sectors/countries.csv', DATA)))
      .filter(({ basis, year }) => basis === 'regions-summed' && year === '2022')
      .map(({ country, division }) => `${country ?? ''} ${division ?? ''}`),
  );
  const unpublishedOf = (country: string, column: number): number => {
    if (summed.has(`${country} ${divisions[column] ?? ''}`)) return Number.POSITIVE_INFINITY;
    const published = matrix
      .filter((_, at) => regions[at]?.startsWith(country) === true)
      .map((row) => row[column] ?? Number.NaN);
    return (countries.get(country)?.get(divisions[column] ?? '') ?? Number.POSITIVE_INFINITY) - sumPresent(published);
  };
  const cells: Cells = new Map();
  const totals: Cells = new Map();
  regions.forEach((code, at) => {
    const row = matrix[at] ?? [];
    const total = employment.get(code)?.get(whole) ?? Number.NaN;
    if (Number.isFinite(total)) put(totals, code, 2022, figure(total));
    const published = sumPresent(row);
    const rest = Number.isFinite(total) ? total - published : Number.POSITIVE_INFINITY;
    const canHide = row.some(
      (persons, column) =>
        Number.isNaN(persons) && Math.min(rest, unpublishedOf(code.slice(0, 2), column)) >= (limits[column] ?? 0),
    );
    const isLarge = (persons: number, column: number): boolean =>
      persons > 0 && persons >= (limits[column] ?? Number.POSITIVE_INFINITY);
    const hasLarge = row.some(isLarge);
    if ((canHide && !(published >= LEAST_PUBLISHED * total)) || (hasLarge && !Number.isFinite(total))) {
      put(cells, code, 2022, { value: null, flags: '', reason: 'not-published' });
      return;
    }
    const quotients = hasLarge ? (locationQuotients([withRest(row, total)], reference)[0] ?? []) : [];
    put(
      cells,
      code,
      2022,
      figure(
        row.reduce(
          (sum, persons, column) =>
            isLarge(persons, column) && (quotients[column] ?? 0) >= DEFAULT_STAR_RULES.specialisation
              ? sum + persons
              : sum,
          0,
        ),
      ),
    );
    // Without a large division the share is nought, whatever the total that is not published.
    if (!hasLarge && !Number.isFinite(total)) put(totals, code, 2022, { value: published, flags: 'e', reason: null });
  });
  return [
    { name: 'strong-manufacturing-persons', kind: 'count', cells },
    { name: 'manufacturing-employment', kind: 'count', cells: totals },
  ];
}

function structure(name: string, path: string, of: (row: number[], reference: number[]) => number): SourceSeries {
  const regions = ardecoSectors(path);
  const cells: Cells = new Map();
  const sectors = [
    ...new Set([...regions.values()].flatMap((years) => [...years.values()].flatMap((row) => [...row.keys()]))),
  ].sort();
  for (let year = 2010; year <= 2019; year += 1) {
    const reference = sectors.map((sector) =>
      [...regions].reduce(
        (sum, [code, years]) => (EU27.has(code.slice(0, 2)) ? sum + (years.get(year)?.get(sector) ?? 0) : sum),
        0,
      ),
    );
    for (const [code, years] of regions) {
      const row = years.get(year);
      if (row === undefined || row.size !== sectors.length) continue;
      const value = of(
        sectors.map((sector) => row.get(sector) ?? Number.NaN),
        reference,
      );
      if (Number.isFinite(value)) put(cells, code, year, figure(Number(value.toPrecision(6))));
    }
  }
  return { name, kind: 'rate', cells };
}

/** Series made from the package's own sector and link tables and the ten-sector tables, by name. */
export function ownSeries(): SourceSeries[] {
  const employment = 'ardeco/SNETZ_employment_by_sector_2000-2019.csv';
  return [
    interreg('interreg-partners', 'partners'),
    interreg('interreg-budget', 'budget_meur'),
    interreg('interreg-erdf', 'erdf_meur'),
    ...localUnits(),
    strongClusters(),
    ...strongManufacturingClusters(),
    structure('krugman-employment', employment, krugman),
    structure('entropy-employment', employment, entropy),
    structure('entropy-gva', 'ardeco/SUVGZ_gva_by_sector_2000-2019.csv', entropy),
  ];
}
