import type { SectorVariable } from '../../../src/datasets/sector-table.ts';
import type { SectorTableName } from '../../../src/model/industry.ts';
import { readTable } from '../tables/table-text.ts';

/** Where each table's figures are, who made them, and the version of NUTS that its regions are of, some newer ones apart. */
export const SECTOR_TABLE_FILES = {
  manufacturing: {
    sectors: 'sectors/divisions.csv',
    section: 'C',
    column: 'division',
    nutsVersion: '2021',
    countries: 'sectors/countries.csv',
    total: 'C',
    figures: [['employment', 'sectors/manufacturing.csv']],
    source: 'Eurostat, structural business statistics (sbs_r_nuts2021)',
    licence: 'CC BY 4.0',
  },
  divisions: {
    sectors: 'sectors/divisions.csv',
    section: null,
    column: 'division',
    nutsVersion: '2013',
    countries: 'sectors/countries.csv',
    total: null,
    figures: [
      ['employment', 'sectors/persons-employed.csv'],
      ['wages', 'sectors/wages.csv'],
      ['local-units', 'sectors/local-units.csv'],
    ],
    source: 'Eurostat, structural business statistics (sbs_r_nuts06_r2)',
    licence: 'CC BY 4.0',
  },
  'ten-sectors': {
    sectors: 'sectors/ten-sectors.csv',
    section: null,
    column: 'sector',
    nutsVersion: '2016',
    countries: null,
    total: null,
    figures: [['employment', 'sectors/ardeco-employment.csv']],
    source: 'European Commission, ARDECO (SNETZ), in thousand persons with one decimal',
    licence: 'CC BY 4.0',
  },
} as const;

/** A row of a table of figures, as text; empty where there is nothing. */
export interface FigureRow {
  readonly region: string;
  readonly sector: string;
  readonly year: number;
  readonly value: string;
  readonly flags: string;
  readonly status: string;
  readonly reason: string;
}

export interface FigureTable {
  readonly variable: SectorVariable;
  readonly path: string;
  readonly rows: readonly FigureRow[];
}

/** The figures of a sector table, variable by variable, as the package has them. Throws where a table or column is missing. */
export function sectorFigures(data: URL, name: SectorTableName): FigureTable[] {
  const { column, figures } = SECTOR_TABLE_FILES[name];
  return figures.map(([variable, path]) => ({ variable, path, rows: figureRows(data, path, 'region', column) }));
}

/**
 * What the regions of a table are held against, with the country as region and where the figure comes from as flag; of the years
 * of the regions alone. Null where the table has no countries.
 */
export function countryFigures(data: URL, name: SectorTableName, years: ReadonlySet<number>): FigureTable | null {
  const { column, countries: path } = SECTOR_TABLE_FILES[name];
  return path === null
    ? null
    : {
        variable: 'employment',
        path,
        rows: figureRows(data, path, 'country', column, 'basis').filter(({ year }) => years.has(year)),
      };
}

function figureRows(data: URL, path: string, place: string, column: string, letters = 'flags'): FigureRow[] {
  const { header, rows } = readTable(new URL(path, data));
  const [region, sector, year, value] = [place, column, 'year', 'value'].map((wanted) => {
    const at = header.indexOf(wanted);
    if (at < 0) throw new Error(`${path}: column ${wanted} is not there; run npm run data:import`);
    return at;
  });
  // ARDECO has neither flags nor reasons, manufacturing no flags.
  const [flags, status, reason] = [letters, 'status', 'reason'].map((wanted) => header.indexOf(wanted));
  const cell = (row: readonly string[], at = -1): string => row[at] ?? '';
  return rows.map((row) => ({
    region: cell(row, region),
    sector: cell(row, sector),
    year: Number(cell(row, year)),
    value: cell(row, value),
    flags: cell(row, flags),
    status: status === -1 ? 'measured' : cell(row, status),
    reason: cell(row, reason),
  }));
}
