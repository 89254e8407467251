import { table, type ColumnTable } from 'arquero';
import { benchmarkUnit, calibrate, compositeIndex, gaps, type Benchmark, type Calibration, type IndexSpec } from '../analysis/index.ts';
import type { BenchmarkChoice, Indicator, Question, Region, RegionCode, ThemeId } from '../model/index.ts';
import { countryWeights, denominatorsOf } from './benchmarks.ts';
import { euAverageOf, pickCell, type Cell, type Figures } from './figures.ts';
import { atlasDefault, entersIndex } from './index-spec.ts';

/** The scores of every region of the area on every node of the tree, and its gaps; missing is NaN. */
export interface ScoreBoard {
  readonly leaves: readonly Indicator[];
  readonly calibration: Calibration;
  readonly cell: (region: RegionCode, indicator: Indicator) => Cell;
  /** By node: a theme, `overall`, or an indicator. */
  readonly score: (region: RegionCode, node: string) => number;
  readonly gap: (region: RegionCode, node: string) => number;
  readonly isClamped: (region: RegionCode, indicator: Indicator) => boolean;
  /** Score of the benchmark by itself, all its figures in; NaN where it differs by region. */
  readonly benchmarkScore: (node: string) => number;
  /** How many direct children of a node the region has, and how many there are. */
  readonly parts: (region: RegionCode, node: string) => { readonly present: number; readonly of: number };
}

type Asked = Pick<Question, 'benchmark' | 'year' | 'hasCarried' | 'hasDated'> & { readonly hasPeriodTotals?: boolean };

/** Regions that bounds, treatment and frontier are taken from: EU27 and SEE regions with comparable figures. */
export function referenceRegions(figures: Figures): Region[] {
  return figures.catalogue.regions.filter((region) => region.hasComparableFigures && (region.isEu27 || region.isInSeeArea));
}

export function areaRegions(figures: Figures): Region[] {
  return figures.catalogue.regions.filter((region) => region.isInSeeArea);
}

const column = (units: ColumnTable, name: string): ArrayLike<number> => Array.from(units.array(name), Number);

function unitsTable(regions: readonly Region[], leaves: readonly Indicator[], cellOf: (region: Region, leaf: Indicator) => Cell): ColumnTable {
  const columns: Record<string, readonly (string | number)[]> = { unit: regions.map(({ code }) => code) };
  for (const leaf of leaves) columns[leaf.id] = regions.map((region) => cellOf(region, leaf).value);
  return table(columns);
}

const calibrations = new WeakMap<Figures, Map<string, Calibration>>();

/** Treatment and bounds of the leaves from the latest figures since 2014, the same for every year and benchmark. */
function calibrationOf(figures: Figures, leaves: readonly Indicator[], spec: IndexSpec): Calibration {
  const known = calibrations.get(figures) ?? new Map<string, Calibration>();
  calibrations.set(figures, known);
  const key = leaves.map(({ id }) => id).join(' ');
  const found = known.get(key);
  if (found !== undefined) return found;
  const latest = { kind: 'latest' } as const;
  const units = unitsTable(referenceRegions(figures), leaves, (region, leaf) => pickCell(figures.series(leaf.id), region, leaf, latest));
  const made = calibrate(units, spec);
  known.set(key, made);
  return made;
}

function sharedBenchmark(figures: Figures, choice: Exclude<BenchmarkChoice, { kind: 'country' }>, leaves: readonly Indicator[], asked: Asked): Benchmark {
  switch (choice.kind) {
    case 'eu-average':
      return {
        kind: 'target',
        values: Object.fromEntries(leaves.map((leaf) => [leaf.id, euAverageOf(figures.averages, leaf, asked.year)?.value ?? Number.NaN])),
      };
    case 'see-median':
      return { kind: 'median', units: areaRegions(figures).filter((region) => region.hasComparableFigures).map(({ code }) => code) };
    case 'frontier':
      return { kind: 'frontier', units: referenceRegions(figures).map(({ code }) => code) };
    case 'region':
      return { kind: 'unit', unit: choice.region };
  }
}

/**
 * Scores and gaps of the themes asked for, by the preset "Atlas default". The benchmark is a virtual unit with one
 * value an indicator, run through the same bounds and tree; a leaf missing on either side is left out on both.
 * With the six themes the tree has the overall score as its root, else each theme is a root.
 */
