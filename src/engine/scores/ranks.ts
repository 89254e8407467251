/** Competition ranks: 1 = best, ties share the better rank, NaN stays NaN. */
export function ranks(values: readonly number[], best: 'highest' | 'lowest'): number[] {
  const sign = best === 'highest' ? -1 : 1;
  const sorted = values.filter(Number.isFinite).sort((a, b) => sign * (a - b));
  const first = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => first.get(value) ?? Number.NaN);
}
