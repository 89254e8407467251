import type { Format } from '../../language/format.ts';
import { decimalsFor, operand } from '../../figure/words/arithmetic.ts';
import type { NormalisationName, WorkingLeaf, WorkingPlace, WorkingScale } from '../../model/index.ts';

/** Decimals that scores are shown with: z-scores run from about -3 to 3. */
export function scoreDecimals(normalisation: NormalisationName): number {
  return normalisation === 'z-score' ? 2 : 1;
}

export interface Scoring {
  readonly normalisation: NormalisationName;
  readonly range: readonly [number, number];
  readonly decimals: number;
  readonly format: Format;
}

function logarithm(
  value: number,
  { smallest, largest, transform }: WorkingScale,
  treated: number,
  { decimals, format }: Scoring,
): string | null {
  if (transform === null) return null;
  const { minimum, range, isReflected } = transform;
  const within = Math.min(Math.max(value, smallest), largest);
  const logOf = (numbers: readonly number[]): number =>
    Math.log((numbers[0] ?? 0) - (numbers[1] ?? 0) + 0.01 * (numbers[2] ?? 0));
  const numbers = isReflected ? [minimum + range, within, range] : [within, minimum, range];
  const places = decimalsFor(decimals, numbers, logOf, 3);
  const [first = 0, second = 0, third = 0] = numbers;
  const inner = `ln(${format.number(first, places)} − ${operand(format, second, places)} + ${format.number(0.01, 2)} × ${format.number(third, places)})`;
  return `${isReflected ? '−' : ''}${inner} = ${format.number(treated, 3)}`;
}

function minMax(
  treated: number,
  { low, high, direction, transform }: WorkingScale,
  score: number,
  { range: [from, to], decimals, format }: Scoring,
): string {
  const shown = scoreDecimals('min-max');
  const numbers = direction === 'lower' ? [high, treated, high, low] : [treated, low, high, low];
  const share = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number => from + ((to - from) * (a - b)) / (c - d);
  const places = decimalsFor(transform === null ? decimals : 3, numbers, share, shown);
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  const quotient = `(${format.number(a, places)} − ${operand(format, b, places)}) ÷ (${format.number(c, places)} − ${operand(format, d, places)})`;
  const start = from === 0 ? '' : `${format.number(from)} + `;
  const raw = share(numbers);
  const isBeyond = Math.abs(raw - score) > 1e-9;
  return `${start}${quotient} × ${format.number(to - from)} = ${format.number(raw, shown)}${isBeyond ? ` → ${format.number(score, shown)}` : ''}`;
}

function zScore(
  treated: number,
  { mean, standardDeviation, direction }: WorkingScale,
  score: number,
  { decimals, format }: Scoring,
): string {
  const shown = scoreDecimals('z-score');
  const numbers = direction === 'lower' ? [mean, treated, standardDeviation] : [treated, mean, standardDeviation];
  const places = decimalsFor(decimals, numbers, ([a = 0, b = 0, c = 0]) => (a - b) / c, shown);
  const [a = 0, b = 0, c = 0] = numbers;
  return `(${format.number(a, places)} − ${operand(format, b, places)}) ÷ ${format.number(c, places)} = ${format.number(score, shown)}`;
}

function percentile({ worse, equal, of }: WorkingPlace, score: number, { format }: Scoring): string {
  const place = Math.min(Math.max(worse + (equal - 1) / 2, 0), of - 1);
  return `${format.number(100)} × ${format.number(place, Number.isInteger(place) ? 0 : 1)} ÷ (${format.number(of)} − 1) = ${format.number(score, scoreDecimals('percentile-rank'))}`;
}

/** The place counted from the last; those with the same figure share the mean of theirs. */
function placeFromLast({ worse, equal, of }: WorkingPlace, score: number, { format }: Scoring): string {
  const shown = scoreDecimals('rank');
  const raw = worse + (equal + 1) / 2;
  const isBeyond = raw < 1 || raw > of;
  return `${format.number(worse)} + (${format.number(equal)} + 1) ÷ 2 = ${format.number(raw, shown)}${isBeyond ? ` → ${format.number(score, shown)}` : ''}`;
}

/**
 * How a figure becomes a score, with its numbers in place: `(0.94 − 0.06) ÷ (3.79 − 0.06) × 100 = 23.6`, after a line
 * for the logarithm where one is taken. As many decimals as it takes for the numbers shown to give the result shown. Empty
 * where there is no score.
 */
export function formulaOf(side: 'region' | 'benchmark', leaf: WorkingLeaf, score: number, scoring: Scoring): string[] {
  const { scale } = leaf;
  const [value, treated, place] =
    side === 'region'
      ? [leaf.value, leaf.treated, leaf.place]
      : [leaf.benchmark, leaf.treatedBenchmark, leaf.benchmarkPlace];
  if (scale === null || scale.isConstant || !Number.isFinite(score)) return [];
  const first = logarithm(value, scale, treated, scoring) ?? [];
  switch (scoring.normalisation) {
    case 'min-max':
      return [first, minMax(treated, scale, score, scoring)].flat();
    case 'z-score':
      return [
        first,
        zScore(treated, scale, score, { ...scoring, decimals: scale.transform === null ? scoring.decimals : 3 }),
      ].flat();
    case 'percentile-rank':
      return place === null ? [] : [percentile(place, score, scoring)];
    case 'rank':
      return place === null ? [] : [placeFromLast(place, score, scoring)];
  }
}
