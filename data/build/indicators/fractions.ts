import type { ConvertedSeries } from '../nuts/convert.ts';
import { isFormula } from './formulas.ts';

/** What one derived figure is made of. */
interface Fraction {
  readonly region: string;
  readonly year: number;
  readonly numerator: number;
  readonly denominator: number;
}

const rounded = (value: number): number => Number(value.toPrecision(7));

/**
 * Numerator and denominator of every figure of a derived indicator: the figure is factor × numerator / denominator, for
 * changes and growth 100 × (numerator / denominator - 1). Figures of a country are shared out to its regions as the
 * denominator is. None for indicators that are published as they are, or are over nothing.
 */
export function fractionsOf(
  indicator: Readonly<Record<string, string>>,
  made: ConvertedSeries,
  get: (name: string) => ConvertedSeries,
  under: (denominator: string, region: string, year: number) => number,
): Fraction[] {
  const { formula = '', denominator: name = 'none', inputs = '', factor = '1' } = indicator;
  if (!isFormula(formula) || formula === 'series' || name === 'none') return [];
  const [source = ''] = inputs.split(' ');
  const numeratorOf = (region: string, year: number, value: number, denominator: number): number => {
    switch (formula) {
      case 'ratio':
      case 'change-since':
        return get(source).get(region)?.get(year)?.value ?? Number.NaN;
      case 'growth':
        return denominator * (1 + value / 100);
      case 'horizon':
      case 'planned-sme-support':
        return (value * denominator) / Number(factor);
    }
  };
  return [...made].flatMap(([region, row]) =>
    [...row].flatMap(([year, { value }]) => {
      if (value === null) return [];
      const denominator = under(name, region, year);
      const numerator = numeratorOf(region, year, value, denominator);
      return Number.isFinite(numerator) && Number.isFinite(denominator)
        ? [{ region, year, numerator: rounded(numerator), denominator: rounded(denominator) }]
        : [];
    }),
  );
}
