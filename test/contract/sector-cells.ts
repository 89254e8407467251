import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { cellCount, cellOf, totalOf, type SectorTable, type SectorVariable } from '../../src/datasets/sector-table.ts';
import { STATUSES, statusesOf } from '../../src/model/observation.ts';

const FILES = {
  manufacturing: { column: 'division', files: [['employment', 'manufacturing']] },
  divisions: {
    column: 'division',
    files: [
      ['employment', 'persons-employed'],
      ['wages', 'wages'],
      ['local-units', 'local-units'],
    ],
  },
  'ten-sectors': { column: 'sector', files: [['employment', 'ardeco-employment']] },
} as const;

/** A cell as text: figure, statuses, reason, flags. The ten sectors stand in thousand persons in the package. */
function shown(table: SectorTable, variable: SectorVariable, cell: number): string {
  const value = table.values(variable)[cell] ?? Number.NaN;
  const unit = table.name === 'ten-sectors' ? 1000 : 1;
  return [
    Number.isNaN(value) ? '' : String(value / unit),
    statusesOf(table.statuses(variable)[cell] ?? 0).join(' '),
    table.reason(variable, cell) ?? '',
    table.flags(variable, cell),
  ].join(';');
}

/** Every cell of a decoded sector table against the rows of the package; a cell without a row must be unpublished. */
export function sectorDifferences(table: SectorTable, data: URL): { differences: string[]; compared: number } {
  const { note } = table;
  const placeAt = new Map(
    [...note.regions.map(({ code }) => code as string), ...note.countries].map((code, at) => [code, at]),
  );
  const sectorAt = new Map(note.sectors.map(({ code }, at) => [code as string, at]));
  if (note.hasTotal) sectorAt.set('C', totalOf(note));
  const differences: string[] = [];
  let compared = 0;
  const { column, files } = FILES[table.name];
  for (const [variable, file] of files) {
    const written = new Array<string>();
    // Countries stand among the persons employed, with where their figure comes from in the place of flags.
    const countries =
      variable === 'employment' && note.countries.length > 0
        ? recordsOf(readTable(new URL('sectors/countries.csv', data))).filter(({ year }) =>
            note.years.includes(Number(year)),
          )
        : [];
    const rows = [
      ...recordsOf(readTable(new URL(`sectors/${file}.csv`, data))),
      ...countries.map(({ country = '', basis = '', ...rest }) => ({ ...rest, region: country, flags: basis })),
    ];
    for (const record of rows as readonly Record<string, string>[]) {
      const cell = cellOf(
        note,
        placeAt.get(record['region'] ?? '') ?? Number.NaN,
        sectorAt.get(record[column] ?? '') ?? Number.NaN,
        note.years.indexOf(Number(record['year'])),
      );
      const words = (record['status'] ?? 'measured').split(' ');
      const statuses = record['value'] === '' ? '' : STATUSES.filter((status) => words.includes(status)).join(' ');
      written[cell] = [
        record['value'] === '' ? '' : String(Number(record['value'])),
        statuses,
        record['reason'] ?? '',
        record['flags'] ?? '',
      ].join(';');
    }
    for (let cell = 0; cell < cellCount(note); cell += 1) {
      compared += 1;
      const [own, wanted] = [shown(table, variable, cell), written[cell] ?? ';;not-published;'];
      if (own !== wanted) differences.push(`${variable}, cell ${cell}: ${own} for ${wanted}`);
    }
  }
  return { differences, compared };
}
