import { mean, sampleVariance } from 'simple-statistics';
import type { Column } from '../composite/specification.ts';
import { correlationMatrix } from '../composite/correlation-matrix.ts';

export interface CronbachAlpha {
  /** How many series. */
  readonly items: number;
  /** Of items brought to the same spread, from the mean of their correlations; NaN for fewer than two items or without a correlation. */
  readonly standardised: number;
  readonly meanCorrelation: number;
  /** Units of the pair that shares fewest. */
  readonly fewest: number;
  /** Of the items as they are. */
  readonly raw: number;
  /** Units that have all items, over which `raw` is taken. */
  readonly complete: number;
}

/**
 * Cronbach's alpha: whether series tell the same story. Standardised: k·r̄ / (1 + (k - 1)·r̄), r̄ the mean of all correlations, each
 * over the units that have both. Raw: k/(k - 1) · (1 - Σ var(x_i) / var(Σ x_i)), over the units that have all.
 *
 * @param columns one a series, of equal length, all turned so that higher is better; NaN where missing.
 * @throws RangeError where the columns are of different lengths.
 *
 * Source: Cronbach (1951); OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 4.2.
 */
export function cronbachAlpha(columns: readonly Column[]): CronbachAlpha {
  const items = columns.length;
  const { r, n } = correlationMatrix(columns);
  const known = r.flat().filter(Number.isFinite);
  const meanCorrelation = known.length === 0 ? NaN : mean(known);
  const units = Array.from(columns[0] ?? [], (_, unit) => columns.map((column) => column[unit] ?? NaN)).filter((row) =>
    row.every(Number.isFinite),
  );
  return {
    items,
    meanCorrelation,
    standardised: items < 2 ? NaN : (items * meanCorrelation) / (1 + (items - 1) * meanCorrelation),
    fewest: items < 2 ? 0 : Math.min(...n.flat()),
    raw: rawAlpha(units, items),
    complete: units.length,
  };
}

function rawAlpha(units: readonly (readonly number[])[], items: number): number {
  if (items < 2 || units.length < 3) return NaN;
  const whole = sampleVariance(units.map((row) => row.reduce((sum, value) => sum + value, 0)));
  const parts = Array.from({ length: items }, (_, item) => sampleVariance(units.map((row) => row[item] ?? NaN))).reduce(
    (sum, value) => sum + value,
    0,
  );
  return whole > 0 ? (items / (items - 1)) * (1 - parts / whole) : NaN;
}
