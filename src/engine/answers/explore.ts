import {
  FIRST_YEAR,
  LAST_YEAR,
  THEMES,
  type ExploreColumns,
  type ExploreResult,
  type Indicator,
  type LeafNote,
  type Question,
  type RegionCode,
  type ThemeId,
} from '../../model/index.ts';
import type { Figures } from '../figures/figures.ts';
import { OVERALL } from '../scores/index-spec.ts';
import { indicatorNotices, scoreNotices } from './notices.ts';
import { figuresUnder, leafWeights, middleYear, scoreYears, sharedFigures, tenthOfYear } from '../scores/score-age.ts';
import { areaRegions, codesOf } from '../figures/regions.ts';
import { childrenOf, rowsOf } from '../scores/read-board.ts';
import { scoreBoard, type ScoreBoard } from '../scores/score-board.ts';
import { scorePositions } from '../scores/score-positions.ts';
import { isOfLargerArea, largerAreas } from '../scores/larger-areas.ts';
import { positionTable, type Position } from '../tables/positions.ts';
import { tablePositions } from '../tables/scores.ts';

type Answer = Omit<ExploreResult, 'allYears'>;

/** Position in score points of one indicator, where it is scored. */
interface LeafScores {
  readonly score: readonly number[];
  readonly gapPoints: readonly number[];
  readonly clamped: readonly boolean[];
  readonly leaves: readonly LeafNote[];
}

