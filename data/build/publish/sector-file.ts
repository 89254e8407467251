import { columnFromArray, dictionary, int8, tableFromColumns, tableToIPC, uint8, utf8 } from '@uwdata/flechette';
import type { Column } from '@uwdata/flechette';
import { packFigures } from '../../../src/datasets/sector-packing.ts';
import { SECTOR_STEPS } from '../../../src/datasets/sector-table.ts';
import type { SectorTableName, SectorTableNote } from '../../../src/model/industry.ts';
import type { FigureTable } from './sector-figures.ts';

/** The package has the ten sectors in thousand persons, as their source does. */
const UNIT: Readonly<Record<SectorTableName, number>> = { divisions: 1, 'ten-sectors': 1000 };

function columnsOf({ variable, path, rows }: FigureTable, { name, sectors, regions, years }: SectorTableNote): [string, Column<unknown>][] {
  const step = SECTOR_STEPS[name][variable];
  if (step === undefined) throw new Error(`${path}: src/datasets/sector-table.ts does not say in which steps ${name} has ${variable}`);
  const regionAt = new Map(regions.map(({ code }, at) => [code as string, at]));
  const sectorAt = new Map(sectors.map(({ code }, at) => [code as string, at]));
  const figures = new Float64Array(regions.length * sectors.length * years.length).fill(Number.NaN);
  const notes = Array.from(figures, () => 'not-published');
  for (const { region, sector, year, value, status, reason, flags } of rows) {
    const place = regionAt.get(region);
    const kind = sectorAt.get(sector);
    if (place === undefined || kind === undefined) throw new Error(`${path}: ${region} ${sector} ${year}: region or sector is not of the table; run npm run data:check`);
    const cell = (place * sectors.length + kind) * years.length + years.indexOf(year);
    const words = value === '' ? reason : status;
    notes[cell] = flags === '' ? words : `${words};${flags}`;
    if (value === '') continue;
    const steps = (Number(value) * UNIT[name] * step.over) / step.times;
    figures[cell] = Math.round(steps);
    if (Math.abs(steps - Math.round(steps)) > 1e-6) throw new Error(`${path}: ${region} ${sector} ${year}: ${value} has more decimals than are published; correct SECTOR_STEPS`);
  }
  return [
    [`${variable}:note`, columnFromArray<string>(notes, dictionary(utf8(), int8()))],
    ...packFigures(figures, years.length).map((plane, at): [string, Column<unknown>] => [`${variable}:${at}`, columnFromArray<number>(plane, uint8())]),
  ];
}

/** The figures of a sector table as Arrow, as src/datasets/sector-table.ts reads them. Throws for codes that `note` does not have. */
export function sectorFile(figures: readonly FigureTable[], note: SectorTableNote): Uint8Array {
  const bytes = tableToIPC(tableFromColumns(figures.flatMap((table) => columnsOf(table, note))), { format: 'stream' });
  if (bytes === null) throw new Error(`${note.name} could not be written as Arrow`);
  return bytes;
}
