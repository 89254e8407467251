import { benchmarkValues } from '../../analysis/index.ts';
import type { BenchmarkBasis, Indicator, Question, RegionCode } from '../../model/index.ts';
import { countryWeights, denominatorsOf } from '../figures/benchmarks.ts';
import { euAverageOf, pickCell, type Cell, type Figures } from '../figures/figures.ts';
import { singleIndicator } from './index-spec.ts';
import { benchmarkMembers } from '../figures/groups.ts';
import { areaRegions, codesOf, referenceRegions } from '../figures/regions.ts';

export interface IndicatorBoard {
  readonly cell: (region: RegionCode) => Cell;
  /** In the indicator's unit; by region for `country`. NaN where none can be made. */
  readonly benchmark: (region: RegionCode) => number;
  readonly basis: BenchmarkBasis;
}

/**
 * One indicator as values in its unit, with the benchmark's value. Figures of whole countries are shown, marked, whether
 * or not they count in scores.
 */
export function indicatorBoard(
  figures: Figures,
  indicator: Indicator,
  asked: Pick<Question, 'benchmark' | 'year'>,
): IndicatorBoard {
  const series = figures.series(indicator.id);
  const byCode = new Map(figures.catalogue.regions.map((region) => [region.code, region]));
  const cellOf = (code: RegionCode): Cell => {
    const region = byCode.get(code);
    if (region === undefined) throw new RangeError(`region: "${code}" is not in the catalogue`);
    return pickCell(series, region, indicator, asked.year);
  };
  const { benchmark: choice } = asked;
  const none = { choice, value: Number.NaN, year: null, regions: 0, share: null };
  const shared = (value: number, basis: BenchmarkBasis): IndicatorBoard => ({
    cell: cellOf,
    benchmark: () => value,
    basis,
  });
  const spec = singleIndicator(indicator);

  switch (choice.kind) {
    case 'eu-average': {
      const row = euAverageOf(figures.averages, indicator, asked.year);
      if (row === null) return shared(Number.NaN, { ...none, basis: 'weighted-mean' });
      const { value, basis, year, regions, share } = row;
      return shared(value, { choice, value, basis, year, regions, share });
    }
    case 'see-median':
    case 'frontier': {
      const members = (choice.kind === 'frontier' ? referenceRegions(figures) : areaRegions(figures))
        .filter(({ code }) => Number.isFinite(cellOf(code).value))
        .map(({ code }) => code);
      const basis = choice.kind === 'frontier' ? 'frontier' : 'median';
      if (members.length === 0 || (basis === 'frontier' && indicator.direction === 'none'))
        return shared(Number.NaN, { ...none, basis });
      const units = { names: members, columns: { [indicator.id]: members.map((code) => cellOf(code).value) } };
      const value = benchmarkValues(units, spec, { kind: basis, units: members })[indicator.id] ?? Number.NaN;
      return shared(value, { ...none, value, basis, regions: members.length });
    }
    case 'region': {
      const { value, year } = cellOf(choice.region);
      return shared(value, { ...none, value, basis: 'unit', year: Number.isFinite(year) ? year : null, regions: 1 });
    }
    case 'group': {
      const inGroup = benchmarkMembers(figures, choice.group);
      const all = codesOf(referenceRegions(figures)).filter((code) => inGroup.has(code));
      const members = all.filter((code) => Number.isFinite(cellOf(code).value));
      const cells = all.map((code) => cellOf(code));
      const units = { names: all, columns: { [indicator.id]: cells.map(({ value }) => value) } };
      const weights = countryWeights(all, cells, indicator, denominatorsOf(figures.averages));
      const made = benchmarkValues(
        units,
        spec,
        choice.statistic === 'median'
          ? { kind: 'median', units: all }
          : { kind: 'country', weights: { names: all, columns: { [indicator.id]: weights } } },
      );
      const value = made[indicator.id] ?? Number.NaN;
      const basis = choice.statistic === 'median' ? 'group-median' : 'group-mean';
      return shared(value, { ...none, value, basis, regions: members.length });
    }
    case 'country': {
      const denominators = denominatorsOf(figures.averages);
      const values = new Map<string, number>();
      for (const { code } of figures.catalogue.countries) {
        const whole = referenceRegions(figures)
          .filter(({ country }) => country === code)
          .map((region) => region.code);
        if (whole.length < 2) continue;
        const own = whole.map((region) => cellOf(region));
        const weights = countryWeights(whole, own, indicator, denominators);
        const units = { names: whole, columns: { [indicator.id]: own.map(({ value }) => value) } };
        const made = benchmarkValues(units, spec, {
          kind: 'country',
          weights: { names: whole, columns: { [indicator.id]: weights } },
        });
        values.set(code, made[indicator.id] ?? Number.NaN);
      }
      return {
        cell: cellOf,
        benchmark: (region) => values.get(byCode.get(region)?.country ?? '') ?? Number.NaN,
        basis: { ...none, basis: 'country' },
      };
    }
  }
}
