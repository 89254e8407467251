import { cellOf, totalOf, type SectorTable, type SectorVariable } from '../../datasets/sector-table.ts';
import type { SectorCode, SectorTableNote } from '../../model/index.ts';
import { BREAK } from '../../model/masks.ts';

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
  /** All persons employed, as published beside the sectors; NaN where the table has no totals, or not this one. */
  readonly total: (region: number, year: number) => number;
  /** Place of a country behind the regions, for the functions above; null where the table has no figures of countries, or not of this one. */
  readonly country: (code: string) => number | null;
  /** Whether the series breaks after the one year and not after the other. */
  readonly isBroken: (region: number, sector: number, from: number, to: number) => boolean;
  /** Years in which the region has persons employed in any sector, ascending. */
  readonly years: (region: number) => readonly number[];
}

/** What is made of a table is made once and goes with it. */
const known = new WeakMap<SectorTable, SectorCells>();

function make(table: SectorTable): SectorCells {
  const { note } = table;
  const columns = {
    employment: table.values('employment'),
    wages: table.values('wages'),
    'local-units': table.values('local-units'),
  };
  const statuses = table.statuses('employment');
  const place = new Map(note.years.map((year, index) => [year, index]));
  const sectors = note.sectors.map(({ code }) => code);
  const countries = new Map(note.countries.map((code, index) => [code, note.regions.length + index]));
  const cell = (region: number, sector: number, year: number): number => {
    const index = place.get(year);
    return index === undefined ? -1 : cellOf(note, region, sector, index);
  };
  const value = (variable: SectorVariable, region: number, sector: number, year: number): number =>
    columns[variable][cell(region, sector, year)] ?? Number.NaN;
  const employment = (region: number, year: number): number[] =>
    sectors.map((_, sector) => value('employment', region, sector, year));
  const years = note.regions.map((_, region) =>
    note.years.filter((year) => employment(region, year).some(Number.isFinite)).toSorted((one, other) => one - other),
  );
  const status = (region: number, sector: number, year: number): number => statuses[cell(region, sector, year)] ?? 0;
  return {
    table,
    note,
    sectors,
    cell,
    value,
    status,
    employment,
    total: (region, year) => (note.hasTotal ? value('employment', region, totalOf(note), year) : Number.NaN),
    country: (code) => countries.get(code) ?? null,
    isBroken: (region, sector, from, to) =>
      note.years.some((year) => year > from && year <= to && (status(region, sector, year) & BREAK) !== 0),
    years: (region) => years[region] ?? [],
  };
}

export function cellsOf(table: SectorTable): SectorCells {
  const cells = known.get(table) ?? make(table);
  known.set(table, cells);
  return cells;
}
