/** What repeated measurements of one thing come to, in the unit they were taken in. */
export interface Summary {
  readonly runs: number;
  readonly median: number;
  /** The quarter of the runs that are faster ends here, the quarter that are slower begins at `upperQuartile`. */
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly slowest: number;
}

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** @throws RangeError without a single run. */
export function summarise(times: readonly number[]): Summary {
  if (times.length === 0) throw new RangeError('times: nothing was measured');
  const sorted = times.toSorted((a, b) => a - b);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    runs: sorted.length,
    median: round(quantile(sorted, 0.5)),
    lowerQuartile: round(quantile(sorted, 0.25)),
    upperQuartile: round(quantile(sorted, 0.75)),
    slowest: round(quantile(sorted, 1)),
  };
}
