import type { SectorTable, SectorVariable } from '../../datasets/sector-table.ts';
import type { SectorCode, SectorTableNote } from '../../model/index.ts';

/** The figures of a sector table by place in its note: regions and sectors by position, years by number. */
export interface SectorCells {
  readonly table: SectorTable;
  readonly note: SectorTableNote;
  readonly sectors: readonly SectorCode[];
  /** Position of a cell in the columns of the table; -1 for a year the table does not have. */
  readonly cell: (region: number, sector: number, year: number) => number;
  /** NaN where there is no figure. */
  readonly value: (variable: SectorVariable, region: number, sector: number, year: number) => number;
  /** Bits of STATUSES of persons employed; 0 where there is no figure. */
  readonly status: (region: number, sector: number, year: number) => number;
  /** Persons employed by sector. */
  readonly employment: (region: number, year: number) => readonly number[];
  /** Years in which the region has persons employed in any sector, ascending. */
  readonly years: (region: number) => readonly number[];
}

/** What is made of a table is made once and goes with it. */
const known = new WeakMap<SectorTable, SectorCells>();

function make(table: SectorTable): SectorCells {
  const { note } = table;
  const columns = { employment: table.values('employment'), wages: table.values('wages'), 'local-units': table.values('local-units') };
  const statuses = table.statuses('employment');
  const place = new Map(note.years.map((year, index) => [year, index]));
  const sectors = note.sectors.map(({ code }) => code);
  const cell = (region: number, sector: number, year: number): number => {
    const index = place.get(year);
    return index === undefined ? -1 : (region * sectors.length + sector) * note.years.length + index;
  };
  const value = (variable: SectorVariable, region: number, sector: number, year: number): number => columns[variable][cell(region, sector, year)] ?? Number.NaN;
  const employment = (region: number, year: number): number[] => sectors.map((_, sector) => value('employment', region, sector, year));
  const years = note.regions.map((_, region) => note.years.filter((year) => employment(region, year).some(Number.isFinite)).toSorted((one, other) => one - other));
  const status = (region: number, sector: number, year: number): number => statuses[cell(region, sector, year)] ?? 0;
  return { table, note, sectors, cell, value, status, employment, years: (region) => years[region] ?? [] };
}

export function cellsOf(table: SectorTable): SectorCells {
  const cells = known.get(table) ?? make(table);
  known.set(table, cells);
  return cells;
}
