import { table, type ColumnTable } from 'arquero';
import { benchmarkUnit, calibrate, compositeIndex, gaps, principalWeights, decomposeGap, type Benchmark, type Calibration, type GapPart, type IndexSpec } from '../analysis/index.ts';
import { statusMask, type BenchmarkChoice, type Indicator, type IndicatorId, type Question, type Region, type RegionCode, type ThemeId } from '../model/index.ts';
import { countryWeights, denominatorsOf } from './benchmarks.ts';
import { euAverageOf, pickCell, type Cell, type Figures } from './figures.ts';
import { methodCell } from './imputation.ts';
import { entersIndex, MINIMUM_OWN_FIGURES, specOf } from './index-spec.ts';

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
  /** What the leaves under a node add to its gap; empty where it has none. */
  readonly gapParts: (region: RegionCode, node: string) => readonly GapPart[];
  readonly spec: IndexSpec;
  /** What a region is held against, one value a leaf in its unit; null where there is nothing, as in a country of one region. */
  readonly heldAgainst: (region: RegionCode) => Readonly<Record<string, number>> | null;
  /** True for a theme the region has too few figures of its own for. */
  readonly isThin: (region: RegionCode, theme: string) => boolean;
  /** How many direct children of a node the region has, and how many there are. */
  readonly parts: (region: RegionCode, node: string) => { readonly present: number; readonly of: number };
}

type Asked = Pick<Question, 'benchmark' | 'year' | 'hasCarried' | 'hasDated' | 'method'> & {
  readonly hasPeriodTotals?: boolean;
  /** No other indicators than these. */
  readonly only?: ReadonlySet<IndicatorId>;
};

/** Regions that bounds, treatment and frontier are taken from: EU27 and SEE regions with comparable figures. */
export function referenceRegions(figures: Figures): Region[] {
  return figures.catalogue.regions.filter((region) => region.hasComparableFigures && (region.isEu27 || region.isInSeeArea));
}

export function areaRegions(figures: Figures): Region[] {
  return figures.catalogue.regions.filter((region) => region.isInSeeArea);
}

const column = (units: ColumnTable, name: string): ArrayLike<number> => Array.from(units.array(name), Number);

type CellOf = (region: Region, leaf: Indicator) => Cell;

function unitsTable(regions: readonly Region[], leaves: readonly Indicator[], cellOf: CellOf): ColumnTable {
  const columns: Record<string, readonly (string | number)[]> = { unit: regions.map(({ code }) => code) };
  for (const leaf of leaves) columns[leaf.id] = regions.map((region) => cellOf(region, leaf).value);
  return table(columns);
}

const calibrations = new WeakMap<Figures, Map<string, Calibration>>();

const latestOf = (figures: Figures): CellOf => (region, leaf) => pickCell(figures.series(leaf.id), region, leaf, { kind: 'latest' });

