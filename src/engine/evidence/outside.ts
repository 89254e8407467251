import { isRankedApart, rankedThemes } from '../scores/ranked.ts';
import { pearson, spearman } from '../../analysis/index.ts';
import {
  MOST_DISAGREEMENTS,
  OUTSIDE,
  OUTSIDE_INDICES,
  THEMES,
  type Indicator,
  type IndicatorId,
  type OutsideComparison,
  type OutsideName,
  type Question,
  type Region,
  type RegionCode,
  type ScoreNode,
} from '../../model/index.ts';
import { CARRIED } from '../../model/masks.ts';
import { pickCell, type Cell, type Figures } from '../figures/figures.ts';
import { OVERALL } from '../scores/index-spec.ts';
import { usualYear } from '../answers/notices.ts';
import { ranks } from '../scores/ranks.ts';
import { areaRegions, codesOf, referenceRegions } from '../figures/regions.ts';
import { at, rowsOf } from '../scores/read-board.ts';
import type { ScoreBoard } from '../scores/score-board.ts';
import { disagreementsOf, type Candidate, type Part } from './causes.ts';

interface Known {
  /** The scores held against it, the one that is nearest to what it measures first. */
  readonly nodes: readonly ScoreNode[];
  /** What its own indicators are known by in the catalogue: their source, or, where another table serves better, their name. */
  readonly source: RegExp;
  readonly alike: readonly string[];
  /**
   * The regions whose index there is to be read with care. Of the Scoreboard: public R&D of HR03 and HR05, and business R&D of HR05 and HR06,
   * stand at the maximum of its scale in all eight years, though expenditure in Jadranska Hrvatska is 0.65 % of GDP.
   */
  readonly capped: readonly string[];
}

const KNOWN: Readonly<Record<OutsideName, Known>> = {
  scoreboard: {
    nodes: ['innovation', OVERALL],
    source: /Innovation Scoreboard|\bRIS\b/i,
    capped: ['HR03', 'HR05', 'HR06'],
    alike: ['tertiary', 'adult-learning'],
  },
  competitiveness: {
    nodes: [OVERALL, 'innovation'],
    source: /Competitiveness Index|\bRCI\b/i,
    capped: [],
    alike: [
      'tertiary',
      'adult-learning',
      'employment-rate',
      'unemployment-rate',
      'neet',
      'early-leavers',
      'gdp-per-inhabitant-relative',
      'productivity',
    ],
  },
};

/** Every index of others that the catalogue has, by what it is an index of. */
function indicesOf(
  figures: Figures,
): readonly { readonly name: OutsideName; readonly indicator: Indicator; readonly known: Known }[] {
  return OUTSIDE.flatMap((name) =>
    OUTSIDE_INDICES[name].flatMap((id) => {
      const indicator = figures.catalogue.indicators.find((candidate) => candidate.id === id);
      return indicator === undefined ? [] : [{ name, indicator, known: KNOWN[name] }];
    }),
  );
}

const isOutside = (id: IndicatorId): boolean =>
  OUTSIDE.some((name) => OUTSIDE_INDICES[name].some((known) => known === id));

interface Held {
  readonly name: OutsideName;
  readonly figures: Figures;
  readonly board: ScoreBoard;
  readonly question: Question;
  readonly indicator: Indicator;
  readonly known: Known;
  readonly node: ScoreNode;
  /** On how many the ranked stand. */
  readonly themes: number;
}

const latest = ({ figures }: Held, indicator: Indicator, region: Region): Cell =>
  pickCell(figures.series(indicator.id), region, indicator, { kind: 'latest' });

/** The score of a region that is ranked by it: the whole of fewer themes than those that are ranked have is ranked apart. */
function scoreOf({ board, node, themes }: Held, region: RegionCode): number {
  return isRankedApart(board, region, node, themes) ? Number.NaN : at(board.scores, node, board.rowOf(region));
}

