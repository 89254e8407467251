import { readTable, recordsOf } from '../../../data/build/tables/table-text.ts';
import {
  cellCount,
  cellOf,
  totalOf,
  type SectorTable,
  type SectorVariable,
} from '../../../src/datasets/sector-table.ts';
import {
  STATUSES,
  parseRegionCode,
  parseSectorCode,
  parseSectorRegionCode,
  statusMask,
  type IndustryCatalogue,
  type MissingReason,
  type RelatednessNote,
  type SectorRegion,
  type SectorTableName,
} from '../../../src/model/index.ts';

const DATA = new URL('../../../data/sectors/', import.meta.url);
const records = (file: string): Record<string, string>[] => recordsOf(readTable(new URL(`${file}.csv`, DATA)));

function known<Value>(value: Value | null, text: string): Value {
  if (value === null) throw new Error(`${text} is no code.`);
  return value;
}

interface Figure {
  readonly variable: SectorVariable;
  readonly region: string;
  readonly sector: string;
  readonly year: number;
  readonly value: number;
  readonly status: string;
  readonly flags: string;
  readonly reason: MissingReason | null;
}

interface More {
  /** Their figures stand among the others, by the country in the place of the region. */
  readonly countries?: readonly string[];
  /** The code that stands for all sectors; none without. */
  readonly total?: string;
}

/** A table out of figures, as decoding makes it; what is not among them was not published. */
export function tableOf(
  name: SectorTableName,
  regions: readonly SectorRegion[],
  sectors: readonly { readonly code?: string; readonly family?: string }[],
  figures: readonly Figure[],
  { countries = [], total }: More = {},
): SectorTable {
  const years = [...new Set(figures.map(({ year }) => year))].sort((one, other) => one - other);
  const note = {
    name,
    regions,
    countries,
    years,
    source: '',
    licence: '',
    hasTotal: total !== undefined,
    sectors: sectors.map(({ code = '', family = '' }) => ({
      code: known(parseSectorCode(code), code),
      label: code,
      family,
      market: 'traded' as const,
    })),
  };
  const places = new Map(
    [...regions.map(({ code }) => String(code)), ...countries].map((code, index) => [code, index]),
  );
  const sectorPlaces = new Map(sectors.map(({ code = '' }, index) => [code, index]));
  if (total !== undefined) sectorPlaces.set(total, totalOf(note));
  const size = cellCount(note);
  const columns = new Map(
    (['employment', 'wages', 'local-units'] as const).map((variable) => [
      variable,
      {
        values: new Float64Array(size).fill(Number.NaN),
        statuses: new Uint16Array(size),
        reasons: Array.from({ length: size }, (): MissingReason | null => 'not-published'),
        flags: Array.from({ length: size }, () => ''),
      },
    ]),
  );
  for (const { variable, region, sector, year, value, status, flags, reason } of figures) {
    const column = columns.get(variable);
    const [place, sectorPlace] = [places.get(region), sectorPlaces.get(sector)];
    if (column === undefined || place === undefined || sectorPlace === undefined)
      throw new Error(`${region} ${sector}: not in the table`);
    const cell = cellOf(note, place, sectorPlace, years.indexOf(year));
    column.values[cell] = value;
    column.statuses[cell] = statusMask(STATUSES.filter((one) => status.split(' ').includes(one)));
    column.reasons[cell] = reason;
    column.flags[cell] = flags;
  }
  const column = (variable: SectorVariable): NonNullable<ReturnType<typeof columns.get>> => {
    const found = columns.get(variable);
    if (found === undefined) throw new Error(`${variable}: not in the table`);
    return found;
  };
  return {
    name,
    note,
    values: (variable) => column(variable).values,
    statuses: (variable) => column(variable).statuses,
    reason: (variable, cell) => column(variable).reasons[cell] ?? null,
    flags: (variable, cell) => column(variable).flags[cell] ?? '',
  };
}

