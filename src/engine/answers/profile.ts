import {
  THEMES,
  parseIndicatorId,
  type HeldYear,
  type Indicator,
  type IndicatorPosition,
  type Question,
  type RegionCode,
  type RegionProfile,
  type ScorePosition,
} from '../../model/index.ts';
import { BREAK } from '../../model/masks.ts';
import { pickCell, type Figures, type Series } from '../figures/figures.ts';
import { areaRegions, codesOf } from '../figures/regions.ts';
import { indicatorBoard, type IndicatorBoard } from '../scores/indicator-board.ts';
import { MINIMUM_THEMES, OVERALL } from '../scores/index-spec.ts';
import { isRankedApart, rankedThemes } from '../scores/ranked.ts';
import { largerAreas } from '../scores/larger-areas.ts';
import { ranks } from '../scores/ranks.ts';
import { rememberLast } from '../figures/remembered.ts';
import { figuresUnder, scoreYears, sharedFigures, tenthOfYear } from '../scores/score-age.ts';
import { at, childrenOf, gapOf, presentIn, rowsOf, scoreOf } from '../scores/read-board.ts';
import { scoreBoard, type ScoreBoard } from '../scores/score-board.ts';
import { trendOf } from './trend.ts';

function position(
  figures: Figures,
  board: ScoreBoard,
  code: RegionCode,
  node: string,
): ScorePosition & { readonly isApart: boolean } {
  const area = areaRegions(figures);
  const children = childrenOf(board, node);
  const [present, of] = [presentIn(board, children, board.rowOf(code)), children.length];
  // As on the map: over the regions that have every theme that counts, or the most that any has.
  const themes = rankedThemes(board, codesOf(area));
  const isApart = (region: RegionCode): boolean => isRankedApart(board, region, node, themes);
  const rows = area.map(({ code: other }) => board.rowOf(other));
  const scores = rowsOf(board.scores, node, rows).map((own, index) =>
    isApart(area[index]?.code ?? code) ? Number.NaN : own,
  );
  const score = scoreOf(board, code, node);
  const gap = gapOf(board, code, node);
  const region = area.find((candidate) => candidate.code === code);
  const years = scoreYears(board, code, node);
  const larger = largerAreas(board, code, node);
  return {
    score,
    benchmark: score + gap,
    gap,
    rank: ranks(scores, 'highest')[area.findIndex((candidate) => candidate.code === code)] ?? Number.NaN,
    of: scores.filter(Number.isFinite).length,
    parts: present,
    partsOf: of,
    reason: Number.isFinite(score) ? null : region?.hasComparableFigures === true ? 'coverage' : 'not-comparable',
    meanYear: tenthOfYear(years.mean),
    yearFrom: years.from,
    yearTo: years.to,
    shared: Number.isFinite(gap) ? sharedFigures(board, code, node) : 0,
    sharedOf: figuresUnder(board, node),
    larger: larger.share,
    largerOrigins: larger.origins,
    isApart: isApart(code),
  };
}

/** What is the same for every region. */
interface Boards {
  readonly shown: ScoreBoard;
  /** With the indicators that are older than the index takes. */
  readonly scored: ScoreBoard;
  readonly indicators: readonly (readonly [Indicator, IndicatorBoard])[];
}

const remembered = rememberLast<Boards>();

function boardsOf(figures: Figures, question: Question): Boards {
  const { benchmark, year, hasCarried, hasDated, method } = question;
  return remembered(figures, [benchmark, year, hasCarried, hasDated, method], () => ({
    shown: scoreBoard(figures, THEMES, question),
    scored: scoreBoard(figures, THEMES, { ...question, hasDated: true }),
    indicators: figures.catalogue.indicators.map((indicator) => [
      indicator,
      indicatorBoard(figures, indicator, question),
    ]),
  }));
}

const broken = new WeakMap<Series, ReadonlySet<number>>();