/** Treatment and bounds of the leaves from the latest figures since 2014, the same for every year and benchmark. */
function calibrationOf(figures: Figures, leaves: readonly Indicator[], spec: IndexSpec): Calibration {
  const known = calibrations.get(figures) ?? new Map<string, Calibration>();
  calibrations.set(figures, known);
  const key = JSON.stringify([leaves.map(({ id }) => id), spec.normalise, spec.treat]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const units = unitsTable(referenceRegions(figures), leaves, latestOf(figures));
  const made = calibrate(units, spec);
  known.set(key, made);
  return made;
}

/** By indicator: what the first component of its theme says it weighs, over the reference regions' latest scores. */
function principalOf(figures: Figures, leaves: readonly Indicator[], themes: readonly ThemeId[], spec: IndexSpec): ReadonlyMap<IndicatorId, number> {
  const scores = compositeIndex(unitsTable(referenceRegions(figures), leaves, latestOf(figures)), spec).normalised;
  return new Map(themes.flatMap((theme) => {
    const within = leaves.filter((leaf) => leaf.theme === theme);
    const weights = within.length === 0 ? [] : principalWeights(within.map(({ id }) => column(scores, id)));
    return within.map(({ id }, index) => [id, weights[index] ?? 0] as const);
  }));
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

interface BenchmarkGroup {
  /** Regions that are held against the same values. */
  readonly among: readonly Region[];
  /** One a leaf, in its unit; NaN where none can be made. */
  readonly values: Readonly<Record<string, number>>;
}

/** What every region is held against: one set of values for all, or one a country of at least two regions. */
function benchmarksOf(
  figures: Figures, regions: readonly Region[], leaves: readonly Indicator[], asked: Asked, cellOf: CellOf, spec: IndexSpec,
): { readonly groups: readonly BenchmarkGroup[]; readonly isShared: boolean } {
  const { benchmark: choice } = asked;
  if (choice.kind !== 'country') {
    const values = benchmarkUnit(unitsTable(regions, leaves, cellOf), spec, sharedBenchmark(figures, choice, leaves, asked));
    return { groups: [{ among: regions, values }], isShared: true };
  }
  const denominators = denominatorsOf(figures.averages);
  const groups = figures.catalogue.countries.flatMap(({ code }): BenchmarkGroup[] => {
    const whole = regions.filter((region) => region.country === code);
    if (whole.length < 2 || !whole.some((region) => region.isInSeeArea)) return [];
    const weights: Record<string, readonly (string | number)[]> = { unit: whole.map((region) => region.code) };
    for (const leaf of leaves) {
      weights[leaf.id] = countryWeights(whole.map((region) => region.code), whole.map((region) => cellOf(region, leaf).value), leaf, denominators);
    }
    return [{ among: whole, values: benchmarkUnit(unitsTable(whole, leaves, cellOf), spec, { kind: 'country', weights: table(weights) }) }];
  });
  return { groups, isShared: false };
}

const CARRIED = statusMask(['carried-from-larger-area']);

/** The themes a region has too few figures of its own for: a country's figures alone say nothing of a region. */
function thinThemes(region: Region, themes: readonly ThemeId[], leaves: readonly Indicator[], cellOf: CellOf): readonly ThemeId[] {
  return themes.filter((theme) => {
    const own = leaves.filter((leaf) => {
      if (leaf.theme !== theme) return false;
      const { value, status } = cellOf(region, leaf);
      return Number.isFinite(value) && (status & CARRIED) === 0;
    });
    return own.length < MINIMUM_OWN_FIGURES;
  });
}

/**
 * Scores and gaps of the themes asked for, by the method asked for. The benchmark is a virtual unit with one
 * value an indicator, run through the same bounds and tree; a leaf missing on either side is left out on both.
 * With the six themes the tree has the overall score as its root, else each theme is a root.
 */
export function scoreBoard(figures: Figures, themes: readonly ThemeId[], asked: Asked): ScoreBoard {
  const leaves = figures.catalogue.indicators.filter((indicator) =>
    indicator.theme !== 'context' && themes.includes(indicator.theme) && entersIndex(indicator, asked)
    && (asked.hasPeriodTotals !== false || !indicator.isPeriodTotal) && asked.only?.has(indicator.id) !== false);
  const { method } = asked;
  const uncalibrated = specOf(method, leaves, themes);
  const calibration = calibrationOf(figures, leaves, uncalibrated);
  const principal = method.weighting === 'principal-component' ? principalOf(figures, leaves, themes, { ...uncalibrated, calibration }) : undefined;
  const spec: IndexSpec = { ...specOf(method, leaves, themes, principal), calibration };

  const regions = referenceRegions(figures);
  const cells = new Map(leaves.map((leaf) => [leaf.id, new Map(regions.map((region) => [region.code, methodCell(figures, leaf, region, asked)]))]));
  const cellOf: CellOf = (region, leaf) => cells.get(leaf.id)?.get(region.code) ?? methodCell(figures, leaf, region, asked);
  const units = unitsTable(regions, leaves, cellOf);
  const result = compositeIndex(units, spec);
  const rowOf = new Map(regions.map(({ code }, row) => [code, row]));

  const thin = new Map(regions.flatMap((region) => {
    const found = thinThemes(region, themes, leaves, cellOf);
    return found.length === 0 ? [] : [[region.code, found] as const];
  }));
  /** The figures of regions with thin themes, without those themes: what their themes and their whole are made of. */
  const withoutThin = (among: readonly Region[]): ColumnTable | null => {
    const affected = among.filter(({ code }) => thin.has(code));
    return affected.length === 0 ? null
      : unitsTable(affected, leaves, (region, leaf) => (thin.get(region.code)?.some((theme) => theme === leaf.theme) === true ? { ...cellOf(region, leaf), value: Number.NaN } : cellOf(region, leaf)));
  };

  const gapByNode = new Map<string, Map<RegionCode, number>>();
  const record = (into: Map<string, Map<RegionCode, number>>, from: ColumnTable, isWanted: (node: string) => boolean): void => {
    const codes = from.array('unit') as ArrayLike<RegionCode>;
    for (const name of from.columnNames()) {
      if (name === 'unit' || !isWanted(name)) continue;
      const values = column(from, name);
      const byRegion = into.get(name) ?? new Map<RegionCode, number>();
      for (let row = 0; row < codes.length; row += 1) byRegion.set(codes[row] as RegionCode, values[row] ?? Number.NaN);
      into.set(name, byRegion);
    }
  };
  const isMade = (node: string): boolean => !leaves.some(({ id }) => id === node);

  const { groups, isShared } = benchmarksOf(figures, regions, leaves, asked, cellOf, spec);
  for (const { among, values } of groups) {
    const benchmark: Benchmark = { kind: 'target', values };
    record(gapByNode, gaps(unitsTable(among, leaves, cellOf), spec, benchmark), () => true);
    const remade = withoutThin(among);
    if (remade !== null) record(gapByNode, gaps(remade, spec, benchmark), isMade);
  }
  const [shared] = groups;
  const benchmarkScores = !isShared || shared === undefined ? null
    : compositeIndex(table({ unit: ['benchmark'], ...Object.fromEntries(leaves.map(({ id }) => [id, [shared.values[id] ?? Number.NaN]])) }), spec).scores;

  const scoreByNode = new Map<string, Map<RegionCode, number>>();
  record(scoreByNode, result.scores, () => true);
  const remade = withoutThin(regions);
  if (remade !== null) record(scoreByNode, compositeIndex(remade, spec).scores, isMade);
  const clamped = new Map(leaves.map(({ id }) => [id as string, column(result.clamped, id)]));
  const at = (columns: ReadonlyMap<string, ArrayLike<number>>, region: RegionCode, name: string): number => {
    const row = rowOf.get(region);
    return row === undefined ? Number.NaN : (columns.get(name)?.[row] ?? Number.NaN);
  };
  const children = (node: string): string[] => spec.nodes.filter(({ parent }) => parent === node).map(({ id }) => id);
  const byCode = new Map(figures.catalogue.regions.map((region) => [region.code, region]));

  const groupOf = (region: RegionCode): BenchmarkGroup | undefined => groups.find(({ among }) => among.some(({ code }) => code === region));

  return {
    leaves,
    calibration,
    spec,
    heldAgainst: (code) => groupOf(code)?.values ?? null,
    isThin: (code, theme) => thin.get(code)?.some((found) => found === theme) === true,
    gapParts: (code, node) => {
      const region = byCode.get(code);
      const group = groupOf(code);
      if (region === undefined || group === undefined || !Number.isFinite(gapByNode.get(node)?.get(code))) return [];
      const own = (isMade(node) ? withoutThin([region]) : null) ?? unitsTable([region], leaves, cellOf);
      return decomposeGap(own, spec, code, { kind: 'target', values: group.values }, node);
    },
    cell: (code, leaf) => {
      const region = byCode.get(code);
      if (region === undefined) throw new RangeError(`region: "${code}" is not in the catalogue`);
      return cellOf(region, leaf);
    },
    score: (region, node) => scoreByNode.get(node)?.get(region) ?? Number.NaN,
    gap: (region, node) => gapByNode.get(node)?.get(region) ?? Number.NaN,
    isClamped: (region, leaf) => at(clamped, region, leaf.id) === 1,
    benchmarkScore: (node) => {
      if (benchmarkScores === null || !benchmarkScores.columnNames().includes(node)) return Number.NaN;
      return column(benchmarkScores, node)[0] ?? Number.NaN;
    },
    parts: (region, node) => {
      const all = children(node);
      return { present: all.filter((child) => Number.isFinite(scoreByNode.get(child)?.get(region))).length, of: all.length };
    },
  };
}
