import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { byText, DATA, EU27, isOurs, sourceRecords, write } from './tables/source-tables.ts';
import { countryRows, type CountryCell } from './sources/country-rows.ts';
import { divisionRows, familyRows, tenSectorRows } from './sources/industry-families.ts';
import { manufacturingCountries, MANUFACTURING_YEAR, readManufacturing } from './sources/manufacturing.ts';
import { relatednessRows } from './sources/relatedness.ts';
import { boundaryYears, seriesBreaks, withoutFalseNoughts } from './sources/structural-breaks.ts';
import { readStructuralBusiness, STRUCTURAL_VARIABLES } from './sources/structural-business.ts';
import type { StructuralCell, UnmatchedCode } from './sources/structural-business.ts';
import { sectorRegions } from './sources/sector-regions.ts';

/** They stand beside their own parts, under the code the region had before. */
const SUPERSEDED = new Set(['HU10', 'IE01', 'IE02', 'LT00', 'HR04', 'AL00']);

function statusesOfFlags(cell: Pick<StructuralCell, 'value' | 'flags'>): string {
  if (cell.value === null) return '';
  const statuses: string[] = [];
  if (cell.flags.includes('p')) statuses.push('provisional');
  if (/[eis]/.test(cell.flags)) statuses.push('estimated');
  if (cell.flags.includes('b')) statuses.push('break-in-series');
  if (cell.flags.includes('u')) statuses.push('low-reliability');
  if (cell.flags.includes('d')) statuses.push('definition-differs');
  return statuses.length === 0 ? 'measured' : statuses.join(' ');
}

function writeStructural(cells: readonly StructuralCell[], countries: readonly CountryCell[]): void {
  const breaks = seriesBreaks(cells, countries);
  write(
    'sectors/breaks.csv',
    ['region', 'division', 'year', 'kind', 'before', 'after'],
    breaks.map((own) => [own.region, own.division, own.year, own.kind, own.before, own.after]),
  );
  const broken = new Set(breaks.map(({ region, division, year }) => `${region} ${division} ${year}`));
  for (const variable of STRUCTURAL_VARIABLES) {
    const moved = boundaryYears(cells, variable);
    const isBroken = ({ region, division, year }: StructuralCell): boolean =>
      variable === 'persons-employed' ? broken.has(`${region} ${division} ${year}`) : moved.get(region) === year;
    const statuses = (cell: StructuralCell): string => {
      const ofFlags = statusesOfFlags(cell);
      if (cell.value === null || ofFlags.includes('break-in-series') || !isBroken(cell)) return ofFlags;
      return ofFlags === 'measured' ? 'measured break-in-series' : `${ofFlags} break-in-series`;
    };
    const rows = cells
      .filter((cell) => cell.variable === variable && (cell.value !== null || cell.reason === 'confidential'))
      .map((cell) => [
        cell.region,
        cell.division,
        cell.year,
        cell.value,
        [...cell.flags].join(' '),
        statuses(cell),
        cell.reason,
      ]);
    write(`sectors/${variable}.csv`, ['region', 'division', 'year', 'value', 'flags', 'status', 'reason'], rows);
  }
}

/** Manufacturing of 2022, with its total; and what the regions of all years are held against, by country. Returns the codes of the regions. */
function writeManufacturing(structural: readonly CountryCell[]): Set<string> {
  const cells = readManufacturing();
  write(
    'sectors/manufacturing.csv',
    ['region', 'division', 'year', 'value', 'status', 'reason'],
    cells.regions.map(({ place, division, value, reason }) => [
      place,
      division,
      MANUFACTURING_YEAR,
      value,
      value === null ? '' : 'measured',
      reason,
    ]),
  );
  const countries = [...structural, ...manufacturingCountries(cells)].map((cell) => [
    cell.country,
    cell.division,
    cell.year,
    cell.value,
    cell.basis,
    cell.flags,
    statusesOfFlags(cell),
    cell.reason,
  ]);
  write(
    'sectors/countries.csv',
    ['country', 'division', 'year', 'value', 'basis', 'flags', 'status', 'reason'],
    countries.sort(byText),
  );
  return new Set(cells.regions.map(({ place }) => place));
}

/** Ten sectors, 2000-2019; cells without a number are left out. Returns the codes used. */
function writeArdeco(source: string, target: string): Set<string> {
  const codes = new Set<string>();
  const rows: (string | number)[][] = [];
  for (const record of sourceRecords(source, 'latin1')) {
    const code = record.NUTS ?? '';
    if (!isOurs(code) || SUPERSEDED.has(code)) continue;
    for (const [name, cell] of Object.entries(record)) {
      if (!/^[0-9]{4}$/.test(name) || cell === '' || !Number.isFinite(Number(cell))) continue;
      codes.add(code);
      rows.push([code, record.NACE ?? '', Number(name), Number(cell)]);
    }
  }
  write(target, ['region', 'sector', 'year', 'value'], rows.sort(byText));
  return codes;
}

/** What the sectors are: families, and for each division and each of the ten its family and market. */
function writeSectors(cells: readonly StructuralCell[]): void {
  write('sectors/families.csv', ['id', 'label', 'reasoning'], familyRows());
  write(
    'sectors/divisions.csv',
    ['code', 'label', 'section', 'family', 'market', 'concentration', 'concentration_within'],
    divisionRows(cells, EU27),
  );
  write('sectors/ten-sectors.csv', ['code', 'label', 'family', 'market'], tenSectorRows());
}

/**
 * Writes data/sectors from the source files: structural business statistics (NUTS 2 of 2013), manufacturing of
 * 2022 (NUTS 2 of 2021), ARDECO's ten sectors (NUTS 2 of 2016), and what the sectors and regions of them are. Returns the codes that could not be matched, for
 * unmatched.csv. Throws where a source is missing.
 */
export function importSectors(): UnmatchedCode[] {
  mkdirSync(new URL('sectors', DATA), { recursive: true });
  const { cells: read, unmatched } = readStructuralBusiness();
  const countries = countryRows();
  const cells = withoutFalseNoughts(read, countries);
  writeStructural(cells, countries);
  const codes = new Set(cells.map((cell) => cell.region));
  for (const code of writeManufacturing(countries)) codes.add(code);
  for (const code of writeArdeco('ardeco/SNETZ_employment_by_sector_2000-2019.csv', 'sectors/ardeco-employment.csv'))
    codes.add(code);
  for (const code of writeArdeco('ardeco/SUVGZ_gva_by_sector_2000-2019.csv', 'sectors/ardeco-gva.csv')) codes.add(code);
  write(
    'sectors/regions.csv',
    ['code', 'name', 'country', 'nuts_version', 'eu27', 'see_area', 'shapes', 'note'],
    sectorRegions(codes, EU27),
  );
  writeSectors(cells);
  write(
    'sectors/relatedness.csv',
    ['measure', 'kind', 'from', 'to', 'auc', 'low', 'high', 'cases', 'came', 'countries', 'least_known', 'is_used'],
    relatednessRows(),
  );
  return unmatched;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const unmatched = importSectors();
  for (const code of unmatched)
    console.log(`${code.source}: ${code.code} ${code.yearFrom}-${code.yearTo}: ${code.why}`);
}
