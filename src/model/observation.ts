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