/** What the score is made of: the themes of the whole, the indicators of a theme. */
function partsOf({ board, node }: Held, regions: readonly RegionCode[]): Part[] {
  return board.spec.nodes
    .filter(({ parent }) => parent === node)
    .map(({ id, weight = 1 }): Part => {
      const leaf = board.leaves.find((candidate) => candidate.id === id)?.id ?? null;
      return {
        id: leaf ?? THEMES.find((theme) => theme === id) ?? OVERALL,
        weight,
        values: rowsOf(board.scores, id, regions.map(board.rowOf)),
      };
    });
}

/** Whether an indicator is one of the other index, by its source or by what it measures. */
function isThere({ known }: Pick<Held, 'known'>, { id, sourceTable }: Indicator): boolean {
  return known.source.test(sourceTable) || known.alike.some((alike) => alike === id);
}

/** The indicators that the score is made of. */
function leavesOf({ board, node }: Pick<Held, 'board' | 'node'>): readonly Indicator[] {
  return board.leaves.filter(({ theme }) => node === OVERALL || theme === node);
}

/** What counts there and not in the score here, turned so that more is better there; without what newer figures have replaced. */
function candidatesOf(held: Held, regions: readonly Region[], other: readonly number[]): Candidate[] {
  const { figures, indicator } = held;
  const counted = new Set<IndicatorId>(leavesOf(held).map(({ id }) => id));
  return figures.catalogue.indicators
    .filter(
      (candidate) =>
        candidate !== indicator &&
        !isOutside(candidate.id) &&
        !counted.has(candidate.id) &&
        candidate.replacedBy === null &&
        isThere(held, candidate),
    )
    .map((candidate): Candidate => {
      const values = regions.map((region) => latest(held, candidate, region).value);
      const { r } = pearson(values, other);
      return { id: candidate.id, strength: Math.abs(r), values: r < 0 ? values.map((value) => -value) : values };
    });
}

function compare(held: Held): OutsideComparison | null {
  const { figures, indicator, node, known, name } = held;
  const bothOf = (among: readonly Region[]) =>
    among
      .map((region) => ({ region, own: scoreOf(held, region.code), cell: latest(held, indicator, region) }))
      .filter(({ own, cell }) => Number.isFinite(own) && Number.isFinite(cell.value));
  const rows = bothOf(areaRegions(figures).filter(({ hasComparableFigures }) => hasComparableFigures));
  const [own, other] = [rows.map((row) => row.own), rows.map(({ cell }) => cell.value)];
  const { r } = pearson(own, other);
  // Of fewer than three regions, or of a score that is the same everywhere, there is nothing to say.
  if (Number.isNaN(r)) return null;
  const wide = bothOf(referenceRegions(figures));
  const over = spearman(
    wide.map((row) => row.own),
    wide.map(({ cell }) => cell.value),
  );
  const regions = rows.map(({ region }) => region);
  const codes = regions.map(({ code }) => code);
  const [ownRank, otherRank] = [ranks(own, 'highest'), ranks(other, 'highest')];
  return {
    index: indicator.id,
    outside: name,
    node,
    parts: leavesOf(held).length,
    shared: leavesOf(held).filter((leaf) => known.source.test(leaf.sourceTable)).length,
    year: usualYear(rows.map(({ cell }) => cell.year)),
    regions: codes,
    own,
    other,
    ownRank,
    otherRank,
    pearson: r,
    spearman: spearman(own, other).r,
    wide: { spearman: over.r, regions: over.n },
    carried: rows.filter(({ cell }) => (cell.status & CARRIED) !== 0).map(({ region }) => region.code),
    capped: codes.filter((code) => known.capped.some((capped) => capped === code)),
    disagreements: disagreementsOf(
      codes,
      ownRank,
      otherRank,
      partsOf(held, codes),
      candidatesOf(held, regions, other),
      MOST_DISAGREEMENTS,
    ),
  };
}

/** Scores held against the indices of others that the catalogue has, in the order of these; without those that nothing can be said of. */
export function outsideComparisons(figures: Figures, board: ScoreBoard, question: Question): OutsideComparison[] {
  const themes = rankedThemes(board, codesOf(areaRegions(figures)));
  return indicesOf(figures).flatMap(({ name, indicator, known }) =>
    known.nodes.flatMap((node) => compare({ figures, board, question, name, indicator, known, node, themes }) ?? []),
  );
}
