import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { industryFile } from '../../data/build/publish/industry-file.ts';
import { countryFigures, sectorFigures } from '../../data/build/publish/sector-figures.ts';
import { sectorFile } from '../../data/build/publish/sector-file.ts';
import { TRADED_FROM } from '../../data/build/sources/industry-families.ts';
import { parseTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { locationQuotients } from '../../src/analysis/index.ts';
import { decodeIndustryCatalogue } from '../../src/datasets/industry-catalogue.ts';
import { decodeSectorTable, type SectorTable } from '../../src/datasets/sector-table.ts';
import type { SectorTableName } from '../../src/model/industry.ts';

const DATA = new URL('../../data/', import.meta.url);
const figures = {
  manufacturing: sectorFigures(DATA, 'manufacturing'),
  divisions: sectorFigures(DATA, 'divisions'),
  'ten-sectors': sectorFigures(DATA, 'ten-sectors'),
};
const industry = decodeIndustryCatalogue(industryFile(DATA, figures), 'industry');

/** The table as a reader's browser has it: encoded as it is published, and decoded again. */
function decoded(name: SectorTableName): SectorTable {
  const note = industry.tables[name];
  return decodeSectorTable(
    new Uint8Array(sectorFile(figures[name], countryFigures(DATA, name, new Set(note.years)), note)),
    name,
    note,
    name,
  );
}

/** Persons by region and sector of a year, of the EU27 regions. */
function persons({ note, values }: SectorTable, year: number): { codes: string[]; matrix: number[][] } {
  const employment = values('employment');
  const at = note.years.indexOf(year);
  const places = note.regions.flatMap((region, index) =>
    region.isEu27 ? [{ code: region.code as string, index }] : [],
  );
  const rows = places
    .map(({ code, index }) => ({
      code,
      row: note.sectors.map(
        (_, sector) => employment[(index * note.sectors.length + sector) * note.years.length + at] ?? Number.NaN,
      ),
    }))
    .filter(({ row }) => row.some((value) => !Number.isNaN(value)));
  return { codes: rows.map(({ code }) => code), matrix: rows.map(({ row }) => row) };
}

describe('the sector tables as published', () => {
  const divisions = decoded('divisions');
  const ten = decoded('ten-sectors');

  it('have 68 divisions in 236 regions of NUTS 2013, and ten sectors in 237 with Serbia and North Macedonia', () => {
    expect([divisions.note.sectors.length, divisions.note.regions.length, divisions.note.years.length]).toEqual([
      68, 236, 8,
    ]);
    expect(new Set(divisions.note.regions.map((region) => region.nutsVersion))).toEqual(new Set(['2013']));
    expect([ten.note.sectors.length, ten.note.regions.length, ten.note.years.at(-1)]).toEqual([10, 237, 2019]);
    expect(ten.note.regions.filter((region) => !region.isEu27).map((region) => region.code)).toEqual([
      'MK00',
      'RS11',
      'RS12',
      'RS21',
      'RS22',
    ]);
    expect(ten.note.regions.some((region) => ['HU10', 'HR04', 'IE01', 'IE02', 'LT00'].includes(region.code))).toBe(
      false,
    );
    expect(ten.values('employment').every((value) => Number.isInteger(value / 100))).toBe(true);
  });

  // Against the published cells alone, as those who have nothing else compute them; the atlas holds them against the countries.
  it.each([
    ['ITI3', 'C15', 17.98],
    ['RO42', 'C29', 7.72],
    ['HU22', 'C29', 6.166],
    ['BG42', 'C14', 10.505],
    ['EL62', 'I55', 11.86],
    ['ITH4', 'C31', 5.71],
  ])('give the location quotient of %s in %s, 2015, as computed elsewhere: %d', (region, sector, expected) => {
    const { codes, matrix } = persons(divisions, 2015);
    expect(codes).toHaveLength(235);
    const column = divisions.note.sectors.findIndex(({ code }) => code === sector);
    expect(
      Math.abs((locationQuotients(matrix)[codes.indexOf(region)]?.[column] ?? Number.NaN) - expected),
    ).toBeLessThan(0.006);
  });

  it('call a division traded where it is concentrated inside countries, and have something of both in the ten', () => {
    const rows = recordsOf(parseTable(readFileSync(new URL('sectors/divisions.csv', DATA), 'utf8')));
    for (const row of rows)
      expect([row['code'], row['market']]).toEqual([
        row['code'],
        Number(row['concentration_within']) >= TRADED_FROM ? 'traded' : 'local',
      ]);
    expect(divisions.note.sectors.map(({ market }) => market)).toEqual(rows.map((row) => row['market']));
    expect(new Set(ten.note.sectors.map(({ market }) => market)).size).toBe(2);
  });
});
