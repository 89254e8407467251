/**
 * Benjamini and Hochberg's procedure: which of many tests to reject so that at most `alpha` of the rejections are expected false.
 *
 * @param p one p-value a test, 0-1; NaN is no test and never rejected.
 * @returns `cutoff`: the largest p-value rejected, 0 where none is; `rejected` in the order given.
 * @throws RangeError naming `p` or `alpha` outside 0-1.
 *
 * Source: Benjamini & Hochberg, Controlling the false discovery rate (1995).
 */
export function benjaminiHochberg(p: readonly number[], alpha: number): { cutoff: number; rejected: boolean[] } {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha: is ${alpha}; give a share between 0 and 1`);
  p.forEach((value, test) => {
    if (value < 0 || value > 1)
      throw new RangeError(`p: position ${test} is ${value}; give values between 0 and 1, NaN for no test`);
  });
  const ascending = p.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const last = ascending.findLastIndex((value, index) => value <= (alpha * (index + 1)) / ascending.length);
  const cutoff = last < 0 ? 0 : (ascending[last] ?? 0);
  return { cutoff, rejected: p.map((value) => last >= 0 && value <= cutoff) };
}
