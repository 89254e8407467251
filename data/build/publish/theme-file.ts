import { columnFromArray, dictionary, float64, int16, tableFromColumns, tableToIPC, uint16, utf8 } from '@uwdata/flechette';
import type { Column } from '@uwdata/flechette';
import { FIRST_PUBLISHED_YEAR, STATUSES, statusMask } from '../../../src/model/observation.ts';
import type { Status } from '../../../src/model/observation.ts';
import { readTable, recordsOf } from '../check/table-text.ts';

const MEASURED = statusMask(['measured']);

type Row = Record<string, string>;

function statusBits(text: string): number {
  const statuses = text.split(' ').filter((word) => word !== '').map((word): Status => {
    const status = STATUSES.find((name) => name === word);
    if (status === undefined) throw new Error(`"${word}" is not a status; run npm run data:check`);
    return status;
  });
  return statusMask(statuses);
}

function texts(cells: readonly (string | null)[]): Column<string> | null {
  return cells.every((cell) => cell === null) ? null : columnFromArray<string>([...cells], dictionary(utf8()));
}

function columnsOf(indicator: string, rows: readonly (Row | undefined)[]): [string, Column<unknown>][] {
  const values = rows.map((row) => (row === undefined || row.value === '' || row.value === undefined ? null : Number(row.value)));
  const statuses = rows.map((row, at) => (row === undefined || values[at] === null ? 0 : statusBits(row.status ?? '')));
  const columns: [string, Column<unknown>][] = [[indicator, columnFromArray<number>(values, float64())]];
  const isPlain = statuses.every((mask, at) => (values[at] === null ? mask === 0 : mask === MEASURED));
  if (!isPlain) columns.push([`${indicator}:status`, columnFromArray<number>(statuses, uint16())]);
  for (const name of ['flags', 'reason', 'origin'] as const) {
    const column = texts(rows.map((row) => row?.[name] || null));
    if (column !== null) columns.push([`${indicator}:${name}`, column]);
  }
  const starts = rows.map((row) => (row?.period_start ? Number(row.period_start) : null));
  if (starts.some((start) => start !== null)) columns.push([`${indicator}:period_start`, columnFromArray<number>(starts, int16())]);
  return columns;
}

/**
 * The observations of a theme as Arrow, wide: rows are region × year (sorted), columns as src/datasets/theme-table.ts
 * reads them. Years from 2010; of an indicator that ended before 2014, its last five.
 */
export function themeFile(data: URL, theme: string, indicators: readonly { readonly id: string; readonly isDated: boolean; readonly lastYear: number }[]): Uint8Array {
  const url = new URL(`observations/${theme}.csv`, data);
  const byIndicator = new Map<string, Map<string, Row>>(indicators.map(({ id }) => [id, new Map<string, Row>()]));
  const keys = new Set<string>();
  const first = new Map(indicators.map(({ id, isDated, lastYear }) => [id, isDated ? Math.min(FIRST_PUBLISHED_YEAR, lastYear - 4) : FIRST_PUBLISHED_YEAR]));
  for (const row of recordsOf(readTable(url))) {
    const found = byIndicator.get(row.indicator ?? '');
    if (found === undefined) throw new Error(`${url.pathname}: indicator "${row.indicator ?? ''}" is not of the theme ${theme}; run npm run data:check`);
    if (Number(row.year) < (first.get(row.indicator ?? '') ?? FIRST_PUBLISHED_YEAR)) continue;
    const key = `${row.region ?? ''}|${row.year ?? ''}`;
    keys.add(key);
    found.set(key, row);
  }
  const order = [...keys].sort();
  const regions = columnFromArray<string>(order.map((key) => key.split('|')[0] ?? ''), dictionary(utf8()));
  const years = columnFromArray<number>(order.map((key) => Number(key.split('|')[1])), int16());
  const columns: [string, Column<unknown>][] = [['region', regions], ['year', years]];
  for (const { id } of indicators) columns.push(...columnsOf(id, order.map((key) => byIndicator.get(id)?.get(key))));
  const bytes = tableToIPC(tableFromColumns(columns), { format: 'stream' });
  if (bytes === null) throw new Error(`${url.pathname}: could not be written as Arrow`);
  return bytes;
}
