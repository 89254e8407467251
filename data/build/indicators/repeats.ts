import type { SourceCell, SourceSeries } from '../nuts/convert.ts';

/** Fewer regions could agree by chance. */
const FEWEST = 10;

/** An edition in which every region stands as in an earlier one. */
interface Repeat {
  readonly series: string;
  readonly edition: number;
  /** The edition whose figures these are. */
  readonly repeats: number;
  /** Regions with a figure in both. */
  readonly regions: number;
}

/**
 * A series without the editions that repeat the one before in all regions: nothing was measured for them, and as figures
 * of their own they would say that nothing moved. So the year of a figure is that of the edition it first stood in.
 */
export function withoutRepeats(series: SourceSeries): { readonly series: SourceSeries; readonly repeats: Repeat[] } {
  const editions = [...new Set([...series.cells.values()].flatMap((row) => [...row.keys()]))].toSorted(
    (one, other) => one - other,
  );
  const repeats: Repeat[] = [];
  for (const [index, edition] of editions.entries()) {
    const before = editions[index - 1];
    if (before === undefined) continue;
    const both = [...series.cells.values()].flatMap((row) => {
      const [then, now] = [row.get(before)?.value ?? null, row.get(edition)?.value ?? null];
      return then === null || now === null ? [] : [then === now];
    });
    if (both.length < FEWEST || both.includes(false)) continue;
    const first = repeats.find((known) => known.edition === before)?.repeats ?? before;
    repeats.push({ series: series.name, edition, repeats: first, regions: both.length });
  }
  const left = new Set(repeats.map(({ edition }) => edition));
  const cells = new Map<string, ReadonlyMap<number, SourceCell>>(
    [...series.cells].map(([code, row]) => [code, new Map([...row].filter(([year]) => !left.has(year)))]),
  );
  return { series: { ...series, cells }, repeats };
}
