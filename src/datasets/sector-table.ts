import { tableFromIPC } from '@uwdata/flechette';
import type { Table } from '@uwdata/flechette';
import type {
  Catalogue,
  IndustryCatalogue,
  MissingReason,
  SectorTableName,
  SectorTableNote,
  Status,
} from '../model/index.ts';
import { MISSING_REASONS, STATUSES, statusMask } from '../model/index.ts';
import { DatasetError } from './errors.ts';
import { fetchFile } from './fetch-file.ts';
import type { Fetch } from './fetch-file.ts';
import { PLANES, unpackFigures } from './sector-packing.ts';

const SECTOR_VARIABLES = ['employment', 'wages', 'local-units'] as const;
export type SectorVariable = (typeof SECTOR_VARIABLES)[number];

/** A published whole number is so many of the unit; those below 1 as how many make one, since 0.1 is not exact. */
interface Step {
  readonly times: number;
  readonly over: number;
}

/** What each table holds, and in which steps the source gives it: the ten sectors in thousand persons with one decimal. */
export const SECTOR_STEPS: Readonly<Record<SectorTableName, Readonly<Partial<Record<SectorVariable, Step>>>>> = {
  manufacturing: { employment: { times: 1, over: 1 } },
  divisions: { employment: { times: 1, over: 1 }, wages: { times: 1, over: 10 }, 'local-units': { times: 1, over: 1 } },
  'ten-sectors': { employment: { times: 100, over: 1 } },
};

/**
 * The figures of one sector table. Every column has a cell for each place × sector × year, at `cellOf(note, place, sector,
 * year)`; places are the regions of the note and after them its countries, of which there is employment only, and whose
 * `flags` say where the figure comes from. Employment in persons (of the ten sectors in whole hundreds), wages in million EUR.
 */
export interface SectorTable {
  readonly name: SectorTableName;
  readonly note: SectorTableNote;
  /** NaN where there is no figure; all NaN for a variable the table does not have. */
  readonly values: (variable: SectorVariable) => Float64Array;
  /** Bits of STATUSES; 0 where there is no figure. */
  readonly statuses: (variable: SectorVariable) => Uint16Array;
  /** Null where there is a figure. */
  readonly reason: (variable: SectorVariable, cell: number) => MissingReason | null;
  /** The source's letters. */
  readonly flags: (variable: SectorVariable, cell: number) => string;
}

/** Where the total of a place stands: after its sectors. */
export function totalOf({ sectors }: Pick<SectorTableNote, 'sectors'>): number {
  return sectors.length;
}

/** Position of a cell: `place`, `sector` and `year` by position in the note. */
export function cellOf(
  { sectors, years, hasTotal }: Pick<SectorTableNote, 'sectors' | 'years' | 'hasTotal'>,
  place: number,
  sector: number,
  year: number,
): number {
  return (place * (sectors.length + (hasTotal ? 1 : 0)) + sector) * years.length + year;
}

export function cellCount(
  note: Pick<SectorTableNote, 'regions' | 'countries' | 'sectors' | 'years' | 'hasTotal'>,
): number {
  return cellOf(note, note.regions.length + note.countries.length, 0, 0);
}

/** What is to be known of a cell beside its figure. */
interface CellNote {
  readonly status: number;
  readonly reason: MissingReason | null;
  readonly flags: string;
}

const UNPUBLISHED: CellNote = { status: 0, reason: 'not-published', flags: '' };

interface VariableColumns {
  readonly values: Float64Array;
  readonly statuses: Uint16Array;
  readonly noteAt: (cell: number) => CellNote;
}

/** A cell's note as published: `statuses;flags` of a figure, `reason;flags` of none. */
function parseNote(text: string): CellNote | null {
  const [words = '', flags = ''] = text.split(';');
  const reason = MISSING_REASONS.find((name) => name === words);
  if (reason !== undefined) return { status: 0, reason, flags };
  const statuses = words.split(' ').map((word): Status | undefined => STATUSES.find((name) => name === word));
  const known = statuses.filter((status) => status !== undefined);
  return known.length === statuses.length ? { status: statusMask(known), reason: null, flags } : null;
}

