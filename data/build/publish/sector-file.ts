import { columnFromArray, dictionary, int8, tableFromColumns, tableToIPC, uint8, utf8 } from '@uwdata/flechette';
import type { Column } from '@uwdata/flechette';
import { packFigures } from '../../../src/datasets/sector-packing.ts';
import { cellCount, cellOf, SECTOR_STEPS, totalOf } from '../../../src/datasets/sector-table.ts';
import type { SectorTableName, SectorTableNote } from '../../../src/model/industry.ts';
import { SECTOR_TABLE_FILES, type FigureTable } from './sector-figures.ts';

/** The package has the ten sectors in thousand persons, as their source does. */
const UNIT: Readonly<Record<SectorTableName, number>> = { manufacturing: 1, divisions: 1, 'ten-sectors': 1000 };

function columnsOf({ variable, path, rows }: FigureTable, note: SectorTableNote): [string, Column<unknown>][] {
  const { name, sectors, regions, countries, years } = note;
  const step = SECTOR_STEPS[name][variable];
  if (step === undefined)
    throw new Error(`${path}: src/datasets/sector-table.ts does not say in which steps ${name} has ${variable}`);
  const { total } = SECTOR_TABLE_FILES[name];
  const placeAt = new Map([...regions.map(({ code }) => code as string), ...countries].map((code, at) => [code, at]));
  const sectorAt = new Map(sectors.map(({ code }, at) => [code as string, at]));
  if (total !== null) sectorAt.set(total, totalOf(note));
  const figures = new Float64Array(cellCount(note)).fill(Number.NaN);
  const notes = Array.from(figures, () => 'not-published');
  for (const { region, sector, year, value, status, reason, flags } of rows) {
    const place = placeAt.get(region);
    const kind = sectorAt.get(sector);
    if (place === undefined || kind === undefined)
      throw new Error(
        `${path}: ${region} ${sector} ${year}: region or sector is not of the table; run npm run data:check`,
      );
    const cell = cellOf(note, place, kind, years.indexOf(year));
    const words = value === '' ? reason : status;
    notes[cell] = flags === '' ? words : `${words};${flags}`;
    if (value === '') continue;
    const steps = (Number(value) * UNIT[name] * step.over) / step.times;
    figures[cell] = Math.round(steps);
    if (Math.abs(steps - Math.round(steps)) > 1e-6)
      throw new Error(
        `${path}: ${region} ${sector} ${year}: ${value} has more decimals than are published; correct SECTOR_STEPS`,
      );
  }
  return [
    [`${variable}:note`, columnFromArray<string>(notes, dictionary(utf8(), int8()))],
    ...packFigures(figures, years.length).map((plane, at): [string, Column<unknown>] => [
      `${variable}:${at}`,
      columnFromArray<number>(plane, uint8()),
    ]),
  ];
}

/** The figures of a sector table, and of the countries, as Arrow, as src/datasets/sector-table.ts reads them. Throws for codes that `note` does not have. */
export function sectorFile(
  figures: readonly FigureTable[],
  countries: FigureTable | null,
  note: SectorTableNote,
): Uint8Array {
  const whole = figures.map((table) =>
    countries?.variable === table.variable ? { ...table, rows: [...table.rows, ...countries.rows] } : table,
  );
  const bytes = tableToIPC(tableFromColumns(whole.flatMap((table) => columnsOf(table, note))), { format: 'stream' });
  if (bytes === null) throw new Error(`${note.name} could not be written as Arrow`);
  return bytes;
}
