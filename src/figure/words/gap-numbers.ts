import type { Format } from '../../language/format.ts';
import { wordsOf } from '../../language/speech/words.ts';
import { differenceText, isSame } from './arithmetic.ts';

/** One figure, what it is held against, and the gap between them. */
interface HeldFigure {
  readonly name: string;
  readonly value: number;
  readonly benchmark: number;
  readonly gap: number;
}

export interface HeldWords {
  readonly format: Format;
  readonly benchmarkName: string;
  /** What the distance is called. */
  readonly gapName: string;
  /** Of values; without, the name says it. */
  readonly unit: string;
  readonly gapUnit: string;
  readonly decimals: number;
}

const of = (text: string, unit: string): string => (unit === '' ? text : `${text} ${unit}`);

/** `Marche: 38.2 points; EU average: 52.1 points. Gap: 52.1 − 38.2 = +13.9 points.` Null without a gap. */
export function gapSentence(
  { name, value, benchmark, gap }: HeldFigure,
  { format, benchmarkName, gapName, unit, gapUnit, decimals }: HeldWords,
): string | null {
  if (![value, benchmark, gap].every(Number.isFinite)) return null;
  const words = wordsOf(format.language, 'writtenNumbers');
  const [shown, held] = [of(format.number(value, decimals), unit), of(format.number(benchmark, decimals), unit)];
  // Where less is better, or no end is good, the benchmark is taken from the region.
  const sum = isSame(benchmark - value, gap)
    ? differenceText(format, benchmark, value, decimals)
    : isSame(value - benchmark, gap)
      ? differenceText(format, value, benchmark, decimals)
      : null;
  return sum === null
    ? words.gapShared({
        name,
        value: shown,
        benchmark: benchmarkName,
        held,
        gap: of(format.signed(gap, decimals), gapUnit),
      })
    : words.gap({ name, value: shown, benchmark: benchmarkName, held, gap: gapName, sum: of(sum, gapUnit) });
}

/** The highest and the lowest of figures and what lies between them, and the middle one; nothing of fewer than two. */
export function spreadSentences(
  rows: readonly { readonly name: string; readonly value: number }[],
  { format, unit, decimals }: Pick<HeldWords, 'format' | 'unit' | 'decimals'>,
): readonly string[] {
  const words = wordsOf(format.language, 'writtenNumbers');
  const known = rows.filter(({ value }) => Number.isFinite(value)).toSorted((one, other) => other.value - one.value);
  const [high, low] = [known[0], known.at(-1)];
  if (high === undefined || low === undefined || known.length < 2) return [];
  const half = known.length / 2;
  const middle = Number.isInteger(half)
    ? ((known[half - 1]?.value ?? 0) + (known[half]?.value ?? 0)) / 2
    : (known[Math.floor(half)]?.value ?? 0);
  const amount = (value: number): string => of(format.number(value, decimals), unit);
  return [
    words.spread({
      count: known.length,
      high: high.name,
      highest: amount(high.value),
      low: low.name,
      lowest: amount(low.value),
      sum: differenceText(format, high.value, low.value, decimals),
    }),
    words.middle({ value: amount(middle) }),
  ];
}