function regionsOf(codes: ReadonlySet<string>): SectorRegion[] {
  return records('regions')
    .filter(({ code = '' }) => codes.has(code))
    .map(({ code = '', name = '', country = '', nuts_version = '', eu27, see_area, shapes = '' }) => ({
      code: known(parseSectorRegionCode(code), code),
      name,
      country,
      nutsVersion: nuts_version,
      isEu27: eu27 === 'true',
      isInSeeArea: see_area === 'true',
      shapes: shapes.split(' ').flatMap((shape) => parseRegionCode(shape) ?? []),
    }));
}

const FILES = { employment: 'persons-employed', wages: 'wages', 'local-units': 'local-units' } as const;

function figuresOf(variable: SectorVariable): Figure[] {
  return records(FILES[variable]).map(
    ({ region = '', division = '', year, value, flags = '', status = '', reason }) => ({
      variable,
      region,
      sector: division,
      year: Number(year),
      value: value === '' ? Number.NaN : Number(value),
      status,
      flags,
      reason: value !== '' ? null : reason === 'confidential' ? 'confidential' : 'not-published',
    }),
  );
}

/** What the countries have in the years of a table, with where it comes from in the place of the flags. */
function countriesOf(years: ReadonlySet<number>): Figure[] {
  return records('countries')
    .filter(({ year }) => years.has(Number(year)))
    .map(({ country = '', division = '', year, value, basis = '', status = '', reason }) => ({
      variable: 'employment',
      region: country,
      sector: division,
      year: Number(year),
      value: value === '' ? Number.NaN : Number(value),
      status,
      flags: basis,
      reason: value !== '' ? null : reason === 'confidential' ? 'confidential' : 'not-published',
    }));
}

/** A note of relatedness for tables whose answers do not hang on it. */
export const ANY_RELATEDNESS: RelatednessNote = {
  from: 2009,
  to: 2015,
  chosen: { auc: 0.64, low: 0.61, high: 0.68 },
  size: { auc: 0.55, low: 0.52, high: 0.59 },
  leastKnown: 0.6,
};

/** The three tables, read from data/sectors past what publishing makes of them. */
export function sectorTables(): {
  readonly catalogue: IndustryCatalogue;
  readonly tables: Readonly<Record<SectorTableName, SectorTable>>;
} {
  const divisions = (['employment', 'wages', 'local-units'] as const).flatMap(figuresOf);
  const ten = records('ardeco-employment').map(
    ({ region = '', sector = '', year, value }): Figure => ({
      variable: 'employment',
      region,
      sector,
      year: Number(year),
      value: Math.round(Number(value) * 10) * 100,
      status: 'measured',
      flags: '',
      reason: null,
    }),
  );
  const made = records('manufacturing').map(
    ({ region = '', division = '', year, value, status = '', reason }): Figure => ({
      variable: 'employment',
      region,
      sector: division,
      year: Number(year),
      value: value === '' ? Number.NaN : Number(value),
      status,
      flags: '',
      reason: reason === '' ? null : 'not-published',
    }),
  );
  const countries = [...new Set(records('countries').map(({ country = '' }) => country))].sort();
  const all = records('divisions');
  const regionsWith = (figures: readonly Figure[]): SectorRegion[] =>
    regionsOf(new Set(figures.map(({ region }) => region)));
  const tables = {
    manufacturing: tableOf(
      'manufacturing',
      regionsWith(made),
      all.filter(({ section }) => section === 'C'),
      [...made, ...countriesOf(new Set([2022]))],
      { countries, total: 'C' },
    ),
    divisions: tableOf(
      'divisions',
      regionsWith(divisions),
      all,
      [...divisions, ...countriesOf(new Set(divisions.map(({ year }) => year)))],
      { countries },
    ),
    'ten-sectors': tableOf('ten-sectors', regionsWith(ten), records('ten-sectors'), ten),
  };
  const families = records('families').map(({ id = '', label = '' }) => ({ id, label }));
  return {
    catalogue: {
      families,
      relatedness: ANY_RELATEDNESS,
      tables: {
        manufacturing: tables.manufacturing.note,
        divisions: tables.divisions.note,
        'ten-sectors': tables['ten-sectors'].note,
      },
    },
    tables,
  };
}
