import { NO_FIGURE, type Format } from '../../design/format.ts';
import type { ExportedCell, ExportedColumn, ExportedRow, ExportedTable } from './figure.ts';

/** What stands beside a number in smaller or quieter letters. */
const BESIDE = '.quiet, .small, [data-said]';
const HEARD = '.visually-hidden';

function lettersOf(element: Element, without: string): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const left of copy.querySelectorAll(without)) left.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** What `Format` writes, read back; NaN for anything else. */
export function numberIn(text: string, format: Pick<Format, 'language' | 'parseDecimal'>): number {
  const thousands = format.language === 'it' ? '.' : ',';
  const plain = text.replace(/%$/, '').replace(/^\+/, '').trim();
  const grouped = plain.split(thousands);
  if (grouped.length > 1 && !/^[-\u2212]?\d{1,3}$/.test(grouped[0] ?? '')) return Number.NaN;
  if (grouped.slice(1).some((part) => !/^\d{3}(?:\D|$)/.test(part))) return Number.NaN;
  return format.parseDecimal(grouped.join(''));
}

function cellOf(element: Element, format: Format, isHead: boolean): ExportedCell {
  const shown = lettersOf(element, HEARD);
  if (isHead) return shown;
  const main = lettersOf(element, `${HEARD}, ${BESIDE}`);
  const value = numberIn(main, format);
  const said = [...element.querySelectorAll<HTMLElement>('[data-said]')].flatMap(
    ({ dataset }) => dataset['said'] ?? [],
  );
  const beside = said.length > 0 ? said.join(', ') : shown.slice(main.length).trim();
  if (Number.isFinite(value))
    return { value, text: main, reason: null, remarks: shown.startsWith(main) && beside !== '' ? [beside] : [] };
  if (main !== NO_FIGURE && !shown.startsWith(NO_FIGURE)) return shown;
  const reason = [...element.querySelectorAll(`${HEARD}, ${BESIDE}`)]
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== '')
    .join(', ');
  return { value: Number.NaN, text: NO_FIGURE, reason: reason === '' ? null : reason, remarks: [] };
}

interface Found {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ExportedCell[])[];
}

/** What a cell stands over beside its own column. */
const empty = (cell: Element): string[] =>
  Array.from({ length: Number(cell.getAttribute('colspan') ?? 1) - 1 }, () => '');

function foundIn(table: Element, format: Format): Found {
  const heads = [...table.querySelectorAll('thead tr:first-child > *')].flatMap((cell) => [
    lettersOf(cell, `${HEARD}, [aria-hidden]`),
    ...empty(cell),
  ]);
  // A row over others is a title, not a row.
  const rows = [...table.querySelectorAll('tbody > tr')]
    .filter((row) => row.querySelector('[scope="rowgroup"]') === null)
    .map((row) => [...row.children].flatMap((cell, index) => [cellOf(cell, format, index === 0), ...empty(cell)]));
  return { caption: lettersOf(table.querySelector('caption') ?? document.createElement('span'), 'none'), heads, rows };
}

/** Rows under heads: a column is numeric where numbers stand in it and no words. */
function tableOf(heads: readonly string[], rows: readonly (readonly ExportedCell[])[]): ExportedTable {
  const columns = heads.map((label, index): ExportedColumn => {
    const cells = rows.map((row) => row[index] ?? '');
    return {
      id: index === 0 ? 'row' : `column-${String(index + 1)}`,
      label,
      isNumeric:
        index > 0 &&
        cells.some((cell) => typeof cell === 'object' && Number.isFinite(cell.value)) &&
        cells.every((cell) => typeof cell === 'object' || cell === ''),
    };
  });
  return {
    columns,
    // A number among words is a word.
    rows: rows.map(
      (row, index): ExportedRow => ({
        id: String(index + 1),
        cells: columns.map(({ isNumeric }, column) => {
          const cell = row[column] ?? '';
          return isNumeric || typeof cell === 'string' ? cell : [cell.text, ...cell.remarks].join(' ');
        }),
      }),
    ),
  };
}

/** The pairs of a list of terms, what is said beneath each beside it. */
function listed(list: HTMLDListElement, format: Format): readonly (readonly ExportedCell[])[] {
  return [...list.querySelectorAll('dt')].map((term) => {
    const said = [...(term.parentElement === list ? [] : (term.parentElement?.querySelectorAll('dd') ?? []))];
    const [value, ...others] = said;
    return [
      term.textContent.trim(),
      value === undefined ? '' : cellOf(value, format, false),
      others.map((other) => other.textContent.trim()).join(', '),
    ];
  });
}

/** The table of a figure that is one itself, read from the page; tables with the same heads become one, told apart by their captions. */
export function tableOnPage(
  box: Element,
  format: Format,
  heads: { readonly group: string; readonly row: string; readonly value: string; readonly remarks: string },
): ExportedTable | null {
  const tables = [...box.querySelectorAll('table')]
    .map((table) => foundIn(table, format))
    .filter(({ rows }) => rows.length > 0);
  const [first] = tables;
  if (first !== undefined) {
    const alike = tables.filter((table) => table.heads.join('|') === first.heads.join('|'));
    if (alike.length === 1) return tableOf(first.heads, first.rows);
    const [row, ...others] = first.heads;
    return tableOf(
      [row ?? '', heads.group, ...others],
      alike.flatMap(({ caption, rows }) => rows.map(([head, ...cells]) => [head ?? '', caption, ...cells])),
    );
  }
  const list = box.querySelector('dl');
  return list === null ? null : tableOf([heads.row, heads.value, heads.remarks], listed(list, format));
}
