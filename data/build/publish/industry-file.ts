import { MARKETS, type SectorTableName } from '../../../src/model/industry.ts';
import { readTable, recordsOf } from '../tables/table-text.ts';
import { columnsOf } from './packed-columns.ts';
import { SECTOR_TABLE_FILES, type FigureTable } from './sector-figures.ts';

/** The rows of a table, each as what gives the text of a column. */
function rows(data: URL, path: string): ((column: string) => string)[] {
  return recordsOf(readTable(new URL(path, data))).map((row) => (column) => {
    const cell = row[column];
    if (cell === undefined) throw new Error(`${path}: column ${column} is not there; run npm run data:import`);
    return cell;
  });
}

function tableOf(data: URL, name: SectorTableName, figures: readonly FigureTable[]) {
  const { sectors, section, nutsVersion, countries, total, source, licence } = SECTOR_TABLE_FILES[name];
  const all = figures.flatMap((table) => table.rows);
  const codes = new Set(all.map(({ region }) => region));
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  return {
    name,
    sectors: rows(data, sectors)
      .filter((row) => section === null || row('section') === section)
      .map((row) => ({
        code: row('code'),
        label: row('label'),
        family: row('family'),
        market: MARKETS.find((market) => market === row('market')),
      })),
    nutsVersion,
    regions: rows(data, 'sectors/regions.csv')
      .map((row) => row('code'))
      .filter((code) => codes.has(code)),
    countries: countries === null ? [] : [...new Set(rows(data, countries).map((row) => row('country')))].sort(),
    hasTotal: total !== null,
    years,
    source,
    licence,
  };
}

/** How well the measure that is used foretells, and size alone. */
function relatednessNote(measures: readonly ((column: string) => string)[]) {
  const [chosen, size] = [
    measures.find((row) => row('is_used') === 'true'),
    measures.find((row) => row('measure') === 'ubiquity'),
  ];
  if (chosen === undefined || size === undefined)
    throw new Error('sectors/relatedness.csv: it names no measure used, or not that of size; run npm run data:import');
  const foresight = (row: (column: string) => string) => ({
    auc: Number(row('auc')),
    low: Number(row('low')),
    high: Number(row('high')),
  });
  return {
    from: Number(chosen('from')),
    to: Number(chosen('to')),
    chosen: foresight(chosen),
    size: foresight(size),
    leastKnown: Number(chosen('least_known')),
  };
}

/** The IndustryCatalogue as its file has it (src/datasets/industry-catalogue.ts). Throws where a table or a column is missing. */
export function industryFile(data: URL, figures: Readonly<Record<SectorTableName, readonly FigureTable[]>>) {
  const wanted = new Set(
    Object.values(figures).flatMap((tables) => tables.flatMap((table) => table.rows.map(({ region }) => region))),
  );
  return {
    // Each once: most regions are in every table.
    regions: columnsOf(
      rows(data, 'sectors/regions.csv')
        .filter((row) => wanted.has(row('code')))
        .map((row) => ({
          code: row('code'),
          name: row('name'),
          country: row('country'),
          since: row('nuts_version'),
          isEu27: row('eu27') === 'true',
          isInSeeArea: row('see_area') === 'true',
          shapes: row('shapes')
            .split(' ')
            .filter((code) => code !== ''),
        })),
    ),
    relatedness: relatednessNote(rows(data, 'sectors/relatedness.csv')),
    families: rows(data, 'sectors/families.csv').map((row) => ({ id: row('id'), label: row('label') })),
    tables: {
      manufacturing: tableOf(data, 'manufacturing', figures.manufacturing),
      divisions: tableOf(data, 'divisions', figures.divisions),
      'ten-sectors': tableOf(data, 'ten-sectors', figures['ten-sectors']),
    },
  };
}
