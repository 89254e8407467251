import {
  gapPartsAt,
  gapsOverColumns,
  indexOverColumns,
  type Calibration,
  type GapPart,
  type IndexSpec,
} from '../../analysis/index.ts';
import type { Indicator, IndicatorId, Question, Region, RegionCode, ThemeId } from '../../model/index.ts';
import { methodCells, type CellOf } from '../figures/cells.ts';
import { isNational, type Cell, type Figures } from '../figures/figures.ts';
import { codesOf, referenceRegions } from '../figures/regions.ts';
import { calibrationOf, principalOf, valuesOf } from './calibration.ts';
import { heldAgainst } from './held-against.ts';
import { entersIndex, MINIMUM_OWN_FIGURES, specOf } from './index-spec.ts';

export { areaRegions, referenceRegions } from '../figures/regions.ts';

/** By node of the tree (a theme, `overall`, or an indicator): one number a row. */
export type NodeColumns = Readonly<Record<string, Float64Array>>;
/** By indicator or theme: 1 in the rows that it holds for. */
type MarkColumns = Readonly<Record<string, Uint8Array>>;

/** The scores of regions on every node of the tree, and their gaps, as columns with a row a region; missing is NaN. */
export interface ScoreBoard {
  /** The regions of the rows: those that scores are calibrated on. */
  readonly regions: readonly RegionCode[];
  /** The row of a region; -1 for one without comparable figures, where every column reads as undefined. */
  readonly rowOf: (region: RegionCode) => number;
  readonly leaves: readonly Indicator[];
  readonly calibration: Calibration;
  readonly spec: IndexSpec;
  readonly scores: NodeColumns;
  readonly gaps: NodeColumns;
  /** By indicator: its scores on both sides, NaN on both where one is missing. */
  readonly compared: { readonly own: NodeColumns; readonly benchmark: NodeColumns };
  /** By indicator: where a figure lay beyond the bounds. */
  readonly clamped: MarkColumns;
  /** By theme: where the region has too few figures of its own for it. */
  readonly thin: MarkColumns;
  /** By indicator, in its unit: what the region is held against; NaN where there is nothing, as in a country of one region. */
  readonly held: NodeColumns;
  /** By node: score of the benchmark by itself, all its figures in; none where it differs by region. */
  readonly benchmarkScores: Readonly<Record<string, number>>;
  readonly cell: (region: RegionCode, indicator: Indicator) => Cell;
  /** What the leaves under a node add to its gap; empty where it has none. */
  readonly gapParts: (region: RegionCode, node: string) => readonly GapPart[];
}

type Asked = Pick<Question, 'benchmark' | 'year' | 'hasCarried' | 'hasDated' | 'method'> & {
  readonly hasPeriodTotals?: boolean;
  /** No other indicators than these. */
  readonly only?: ReadonlySet<IndicatorId>;
};

/** By theme: the rows with too few figures of their own for it; a country's figures alone say nothing of a region. */
function thinRows(
  regions: readonly Region[],
  themes: readonly ThemeId[],
  leaves: readonly Indicator[],
  cellOf: CellOf,
): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    themes.map((theme) => {
      const within = leaves.filter((leaf) => leaf.theme === theme);
      const marks = Uint8Array.from(regions, (region) => {
        const own = within.filter((leaf) => {
          const cell = cellOf(region, leaf);
          return Number.isFinite(cell.value) && !isNational(cell);
        });
        return own.length < MINIMUM_OWN_FIGURES ? 1 : 0;
      });
      return [theme, marks];
    }),
  );
}

const pickRows = (column: ArrayLike<number>, rows: readonly number[]): Float64Array =>
  Float64Array.from(rows, (row) => column[row] ?? Number.NaN);

/** Writes rows of other columns over those of the same nodes. */
function overwrite(into: NodeColumns, from: NodeColumns, nodes: readonly string[], rows: readonly number[]): void {
  for (const node of nodes) rows.forEach((row, at) => into[node]?.fill(from[node]?.[at] ?? Number.NaN, row, row + 1));
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
  const values = valuesOf(regions, leaves, cellOf);
  const { scores, clamped } = indexOverColumns(values, spec);
  const { columns: held, shared } = heldAgainst(figures, regions, leaves, asked, cellOf, spec);
  const gaps = gapsOverColumns(values, spec, held);

  // Themes and whole of the regions with thin themes are made once more, without the figures of these.
  const thin = thinRows(regions, themes, leaves, cellOf);
  const affected = [...regions.keys()].filter((row) => themes.some((theme) => thin[theme]?.[row] === 1));
  const made = spec.nodes.map(({ id }) => id).filter((id) => !leaves.some((leaf) => leaf.id === id));
  const counted = Object.fromEntries(
    leaves.map(({ id, theme }) => [
      id,
      Float64Array.from(affected, (row) => (thin[theme]?.[row] === 1 ? Number.NaN : (values[id]?.[row] ?? Number.NaN))),
    ]),
  );
  const heldThere = Object.fromEntries(leaves.map(({ id }) => [id, pickRows(held[id] ?? [], affected)]));
  const gapsThere = gapsOverColumns(counted, spec, heldThere);
  overwrite(scores, indexOverColumns(counted, spec).scores, made, affected);
  const gapColumns = Object.fromEntries(Object.entries(gaps.gap).map(([node, column]) => [node, column.slice()]));
  overwrite(gapColumns, gapsThere.gap, made, affected);

  const rows = new Map(regions.map(({ code }, row) => [code, row]));
  const rowOf = (code: RegionCode): number => rows.get(code) ?? -1;
  return {
    regions: codesOf(regions),
    rowOf,
    leaves,
    calibration,
    spec,
    scores,
    gaps: gapColumns,
    compared: { own: gaps.unit, benchmark: gaps.benchmark },
    clamped,
    thin,
    held,
    benchmarkScores: shared === null ? {} : scoresOfOne(shared, leaves, spec),
    cell: cellsByCode(figures, cellOf),
    gapParts: (code, node) => {
      const row = rowOf(code);
      if (!Number.isFinite(gapColumns[node]?.[row])) return [];
      const again = made.includes(node) ? affected.indexOf(row) : -1;
      return again < 0 ? gapPartsAt(gaps, spec, row, node) : gapPartsAt(gapsThere, spec, again, node);
    },
  };
}

/** The score of one set of values on every node. */
function scoresOfOne(
  values: Readonly<Record<string, number>>,
  leaves: readonly Indicator[],
  spec: IndexSpec,
): Readonly<Record<string, number>> {
  const { scores } = indexOverColumns(
    Object.fromEntries(leaves.map(({ id }) => [id, [values[id] ?? Number.NaN]])),
    spec,
  );
  return Object.fromEntries(Object.entries(scores).map(([node, [score = Number.NaN]]) => [node, score]));
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
    regions: [],
    rowOf: () => -1,
    leaves: [],
    calibration: {},
    spec: { ...specOf(asked.method, [], themes), nodes: [] },
    scores: {},
    gaps: {},
    compared: { own: {}, benchmark: {} },
    clamped: {},
    thin: {},
    held: {},
    benchmarkScores: {},
    cell: cellsByCode(figures, methodCells(figures, asked)),
    gapParts: () => [],
  };
}