export function scoreBoard(figures: Figures, themes: readonly ThemeId[], asked: Asked): ScoreBoard {
  const leaves = figures.catalogue.indicators.filter((indicator) =>
    indicator.theme !== 'context' && themes.includes(indicator.theme) && entersIndex(indicator, asked)
    && (asked.hasPeriodTotals !== false || !indicator.isPeriodTotal));
  const uncalibrated = atlasDefault(leaves, themes);
  const calibration = calibrationOf(figures, leaves, uncalibrated);
  const spec: IndexSpec = { ...uncalibrated, calibration };

  const regions = referenceRegions(figures);
  const cells = new Map(leaves.map((leaf) => [leaf.id, new Map(regions.map((region) => [region.code, pickCell(figures.series(leaf.id), region, leaf, asked.year)]))]));
  const cellOf = (region: Region, leaf: Indicator): Cell => cells.get(leaf.id)?.get(region.code) ?? pickCell(figures.series(leaf.id), region, leaf, asked.year);
  const units = unitsTable(regions, leaves, cellOf);
  const result = compositeIndex(units, spec);
  const rowOf = new Map(regions.map(({ code }, row) => [code, row]));

  const gapByNode = new Map<string, Map<RegionCode, number>>();
  const record = (table_: ColumnTable): void => {
    const codes = table_.array('unit') as ArrayLike<RegionCode>;
    for (const name of table_.columnNames()) {
      if (name === 'unit') continue;
      const values = column(table_, name);
      const byRegion = gapByNode.get(name) ?? new Map<RegionCode, number>();
      for (let row = 0; row < codes.length; row += 1) byRegion.set(codes[row] as RegionCode, values[row] ?? Number.NaN);
      gapByNode.set(name, byRegion);
    }
  };

  let benchmarkScores: ColumnTable | null = null;
  const { benchmark: choice } = asked;
  if (choice.kind === 'country') {
    const denominators = denominatorsOf(figures.averages);
    for (const { code } of figures.catalogue.countries) {
      const own = regions.filter((region) => region.country === code && region.isInSeeArea);
      const whole = regions.filter((region) => region.country === code);
      if (whole.length < 2 || own.length === 0) continue;
      const weights: Record<string, readonly (string | number)[]> = { unit: whole.map((region) => region.code) };
      for (const leaf of leaves) {
        weights[leaf.id] = countryWeights(whole.map((region) => region.code), whole.map((region) => cellOf(region, leaf).value), leaf, denominators);
      }
      record(gaps(unitsTable(whole, leaves, cellOf), spec, { kind: 'country', weights: table(weights) }));
    }
  } else {
    const benchmark = sharedBenchmark(figures, choice, leaves, asked);
    record(gaps(units, spec, benchmark));
    const values = benchmarkUnit(units, spec, benchmark);
    const single: Record<string, readonly (string | number)[]> = { unit: ['benchmark'] };
    for (const leaf of leaves) single[leaf.id] = [values[leaf.id] ?? Number.NaN];
    benchmarkScores = compositeIndex(table(single), spec).scores;
  }

  const scores = new Map(result.scores.columnNames().filter((name) => name !== 'unit').map((name) => [name, column(result.scores, name)]));
  const clamped = new Map(leaves.map(({ id }) => [id as string, column(result.clamped, id)]));
  const at = (columns: ReadonlyMap<string, ArrayLike<number>>, region: RegionCode, name: string): number => {
    const row = rowOf.get(region);
    return row === undefined ? Number.NaN : (columns.get(name)?.[row] ?? Number.NaN);
  };
  const children = (node: string): string[] => spec.nodes.filter(({ parent }) => parent === node).map(({ id }) => id);
  const byCode = new Map(figures.catalogue.regions.map((region) => [region.code, region]));

  return {
    leaves,
    calibration,
    cell: (code, leaf) => {
      const region = byCode.get(code);
      if (region === undefined) throw new RangeError(`region: "${code}" is not in the catalogue`);
      return cellOf(region, leaf);
    },
    score: (region, node) => at(scores, region, node),
    gap: (region, node) => gapByNode.get(node)?.get(region) ?? Number.NaN,
    isClamped: (region, leaf) => at(clamped, region, leaf.id) === 1,
    benchmarkScore: (node) => {
      if (benchmarkScores === null || !benchmarkScores.columnNames().includes(node)) return Number.NaN;
      return column(benchmarkScores, node)[0] ?? Number.NaN;
    },
    parts: (region, node) => {
      const all = children(node);
      return { present: all.filter((child) => Number.isFinite(at(scores, region, child))).length, of: all.length };
    },
  };
}
