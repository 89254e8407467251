/**
 * Parts rounded so that they add up to their rounded sum, as a reader adds them: each down, then those that lost the most
 * up again until nothing is missing.
 */
export function roundedParts(parts: readonly number[], decimals = 0): readonly number[] {
  const unit = 10 ** decimals;
  // The twelfth digit decides, as where a number is written alone.
  const scaled = parts.map((part) => Number((part * unit).toPrecision(12)));
  const whole = Math.round(Number(scaled.reduce((sum, part) => sum + part, 0).toPrecision(12)));
  const down = scaled.map(Math.floor);
  const missing = whole - down.reduce((sum, part) => sum + part, 0);
  const raised = scaled
    .map((part, at) => ({ at, lost: part - (down[at] ?? 0) }))
    .toSorted((one, other) => other.lost - one.lost)
    .slice(0, Math.max(0, missing));
  return down.map((part, at) => (part + (raised.some((one) => one.at === at) ? 1 : 0)) / unit);
}