/** The years in which the series breaks for most regions with a figure: what holds for the benchmark too. */
function breaksOf(series: Series): ReadonlySet<number> {
  const known = broken.get(series);
  if (known !== undefined) return known;
  const counts = new Map<number, { figures: number; breaks: number }>();
  for (const cells of series.values()) {
    for (const { year, value, status } of cells) {
      if (!Number.isFinite(value)) continue;
      const count = counts.get(year) ?? { figures: 0, breaks: 0 };
      counts.set(year, { figures: count.figures + 1, breaks: count.breaks + ((status & BREAK) === 0 ? 0 : 1) });
    }
  }
  const made = new Set([...counts].flatMap(([year, { figures, breaks }]) => (breaks > figures / 2 ? [year] : [])));
  broken.set(series, made);
  return made;
}

/** Of which year the benchmark is, where that is more than a year from the figure's. */
function heldYear(figures: Figures, { id }: Indicator, year: number, of: number | null): HeldYear | null {
  if (of === null || !(Math.abs(of - year) > 1)) return null;
  const [from, to] = [Math.min(of, year), Math.max(of, year)];
  return { year: of, isOverBreak: [...breaksOf(figures.series(id))].some((one) => one > from && one <= to) };
}

/** Every indicator of the catalogue as the region stands on it. */
export function indicatorPositions(figures: Figures, question: Question, code: RegionCode): IndicatorPosition[] {
  const { scored, indicators } = boardsOf(figures, question);
  const row = scored.rowOf(code);
  return indicators.map(([indicator, board]) => {
    const isScored = scored.leaves.some(({ id }) => id === indicator.id);
    const own = board.cell(code);
    // Its score is made of the figures that the method wants, on both sides.
    const { value, year, status, flags, origin, reason } = isScored ? scored.cell(code, indicator) : own;
    const benchmark = (isScored ? scored.held[indicator.id]?.[row] : undefined) ?? board.benchmark(code);
    const sign = indicator.direction === 'higher' ? 1 : -1;
    return {
      indicator: indicator.id,
      theme: indicator.theme,
      value,
      year,
      status,
      flags,
      origin,
      reason: Number.isFinite(value) ? null : reason,
      benchmark,
      gap: sign * (benchmark - value),
      score: at(scored.scores, indicator.id, row),
      gapPoints: at(scored.gaps, indicator.id, row),
      isClamped: scored.clamped[indicator.id]?.[row] === 1,
      isImputed: Number.isFinite(value) && !Number.isFinite(own.value),
      held: Number.isFinite(benchmark - value) ? heldYear(figures, indicator, year, board.basis.year) : null,
    };
  });
}

/** Inhabitants per km²: the latest population over the area of the shape. */
function density(figures: Figures, code: RegionCode): number {
  const id = parseIndicatorId('population');
  const population = figures.catalogue.indicators.find((indicator) => indicator.id === id);
  const region = figures.catalogue.regions.find((candidate) => candidate.code === code);
  if (population === undefined || region === undefined) return Number.NaN;
  return pickCell(figures.series(population.id), region, population, { kind: 'latest' }).value / region.areaKm2;
}

/** What the panel tells of one region. Needs the series of all six themes and of the context. */
export function regionProfile(figures: Figures, question: Question, code: RegionCode): RegionProfile {
  const board = boardsOf(figures, question).shown;
  const { isApart, ...overall } = position(figures, board, code, OVERALL);
  return {
    question,
    region: code,
    overall:
      Number.isFinite(overall.score) || overall.parts < MINIMUM_THEMES ? overall : { ...overall, reason: 'coverage' },
    isApart,
    themes: THEMES.map((theme) => {
      const { isApart: _, ...of } = position(figures, board, code, theme);
      return { theme, ...of };
    }),
    indicators: indicatorPositions(figures, question, code),
    trend: trendOf(figures, question, code),
    density: density(figures, code),
  };
}