export function leafNotes(board: ScoreBoard, regions: readonly RegionCode[], themes: number): LeafNote[] {
  return board.leaves.flatMap((leaf) => {
    if (leaf.theme === 'context') return [];
    const years = new Map<number, number>();
    let count = 0;
    for (const region of regions) {
      const { year, value } = board.cell(region, leaf);
      if (!Number.isFinite(value)) continue;
      count += 1;
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    const calibration = board.calibration[leaf.id];
    const siblings = board.leaves.filter(({ theme }) => theme === leaf.theme).length;
    return [
      {
        indicator: leaf.id,
        theme: leaf.theme,
        weight: 1 / siblings / themes,
        years: [...years].sort(([a], [b]) => a - b).map(([year, inYear]) => ({ year, regions: inYear })),
        regions: count,
        bounds: [
          calibration?.winsorLow ?? calibration?.referenceLow ?? Number.NaN,
          calibration?.winsorHigh ?? calibration?.referenceHigh ?? Number.NaN,
        ],
        winsorised: calibration?.winsorised ?? 0,
        isTransformed: (calibration?.transform ?? null) !== null,
      } satisfies LeafNote,
    ];
  });
}

function scoresOfLeaf(
  figures: Figures,
  indicator: Indicator,
  question: Question,
  regions: readonly RegionCode[],
): LeafScores {
  const isLeftOut = indicator.isCarriedFromCountry && !question.hasCarried;
  if (!indicator.isInIndex || indicator.direction === 'none' || indicator.theme === 'context' || isLeftOut) {
    const none = regions.map(() => Number.NaN);
    return { score: none, gapPoints: none, clamped: regions.map(() => false), leaves: [] };
  }
  const board = scoreBoard(figures, [indicator.theme], {
    ...question,
    hasDated: question.hasDated || indicator.isDated,
  });
  const rows = regions.map(board.rowOf);
  return {
    score: rowsOf(board.scores, indicator.id, rows),
    gapPoints: rowsOf(board.gaps, indicator.id, rows),
    clamped: rows.map((row) => board.clamped[indicator.id]?.[row] === 1),
    leaves: leafNotes(board, regions, 1)
      .filter((leaf) => leaf.indicator === indicator.id)
      .map((leaf) => ({ ...leaf, weight: 1 })),
  };
}

function answerIndicator(figures: Figures, indicator: Indicator, question: Question): Answer {
  const { table, basis } = positionTable(figures, indicator, question);
  const positions = table.objects() as Position[];
  const regions = positions.map(({ region }) => region);
  const gap = positions.map((position) => position.gap);
  const none = positions.map(() => Number.NaN);
  const { score, gapPoints, clamped, leaves } = scoresOfLeaf(figures, indicator, question, regions);
  const columns: ExploreColumns = {
    region: regions,
    value: positions.map(({ value }) => value),
    score,
    benchmark: positions.map(({ benchmark }) => benchmark),
    gap,
    gapPoints,
    year: positions.map(({ year }) => year),
    status: positions.map(({ status }) => status),
    flags: positions.map(({ flags }) => flags),
    origin: positions.map(({ origin }) => origin),
    reason: positions.map(({ reason }) => reason),
    rank: positions.map(({ rank }) => rank),
    rankLow: none,
    rankHigh: none,
    isApart: regions.map(() => false),
    parts: positions.map(({ value }) => (Number.isFinite(value) ? 1 : 0)),
    partsOf: 1,
    meanYear: positions.map(middleYear),
    yearFrom: positions.map(({ periodStart, year }) => periodStart ?? year),
    yearTo: positions.map(({ year }) => year),
    shared: gap.map((own) => (Number.isFinite(own) ? 1 : 0)),
    sharedOf: 1,
    larger: positions.map((position) =>
      Number.isFinite(position.value) ? Number(isOfLargerArea(position)) : Number.NaN,
    ),
    largerOrigins: positions.map(({ value, status, origin }) =>
      Number.isFinite(value) && isOfLargerArea({ status }) && origin !== null ? [origin] : [],
    ),
  };
  return {
    question,
    columns,
    benchmark: basis,
    leaves,
    notices: indicatorNotices(indicator, positions, columns, clamped, question, basis.basis),
  };
}

/** Why a score is missing: no comparable figures at all, or too few of those it is made of. */
function scoreReason(figures: Figures, region: RegionCode): 'not-comparable' | 'coverage' {
  const known = figures.catalogue.regions.find(({ code }) => code === region);
  return known?.hasComparableFigures === false ? 'not-comparable' : 'coverage';
}

/** What is shown of a node of the tree, region by region. */
export function scoreColumns(
  figures: Figures,
  board: ScoreBoard,
  node: typeof OVERALL | ThemeId,
  { method }: Pick<Question, 'method'>,
): ExploreColumns {
  const regions = codesOf(areaRegions(figures));
  // Weights move under a slider, which wants every step at once; the table says what both compute.
  const positionsOf = method.weighting === 'custom' ? scorePositions : tablePositions;
  const { score: value, gap, parts, isApart, rank } = positionsOf(board, regions, node);
  const weights = regions.map((region) => leafWeights(board, region, node));
  const statusOf = (region: RegionCode, index: number): number => {
    let mask = 0;
    for (const leaf of board.leaves) if (weights[index]?.has(leaf.id) === true) mask |= board.cell(region, leaf).status;
    return mask;
  };
  const years = regions.map((region, index) => scoreYears(board, region, node, weights[index]));
  const larger = regions.map((region) => largerAreas(board, region, node));
  const none = regions.map(() => Number.NaN);
  return {
    region: regions,
    value,
    score: value,
    benchmark: value.map((own, index) => own + (gap[index] ?? Number.NaN)),
    gap,
    gapPoints: gap,
    year: none,
    status: regions.map((region, index) => (Number.isFinite(value[index]) ? statusOf(region, index) : 0)),
    flags: regions.map(() => ''),
    origin: regions.map(() => null),
    reason: regions.map((region, index) => (Number.isFinite(value[index]) ? null : scoreReason(figures, region))),
    rank,
    rankLow: none,
    rankHigh: none,
    isApart,
    parts,
    partsOf: regions.length === 0 ? 0 : childrenOf(board, node).length,
    meanYear: years.map(({ mean }) => tenthOfYear(mean)),
    yearFrom: years.map(({ from }) => from),
    yearTo: years.map(({ to }) => to),
    shared: regions.map((region, index) =>
      Number.isFinite(gap[index]) ? sharedFigures(board, region, node, weights[index]) : 0,
    ),
    sharedOf: figuresUnder(board, node),
    larger: larger.map(({ share }) => share),
    largerOrigins: larger.map(({ origins }) => origins),
  };
}

function answerScore(figures: Figures, question: Question): Answer {
  const themes = question.theme === 'all' ? THEMES : [question.theme];
  const node = question.theme === 'all' ? OVERALL : question.theme;
  const board = scoreBoard(figures, themes, question);
  const columns = scoreColumns(figures, board, node, question);
  return {
    question,
    columns,
    benchmark: {
      choice: question.benchmark,
      value: board.benchmarkScores[node] ?? Number.NaN,
      basis: 'composite',
      year: null,
      regions: 0,
      share: null,
    },
    leaves: leafNotes(board, columns.region, themes.length),
    notices: scoreNotices(board, columns, figures, question),
  };
}

function answer(figures: Figures, question: Question): Answer {
  if (question.indicator === null) return answerScore(figures, question);
  const indicator = figures.catalogue.indicators.find(({ id }) => id === question.indicator);
  if (indicator === undefined) throw new RangeError(`indicator: "${question.indicator}" is not in the catalogue`);
  return answerIndicator(figures, indicator, question);
}

/**
 * Answers a question with the figures of every region of the area. Needs the series of the themes the question
 * touches (`all`: the six). Throws RangeError for an indicator the catalogue does not have.
 */
export function explore(figures: Figures, question: Question): ExploreResult {
  const result = answer(figures, question);
  if (!question.hasAllYears) return { ...result, allYears: null };
  const value: number[] = [];
  const gap: number[] = [];
  const fillBack = question.year.kind === 'fixed' ? question.year.fillBack : 0;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const { columns } = answer(figures, { ...question, year: { kind: 'fixed', year, fillBack } });
    value.push(...columns.value.filter(Number.isFinite));
    gap.push(...columns.gap.filter(Number.isFinite));
  }
  return { ...result, allYears: { value, gap } };
}
