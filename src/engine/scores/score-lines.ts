import { meansOver } from '../../analysis/index.ts';
import {
  FIRST_YEAR,
  LAST_YEAR,
  THEMES,
  type Indicator,
  type IndicatorId,
  type Question,
  type RegionCode,
  type ThemeId,
  type TrendPoint,
} from '../../model/index.ts';
import { BREAK } from '../../model/masks.ts';
import type { Figures } from '../figures/figures.ts';
import { OVERALL } from './index-spec.ts';
import { areasOf } from '../figures/own-area.ts';
import { SHORTEST_TREND } from './pace.ts';
import { rememberLast } from '../figures/remembered.ts';
import { leafWeights, scoreYears } from './score-age.ts';
import { gapOf, scoreOf } from './read-board.ts';
import { scoreBoard, type ScoreBoard } from './score-board.ts';

/** A line may end so many years before the mean year of the figures its score is made of: one that ends earlier tells of other figures. */
const OLDEST_END = 1;
/** Share of the weight under a score that has to be measured in a year for the year to count, and in a theme to move between two years for its step to. */
const FEWEST_MEASURED = 0.5 - 1e-9;

type ScoreNode = typeof OVERALL | ThemeId;
/** The line of a score of a region; empty where too little of it is measured over the years. */
type ScoreLines = (code: RegionCode, node: ScoreNode) => TrendPoint[];

/** The scores of one indicator, of the region and of what it is held against. */
interface Sides {
  readonly value: number;
  readonly held: number;
}

/** One indicator of a region over the years. */
interface Course {
  readonly id: IndicatorId;
  readonly theme: ThemeId;
  /** The years it is measured in, on both sides, and in another that compares. */
  readonly measured: ReadonlySet<number>;
  /** From the year before, by the year: the change between two measured years spread evenly over those between. */
  readonly steps: ReadonlyMap<number, { readonly before: Sides; readonly now: Sides }>;
}

/** What the lines of one region are made of. */
interface Courses {
  readonly headline: ScoreBoard;
  readonly code: RegionCode;
  readonly all: readonly Course[];
  /** The themes whose step into a year counts. */
  readonly moving: (year: number) => readonly ThemeId[];
}

const remembered = rememberLast<ScoreLines>();

/**
 * Lines of scores, linked backwards from the score of the headline: a year before, the score was less by what the
 * indicators moved it that are measured before and after, their weights rescaled to them. So the end of a line is the
 * score that the page shows, and its gap the gap. The change of an indicator between two years it is measured in is
 * spread evenly over the years between. Figures filled back or put in another's place, totals over a period, and a figure
 * where its series breaks or comes to be of another area move nothing.
 *
 * A line begins and ends in years in which indicators of half the weight under it are measured; years between with less
 * are part of the chain and say so. A theme moves where indicators of half its weight do, else its line ends. The whole
 * follows the themes that have a line and move in all its years, half of them at least, so that it moves as they do on
 * the same page.
 */
export function scoreLines(figures: Figures, question: Question): ScoreLines {
  const { theme, benchmark, year, hasCarried, hasDated, method } = question;
  return remembered(figures, [theme, benchmark, year, hasCarried, hasDated, method], () => linesOf(figures, question));
}

function linesOf(figures: Figures, question: Question): ScoreLines {
  const { benchmark, hasCarried, hasDated, method } = question;
  const themes = question.theme === 'all' ? THEMES : [question.theme];
  const headline = scoreBoard(figures, themes, question);
  const latest = question.year.kind === 'fixed' ? Math.min(question.year.year, LAST_YEAR) : LAST_YEAR;
  const boards = Array.from({ length: Math.max(0, latest - FIRST_YEAR + 1) }, (_, index) =>
    scoreBoard(figures, themes, {
      benchmark,
      hasCarried,
      hasDated,
      method: { ...method, imputation: 'none' },
      year: { kind: 'fixed', year: FIRST_YEAR + index, fillBack: 0 },
      hasPeriodTotals: false,
    }),
  );
  const known = new Map<RegionCode, Courses>();
  return (code, node) => {
    const courses = known.get(code) ?? coursesOf(figures, code, headline, boards, question);
    known.set(code, courses);
    return lineOf(node, courses);
  };
}

function coursesOf(
  figures: Figures,
  code: RegionCode,
  headline: ScoreBoard,
  boards: readonly ScoreBoard[],
  { benchmark }: Question,
): Courses {
  const sides = [code, ...(benchmark.kind === 'region' ? [benchmark.region] : [])];
  const all = (boards[0]?.leaves ?? [])
    .filter(
      ({ theme }) => Number.isFinite(scoreOf(headline, code, theme)) && Number.isFinite(gapOf(headline, code, theme)),
    )
    .flatMap((leaf) => courseOf(figures, leaf, code, sides, boards) ?? []);
  const themes = [...new Set(all.map(({ theme }) => theme))];
  const weights = new Map(themes.map((theme) => [theme, leafWeights(headline, code, theme)]));
  const moving = (year: number): readonly ThemeId[] =>
    themes.filter((theme) => {
      const moved = all.filter((course) => course.theme === theme && course.steps.has(year));
      return moved.reduce((sum, { id }) => sum + (weights.get(theme)?.get(id) ?? 0), 0) >= FEWEST_MEASURED;
    });
  return { headline, code, all, moving };
}

