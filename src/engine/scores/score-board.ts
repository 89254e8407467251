import { table } from 'arquero';
import {
  benchmarkValues,
  calibrateColumns,
  gapPartsAt,
  gapsOverColumns,
  indexOverColumns,
  principalWeights,
  type Benchmark,
  type Calibration,
  type Columns,
  type GapColumns,
  type GapPart,
  type IndexSpec,
} from '../../analysis/index.ts';
import {
  type BenchmarkChoice,
  type Indicator,
  type IndicatorId,
  type Question,
  type Region,
  type RegionCode,
  type ThemeId,
} from '../../model/index.ts';
import { countryWeights, denominatorsOf } from '../figures/benchmarks.ts';
import { methodCells, type CellOf } from '../figures/cells.ts';
import { euAverageOf, isNational, pickCell, type Cell, type Figures } from '../figures/figures.ts';
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
  return figures.catalogue.regions.filter(
    (region) => region.hasComparableFigures && (region.isEu27 || region.isInSeeArea),
  );
}

export function areaRegions(figures: Figures): Region[] {
  return figures.catalogue.regions.filter((region) => region.isInSeeArea);
}

/** Plain columns, without a table around them: a board is made at every step of a slider. */
function columnsOf(
  regions: readonly Region[],
  leaves: readonly Indicator[],
  cellOf: CellOf,
): Readonly<Record<string, number[]>> {
  return Object.fromEntries(leaves.map((leaf) => [leaf.id, regions.map((region) => cellOf(region, leaf).value)]));
}

const codesOf = (regions: readonly Region[]): RegionCode[] => regions.map(({ code }) => code);

const calibrations = new WeakMap<Figures, Map<string, Calibration>>();

const latestOf =
  (figures: Figures): CellOf =>
  (region, leaf) =>
    pickCell(figures.series(leaf.id), region, leaf, { kind: 'latest' });

