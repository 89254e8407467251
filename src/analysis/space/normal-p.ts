/** Terms of the series by which the error function is found: as many as doubles can tell. */
const TERMS = 120;
/** Beyond it the series loses digits, and the fraction is as good. */
const FAR = 3;

/**
 * How likely a standard normal figure lies at least so far from 0, on either side.
 *
 * Source: Abramowitz & Stegun 7.1.6 (series) and 7.1.14 (continued fraction).
 */
export function normalP(z: number): number {
  if (Number.isNaN(z)) return NaN;
  const x = Math.abs(z) / Math.SQRT2;
  if (x < FAR) {
    let term = x;
    let sum = x;
    for (let n = 1; n < TERMS; n += 1) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return Math.max(0, 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum);
  }
  let fraction = x;
  for (let n = TERMS; n >= 1; n -= 1) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}
