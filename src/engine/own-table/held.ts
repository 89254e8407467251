import type { BenchmarkChoice, CountryCode, Indicator } from '../../model/index.ts';
import { euAverageOf, type Figures } from '../figures/figures.ts';
import { withBenchmark } from '../tables/benchmark.ts';
import { figure } from '../tables/columns.ts';
import { pickedTable } from '../tables/picked.ts';

/** What an indicator is held against in a year; of one country where it differs by country, else null. */
export interface Held {
  readonly year: number;
  readonly country: CountryCode | null;
  readonly value: number;
}

const known = new WeakMap<object, Map<string, readonly Held[]>>();

/** What an indicator is held against in each of the years, of figures of that year alone; years without one are left out. */
export function heldIn(
  figures: Figures,
  indicator: Indicator,
  benchmark: BenchmarkChoice,
  years: readonly number[],
): readonly Held[] {
  const series = figures.series(indicator.id);
  const made = known.get(series) ?? new Map<string, readonly Held[]>();
  known.set(series, made);
  return years.flatMap((year) => {
    const key = JSON.stringify([benchmark, year]);
    const found = made.get(key) ?? heldOf(figures, indicator, benchmark, year);
    made.set(key, found);
    return found;
  });
}

function heldOf(figures: Figures, indicator: Indicator, benchmark: BenchmarkChoice, year: number): readonly Held[] {
  const asked = { benchmark, year: { kind: 'fixed', year, fillBack: 0 } } as const;
  const held = (country: CountryCode | null, value: number): readonly Held[] =>
    Number.isFinite(value) ? [{ year, country, value }] : [];
  if (benchmark.kind === 'eu-average')
    return held(null, euAverageOf(figures.averages, indicator, asked.year)?.value ?? Number.NaN);
  // Its own figure of the year, which stands beside the others in the table.
  if (benchmark.kind === 'region')
    return held(
      null,
      figures
        .series(indicator.id)
        .get(benchmark.region)
        ?.find((cell) => cell.year === year)?.value ?? Number.NaN,
    );
  const { table, basis } = withBenchmark(figures, indicator, asked, pickedTable(figures, indicator, asked.year));
  if (benchmark.kind !== 'country') return held(null, basis.value);
  const rows = table.dedupe('country').objects() as { country: CountryCode; benchmark?: number }[];
  return rows.flatMap(({ country, benchmark: value }) => held(country, figure(value)));
}
