/** Share of a denominator that the reporting regions must hold. */
export const MINIMUM_SHARE = 0.7;

export interface AverageRow {
  readonly year: number;
  readonly value: number;
  readonly regions: number;
  readonly share: number;
  readonly panelValue: number | null;
}

/**
 * Means over the EU27 regions weighted by a denominator, only for years in which those that report hold at least 0.7
 * of it; and the mean over the same regions in every such year (the panel), for lines over time. While the panel holds
 * less than 0.7, the year with the fewest regions leaves it.
 */
export function euAverages(values: ReadonlyMap<string, ReadonlyMap<number, number>>, weight: (region: string, year: number) => number, regions: readonly string[]): AverageRow[] {
  const years = [...new Set([...values.values()].flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const shareOf = (members: readonly string[], year: number): number => {
    const sum = (codes: readonly string[]): number => codes.reduce((total, code) => total + (Number.isFinite(weight(code, year)) ? weight(code, year) : 0), 0);
    return sum(members) / sum(regions);
  };
  const reporting = (year: number): string[] => regions.filter((code) => values.get(code)?.get(year) !== undefined && Number.isFinite(weight(code, year)));
  const meanOf = (members: readonly string[], year: number): number => {
    let sum = 0;
    let weights = 0;
    for (const code of members) {
      sum += weight(code, year) * (values.get(code)?.get(year) ?? Number.NaN);
      weights += weight(code, year);
    }
    return sum / weights;
  };
  const passing = years.filter((year) => shareOf(reporting(year), year) >= MINIMUM_SHARE);
  let kept = passing;
  let panel: string[] = [];
  while (kept.length > 0) {
    panel = regions.filter((code) => kept.every((year) => values.get(code)?.get(year) !== undefined));
    const last = kept.at(-1) ?? 0;
    if (shareOf(panel, last) >= MINIMUM_SHARE) break;
    const fewest = Math.min(...kept.map((year) => reporting(year).length));
    kept = kept.filter((year, index) => index !== kept.findIndex((candidate) => reporting(candidate).length === fewest) || year === 0);
  }
  return passing.map((year) => {
    const members = reporting(year);
    return {
      year,
      value: Number(meanOf(members, year).toPrecision(6)),
      regions: members.length,
      share: Number(Math.min(1, shareOf(members, year)).toFixed(4)),
      panelValue: kept.includes(year) && kept.length > 1 ? Number(meanOf(panel, year).toPrecision(6)) : null,
    };
  });
}