function read(bytes: Uint8Array<ArrayBuffer>, path: string): Table {
  try {
    return tableFromIPC(bytes);
  } catch (error) {
    throw new DatasetError(
      'invalid',
      path,
      `${path}: not readable as Arrow (${error instanceof Error ? error.message : String(error)}); build the data again`,
    );
  }
}

function readVariable(
  table: Table,
  variable: SectorVariable,
  { times, over }: Step,
  years: number,
  fault: (what: string) => DatasetError,
): VariableColumns {
  const cellsOf = (name: string): unknown => {
    const column = table.getChild(name);
    if (column === null || column === undefined) throw fault(`there is no column ${name}`);
    return column.toArray();
  };
  const parsed = new Map<unknown, CellNote>();
  const texts = cellsOf(`${variable}:note`);
  if (!Array.isArray(texts)) throw fault(`column ${variable}:note is not text`);
  const notes = texts.map((cell: unknown, at) => {
    const note = parsed.get(cell) ?? (typeof cell === 'string' ? parseNote(cell) : null);
    if (note === null)
      throw fault(`column ${variable}:note, row ${at}: "${String(cell)}" is neither statuses nor a reason`);
    parsed.set(cell, note);
    return note;
  });
  const planes = Array.from({ length: PLANES }, (_, plane) => {
    const cells = cellsOf(`${variable}:${plane}`);
    if (!(cells instanceof Uint8Array)) throw fault(`column ${variable}:${plane} is not of bytes`);
    return cells;
  });
  let values: Float64Array;
  try {
    values = unpackFigures(planes, years, (cell) => notes[cell]?.reason === null);
  } catch (error) {
    throw fault(`${variable}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return {
    values: values.map((value) => (value * times) / over),
    statuses: new Uint16Array(notes.map((note) => note.status)),
    noteAt: (cell) => notes[cell] ?? UNPUBLISHED,
  };
}

/**
 * The figures of a sector table out of its Arrow bytes: of each variable a column of notes, a row a cell, and the
 * figures packed (sector-packing.ts). `path` is for the message.
 * @throws DatasetError `invalid`, naming file, column and row.
 */
export function decodeSectorTable(
  bytes: Uint8Array<ArrayBuffer>,
  name: SectorTableName,
  note: SectorTableNote,
  path: string,
): SectorTable {
  const table = read(bytes, path);
  const fault = (what: string): DatasetError =>
    new DatasetError('invalid', path, `${path}: ${what}; build the data again`);
  const cells = cellCount(note);
  if (table.numRows !== cells)
    throw fault(
      `${table.numRows} rows for ${note.regions.length} regions, ${note.countries.length} countries, ${note.sectors.length} sectors and ${note.years.length} years (${cells})`,
    );
  const absent: VariableColumns = {
    values: new Float64Array(cells).fill(Number.NaN),
    statuses: new Uint16Array(cells),
    noteAt: () => UNPUBLISHED,
  };
  const columns = new Map(
    SECTOR_VARIABLES.map((variable) => {
      const step = SECTOR_STEPS[name][variable];
      return [variable, step === undefined ? absent : readVariable(table, variable, step, note.years.length, fault)];
    }),
  );
  const of = (variable: SectorVariable): VariableColumns => columns.get(variable) ?? absent;
  return {
    name,
    note,
    values: (variable) => of(variable).values,
    statuses: (variable) => of(variable).statuses,
    reason: (variable, cell) => of(variable).noteAt(cell).reason,
    flags: (variable, cell) => of(variable).noteAt(cell).flags,
  };
}

/** The sector table that the catalogue names, in the order of `industry`. `base` ends in a slash. Throws DatasetError. */
export async function fetchSectorTable(
  base: string,
  name: SectorTableName,
  catalogue: Pick<Catalogue, 'files'>,
  industry: IndustryCatalogue,
  fetchWith?: Fetch,
): Promise<SectorTable> {
  const file = catalogue.files[name];
  return decodeSectorTable(await fetchFile(base, file, fetchWith), name, industry.tables[name], file.path);
}
