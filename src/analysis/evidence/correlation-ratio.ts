import type { Column } from '../composite/specification.ts';
import { pairsOf } from '../composite/pearson.ts';
import { meanRanks } from './spearman.ts';

/** Units that a class needs, and the most classes. */
const UNITS = 10;
const MOST = 10;

/**
 * How much of what a composite differs by goes with one component, straight or curved: the share of the variance of `y` that lies
 * between classes of `x` of about as many units each, less what chance alone would put there. 0 to 1; NaN for fewer than twenty
 * units or a constant series. It is the first-order sensitivity index V(E(y|x)) / V(y), taken over what was observed.
 *
 * With k classes of n units: 1 - (1 - η²)·(n - 1)/(n - k), not below 0; k = one for ten units, at most ten; equal figures of `x` stand in
 * one class.
 *
 * @throws RangeError naming `y` where the two are of different lengths.
 *
 * Source: Paruolo, Saisana & Saltelli (2013), Ratings and rankings: voodoo or science?; the correction is Kelley's (1935).
 */
export function correlationRatio(x: Column, y: Column): number {
  const [left, right] = pairsOf(x, y);
  const n = left.length;
  const wanted = Math.min(MOST, Math.floor(n / UNITS));
  if (wanted < 2) return NaN;
  const classes = new Map<number, number[]>();
  meanRanks(left).forEach((rank, unit) => {
    const at = Math.floor(((rank - 0.5) / n) * wanted);
    const known = classes.get(at);
    if (known === undefined) classes.set(at, [right[unit] ?? NaN]);
    else known.push(right[unit] ?? NaN);
  });
  const spreadOf = (values: readonly number[]): number => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  const all = spreadOf(right);
  if (classes.size < 2 || !(all > 0)) return NaN;
  const within = [...classes.values()].reduce((sum, values) => sum + spreadOf(values), 0);
  return Math.max(0, 1 - ((within / all) * (n - 1)) / (n - classes.size));
}
