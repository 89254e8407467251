import { desc, op, type ColumnTable } from 'arquero';
import type { BenchmarkBasis, Indicator, Question } from '../../model/index.ts';
import { denominatorsOf, MINIMUM_SHARE } from '../figures/benchmarks.ts';
import { euAverageOf, type Figures } from '../figures/figures.ts';
import { benchmarkMembers } from '../figures/groups.ts';
import { figure, isFigure, numbersOf, ofRow } from './columns.ts';
import type { Picked } from './picked.ts';

/** Share of the regions that is the frontier. */
const FRONTIER = 0.1;
/** Without the allowance 70·0.1 would round up to 8. */
const ROUNDING = 1e-9;
/** A country of one region is that region. */
const FEWEST_REGIONS = 2;

const hasFigure = ofRow(({ value }: Picked) => isFigure(value));

interface CountrySums {
  readonly regions: number;
  readonly all?: number;
  readonly reporting?: number;
  readonly weighted?: number;
}

/**
 * The mean of every country among the rows, weighted by the indicator's denominator of the year of each figure: the sum of numerators
 * over the sum of denominators. A region without a figure counts with the newest of those years; where those that report
 * hold too little of the denominator there is none. Columns country, benchmark.
 */
function countryTable(figures: Figures, indicator: Indicator, picked: ColumnTable): ColumnTable {
  const { weight } = denominatorsOf(figures.averages);
  return picked
    .groupby('country')
    .derive({ newest: op.max('year') })
    .derive({
      weight: ofRow(({ region, value, year, newest }: Picked & { readonly newest?: number }) =>
        weight(region, indicator.denominator, isFigure(value) ? year : (newest ?? null)),
      ),
    })
    .derive({
      reporting: ofRow(({ value, weight: own }: Picked & { readonly weight: number }) =>
        isFigure(value) ? own : Number.NaN,
      ),
      weighted: ofRow(({ value, weight: own }: Picked & { readonly weight: number }) => own * value),
    })
    .rollup({
      regions: op.count(),
      all: op.sum('weight'),
      reporting: op.sum('reporting'),
      weighted: op.sum('weighted'),
    })
    .derive({
      benchmark: ofRow(({ regions, all = 0, reporting = 0, weighted }: CountrySums) =>
        regions >= FEWEST_REGIONS && reporting > 0 && reporting / all >= MINIMUM_SHARE
          ? figure(weighted) / reporting
          : Number.NaN,
      ),
    })
    .select('country', 'benchmark');
}

/** Regions with what they are held against, in the unit of the indicator, and what that is made of. */
export function withBenchmark(
  figures: Figures,
  indicator: Indicator,
  { benchmark: choice, year }: Pick<Question, 'benchmark' | 'year'>,
  picked: ColumnTable,
): { readonly table: ColumnTable; readonly basis: BenchmarkBasis } {
  const none = { choice, value: Number.NaN, year: null, regions: 0, share: null };
  const same = (basis: BenchmarkBasis): { readonly table: ColumnTable; readonly basis: BenchmarkBasis } => ({
    table: picked.derive({ benchmark: ofRow(() => basis.value) }),
    basis,
  });
  switch (choice.kind) {
    case 'eu-average': {
      const row = euAverageOf(figures.averages, indicator, year);
      return same(
        row === null
          ? { ...none, basis: 'weighted-mean' }
          : { choice, value: row.value, basis: row.basis, year: row.year, regions: row.regions, share: row.share },
      );
    }
    case 'see-median': {
      const members = picked.filter(ofRow(({ isInSeeArea }: Picked) => isInSeeArea)).filter(hasFigure);
      const [value = Number.NaN] = numbersOf(members.rollup({ median: op.median('value') }), 'median');
      return same({ ...none, value, basis: 'median', regions: members.numRows() });
    }
    case 'frontier': {
      const members = picked.filter(ofRow(({ isReference }: Picked) => isReference)).filter(hasFigure);
      const of = members.numRows();
      if (of === 0 || indicator.direction === 'none') return same({ ...none, basis: 'frontier' });
      const [value = Number.NaN] = numbersOf(
        members
          .orderby(indicator.direction === 'lower' ? 'value' : desc('value'))
          .slice(0, Math.ceil(of * FRONTIER - ROUNDING))
          .rollup({ mean: op.mean('value') }),
        'mean',
      );
      return same({ ...none, value, basis: 'frontier', regions: of });
    }
    case 'region': {
      const own = picked.filter(ofRow(({ region }: Picked) => region === choice.region));
      const [[value = Number.NaN], [of = Number.NaN]] = [numbersOf(own, 'value'), numbersOf(own, 'year')];
      return same({ ...none, value, basis: 'unit', year: isFigure(of) ? of : null, regions: 1 });
    }
    case 'group': {
      const inGroup = benchmarkMembers(figures, choice.group);
      const all = picked.filter(ofRow(({ region, isReference }: Picked) => isReference && inGroup.has(region)));
      const members = all.filter(hasFigure);
      const [value = Number.NaN] =
        choice.statistic === 'median'
          ? numbersOf(members.rollup({ median: op.median('value') }), 'median')
          : // Its regions as if they were a country of their own.
            numbersOf(countryTable(figures, indicator, all.derive({ country: ofRow(() => '') })), 'benchmark');
      const basis = choice.statistic === 'median' ? 'group-median' : 'group-mean';
      return same({ ...none, value, basis, regions: members.numRows() });
    }
    case 'country':
      return {
        table: picked
          .lookup(
            countryTable(figures, indicator, picked.filter(ofRow(({ isReference }: Picked) => isReference))),
            'country',
            'benchmark',
          )
          .derive({ benchmark: ofRow(({ benchmark }: { readonly benchmark?: number }) => figure(benchmark)) }),
        basis: { ...none, basis: 'country' },
      };
  }
}
