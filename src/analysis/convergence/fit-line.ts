/** The least-squares line through figures of years: its slope a year and the standard error of that; NaN for fewer than two points. */
export function fitLine(points: readonly { readonly year: number; readonly value: number }[]): {
  readonly slope: number;
  readonly error: number;
} {
  const n = points.length;
  if (n < 2) return { slope: NaN, error: NaN };
  const meanYear = points.reduce((sum, { year }) => sum + year, 0) / n;
  const mean = points.reduce((sum, { value }) => sum + value, 0) / n;
  const spread = points.reduce((sum, { year }) => sum + (year - meanYear) ** 2, 0);
  const slope = points.reduce((sum, { year, value }) => sum + (year - meanYear) * (value - mean), 0) / spread;
  const residual = points.reduce((sum, { year, value }) => sum + (value - mean - slope * (year - meanYear)) ** 2, 0);
  return { slope, error: Math.sqrt(residual / (n - 2) / spread) };
}
