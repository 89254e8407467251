/** Two ends, of values or of places. */
export type Ends = readonly [from: number, to: number];

/** Where values between two ends stand between two places; all at the first place where the ends are the same. */
export function scaleOf([low, high]: Ends, [from, to]: Ends): (value: number) => number {
  return (value) => from + (high === low ? 0 : ((value - low) / (high - low)) * (to - from));
}

/** The same on the track of a row, in hundredths of it. */
export function trackOf([low, high]: Ends): (value: number) => number {
  return (value) => (high === low ? 0 : Math.round(((value - low) / (high - low)) * 10_000) / 100);
}
