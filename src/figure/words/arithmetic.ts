import type { Format } from '../../language/format.ts';

const MOST_DECIMALS = 6;
/** As numbers are written: half a digit of the number as it reads goes up (183.35 is 183.4, though a little less is kept of it). */
function round(value: number, decimals: number): number {
  const text = String(Math.abs(value));
  return text.includes('e')
    ? Number(value.toFixed(decimals))
    : Math.sign(value) * Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`);
}

/** The fewest decimals, from `from` up, with which rounded numbers still give the result that is shown. */
export function decimalsFor(
  from: number,
  numbers: readonly number[],
  compute: (rounded: readonly number[]) => number,
  shown: number,
): number {
  const exact = compute(numbers);
  for (let decimals = from; decimals < MOST_DECIMALS; decimals += 1) {
    const made = compute(numbers.map((value) => round(value, decimals)));
    if (round(made, shown) === round(exact, shown)) return decimals;
  }
  return MOST_DECIMALS;
}

/** A number among signs: one below nought stands in brackets. */
export function operand(format: Format, value: number, decimals: number): string {
  const text = format.number(value, decimals);
  return value < 0 && /[1-9]/.test(text) ? `(${text})` : text;
}

/** Whether two numbers are the same but for what computing rounds. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** `52.1 − 38.2 = +13.9`, in as many decimals as it takes for the numbers shown to give the result shown. */
export function differenceText(format: Format, from: number, less: number, decimals: number): string {
  const places = decimalsFor(decimals, [from, less], ([one = 0, other = 0]) => one - other, decimals);
  return `${format.number(from, places)} − ${operand(format, less, places)} = ${format.signed(from - less, decimals)}`;
}

/** `3.44 ÷ 0.20 = 17.2`; `shown`: decimals of the result. */
export function quotientText(format: Format, whole: number, by: number, decimals: number, shown: number): string {
  const places = decimalsFor(decimals, [whole, by], ([one = 0, other = 1]) => one / other, shown);
  return `${format.number(whole, places)} ÷ ${operand(format, by, places)} = ${format.number(whole / by, shown)}`;
}

/** `8.2 + 3.1 − 0.4`: numbers one after the other, each with its sign. */
function row(format: Format, terms: readonly number[], decimals: number): string {
  return terms
    .map((term, index) => {
      const text = format.number(Math.abs(term), decimals);
      const isBelow = term < 0 && /[1-9]/.test(text);
      return index === 0 ? format.number(term, decimals) : `${isBelow ? '−' : '+'} ${text}`;
    })
    .join(' ');
}

/** `52.1 − 8.2 + 1.0 = 44.9`. */
export function sumText(
  format: Format,
  terms: readonly number[],
  decimals: number,
  write: 'number' | 'signed' = 'number',
): string {
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, term) => sum + term, 0);
  const places = decimalsFor(decimals, terms, total, decimals);
  return `${row(format, terms, places)} = ${format[write](total(terms), decimals)}`;
}

/** `(38.2 + 52.1) ÷ 2 = 45.2`, or with weights `(2 × 38.2 + 1 × 52.1) ÷ 3 = 42.8`. */
export function meanText(
  format: Format,
  terms: readonly { readonly value: number; readonly weight: number }[],
  decimals: number,
): string {
  const values = terms.map(({ value }) => value);
  const isEven = terms.every(({ weight }) => weight === terms[0]?.weight);
  const weightOf = (index: number): number => (isEven ? 1 : (terms[index]?.weight ?? 0));
  const all = terms.reduce((sum, _, index) => sum + weightOf(index), 0);
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, value, index) => sum + weightOf(index) * value, 0) / all;
  const places = decimalsFor(decimals, values, mean, decimals);
  const products = isEven
    ? row(format, values, places)
    : values
        .map((value, index) => `${format.decimal(weightOf(index))} × ${operand(format, value, places)}`)
        .join(' + ');
  return `(${products}) ÷ ${format.decimal(all)} = ${format.number(mean(values), decimals)}`;
}

/** `+49.2 × 16.7% = +8.2`. */
export function shareText(format: Format, whole: number, share: number, decimals: number): string {
  const places = decimalsFor(
    Math.max(1, decimals),
    [whole, share * 100],
    ([one = 0, percent = 0]) => (one * percent) / 100,
    decimals,
  );
  return `${format.signed(whole, places)} × ${format.percent(share, places)} = ${format.signed(whole * share, decimals)}`;
}
