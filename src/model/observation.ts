import type { IndicatorId, RegionCode } from './ids.ts';

/**
 * What is to be known of a figure; several may hold at once. The order is the order of the bits in the published
 * tables: append, never reorder.
 */
export const STATUSES = [
  'measured',
  'provisional',
  'estimated',
  'break-in-series',
  'low-reliability',
  'converted',
  'filled-from-another-year',
  'carried-from-larger-area',
  'modelled',
  'definition-differs',
] as const;
export type Status = (typeof STATUSES)[number];

/** Figures of earlier years are in the tables of `data/`, but not in what the page fetches; indicators that ended before 2014 apart. */
export const FIRST_PUBLISHED_YEAR = 2010;

/** Why there is no figure. The list is closed: a new reason is a decision, not a string. */
export const MISSING_REASONS = [
  'not-collected',
  'not-comparable',
  'confidential',
  'unreliable',
  'not-published',
  'not-applicable',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

interface ObservationKey {
  readonly region: RegionCode;
  readonly indicator: IndicatorId;
  readonly year: number;
  /** First year of the period, for totals over several years. */
  readonly periodStart: number | null;
  /** The source's own flags, letter by letter (`b`, `p`, `u`). */
  readonly flags: string;
}

/** Indicator × region × year: a value with its statuses, or missing with its reason. */
export type Observation =
  | (ObservationKey & {
      readonly kind: 'value';
      readonly value: number;
      readonly statuses: readonly Status[];
      /** The codes and version a converted figure comes from (`HR04 (NUTS 2016)`), or the country it is carried from. */
      readonly origin: string | null;
    })
  | (ObservationKey & { readonly kind: 'missing'; readonly reason: MissingReason });

/** The statuses as one number, bit i for the i-th of STATUSES. */
export function statusMask(statuses: Iterable<Status>): number {
  let mask = 0;
  for (const status of statuses) mask |= 1 << STATUSES.indexOf(status);
  return mask;
}

/** The statuses whose bits are set, in the order of STATUSES. */
export function statusesOf(mask: number): Status[] {
  return STATUSES.filter((_, bit) => (mask & (1 << bit)) !== 0);
}
