import { benchmarkValues, type Benchmark, type IndexSpec } from '../../analysis/index.ts';
import type { BenchmarkChoice, Indicator, Question, Region } from '../../model/index.ts';
import { countryWeights, denominatorsOf } from '../figures/benchmarks.ts';
import type { CellOf } from '../figures/cells.ts';
import { euAverageOf, type Figures } from '../figures/figures.ts';
import { benchmarkMembers } from '../figures/groups.ts';
import { areaRegions, codesOf, referenceRegions } from '../figures/regions.ts';
import { valuesOf } from './calibration.ts';

/** What regions are held against. */
interface HeldAgainst {
  /** One column a leaf, one row a region, in the leaf's unit; NaN where there is nothing, as in a country of one region. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  /** One value a leaf where all regions are held against the same, else null. */
  readonly shared: Readonly<Record<string, number>> | null;
}

/** What regions weigh in a mean over them, one column a leaf. */
function weightsOf(
  figures: Figures,
  regions: readonly Region[],
  leaves: readonly Indicator[],
  cellOf: CellOf,
): Record<string, number[]> {
  const names = codesOf(regions);
  const denominators = denominatorsOf(figures.averages);
  return Object.fromEntries(
    leaves.map((leaf) => [
      leaf.id,
      countryWeights(
        names,
        regions.map((region) => cellOf(region, leaf)),
        leaf,
        denominators,
      ),
    ]),
  );
}

function sharedBenchmark(
  figures: Figures,
  choice: Exclude<BenchmarkChoice, { kind: 'country' }>,
  leaves: readonly Indicator[],
  asked: Pick<Question, 'year'>,
  cellOf: CellOf,
): Benchmark {
  switch (choice.kind) {
    case 'eu-average':
      return {
        kind: 'target',
        values: Object.fromEntries(
          leaves.map((leaf) => [leaf.id, euAverageOf(figures.averages, leaf, asked.year)?.value ?? Number.NaN]),
        ),
      };
    case 'see-median':
      return { kind: 'median', units: codesOf(areaRegions(figures).filter((region) => region.hasComparableFigures)) };
    case 'frontier':
      return { kind: 'frontier', units: codesOf(referenceRegions(figures)) };
    case 'region':
      return { kind: 'unit', unit: choice.region };
    case 'group': {
      const inGroup = benchmarkMembers(figures, choice.group);
      const members = referenceRegions(figures).filter(({ code }) => inGroup.has(code));
      if (choice.statistic === 'median') return { kind: 'median', units: codesOf(members) };
      const names = codesOf(members);
      return { kind: 'country', weights: { names, columns: weightsOf(figures, members, leaves, cellOf) } };
    }
  }
}

/** What every region is held against: one set of values for all, or one a country of at least two regions. */
export function heldAgainst(
  figures: Figures,
  regions: readonly Region[],
  leaves: readonly Indicator[],
  asked: Pick<Question, 'benchmark' | 'year'>,
  cellOf: CellOf,
  spec: IndexSpec,
): HeldAgainst {
  const { benchmark: choice } = asked;
  if (choice.kind !== 'country') {
    const shared = benchmarkValues(
      { names: codesOf(regions), columns: valuesOf(regions, leaves, cellOf) },
      spec,
      sharedBenchmark(figures, choice, leaves, asked, cellOf),
    );
    const columns = Object.fromEntries(
      leaves.map(({ id }) => [id, new Float64Array(regions.length).fill(shared[id] ?? Number.NaN)]),
    );
    return { columns, shared };
  }
  const columns = Object.fromEntries(leaves.map(({ id }) => [id, new Float64Array(regions.length).fill(Number.NaN)]));
  for (const { code } of figures.catalogue.countries) {
    const rows = [...regions.keys()].filter((row) => regions[row]?.country === code);
    const whole = rows.flatMap((row) => regions[row] ?? []);
    if (whole.length < 2 || !whole.some((region) => region.isInSeeArea)) continue;
    const names = codesOf(whole);
    const weights = weightsOf(figures, whole, leaves, cellOf);
    const values = benchmarkValues({ names, columns: valuesOf(whole, leaves, cellOf) }, spec, {
      kind: 'country',
      weights: { names, columns: weights },
    });
    for (const { id } of leaves) for (const row of rows) columns[id]?.fill(values[id] ?? Number.NaN, row, row + 1);
  }
  return { columns, shared: null };
}
