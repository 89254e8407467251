import { ticks } from 'd3';
import type { Tick } from '../../design/drawing/axis.ts';

/** A change of persons employed and the three parts that sum to it. */
export interface ChangeParts {
  readonly change: number;
  /** As all sectors of the reference together changed. */
  readonly national: number;
  /** As the sector did there beyond that. */
  readonly mix: number;
  /** What is left: the region's own. */
  readonly regional: number;
}

export interface ShiftInput extends ChangeParts {
  readonly id: string;
  readonly name: string;
}

export const PARTS = ['national', 'mix', 'regional'] as const;
export type PartName = (typeof PARTS)[number];

export interface PlacedChange {
  /** In whole persons, that sum as the parts do. */
  readonly written: ChangeParts;
  /** Left and right end on the track, 0-100: gains to the right of nought, losses to the left, one part beside the other. */
  readonly parts: readonly { readonly part: PartName; readonly left: number; readonly right: number }[];
  readonly changeAt: number;
}

interface PlacedShift extends PlacedChange {
  readonly id: string;
  readonly name: string;
}

interface PlacedSum extends PlacedChange {
  readonly kind: 'others' | 'total';
  /** How many sectors it sums. */
  readonly count: number;
  readonly hasOwnScale: boolean;
}

interface ShiftShareLayout {
  /** From the greatest gain of the region's own to its greatest loss. */
  readonly rows: readonly PlacedShift[];
  /** All other sectors, where there are any; then all together. */
  readonly sums: readonly PlacedSum[];
  /** Where nought stands, on every scale. */
  readonly zero: number;
  readonly ticks: readonly Tick[];
  /** Of the sums that reach too far for the scale of the sectors; none where none does. */
  readonly ownTicks: readonly Tick[];
}

export interface ShiftShareInput {
  readonly sectors: readonly ShiftInput[];
  readonly total: ChangeParts;
  /** How many sectors, one at least, have a row of their own: those with the greatest own part, gain or loss. */
  readonly most: number;
  /** Sectors that have one in any case. */
  readonly kept: readonly string[];
}

/** How far the parts reach to both sides of nought; both at least 0. */
interface Reach {
  readonly down: number;
  readonly up: number;
}

/** What computing leaves of nought, in persons. */
const NOBODY = 1e-6;
const NOWHERE: Reach = { down: 0, up: 0 };
/** A sum that would widen the scale of the sectors more than this many times would make them too small to see. */
const TOO_WIDE = 1.5;
/** Least room on a side that a sum alone reaches to, as a share of the other. */
const LEAST_SIDE = 0.2;

/** Null without a sector. */
export function layoutShiftShare({ sectors, total, most, kept }: ShiftShareInput): ShiftShareLayout | null {
  if (sectors.length === 0) return null;
  const weighty = sectors.toSorted(
    (one, other) => Math.abs(other.regional) - Math.abs(one.regional) || (one.id < other.id ? -1 : 1),
  );
  const rows = Math.max(1, most);
  // One sector alone is no others.
  const isShort = sectors.length <= rows + 1;
  const chosen = weighty
    .filter(({ id }, index) => isShort || index < rows || kept.includes(id))
    .toSorted((one, other) => other.regional - one.regional || (one.id < other.id ? -1 : 1));
  const rest = weighty.filter((sector) => !chosen.includes(sector));
  const sums: Pick<PlacedSum, 'kind' | 'count'>[] = [
    ...(rest.length === 0 ? [] : [{ kind: 'others' as const, count: rest.length }]),
    { kind: 'total', count: sectors.length },
  ];
  const others = rest.reduce<ChangeParts>(
    (sum, one) => ({
      change: sum.change + one.change,
      national: sum.national + one.national,
      mix: sum.mix + one.mix,
      regional: sum.regional + one.regional,
    }),
    { change: 0, national: 0, mix: 0, regional: 0 },
  );
  const of = (kind: PlacedSum['kind']): ChangeParts => (kind === 'others' ? others : total);

  const sectorReach = chosen.map(reachOf).reduce(union, NOWHERE);
  const near = sums.filter(
    ({ kind }) => spanOf(union(reachOf(of(kind)), sectorReach)) <= TOO_WIDE * spanOf(sectorReach),
  );
  const far = sums.filter((sum) => !near.includes(sum)).map(({ kind }) => reachOf(of(kind)));
  const shared = roomFor(
    near.map(({ kind }) => reachOf(of(kind))).reduce(union, sectorReach),
    far.reduce(union, NOWHERE),
  );
  const times = Math.max(1, ...far.map((reach) => timesOf(reach, shared)));
  const scaleOf =
    (factor: number) =>
    (persons: number): number =>
      Math.round(((persons / factor + shared.down) / spanOf(shared)) * 1_000_000) / 10_000;
  const ticksOf = (factor: number): Tick[] =>
    ticks(-shared.down * factor, shared.up * factor, 4).map((persons) => ({
      value: persons === 0 ? 0 : persons,
      at: scaleOf(factor)(persons),
    }));
  return {
    rows: chosen.map((sector) => ({ id: sector.id, name: sector.name, ...place(sector, scaleOf(1)) })),
    sums: sums.map((sum) => ({
      ...sum,
      hasOwnScale: !near.includes(sum),
      ...place(of(sum.kind), scaleOf(near.includes(sum) ? 1 : times)),
    })),
    zero: scaleOf(1)(0),
    ticks: ticksOf(1),
    ownTicks: far.length === 0 ? [] : ticksOf(times),
  };
}

