import { tidyRows, TIDY_COLUMNS, type TidyRow } from '../tables/tidy-rows.ts';
import type { Tables } from './releases.ts';

/** What became of the figures of an indicator or score from one release to a later one. */
export interface IndicatorChange {
  readonly indicator: string;
  /** Figures that had none before. */
  readonly added: number;
  /** Figures with another value than before. */
  readonly revised: number;
  /** Figures that are no more. */
  readonly removed: number;
  /** By region, how many of its figures are added, revised or removed. */
  readonly regions: Readonly<Record<string, number>>;
  readonly is: 'new' | 'gone' | 'changed';
}

const isOfFigures = (text: string): boolean => text.startsWith(`${TIDY_COLUMNS.join(',')}\n`);

function figuresOf(tables: Tables): ReadonlyMap<string, readonly TidyRow[]> {
  const found = new Map<string, TidyRow[]>();
  for (const [name, text] of tables) {
    if (!isOfFigures(text)) continue;
    for (const row of tidyRows(text, name)) {
      const known = found.get(row.indicator);
      if (known === undefined) found.set(row.indicator, [row]);
      else known.push(row);
    }
  }
  return found;
}

const valuesOf = (rows: readonly TidyRow[]): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap(({ region, year, value }) =>
      Number.isFinite(value) ? [[`${region} ${String(year)}`, value] as const] : [],
    ),
  );

/** The indicators and scores whose figures differ between two states of the tables, in the order of the later one. */
export function changesBetween(before: Tables, after: Tables): readonly IndicatorChange[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const ids = [...now.keys(), ...[...old.keys()].filter((id) => !now.has(id))];
  return ids.flatMap((indicator) => {
    const [then, today] = [valuesOf(old.get(indicator) ?? []), valuesOf(now.get(indicator) ?? [])];
    const regions = new Map<string, number>();
    const count = (keys: readonly string[]): number => {
      for (const key of keys) {
        const region = key.split(' ')[0] ?? '';
        regions.set(region, (regions.get(region) ?? 0) + 1);
      }
      return keys.length;
    };
    const added = count([...today.keys()].filter((key) => !then.has(key)));
    const removed = count([...then.keys()].filter((key) => !today.has(key)));
    const revised = count(
      [...today].flatMap(([key, value]) => (then.has(key) && then.get(key) !== value ? [key] : [])),
    );
    const is = old.has(indicator) ? (now.has(indicator) ? 'changed' : 'gone') : 'new';
    return added + removed + revised === 0 && is === 'changed'
      ? []
      : [{ indicator, added, revised, removed, regions: Object.fromEntries(regions), is }];
  });
}
