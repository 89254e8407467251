/** Share of a denominator that the reporting regions must hold. */
export const MINIMUM_SHARE = 0.7;

export interface AverageRow {
  readonly year: number;
  readonly value: number;
  readonly regions: number;
  readonly share: number;
}

/**
 * The EU average of a ratio, year by year: the sum of its numerators over the sum of its denominators, of the EU27
 * regions that have both in that year. A numerator is ratio × denominator, so that is the mean weighted by the
 * denominator. Only for years in which the regions that report hold at least 0.7 of the denominator of all. Six digits.
 */
export function euAverages(
  values: ReadonlyMap<string, ReadonlyMap<number, number>>,
  denominator: (region: string, year: number) => number,
  regions: readonly string[],
): AverageRow[] {
  const years = [...new Set([...values.values()].flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    let whole = 0;
    let under = 0;
    let over = 0;
    let reporting = 0;
    for (const code of regions) {
      const weight = denominator(code, year);
      if (!Number.isFinite(weight)) continue;
      whole += weight;
      const value = values.get(code)?.get(year);
      if (value === undefined) continue;
      reporting += 1;
      under += weight;
      over += weight * value;
    }
    const share = under / whole;
    if (!(share >= MINIMUM_SHARE)) return [];
    return [
      {
        year,
        value: Number((over / under).toPrecision(6)),
        regions: reporting,
        share: Number(Math.min(1, share).toFixed(4)),
      },
    ];
  });
}
