import { MARKETS, type SectorTableName } from '../../../src/model/industry.ts';
import { readTable, recordsOf } from '../check/table-text.ts';

type Row = Record<string, string>;

/** Where each table's figures are, who made them, and the version of NUTS that its regions are of, some newer ones apart. */
export const SECTOR_TABLE_FILES = {
  divisions: {
    sectors: 'sectors/divisions.csv', column: 'division', nutsVersion: '2013',
    figures: { employment: 'sectors/persons-employed.csv', wages: 'sectors/wages.csv', 'local-units': 'sectors/local-units.csv' },
    source: 'Eurostat, structural business statistics (sbs_r_nuts06_r2)', licence: 'CC BY 4.0',
  },
  'ten-sectors': {
    sectors: 'sectors/ten-sectors.csv', column: 'sector', nutsVersion: '2016',
    figures: { employment: 'sectors/ardeco-employment.csv' },
    source: 'European Commission, ARDECO (SNETZ), in thousand persons with one decimal', licence: 'CC BY 4.0',
  },
} as const;

const rows = (data: URL, path: string): Row[] => recordsOf(readTable(new URL(path, data)));

function textOf(row: Row, column: string, path: string): string {
  const cell = row[column];
  if (cell === undefined) throw new Error(`${path}: column ${column} is not there; run npm run data:import`);
  return cell;
}

function tableOf(data: URL, name: SectorTableName) {
  const { sectors, nutsVersion, figures, source, licence } = SECTOR_TABLE_FILES[name];
  const codes = new Set<string>();
  const years = new Set<number>();
  for (const path of Object.values(figures)) {
    for (const row of rows(data, path)) {
      codes.add(textOf(row, 'region', path));
      years.add(Number(textOf(row, 'year', path)));
    }
  }
  return {
    name,
    sectors: rows(data, sectors).map((row) => ({
      code: textOf(row, 'code', sectors), label: textOf(row, 'label', sectors), family: textOf(row, 'family', sectors),
      market: MARKETS.find((market) => market === textOf(row, 'market', sectors)),
    })),
    regions: rows(data, 'sectors/regions.csv').filter((row) => codes.has(row['code'] ?? '')).map((row) => {
      const get = (column: string): string => textOf(row, column, 'sectors/regions.csv');
      return {
        code: get('code'), name: get('name'), country: get('country'),
        // The table of regions gives the first version a code is in; it is the same region in the table's own.
        nutsVersion: get('nuts_version') > nutsVersion ? get('nuts_version') : nutsVersion,
        isEu27: get('eu27') === 'true', isInSeeArea: get('see_area') === 'true', shapes: get('shapes').split(' ').filter((code) => code !== ''),
      };
    }),
    years: [...years].sort((a, b) => a - b), source, licence,
  };
}

/** The IndustryCatalogue as its file has it (src/datasets/industry-catalogue.ts). Throws where a table or a column is missing. */
export function industryFile(data: URL) {
  return {
    families: rows(data, 'sectors/families.csv').map((row) => ({ id: textOf(row, 'id', 'sectors/families.csv'), label: textOf(row, 'label', 'sectors/families.csv') })),
    tables: { divisions: tableOf(data, 'divisions'), 'ten-sectors': tableOf(data, 'ten-sectors') },
  };
}
