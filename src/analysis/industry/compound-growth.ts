/**
 * Yearly growth that leads from one amount to another, (end / start)^(1 / years) - 1, as a share.
 *
 * @param start and end: amounts of 0 or more in the same unit, NaN for missing.
 * @param years between them, above 0.
 * @returns NaN where either is missing or 0: a sector that comes or goes has no rate.
 * @throws RangeError naming the argument for a negative or infinite amount, or no time between.
 *
 * Source: the compound annual growth rate, as in any textbook of statistics.
 */
export function compoundGrowth(start: number, end: number, years: number): number {
  for (const [name, value] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (value < 0 || value === Infinity)
      throw new RangeError(`${name}: is ${value}; give an amount of 0 or more, NaN for missing`);
  }
  if (!(years > 0 && years < Infinity)) throw new RangeError(`years: is ${years}; give a number above 0`);
  return start > 0 && end > 0 ? (end / start) ** (1 / years) - 1 : NaN;
}
