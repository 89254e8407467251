import { readTable, recordsOf } from '../../data/build/check/table-text.ts';
import type { SectorTable, SectorVariable } from '../../src/datasets/sector-table.ts';
import { STATUSES, statusesOf } from '../../src/model/observation.ts';

const FILES = {
  divisions: { column: 'division', files: [['employment', 'persons-employed'], ['wages', 'wages'], ['local-units', 'local-units']] },
  'ten-sectors': { column: 'sector', files: [['employment', 'ardeco-employment']] },
} as const;

/** A cell as text: figure, statuses, reason, flags. The ten sectors stand in thousand persons in the package. */
function shown(table: SectorTable, variable: SectorVariable, cell: number): string {
  const value = table.values(variable)[cell] ?? Number.NaN;
  const unit = table.name === 'ten-sectors' ? 1000 : 1;
  return [Number.isNaN(value) ? '' : String(value / unit), statusesOf(table.statuses(variable)[cell] ?? 0).join(' '), table.reason(variable, cell) ?? '', table.flags(variable, cell)].join(';');
}

/** Every cell of a decoded sector table against the rows of the package; a cell without a row must be unpublished. */
export function sectorDifferences(table: SectorTable, data: URL): { differences: string[]; compared: number } {
  const { regions, sectors, years } = table.note;
  const regionAt = new Map(regions.map(({ code }, at) => [code as string, at]));
  const sectorAt = new Map(sectors.map(({ code }, at) => [code as string, at]));
  const differences: string[] = [];
  let compared = 0;
  const { column, files } = FILES[table.name];
  for (const [variable, file] of files) {
    const written = new Array<string>();
    for (const record of recordsOf(readTable(new URL(`sectors/${file}.csv`, data)))) {
      const region = regionAt.get(record['region'] ?? '') ?? Number.NaN;
      const cell = (region * sectors.length + (sectorAt.get(record[column] ?? '') ?? Number.NaN)) * years.length + years.indexOf(Number(record['year']));
      const words = (record['status'] ?? 'measured').split(' ');
      const statuses = record['value'] === '' ? '' : STATUSES.filter((status) => words.includes(status)).join(' ');
      written[cell] = [record['value'] === '' ? '' : String(Number(record['value'])), statuses, record['reason'] ?? '', record['flags'] ?? ''].join(';');
    }
    for (let cell = 0; cell < regions.length * sectors.length * years.length; cell += 1) {
      compared += 1;
      const [own, wanted] = [shown(table, variable, cell), written[cell] ?? ';;not-published;'];
      if (own !== wanted) differences.push(`${variable}, cell ${cell}: ${own} for ${wanted}`);
    }
  }
  return { differences, compared };
}
