import type { Format } from '../../language/format.ts';
import { gapText } from '../../language/speech/gap-text.ts';
import type { ColumnKind, FigureColumn, FigureNumber } from './table.ts';

const WORDS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['text', 'code']);

export function isNumeric({ kind }: Pick<FigureColumn, 'kind'>): boolean {
  return !WORDS.has(kind);
}

/** `Gap, points`: a head with the unit of its numbers. */
export function labelOf({ label, unit }: FigureColumn): string {
  return unit === null || unit === '' ? label : `${label}, ${unit}`;
}

/** A number of a cell as it is read; the format's sign for none where it is missing. */
export function writeNumber(cell: FigureNumber, column: FigureColumn, format: Format): string {
  const { value, text } = cell;
  if (text !== undefined) return text;
  const decimals = cell.decimals ?? column.decimals;
  switch (column.kind) {
    case 'year':
      return format.year(value);
    case 'rank':
      return format.number(value);
    case 'gap':
      return gapText(format, value, decimals);
    case 'signed':
      return format.signed(value, decimals);
    case 'percent':
      return format.percent(value, decimals);
    case 'signed-percent':
      return format.signedPercent(value, decimals);
    case 'number':
    case 'text':
    case 'code':
      return format.number(value, decimals);
  }
}
