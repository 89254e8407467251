import { tableFromIPC } from '@uwdata/flechette';
import type { Table } from '@uwdata/flechette';
import type { Catalogue } from '../model/catalogue.ts';
import { parseRegionCode } from '../model/ids.ts';
import type { IndicatorId, RegionCode } from '../model/ids.ts';
import { MISSING_REASONS } from '../model/observation.ts';
import type { MissingReason } from '../model/observation.ts';
import type { ThemeId } from '../model/theme.ts';
import { DatasetError } from './errors.ts';
import { fetchFile } from './fetch-file.ts';
import type { Fetch } from './fetch-file.ts';

/** The figures of one theme, wide: a row is a region in a year; each indicator has its columns. */
export interface ThemeTable {
  readonly theme: ThemeId | 'context';
  readonly length: number;
  readonly regions: readonly RegionCode[];
  readonly years: Int16Array;
  readonly indicators: readonly IndicatorId[];
  /** NaN where there is no figure. Throws DatasetError for an indicator the table does not hold. */
  readonly values: (indicator: IndicatorId) => Float64Array;
  /** Bits of STATUSES; 0 where there is no figure. */
  readonly statuses: (indicator: IndicatorId) => Uint16Array;
  /** Null instead of an array: no row has one. */
  readonly reasons: (indicator: IndicatorId) => readonly (MissingReason | null)[] | null;
  readonly flags: (indicator: IndicatorId) => readonly (string | null)[] | null;
  readonly origins: (indicator: IndicatorId) => readonly (string | null)[] | null;
  readonly periodStarts: (indicator: IndicatorId) => readonly (number | null)[] | null;
}

function isReason(text: unknown): text is MissingReason {
  return (MISSING_REASONS as readonly unknown[]).includes(text);
}

function cellsOf(table: Table, name: string): readonly unknown[] | null {
  const column = table.getChild(name);
  return column === null || column === undefined ? null : Array.from(column as Iterable<unknown>);
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

/** The table of a theme out of its Arrow bytes; columns are decoded when first asked for. Throws DatasetError `invalid`. */
export function decodeThemeTable(bytes: Uint8Array<ArrayBuffer>, theme: ThemeId | 'context', path: string): ThemeTable {
  const table = read(bytes, path);
  const fault = (what: string): DatasetError =>
    new DatasetError('invalid', path, `${path}: ${what}; build the data again`);
  const names = table.schema.fields.map((field) => String(field.name));
  const regions = (cellsOf(table, 'region') ?? []).map((cell) => {
    const code = typeof cell === 'string' ? parseRegionCode(cell) : null;
    if (code === null) throw fault(`column region: ${String(cell)} is not a region code`);
    return code;
  });
  const years = Int16Array.from(cellsOf(table, 'year') ?? [], (cell) => {
    if (typeof cell !== 'number') throw fault(`column year: ${String(cell)} is not a year`);
    return cell;
  });
  const length = table.numRows;
  if (regions.length !== length || years.length !== length) throw fault('column region or year is missing');
  const indicators = names.filter(
    (name) => name !== 'region' && name !== 'year' && !name.includes(':'),
  ) as IndicatorId[];
  const texts = (name: string): readonly (string | null)[] | null =>
    cellsOf(table, name)?.map((cell) => (typeof cell === 'string' && cell !== '' ? cell : null)) ?? null;
  const values = (indicator: IndicatorId): Float64Array => {
    const cells = cellsOf(table, indicator);
    if (cells === null) throw fault(`there is no column ${indicator}`);
    return Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : Number.NaN));
  };
  return {
    theme,
    length,
    regions,
    years,
    indicators,
    values,
    statuses: (indicator) => {
      const cells = cellsOf(table, `${indicator}:status`);
      // Left out where every figure is measured and nothing more.
      return cells === null
        ? Uint16Array.from(values(indicator), (value) => (Number.isNaN(value) ? 0 : 1))
        : Uint16Array.from(cells, (cell) => (typeof cell === 'number' ? cell : 0));
    },
    reasons: (indicator) =>
      texts(`${indicator}:reason`)?.map((text) => {
        if (text !== null && !isReason(text)) throw fault(`column ${indicator}:reason: "${text}" is not a reason`);
        return text;
      }) ?? null,
    flags: (indicator) => texts(`${indicator}:flags`),
    origins: (indicator) => texts(`${indicator}:origin`),
    periodStarts: (indicator) =>
      cellsOf(table, `${indicator}:period_start`)?.map((cell) => (typeof cell === 'number' ? cell : null)) ?? null,
  };
}

/** The table of a theme, or of the context, that the catalogue names. Throws DatasetError. */
export async function fetchThemeTable(
  base: string,
  theme: ThemeId | 'context',
  catalogue: Pick<Catalogue, 'files'>,
  fetchWith?: Fetch,
): Promise<ThemeTable> {
  const file = catalogue.files[theme];
  return decodeThemeTable(await fetchFile(base, file, fetchWith), theme, file.path);
}