function reachOf(parts: ChangeParts): Reach {
  const side = (sign: 1 | -1): number => {
    const reach = PARTS.reduce((sum, part) => sum + Math.max(0, sign * parts[part]), 0);
    return reach < NOBODY ? 0 : reach;
  };
  return { down: side(-1), up: side(1) };
}

function union(one: Reach, other: Reach): Reach {
  return { down: Math.max(one.down, other.down), up: Math.max(one.up, other.up) };
}

function spanOf({ down, up }: Reach): number {
  return down + up;
}

/** How many times a reach is as wide as the room, on the side where it is the most. */
function timesOf(reach: Reach, room: Reach): number {
  const side = (own: number, held: number): number => (own === 0 ? 0 : held === 0 ? Infinity : own / held);
  return Math.max(side(reach.down, room.down), side(reach.up, room.up));
}

/** The reach of the sectors, with a little room on a side to which only what is far reaches. */
function roomFor({ down, up }: Reach, far: Reach): Reach {
  if (spanOf({ down, up }) === 0) return { down: far.down > 0 ? 1 : 0, up: far.up > 0 || far.down === 0 ? 1 : 0 };
  return {
    down: far.down > 0 ? Math.max(down, LEAST_SIDE * up) : down,
    up: far.up > 0 ? Math.max(up, LEAST_SIDE * down) : up,
  };
}

function place(parts: ChangeParts, at: (persons: number) => number): PlacedChange {
  let [gained, lost] = [0, 0];
  const placed = PARTS.map((part) => {
    const value = parts[part];
    const from = value < 0 ? lost : gained;
    if (value < 0) lost += value;
    else gained += value;
    return { part, left: at(Math.min(from, from + value)), right: at(Math.max(from, from + value)) };
  });
  return { written: wholeParts(parts), parts: placed, changeAt: at(parts.change) };
}

/** Whole persons that sum to the change as it is written: what rounding leaves goes to the parts that lost the most by it. */
export function wholeParts({ change, ...parts }: ChangeParts): ChangeParts {
  // Nought has no sign.
  const whole = Math.round(change) + 0;
  const least = PARTS.map((part) => Math.floor(parts[part]));
  const left = whole - least.reduce((sum, value) => sum + value, 0);
  const raised = PARTS.map((part, index) => ({ index, lost: parts[part] - (least[index] ?? 0) }))
    .toSorted((one, other) => other.lost - one.lost || one.index - other.index)
    .slice(0, Math.max(0, left));
  const [national = 0, mix = 0, regional = 0] = least.map((value, index) =>
    raised.some((one) => one.index === index) ? value + 1 : value,
  );
  return { change: whole, national, mix, regional };
}