/** Treatment and bounds of the leaves from the latest figures since 2014, the same for every year and benchmark. */
export function calibrationOf(figures: Figures, leaves: readonly Indicator[], spec: IndexSpec): Calibration {
  const known = calibrations.get(figures) ?? new Map<string, Calibration>();
  calibrations.set(figures, known);
  const key = JSON.stringify([leaves.map(({ id }) => id), spec.normalise, spec.treat]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = calibrateColumns(columnsOf(referenceRegions(figures), leaves, latestOf(figures)), spec);
  known.set(key, made);
  return made;
}

/** By indicator: what the first component of its theme says it weighs, over the reference regions' latest scores. */
function principalOf(
  figures: Figures,
  leaves: readonly Indicator[],
  themes: readonly ThemeId[],
  spec: IndexSpec,
): ReadonlyMap<IndicatorId, number> {
  const scores = indexOverColumns(columnsOf(referenceRegions(figures), leaves, latestOf(figures)), spec).normalised;
  return new Map(
    themes.flatMap((theme) => {
      const within = leaves.filter((leaf) => leaf.theme === theme);
      const weights = within.length === 0 ? [] : principalWeights(within.map(({ id }) => scores[id] ?? []));
      return within.map(({ id }, index) => [id, weights[index] ?? 0] as const);
    }),
  );
}

function sharedBenchmark(
  figures: Figures,
  choice: Exclude<BenchmarkChoice, { kind: 'country' }>,
  leaves: readonly Indicator[],
  asked: Asked,
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
      return {
        kind: 'median',
        units: areaRegions(figures)
          .filter((region) => region.hasComparableFigures)
          .map(({ code }) => code),
      };
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

/** Gaps of many regions, and the row of one. */
interface GapRow {
  readonly from: GapColumns;
  readonly row: number;
}

/** What every region is held against: one set of values for all, or one a country of at least two regions. */
function benchmarksOf(
  figures: Figures,
  regions: readonly Region[],
  leaves: readonly Indicator[],
  asked: Asked,
  cellOf: CellOf,
  spec: IndexSpec,
): { readonly groups: readonly BenchmarkGroup[]; readonly isShared: boolean } {
  const { benchmark: choice } = asked;
  if (choice.kind !== 'country') {
    const values = benchmarkValues(
      { names: codesOf(regions), columns: columnsOf(regions, leaves, cellOf) },
      spec,
      sharedBenchmark(figures, choice, leaves, asked),
    );
    return { groups: [{ among: regions, values }], isShared: true };
  }
  const denominators = denominatorsOf(figures.averages);
  const groups = figures.catalogue.countries.flatMap(({ code }): BenchmarkGroup[] => {
    const whole = regions.filter((region) => region.country === code);
    if (whole.length < 2 || !whole.some((region) => region.isInSeeArea)) return [];
    const weights: Record<string, readonly (string | number)[]> = { unit: whole.map((region) => region.code) };
    for (const leaf of leaves) {
      weights[leaf.id] = countryWeights(
        whole.map((region) => region.code),
        whole.map((region) => cellOf(region, leaf)),
        leaf,
        denominators,
      );
    }
    return [
      {
        among: whole,
        values: benchmarkValues({ names: codesOf(whole), columns: columnsOf(whole, leaves, cellOf) }, spec, {
          kind: 'country',
          weights: table(weights),
        }),
      },
    ];
  });
  return { groups, isShared: false };
}

/** The themes a region has too few figures of its own for: a country's figures alone say nothing of a region. */
export function thinThemes(
  region: Region,
  themes: readonly ThemeId[],
  leaves: readonly Indicator[],
  cellOf: CellOf,
): readonly ThemeId[] {
  return themes.filter((theme) => {
    const own = leaves.filter((leaf) => {
      if (leaf.theme !== theme) return false;
      const cell = cellOf(region, leaf);
      return Number.isFinite(cell.value) && !isNational(cell);
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
  const leaves = figures.catalogue.indicators.filter(
    (indicator) =>
      indicator.theme !== 'context' &&
      themes.includes(indicator.theme) &&
      entersIndex(indicator, asked) &&
      (asked.hasPeriodTotals !== false || !indicator.isPeriodTotal) &&
      asked.only?.has(indicator.id) !== false,
  );
  if (leaves.length === 0) return noScores(figures, asked, themes);
  const { method } = asked;
  const uncalibrated = specOf(method, leaves, themes);
  const calibration = calibrationOf(figures, leaves, uncalibrated);
  const principal =
    method.weighting === 'principal-component'
      ? principalOf(figures, leaves, themes, { ...uncalibrated, calibration })
      : undefined;
  const spec: IndexSpec = { ...specOf(method, leaves, themes, principal), calibration };

  const regions = referenceRegions(figures);
  const cellOf = methodCells(figures, asked);
  const result = indexOverColumns(columnsOf(regions, leaves, cellOf), spec);
  const rowOf = new Map(regions.map(({ code }, row) => [code, row]));

  const thin = new Map(
    regions.flatMap((region) => {
      const found = thinThemes(region, themes, leaves, cellOf);
      return found.length === 0 ? [] : [[region.code, found] as const];
    }),
  );
  /** The figures of regions with thin themes, without those themes: what their themes and their whole are made of. */
  const withoutThin = (
    among: readonly Region[],
  ): { readonly affected: readonly Region[]; readonly columns: Columns } | null => {
    const affected = among.filter(({ code }) => thin.has(code));
    return affected.length === 0
      ? null
      : {
          affected,
          columns: columnsOf(affected, leaves, (region, leaf) =>
            thin.get(region.code)?.some((theme) => theme === leaf.theme) === true
              ? { ...cellOf(region, leaf), value: Number.NaN }
              : cellOf(region, leaf),
          ),
        };
  };

  const gapByNode = new Map<string, Map<RegionCode, number>>();
  const record = (
    into: Map<string, Map<RegionCode, number>>,
    among: readonly Region[],
    from: Columns,
    isWanted: (node: string) => boolean,
  ): void => {
    for (const [name, values] of Object.entries(from)) {
      if (!isWanted(name)) continue;
      const byRegion = into.get(name) ?? new Map<RegionCode, number>();
      among.forEach(({ code }, row) => byRegion.set(code, values[row] ?? Number.NaN));
      into.set(name, byRegion);
    }
  };
  const leafIds = new Set<string>(leaves.map(({ id }) => id));
  const isMade = (node: string): boolean => !leafIds.has(node);

  const { groups, isShared } = benchmarksOf(figures, regions, leaves, asked, cellOf, spec);
  const groupOf = new Map<RegionCode, BenchmarkGroup>();
  /** Where the gaps of a region stand: of its figures, and of those of themes and whole, without its thin themes. */
  const gapRows = new Map<RegionCode, GapRow>();
  const madeRows = new Map<RegionCode, GapRow>();
  for (const group of groups) {
    const { among, values } = group;
    const from = gapsOverColumns(columnsOf(among, leaves, cellOf), spec, values);
    record(gapByNode, among, from.gap, () => true);
    among.forEach(({ code }, row) => {
      groupOf.set(code, group);
      gapRows.set(code, { from, row });
    });
    const remade = withoutThin(among);
    if (remade === null) continue;
    const fromMade = gapsOverColumns(remade.columns, spec, values);
    record(gapByNode, remade.affected, fromMade.gap, isMade);
    remade.affected.forEach(({ code }, row) => madeRows.set(code, { from: fromMade, row }));
  }
  const [shared] = groups;
  const benchmarkScores =
    !isShared || shared === undefined
      ? null
      : indexOverColumns(Object.fromEntries(leaves.map(({ id }) => [id, [shared.values[id] ?? Number.NaN]])), spec)
          .scores;

  const scoreByNode = new Map<string, Map<RegionCode, number>>();
  record(scoreByNode, regions, result.scores, () => true);
  const remade = withoutThin(regions);
  if (remade !== null) record(scoreByNode, remade.affected, indexOverColumns(remade.columns, spec).scores, isMade);
  const children = new Map<string, string[]>();
  for (const { id, parent } of spec.nodes) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);
  }

  return {
    leaves,
    calibration,
    spec,
    heldAgainst: (code) => groupOf.get(code)?.values ?? null,
    isThin: (code, theme) => thin.get(code)?.some((found) => found === theme) === true,
    gapParts: (code, node) => {
      const at = (isMade(node) ? madeRows.get(code) : undefined) ?? gapRows.get(code);
      return at === undefined || !Number.isFinite(gapByNode.get(node)?.get(code))
        ? []
        : gapPartsAt(at.from, spec, at.row, node);
    },
    cell: cellsByCode(figures, cellOf),
    score: (region, node) => scoreByNode.get(node)?.get(region) ?? Number.NaN,
    gap: (region, node) => gapByNode.get(node)?.get(region) ?? Number.NaN,
    isClamped: (region, leaf) => result.clamped[leaf.id]?.[rowOf.get(region) ?? -1] === 1,
    benchmarkScore: (node) => benchmarkScores?.[node]?.[0] ?? Number.NaN,
    parts: (region, node) => {
      const all = children.get(node) ?? [];
      return {
        present: all.filter((child) => Number.isFinite(scoreByNode.get(child)?.get(region))).length,
        of: all.length,
      };
    },
  };
}

function cellsByCode(figures: Figures, cellOf: CellOf): ScoreBoard['cell'] {
  const byCode = new Map(figures.catalogue.regions.map((region) => [region.code, region]));
  return (code, leaf) => {
    const region = byCode.get(code);
    if (region === undefined) throw new RangeError(`region: "${code}" is not in the catalogue`);
    return cellOf(region, leaf);
  };
}

/** Where a method lets no indicator count, nobody has a score. */
function noScores(figures: Figures, asked: Asked, themes: readonly ThemeId[]): ScoreBoard {
  return {
    leaves: [],
    calibration: {},
    spec: { ...specOf(asked.method, [], themes), nodes: [] },
    heldAgainst: () => null,
    isThin: () => false,
    gapParts: () => [],
    cell: cellsByCode(figures, methodCells(figures, asked)),
    score: () => Number.NaN,
    gap: () => Number.NaN,
    isClamped: () => false,
    benchmarkScore: () => Number.NaN,
    parts: () => ({ present: 0, of: 0 }),
  };
}
