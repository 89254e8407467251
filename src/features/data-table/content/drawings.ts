import type { BarInput } from '../../../charts/ranked-bars/layout.ts';
import type { TrendLine } from '../../../charts/trend/layout.ts';
import { statusesOf, type OwnTable } from '../../../model/index.ts';
import type { Drawn } from './drawn.ts';
import type { WrittenTable } from './table.ts';
import type { Words } from './words.ts';

/** More bars than these are a table. */
export const MOST_BARS = 100;
/** More lines than these cannot be told apart. */
export const MOST_LINES = 8;

/** The first rows that are drawn as bars. */
export function barsOf({ column, rows, nameOf }: Drawn, { messages }: Words): readonly BarInput[] {
  return rows.slice(0, MOST_BARS).map((row): BarInput => {
    const value = column.value(row);
    return {
      id: String(row),
      name: nameOf(row),
      value,
      text: column.text(row),
      rank: Number.NaN,
      rankText: null,
      // Which end is good differs by row.
      classKey: 'value-5',
      isApart: false,
      reason: Number.isFinite(value) ? null : (column.reason(row) ?? messages.reasons['not-published']),
    };
  });
}

const isBroken = (status: number | undefined): boolean => statusesOf(status ?? 0).includes('break-in-series');

/** The palette of charts: as many as lines are told apart. */
const toneOf = (at: number): string => `color-mix(in srgb, var(--group-${String(at + 1)}) 85%, var(--ink))`;

interface Line {
  readonly name: string;
  readonly points: { year: number; value: number; hasBreak: boolean }[];
}

/** The table as lines over its years, whether these are rows or columns; none where there are none. */
export function linesOf(answer: OwnTable, written: WrittenTable, drawn: Drawn): readonly Line[] {
  const yearAt = answer.keys.findIndex(({ key }) => key === 'year');
  const { numbers, question } = answer;
  if (question.choice.pivot === 'year')
    return drawn.rows.map((row) => ({
      name: drawn.nameOf(row),
      points: numbers.map(({ id, values, status }) => ({
        year: Number(id),
        value: values[row] ?? Number.NaN,
        hasBreak: isBroken(status?.[row]),
      })),
    }));
  const years = answer.keys[yearAt];
  const values = numbers.find(({ id }) => id === drawn.column.id)?.values;
  if (years === undefined || values === undefined) return [];
  const others = answer.keys.flatMap(({ key }, index) =>
    key === 'year' || (key === 'indicator' && drawn.indicator !== null) ? [] : [index],
  );
  const named = others.filter((index) => written.naming.includes(index));
  const lines = new Map<string, Line>();
  for (const row of drawn.rows) {
    const id = others.map((index) => String(answer.keys[index]?.at[row] ?? '')).join(' ');
    const known = lines.get(id) ?? {
      // Called by its keys but the year.
      name: (named.length === 0 ? others : named).map((index) => written.columns[index]?.text(row) ?? '').join(', '),
      points: [],
    };
    lines.set(id, known);
    known.points.push({
      year: Number(years.levels[years.at[row] ?? -1]),
      value: values[row] ?? Number.NaN,
      hasBreak: isBroken(answer.status[row]),
    });
  }
  return [...lines.values()].map(({ name, points }) => ({
    name,
    points: points.toSorted((one, other) => one.year - other.year),
  }));
}

/** The first lines that have two points, and how many more there are. */
export function shownLines(lines: readonly Line[]): { readonly lines: readonly Line[]; readonly more: number } {
  const known = lines.filter(({ points }) => points.filter(({ value }) => Number.isFinite(value)).length > 1);
  return { lines: known.slice(0, MOST_LINES), more: Math.max(0, known.length - MOST_LINES) };
}

export const trendLines = (lines: readonly Line[]): readonly TrendLine[] =>
  lines.map(({ name, points }, index) => ({ id: String(index), name, role: 'region', tone: toneOf(index), points }));

/** Whether years stand as columns, and one of them breaks a series. */
export const hasBrokenYears = ({ numbers, question }: OwnTable): boolean =>
  question.choice.pivot === 'year' &&
  numbers.some(({ status, values }) =>
    Array.from(status ?? []).some((bits, row) => isBroken(bits) && Number.isFinite(values[row])),
  );

/** Whether there are years from which figures do not compare with earlier ones. */
export const hasBreaks = (lines: readonly Line[]): boolean =>
  lines.some(({ points }) => points.some(({ hasBreak, value }) => hasBreak && Number.isFinite(value)));
