import { csvParse } from 'd3';

/** A figure as it stands in the tidy tables. */
export interface TidyRow {
  readonly theme: string;
  readonly indicator: string;
  readonly region: string;
  readonly country: string;
  readonly year: number;
  /** NaN where it is missing. */
  readonly value: number;
  /** Names parted by spaces. */
  readonly status: string;
  /** Why it is missing; empty where it is not. */
  readonly reason: string;
}

export const TIDY_COLUMNS = ['theme', 'indicator', 'region', 'country', 'year', 'value', 'weight', 'status', 'reason'];

/** The rows of a tidy table of figures. Throws Error where a column is missing. */
export function tidyRows(text: string, name: string): readonly TidyRow[] {
  const rows = csvParse(text);
  for (const column of TIDY_COLUMNS)
    if (!rows.columns.includes(column)) throw new Error(`The table ${name} has no column "${column}".`);
  return rows.map(
    ({ theme = '', indicator = '', region = '', country = '', year, value, status = '', reason = '' }) => ({
      theme,
      indicator,
      region,
      country,
      year: Number(year),
      value: value === undefined || value === '' ? Number.NaN : Number(value),
      status,
      reason,
    }),
  );
}

/** The lines of a tidy table by their indicator, each under the head of the table: what a file of one indicator holds. */
export function linesByIndicator(text: string): ReadonlyMap<string, string> {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const at = head.split(',').indexOf('indicator');
  const found = new Map<string, string[]>();
  for (const line of lines) {
    // No column before the indicator is ever quoted: themes are bare words.
    const id = line.split(',')[at] ?? '';
    const known = found.get(id);
    if (known === undefined) found.set(id, [line]);
    else known.push(line);
  }
  return new Map([...found].map(([id, own]) => [id, `${[head, ...own].join('\n')}\n`]));
}
