import type { PublishedFigure } from '../made/figure-files.ts';
import { cellNotes } from '../../../figure/value/statuses.ts';
import type { ExportedTable } from '../../../figure/value/exported.ts';
import type { Language } from '../../../model/index.ts';
import type { TidyRow } from '../tables/tidy-rows.ts';

/** Text in a cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

/** The table of a figure as it is read on screen: what only files carry is left out. */
export function shownTable({ columns, rows }: ExportedTable, language: Language): string {
  const shown = columns.map((column, at) => ({ ...column, at })).filter(({ isDetail }) => isDetail !== true);
  return markdownTable(
    shown.map(({ label }) => label),
    rows.map(({ cells }) =>
      shown.map(({ at }) => {
        const own = cells[at] ?? '';
        if (typeof own === 'string') return own;
        return [own.text, ...cellNotes(own, language)].filter((part) => part !== '').join('; ');
      }),
    ),
  );
}

/** `[CSV](…), [JSON-stat](…), [SVG](…)` of files, as named in a document so many folders down. */
export function fileLinks(paths: readonly string[], addressOf: (path: string) => string): string {
  const names: Readonly<Record<string, string>> = { csv: 'CSV', json: 'JSON-stat', svg: 'SVG', md: 'Markdown' };
  return paths
    .map((path) => {
      const ending = path.split('.').at(-1) ?? '';
      return `[${names[ending] ?? ending}](${addressOf(path)})`;
    })
    .join(', ');
}

/** A figure as a paragraph: its finding, what it shows, its files. */
export function figureParagraph(
  { finding, subtitle, files }: PublishedFigure,
  addressOf: (path: string) => string,
): string {
  return `**${cell(finding)}** ${cell(subtitle).replace(/\.$/, '')}. ${fileLinks(
    files.map(({ path }) => path),
    addressOf,
  )}`;
}

/** The newest figure of each key; a key without one has its newest row, with the reason. */
export function newestBy(rows: readonly TidyRow[], key: (row: TidyRow) => string): ReadonlyMap<string, TidyRow> {
  const found = new Map<string, TidyRow>();
  for (const row of rows) {
    const known = found.get(key(row));
    const isBetter =
      known === undefined ||
      (Number.isFinite(row.value) && !Number.isFinite(known.value)) ||
      (Number.isFinite(row.value) === Number.isFinite(known.value) && row.year > known.year);
    if (isBetter) found.set(key(row), row);
  }
  return found;
}
