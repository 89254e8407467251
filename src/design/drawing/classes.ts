import { ckmeans, quantileSorted } from 'simple-statistics';
import type { ClassChoice } from '../../model/index.ts';

export const VALUE_KEYS = ['value-1', 'value-2', 'value-3', 'value-4', 'value-5', 'value-6', 'value-7'] as const;
export const BEHIND_KEYS = ['behind-1', 'behind-2', 'behind-3', 'behind-4'] as const;
export const AHEAD_KEYS = ['ahead-1', 'ahead-2', 'ahead-3', 'ahead-4'] as const;
/** A colour of tokens.css: `value-3` is painted `var(--value-3)`. */
export type ClassKey = (typeof VALUE_KEYS)[number] | (typeof BEHIND_KEYS)[number] | (typeof AHEAD_KEYS)[number];

/** What a region of a map is painted in: a class, the hatch of what is missing, or the ground where it is left out of what is shown. */
export type RegionFill = ClassKey | 'no-data' | 'outside';

/** Classes in ascending order of value: `keys[i]` holds values from `limits[i]` up to, not including, `limits[i + 1]`. */
export interface Classes {
  readonly kind: 'sequential' | 'diverging';
  /** One per class, ascending. */
  readonly keys: readonly ClassKey[];
  /** Lower ends of the classes but the first: one fewer than keys, ascending. */
  readonly limits: readonly number[];
  /** The least and greatest figure the classes were made from; NaN without any. */
  readonly extent: readonly [number, number];
  /** Decimals the limits are rounded to. */
  readonly decimals: number;
}

export interface LegendRow {
  readonly key: ClassKey;
  readonly from: number;
  readonly to: number;
  /** Figures shown that fall into the class. */
  readonly count: number;
}

/**
 * Class limits of the figures. Sequential: `count` classes over the values. Diverging (positive = behind): limits are
 * made on distances from zero and mirrored, so that equal shades are equal distances and zero is always a limit; a
 * value of zero falls to the side ahead or level (`ahead-1`). Not finite figures are left out. Limits are rounded to `decimals` only where no
 * figure changes its class by it. Fewer classes come back where ties or few distinct figures leave no more.
 */
export function makeClasses(
  values: readonly number[],
  choice: ClassChoice,
  kind: Classes['kind'],
  decimals = 1,
): Classes {
  const figures = values.filter((value) => Number.isFinite(value)).sort((left, right) => left - right);
  const extent: readonly [number, number] = [figures[0] ?? Number.NaN, figures.at(-1) ?? Number.NaN];
  return kind === 'sequential'
    ? sequential(figures, choice, decimals, extent)
    : diverging(figures, choice, decimals, extent);
}

/** The class of a figure; values beyond the first and last limits fall into the outer classes. */
export function classOf(classes: Classes, value: number): ClassKey | 'no-data' {
  if (!Number.isFinite(value)) return 'no-data';
  let index = 0;
  for (const limit of classes.limits) if (isAbove(classes, value, limit)) index += 1;
  return classes.keys[index] ?? 'no-data';
}

/**
 * One row a class, ascending, with how many of the figures fall into it. Diverging classes at the ends without any are left out, unless all
 * are wanted: where regions were left out, what is empty is worth knowing.
 */