/** Null for an indicator that was not measured twice so that it compares. */
function courseOf(
  figures: Figures,
  leaf: Indicator,
  code: RegionCode,
  sides: readonly RegionCode[],
  boards: readonly ScoreBoard[],
): Course | null {
  const { id, theme } = leaf;
  if (theme === 'context') return null;
  const known = boards.flatMap((board, index) => (Number.isFinite(gapOf(board, code, id)) ? [{ board, index }] : []));
  const areaOf = areasOf(figures.series(id));
  const sidesIn = (board: ScoreBoard): Sides => {
    const value = scoreOf(board, code, id);
    return { value, held: value + gapOf(board, code, id) };
  };
  const measured = new Set<number>();
  const steps = new Map<number, { before: Sides; now: Sides }>();
  for (const [at, { board, index }] of known.entries()) {
    const before = known[at - 1];
    if (before === undefined) continue;
    const compares = sides.every(
      (side) =>
        areaOf(before.board.cell(side, leaf)) === areaOf(board.cell(side, leaf)) &&
        // Over a break that falls in a year the other side has no figure of, nothing leads either.
        boards.slice(before.index + 1, index + 1).every((one) => (one.cell(side, leaf).status & BREAK) === 0),
    );
    if (!compares) continue;
    const [start, end, span] = [sidesIn(before.board), sidesIn(board), index - before.index];
    const between = (years: number): Sides => ({
      value: start.value + ((end.value - start.value) * years) / span,
      held: start.held + ((end.held - start.held) * years) / span,
    });
    for (const one of [before.index, index]) measured.add(FIRST_YEAR + one);
    for (let years = 1; years <= span; years += 1)
      steps.set(FIRST_YEAR + before.index + years, { before: between(years - 1), now: between(years) });
  }
  return steps.size === 0 ? null : { id, theme, measured, steps };
}

/** How the scores of a node moved into each of the years, over the indicators given. */
function changesOf(
  node: ScoreNode,
  { headline: { spec, leaves } }: Courses,
  over: readonly Course[],
  years: readonly number[],
): (year: number) => Sides {
  // The weights are those of the score itself, over what is there.
  const free = { ...spec, nodes: spec.nodes.map((one) => ({ ...one, minCoverage: 0 })) };
  const courses = new Map(over.map((course) => [course.id, course]));
  const scoresOf = (side: keyof Sides): Float64Array =>
    meansOver(
      Object.fromEntries(
        leaves.map(({ id }) => [
          id,
          Float64Array.from(
            years.flatMap((year) => {
              const step = courses.get(id)?.steps.get(year);
              return step === undefined ? [Number.NaN, Number.NaN] : [step.before[side], step.now[side]];
            }),
          ),
        ]),
      ),
      free,
    )[node] ?? new Float64Array(2 * years.length);
  const [value, held] = [scoresOf('value'), scoresOf('held')];
  const change = (of: Float64Array, at: number): number => (of[2 * at + 1] ?? Number.NaN) - (of[2 * at] ?? Number.NaN);
  return (year) => {
    const at = years.indexOf(year);
    return { value: change(value, at), held: change(held, at) };
  };
}

function lineOf(node: ScoreNode, courses: Courses): TrendPoint[] {
  const { headline, code, all, moving } = courses;
  const [score, gap] = [scoreOf(headline, code, node), gapOf(headline, code, node)];
  if (!Number.isFinite(gap)) return [];
  const weights = leafWeights(headline, code, node);
  const themeOf = new Map(headline.leaves.map(({ id, theme }) => [id as string, theme]));
  const weightOf = (themes: readonly ThemeId[]): number =>
    [...weights].reduce(
      (sum, [id, weight]) => sum + (themes.some((theme) => theme === themeOf.get(id)) ? weight : 0),
      0,
    );
  const isMeasured = (year: number): boolean =>
    all.reduce((sum, { id, measured }) => sum + (measured.has(year) ? (weights.get(id) ?? 0) : 0), 0) >=
    FEWEST_MEASURED;
  // The whole follows themes that have a line themselves, so that it moves as what stands beside it.
  const drawn = node === OVERALL ? THEMES.filter((theme) => lineOf(theme, courses).length > 0) : [node];
  const under = (year: number): readonly ThemeId[] => moving(year).filter((theme) => drawn.includes(theme));

  const reached = [...new Set(all.flatMap(({ steps }) => [...steps.keys()]))].toSorted((one, other) => one - other);
  const end = reached.findLast((year) => isMeasured(year) && weightOf(under(year)) >= FEWEST_MEASURED);
  if (end === undefined || end < scoreYears(headline, code, node).mean - OLDEST_END) return [];
  // As far back as half of the themes move throughout; then the first year that counts.
  let [first, followed] = [end, under(end)];
  for (let still = followed; weightOf(still) >= FEWEST_MEASURED; ) {
    [followed, first] = [still, first - 1];
    const further = under(first);
    still = followed.filter((theme) => further.includes(theme));
  }
  while (first < end && !isMeasured(first)) first += 1;
  const years = Array.from({ length: end - first }, (_, index) => first + 1 + index);
  followed = under(end).filter((theme) => years.every((year) => under(year).includes(theme)));
  const over = all.filter(({ id, theme }) => followed.includes(theme) && (weights.get(id) ?? 0) > 0);

  const changeIn = changesOf(node, courses, over, years);
  const points: TrendPoint[] = [];
  let [value, benchmark] = [score, score + gap];
  for (let year = end; year >= first; year -= 1) {
    const leaves = year === first ? 0 : over.filter(({ steps }) => steps.has(year)).length;
    points.push({ year, value, benchmark, hasBreak: false, isMeasured: isMeasured(year), status: 0, leaves });
    const change = changeIn(year);
    value -= change.value;
    benchmark -= change.held;
  }
  return points.filter((point) => point.isMeasured).length < SHORTEST_TREND ? [] : points.toReversed();
}
