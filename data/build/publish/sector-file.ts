import { columnFromArray, dictionary, int8, tableFromColumns, tableToIPC, uint8, utf8 } from '@uwdata/flechette';
import type { Column } from '@uwdata/flechette';
import { packFigures } from '../../../src/datasets/sector-packing.ts';
import { SECTOR_STEPS, SECTOR_VARIABLES } from '../../../src/datasets/sector-table.ts';
import type { SectorVariable } from '../../../src/datasets/sector-table.ts';
import type { SectorTableName, SectorTableNote } from '../../../src/model/industry.ts';
import { readTable, recordsOf } from '../check/table-text.ts';
import { SECTOR_TABLE_FILES } from './industry-file.ts';

function variableColumns(data: URL, path: string, variable: SectorVariable, { name, sectors, regions, years }: SectorTableNote): [string, Column<unknown>][] {
  const step = SECTOR_STEPS[name][variable];
  if (step === undefined) throw new Error(`${path}: src/datasets/sector-table.ts does not say in which steps ${name} has ${variable}`);
  const places = { region: new Map(regions.map(({ code }, at) => [code as string, at])), sector: new Map(sectors.map(({ code }, at) => [code as string, at])) };
  const figures = new Float64Array(regions.length * sectors.length * years.length).fill(Number.NaN);
  const notes = Array.from(figures, () => 'not-published');
  for (const row of recordsOf(readTable(new URL(path, data)))) {
    const [region, sector, year] = [places.region.get(row['region'] ?? ''), places.sector.get(row[SECTOR_TABLE_FILES[name].column] ?? ''), years.indexOf(Number(row['year']))];
    if (region === undefined || sector === undefined || year < 0) throw new Error(`${path}: ${Object.values(row).join(',')}: region, sector or year is not of the table; run npm run data:check`);
    const cell = (region * sectors.length + sector) * years.length + year;
    // ARDECO has neither flags nor reasons.
    const words = row['value'] === '' ? row['reason'] : (row['status'] ?? 'measured');
    notes[cell] = row['flags'] ? `${words};${row['flags']}` : (words ?? '');
    if (row['value'] !== '') figures[cell] = inSteps(Number(row['value']), name, step, path);
  }
  return [
    [`${variable}:note`, columnFromArray<string>(notes, dictionary(utf8(), int8()))],
    ...packFigures(figures, years.length).map((plane, at): [string, Column<unknown>] => [`${variable}:${at}`, columnFromArray<number>(plane, uint8())]),
  ];
}

/** The figure as a whole number of steps. The tables have the ten sectors in thousand persons, as their source does. */
function inSteps(value: number, name: SectorTableName, { times, over }: { readonly times: number; readonly over: number }, path: string): number {
  const steps = (value * (name === 'ten-sectors' ? 1000 : 1) * over) / times;
  const whole = Math.round(steps);
  if (Math.abs(steps - whole) > 1e-6) throw new Error(`${path}: ${value} has more decimals than are published; correct the steps in src/datasets/sector-table.ts`);
  return whole;
}

/** The figures of a sector table as Arrow, as src/datasets/sector-table.ts reads them. Throws where a table is missing or has other codes than `note`. */
export function sectorFile(data: URL, note: SectorTableNote): Uint8Array {
  const paths: Partial<Record<SectorVariable, string>> = SECTOR_TABLE_FILES[note.name].figures;
  const columns = SECTOR_VARIABLES.flatMap((variable) => {
    const path = paths[variable];
    return path === undefined ? [] : variableColumns(data, path, variable, note);
  });
  const bytes = tableToIPC(tableFromColumns(columns), { format: 'stream' });
  if (bytes === null) throw new Error(`${note.name} could not be written as Arrow`);
  return bytes;
}