export function legendOf(classes: Classes, values: readonly number[], hasAll = false): LegendRow[] {
  const counts = new Map<ClassKey, number>();
  for (const value of values) {
    const key = classOf(classes, value);
    if (key !== 'no-data') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = classes.keys.map(
    (key, index): LegendRow => ({
      key,
      from: index === 0 ? classes.extent[0] : (classes.limits[index - 1] ?? Number.NaN),
      to: index === classes.keys.length - 1 ? classes.extent[1] : (classes.limits[index] ?? Number.NaN),
      count: counts.get(key) ?? 0,
    }),
  );
  if (classes.kind === 'sequential' || hasAll) return rows;
  const first = rows.findIndex((row) => row.count > 0);
  const last = rows.findLastIndex((row) => row.count > 0);
  return rows.slice(Math.max(0, first), last + 1);
}

/** Zero is level, not behind: on the diverging side behind, a limit belongs to the class nearer to zero. */
function isAbove(classes: Classes, value: number, limit: number): boolean {
  return classes.kind === 'diverging' && limit >= 0 ? value > limit : value >= limit;
}

function sequential(
  figures: readonly number[],
  choice: ClassChoice,
  decimals: number,
  extent: readonly [number, number],
): Classes {
  const limits = tidy(innerLimits(figures, choice, choice.count), figures, decimals, false);
  return { kind: 'sequential', keys: spread(VALUE_KEYS, limits.length + 1), limits, extent, decimals };
}

function diverging(
  figures: readonly number[],
  choice: ClassChoice,
  decimals: number,
  extent: readonly [number, number],
): Classes {
  const distances = figures.map((figure) => Math.abs(figure)).sort((left, right) => left - right);
  const perSide = divergingCount(choice.count) / 2;
  const raw =
    choice.method === 'manual'
      ? [...new Set(choice.breaks.map((limit) => Math.abs(limit)))]
          .filter((limit) => limit > 0)
          .sort((left, right) => left - right)
          .slice(0, 3)
      : innerLimits(distances, choice, perSide);
  const positive = tidy(raw, distances, decimals, true).filter((limit) => limit > 0);
  const behind = spread(BEHIND_KEYS, positive.length + 1);
  const ahead = spread(AHEAD_KEYS, positive.length + 1);
  return {
    kind: 'diverging',
    keys: [...ahead.toReversed(), ...behind],
    limits: [...positive.map((limit) => -limit).toReversed(), 0, ...positive],
    extent,
    decimals,
  };
}

/** How many classes a gap is shown in where `count` were asked for: as many on either side of zero. */
export function divergingCount(count: number): number {
  return 2 * Math.max(2, Math.min(4, Math.ceil(count / 2)));
}

/** Lower ends of the second and later classes, before rounding. */
function innerLimits(sorted: readonly number[], choice: ClassChoice, count: number): number[] {
  if (choice.method === 'manual')
    return [...new Set(choice.breaks.filter((limit) => Number.isFinite(limit)))]
      .sort((left, right) => left - right)
      .slice(0, 6);
  const distinct = new Set(sorted).size;
  const classes = Math.min(count, distinct);
  const least = sorted[0];
  const greatest = sorted.at(-1);
  if (classes < 2 || least === undefined || greatest === undefined) return [];
  const steps = Array.from({ length: classes - 1 }, (_, index) => (index + 1) / classes);
  switch (choice.method) {
    case 'quantiles':
      return steps.map((share) => quantileSorted([...sorted], share));
    case 'natural':
      return ckmeans([...sorted], classes)
        .slice(1)
        .flatMap((group) => group[0] ?? []);
    case 'equal':
      return steps.map((share) => least + share * (greatest - least));
  }
}

/**
 * Each limit as the roundest number (at most `decimals`) between the figures on either side of it; unrounded where
 * none fits. Limits that part nothing are dropped. `isUpper`: a figure at the limit belongs below it.
 */
function tidy(limits: readonly number[], sorted: readonly number[], decimals: number, isUpper: boolean): number[] {
  const kept: number[] = [];
  for (const limit of limits) {
    let below: number | null = null;
    let above: number | null = null;
    for (const figure of sorted) {
      if (isUpper ? figure <= limit : figure < limit) below = figure;
      else {
        above = figure;
        break;
      }
    }
    if (below === null || above === null) {
      // Own limits stand as they were written, even where no figure lies beyond them.
      if (sorted.length > 0 && kept.includes(limit)) continue;
      if (below === null && above !== null && !isUpper && limit === above) continue;
      kept.push(limit);
      continue;
    }
    const rounded = rounding(limit, below, above, decimals, isUpper);
    if (!kept.includes(rounded)) kept.push(rounded);
  }
  return kept;
}

function rounding(limit: number, below: number, above: number, decimals: number, isUpper: boolean): number {
  const factor = 10 ** decimals;
  for (const step of [Math.round(limit * factor), Math.floor(limit * factor), Math.ceil(limit * factor)]) {
    const candidate = step / factor;
    if (isUpper ? candidate >= below && candidate < above : candidate > below && candidate <= above) return candidate;
  }
  return limit;
}

/** `count` keys spread evenly over the ramp, its ends included. */
function spread<Key>(ramp: readonly Key[], count: number): Key[] {
  if (count === 1) return ramp.slice(Math.floor((ramp.length - 1) / 2), Math.floor((ramp.length - 1) / 2) + 1);
  return Array.from({ length: count }, (_, index) => {
    const key = ramp[Math.round((index * (ramp.length - 1)) / (count - 1))];
    if (key === undefined)
      throw new RangeError(`There are only ${String(ramp.length)} colours for ${String(count)} classes.`);
    return key;
  });
}
