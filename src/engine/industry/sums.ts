/** Sum of what is there; NaN where nothing is. */
export function sumOf(values: readonly number[]): number {
  return values.reduce(
    (sum, value) => (Number.isNaN(value) ? sum : Number.isNaN(sum) ? value : sum + value),
    Number.NaN,
  );
}
