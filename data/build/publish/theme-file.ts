import {
  columnFromArray,
  dictionary,
  float64,
  int16,
  tableFromColumns,
  tableToIPC,
  uint16,
  utf8,
} from '@uwdata/flechette';
import type { Column } from '@uwdata/flechette';
import { FIRST_PUBLISHED_YEAR, STATUSES, statusMask } from '../../../src/model/observation.ts';
import type { Status } from '../../../src/model/observation.ts';
import { FIRST_YEAR } from '../../../src/model/view.ts';
import { readTable, recordsOf } from '../tables/table-text.ts';

const MEASURED = statusMask(['measured']);

type Row = Record<string, string>;

function statusBits(text: string): number {
  const statuses = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word): Status => {
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
  const values = rows.map((row) =>
    row === undefined || row.value === '' || row.value === undefined ? null : Number(row.value),
  );
  const statuses = rows.map((row, at) => (row === undefined || values[at] === null ? 0 : statusBits(row.status ?? '')));
  const columns: [string, Column<unknown>][] = [[indicator, columnFromArray<number>(values, float64())]];
  const isPlain = statuses.every((mask, at) => (values[at] === null ? mask === 0 : mask === MEASURED));
  if (!isPlain) columns.push([`${indicator}:status`, columnFromArray<number>(statuses, uint16())]);
  for (const name of ['flags', 'reason', 'origin'] as const) {
    const column = texts(rows.map((row) => row?.[name] || null));
    if (column !== null) columns.push([`${indicator}:${name}`, column]);
  }
  const starts = rows.map((row) => (row?.period_start ? Number(row.period_start) : null));
  if (starts.some((start) => start !== null))
    columns.push([`${indicator}:period_start`, columnFromArray<number>(starts, int16())]);
  return columns;
}

/**
 * The rows that a page can come to show, by region and year. From the first year on show all; before it only the last
 * figure of a region that has none in that year, which fills it where a reader lets older figures stand in. Of an
 * indicator that ended before, its last five years.
 */
function shownRows(
  rows: readonly Row[],
  { isDated, lastYear }: { readonly isDated: boolean; readonly lastYear: number },
): Map<string, Row> {
  const first = isDated ? Math.min(FIRST_PUBLISHED_YEAR, lastYear - 4) : FIRST_YEAR;
  const kept = new Map<string, Row>();
  const before = new Map<string, Row>();
  const hasFirst = new Set<string>();
  for (const row of rows) {
    const { region = '', year = '', value = '' } = row;
    if (Number(year) >= first) kept.set(`${region}|${year}`, row);
    if (Number(year) === first && value !== '') hasFirst.add(region);
    const known = Number(before.get(region)?.year ?? 0);
    if (Number(year) < first && Number(year) >= FIRST_PUBLISHED_YEAR && Number(year) > known && value !== '')
      before.set(region, row);
  }
  for (const [region, row] of before) if (!hasFirst.has(region)) kept.set(`${region}|${row.year ?? ''}`, row);
  return kept;
}

/** The observations of a theme as Arrow, wide: rows are region × year (sorted), columns as src/datasets/theme-table.ts reads them. */
export function themeFile(
  data: URL,
  theme: string,
  indicators: readonly { readonly id: string; readonly isDated: boolean; readonly lastYear: number }[],
): Uint8Array {
  const url = new URL(`observations/${theme}.csv`, data);
  const all = new Map<string, Row[]>(indicators.map(({ id }) => [id, []]));
  for (const row of recordsOf(readTable(url))) {
    const found = all.get(row.indicator ?? '');
    if (found === undefined)
      throw new Error(
        `${url.pathname}: indicator "${row.indicator ?? ''}" is not of the theme ${theme}; run npm run data:check`,
      );
    found.push(row);
  }
  const byIndicator = new Map(
    indicators.map((indicator) => [indicator.id, shownRows(all.get(indicator.id) ?? [], indicator)]),
  );
  const keys = new Set([...byIndicator.values()].flatMap((rows) => [...rows.keys()]));
  const order = [...keys].sort();
  const regions = columnFromArray<string>(
    order.map((key) => key.split('|')[0] ?? ''),
    dictionary(utf8()),
  );
  const years = columnFromArray<number>(
    order.map((key) => Number(key.split('|')[1])),
    int16(),
  );
  const columns: [string, Column<unknown>][] = [
    ['region', regions],
    ['year', years],
  ];
  for (const { id } of indicators)
    columns.push(
      ...columnsOf(
        id,
        order.map((key) => byIndicator.get(id)?.get(key)),
      ),
    );
  const bytes = tableToIPC(tableFromColumns(columns), { format: 'stream' });
  if (bytes === null) throw new Error(`${url.pathname}: could not be written as Arrow`);
  return bytes;
}
