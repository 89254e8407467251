import { fitLine, yearsToClose } from '../analysis/index.ts';
import {
  CLOSING_YEARS, THEMES, scaleOf,
  type YearsLeft, type Indicator, type Lever, type Outlook, type OutlookNode, type Question, type RegionCode, type Standing, type TrendPoint,
} from '../model/index.ts';
import type { Figures } from './figures.ts';
import { entersIndex, OVERALL } from './index-spec.ts';
import { indicatorPositions } from './profile.ts';
import { boardsByYear, trendOf, trendsOf } from './trend.ts';

/** A line through fewer years says nothing of a pace. */
const FEWEST_YEARS = 4;
const LEVEL = 0.95;
const MOST_LEVERS = 6;

function standing({ year, value, benchmark }: TrendPoint, sign: 1 | -1): Standing {
  return { year, value, benchmark, gap: sign * (benchmark - value) };
}

function closingAt(gap: number, slope: number): YearsLeft {
  if (gap <= 0) return 'closed';
  return slope < 0 ? gap / -slope : 'never';
}

/** The years both have; null where they are too few. */
function nodeOf(id: OutlookNode['id'], theme: OutlookNode['theme'], points: readonly TrendPoint[], sign: 1 | -1): OutlookNode | null {
  const shared = points.filter(({ value, benchmark }) => Number.isFinite(value) && Number.isFinite(benchmark));
  const [start] = shared;
  const end = shared.at(-1);
  if (start === undefined || end === undefined || shared.length < FEWEST_YEARS) return null;
  const { slope, low, high, estimate } = yearsToClose(
    { years: shared.map(({ year }) => year), region: shared.map(({ value }) => sign * value), benchmark: shared.map(({ benchmark }) => sign * benchmark) },
    { level: LEVEL },
  );
  const last = standing(end, sign);
  return { id, theme, points, first: standing(start, sign), last, slope, low, high, yearsToClose: estimate, soonest: closingAt(last.gap, low), latest: closingAt(last.gap, high) };
}

const signOf = ({ direction }: Indicator): 1 | -1 => (direction === 'lower' ? -1 : 1);

function leversOf(figures: Figures, question: Question, code: RegionCode, nodes: readonly OutlookNode[]): Lever[] {
  // Less is level as shown.
  const least = scaleOf(question.method) === 'deviations' ? 0.05 : 0.5;
  const scored = figures.catalogue.indicators.filter((indicator) => entersIndex(indicator, question));
  return indicatorPositions(figures, question, code)
    .filter(({ indicator, gapPoints, value, benchmark, isImputed }) => !isImputed && gapPoints > least && Number.isFinite(benchmark - value) && scored.some(({ id }) => id === indicator))
    .toSorted((one, other) => other.gapPoints - one.gapPoints)
    .slice(0, MOST_LEVERS)
    .flatMap(({ indicator, theme, value, year, benchmark, gapPoints }): Lever[] => {
      if (theme === 'context') return [];
      const shared = nodes.find(({ id }) => id === indicator)?.points.filter((point) => Number.isFinite(point.value) && Number.isFinite(point.benchmark)) ?? [];
      const moving = fitLine(shared.map((point) => ({ year: point.year, value: point.benchmark }))).slope;
      const distance = benchmark - value;
      return [{
        indicator, theme, value, year, benchmark, distance, gapPoints,
        seen: fitLine(shared).slope, needed: distance / CLOSING_YEARS, neededIfMoving: distance / CLOSING_YEARS + moving,
      }];
    });
}

/** Past and future of one region. Needs the series of all six themes and of the context. */
export function outlookOf(figures: Figures, asked: Question, code: RegionCode): Outlook {
  const question: Question = { ...asked, theme: 'all', indicator: null };
  const boards = boardsByYear(figures, question);
  const scores = ([OVERALL, ...THEMES] as const).flatMap((id) => {
    const theme = id === OVERALL ? null : id;
    return nodeOf(id, theme, trendsOf(figures, { ...question, theme: theme ?? 'all' }, boards)(code), 1) ?? [];
  });
  const indicators = figures.catalogue.indicators.flatMap((indicator) => {
    const { id, theme } = indicator;
    return theme === 'context' || !entersIndex(indicator, question) ? [] : (nodeOf(id, theme, trendOf(figures, { ...question, indicator: id }, code), signOf(indicator)) ?? []);
  });
  const nodes = [...scores, ...indicators];
  return { question, region: code, nodes, levers: leversOf(figures, question, code, nodes) };
}
