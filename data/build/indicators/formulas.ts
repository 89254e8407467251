import type { Status } from '../../../src/model/observation.ts';
import type { ConvertedCell, ConvertedSeries } from '../nuts/convert.ts';

/** The closed list of what the column `formula` of data/indicators.csv may say. */
export const FORMULAS = ['series', 'ratio', 'change-since', 'growth', 'horizon', 'planned-sme-support'] as const;
export type Formula = (typeof FORMULAS)[number];

export function isFormula(text: string): text is Formula {
  return (FORMULAS as readonly string[]).includes(text);
}

const joined = (
  a: ConvertedCell,
  b: ConvertedCell,
): Pick<ConvertedCell, 'flags' | 'statuses' | 'origin' | 'reason'> => {
  const statuses: Status[] = [...new Set([...a.statuses, ...b.statuses])];
  return {
    reason: null,
    flags: [...new Set([...a.flags, ...b.flags])].sort().join(''),
    statuses: statuses.length > 1 ? statuses.filter((status) => status !== 'measured') : statuses,
    origin: [...new Set([a.origin, b.origin].filter((origin) => origin !== ''))].join('; '),
  };
};

const rounded = (value: number): number => Number(value.toPrecision(6));

/** Applies a formula of one series. `change-since`: percent change on the year `factor`. `growth`: percent change on the year before. */
export function fromOne(
  formula: 'series' | 'change-since' | 'growth',
  series: ConvertedSeries,
  factor: number,
): ConvertedSeries {
  if (formula === 'series') return series;
  return new Map(
    [...series].map(([code, row]) => {
      const made = new Map<number, ConvertedCell>();
      for (const [year, cell] of row) {
        const base = row.get(formula === 'growth' ? year - 1 : factor);
        if (
          cell.value === null ||
          base?.value == null ||
          base.value === 0 ||
          (formula === 'change-since' && year <= factor)
        )
          continue;
        made.set(year, { ...joined(cell, base), value: rounded(100 * (cell.value / base.value - 1)) });
      }
      return [code, made];
    }),
  );
}

/** Numerator over denominator of the same year, times a factor. A denominator of zero gives no figure. */
export function ratio(numerator: ConvertedSeries, denominator: ConvertedSeries, factor: number): ConvertedSeries {
  const ratios = new Map<string, Map<number, ConvertedCell>>();
  for (const [code, row] of numerator) {
    const made = new Map<number, ConvertedCell>();
    for (const [year, cell] of row) {
      const under = denominator.get(code)?.get(year);
      if (cell.value === null || under?.value == null || under.value === 0) continue;
      made.set(year, { ...joined(cell, under), value: rounded((factor * cell.value) / under.value) });
    }
    ratios.set(code, made);
  }
  return ratios;
}
