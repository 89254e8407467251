import {
  correlationMatrix,
  correlationRatio,
  cronbachAlpha,
  itemRest,
  pearson,
  varianceShares,
  type IndexSpec,
} from '../../analysis/index.ts';
import {
  THEMES,
  type Agreement,
  type Evidence,
  type EvidenceIndicator,
  type EvidenceRegions,
  type Question,
  type ScoreNode,
  type ThemeId,
} from '../../model/index.ts';
import { leafNotes, scoreColumns } from '../answers/explore.ts';
import type { Figures } from '../figures/figures.ts';
import { OVERALL } from '../scores/index-spec.ts';
import { scoreNotices } from '../answers/notices.ts';
import { areaRegions, codesOf, referenceRegions } from '../figures/regions.ts';
import { rowsOf } from '../scores/read-board.ts';
import { scoreBoard, type ScoreBoard } from '../scores/score-board.ts';
import { coverageOf } from './coverage.ts';
import { outsideComparisons } from './outside.ts';

/** Scores by node, one a region; NaN where there is none. */
type Scores = Readonly<Record<string, readonly number[]>>;

/** A node's share of its parent's weight. */
function weightOf({ nodes }: IndexSpec, id: string): number {
  const node = nodes.find((candidate) => candidate.id === id);
  if (node === undefined || node.parent === null) return 1;
  return (
    (node.weight ?? 1) /
    nodes.filter(({ parent }) => parent === node.parent).reduce((sum, { weight = 1 }) => sum + weight, 0)
  );
}

const squared = (x: readonly number[], y: readonly number[]): number => pearson(x, y).r ** 2;

/** Shares of the variance under a node; none where it is no plain mean, or has no score. */
function sharesUnder(spec: IndexSpec, scores: Scores, root: ScoreNode): Readonly<Record<string, number>> {
  return spec.aggregate === 'arithmetic' && scores[root] !== undefined
    ? varianceShares(spec.nodes, scores, root).shares
    : {};
}

function indicatorsOf(board: ScoreBoard, themes: readonly ThemeId[], scores: Scores): EvidenceIndicator[] {
  const { spec } = board;
  const whole = scores[OVERALL] ?? [];
  const wholeShares = sharesUnder(spec, scores, OVERALL);
  return themes.flatMap((theme) => {
    const leaves = board.leaves.filter((leaf) => leaf.theme === theme);
    const columns = leaves.map(({ id }) => scores[id] ?? []);
    const rest = itemRest(
      columns,
      leaves.map(({ id }) => weightOf(spec, id)),
    );
    const shares = sharesUnder(spec, scores, theme);
    const score = scores[theme] ?? [];
    return leaves.map(({ id }, at): EvidenceIndicator => {
      const own = columns[at] ?? [];
      return {
        indicator: id,
        theme,
        regions: own.filter(Number.isFinite).length,
        weight: weightOf(spec, id),
        wholeWeight: weightOf(spec, id) * weightOf(spec, theme),
        rest: rest[at]?.r ?? Number.NaN,
        restRegions: rest[at]?.n ?? 0,
        share: shares[id] ?? Number.NaN,
        wholeShare: wholeShares[id] ?? Number.NaN,
        explains: squared(own, score),
        wholeExplains: squared(own, whole),
        ratio: correlationRatio(own, score),
      };
    });
  });
}

function agreementOf(
  node: ScoreNode,
  columns: readonly (readonly number[])[],
  of: Pick<Agreement, 'weight' | 'share' | 'explains'>,
): Agreement {
  const { items, standardised, meanCorrelation, fewest, raw, complete } = cronbachAlpha(columns);
  return { node, items, alpha: standardised, meanCorrelation, fewest, rawAlpha: raw, complete, ...of };
}

/**
 * What the index of a method rests on: how its indicators move together, what each adds to the differences between regions, where they have
 * figures, and how its scores rank regions beside the indices of others. Always of the six themes, whatever theme is asked for. Needs the
 * series of all six and of the context.
 */
export function evidenceOf(figures: Figures, asked: Question, over: EvidenceRegions): Evidence {
  const question: Question = { ...asked, theme: 'all', indicator: null };
  const board = scoreBoard(figures, THEMES, question);
  const regions = codesOf(
    over === 'area'
      ? areaRegions(figures).filter(({ hasComparableFigures }) => hasComparableFigures)
      : referenceRegions(figures),
  );
  const rows = regions.map(board.rowOf);
  const themes = THEMES.filter((theme) => board.leaves.some((leaf) => leaf.theme === theme));
  const nodes: readonly string[] = [OVERALL, ...themes, ...board.leaves.map(({ id }) => id)];
  const scores: Scores = Object.fromEntries(nodes.map((node) => [node, rowsOf(board.scores, node, rows)]));
  const columnOf = (node: string): readonly number[] => scores[node] ?? [];
  const wholeShares = sharesUnder(board.spec, scores, OVERALL);
  const indicators = indicatorsOf(board, themes, scores);
  const columns = scoreColumns(figures, board, OVERALL, question);
  const area = areaRegions(figures);
  return {
    question: asked,
    regions: over,
    of: regions.length,
    indicators,
    themes,
    counts: {
      area: area.length,
      euOfArea: area.filter(({ isEu27 }) => isEu27).length,
      eu27: figures.catalogue.regions.filter(({ isEu27 }) => isEu27).length,
    },
    pairs: correlationMatrix(indicators.map(({ indicator }) => columnOf(indicator))),
    themePairs: correlationMatrix(themes.map(columnOf)),
    agreement: [
      agreementOf(OVERALL, themes.map(columnOf), { weight: Number.NaN, share: Number.NaN, explains: Number.NaN }),
      ...themes.map((theme) =>
        agreementOf(
          theme,
          indicators.filter((known) => known.theme === theme).map(({ indicator }) => columnOf(indicator)),
          {
            weight: weightOf(board.spec, theme),
            share: wholeShares[theme] ?? Number.NaN,
            explains: squared(columnOf(theme), columnOf(OVERALL)),
          },
        ),
      ),
    ],
    coverage: coverageOf(figures, question, (indicator) => board.leaves.some(({ id }) => id === indicator.id)),
    comparisons: outsideComparisons(figures, board, question),
    leaves: leafNotes(board, columns.region, THEMES.length),
    notices: scoreNotices(board, columns, figures, question),
  };
}
