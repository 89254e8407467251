import { fitLine } from '../../analysis/index.ts';
import {
  CLOSING_YEARS,
  THEMES,
  scaleOf,
  type Indicator,
  type Lever,
  type Outlook,
  type OutlookNode,
  type Question,
  type RegionCode,
  type Standing,
  type TrendPoint,
} from '../../model/index.ts';
import type { Figures } from '../figures/figures.ts';
import { entersIndex, OVERALL } from '../scores/index-spec.ts';
import { comparableYears, paceOf } from '../scores/pace.ts';
import { indicatorPositions } from './profile.ts';
import { scoreLines } from '../scores/score-lines.ts';
import { trendOf } from './trend.ts';

const MOST_LEVERS = 6;

function standing({ year, value, benchmark }: TrendPoint, sign: 1 | -1): Standing {
  return { year, value, benchmark, gap: sign * (benchmark - value) };
}

/** The pace since the last break; null where the line is too short since. */
function nodeOf(
  id: OutlookNode['id'],
  theme: OutlookNode['theme'],
  points: readonly TrendPoint[],
  sign: 1 | -1,
): OutlookNode | null {
  const pace = paceOf(points, sign);
  const [start, end] = [pace?.points[0], pace?.points.at(-1)];
  if (pace === null || start === undefined || end === undefined) return null;
  const { slope, low, high, estimate, soonest, latest } = pace;
  return {
    id,
    theme,
    points,
    first: standing(start, sign),
    last: standing(end, sign),
    slope,
    low,
    high,
    yearsToClose: estimate,
    soonest,
    latest,
  };
}

const signOf = ({ direction }: Indicator): 1 | -1 => (direction === 'lower' ? -1 : 1);

function leversOf(
  figures: Figures,
  question: Question,
  code: RegionCode,
  nodes: readonly OutlookNode[],
  only: Question['theme'],
): Lever[] {
  // Less is level as shown.
  const least = scaleOf(question.method) === 'deviations' ? 0.05 : 0.5;
  const scored = figures.catalogue.indicators.filter((indicator) => entersIndex(indicator, question));
  return indicatorPositions(figures, question, code)
    .filter(
      ({ indicator, theme, gapPoints, value, benchmark, isImputed }) =>
        !isImputed &&
        (only === 'all' || theme === only) &&
        gapPoints > least &&
        Number.isFinite(benchmark - value) &&
        scored.some(({ id }) => id === indicator),
    )
    .toSorted((one, other) => other.gapPoints - one.gapPoints)
    .slice(0, MOST_LEVERS)
    .flatMap(({ indicator, theme, value, year, status, origin, held, benchmark, gapPoints }): Lever[] => {
      if (theme === 'context') return [];
      const shared = comparableYears(nodes.find(({ id }) => id === indicator)?.points ?? []);
      const moving = fitLine(shared.map((point) => ({ year: point.year, value: point.benchmark }))).slope;
      const [start, end] = [shared[0], shared.at(-1)];
      const distance = benchmark - value;
      return [
        {
          indicator,
          theme,
          value,
          year,
          status,
          origin,
          held,
          benchmark,
          distance,
          gapPoints,
          seen: fitLine(shared).slope,
          seenOver: start === undefined || end === undefined ? null : [start.year, end.year],
          needed: distance / CLOSING_YEARS,
          neededIfMoving: distance / CLOSING_YEARS + moving,
        },
      ];
    });
}

/** Past and future of one region, up to the year shown; what would have to change, of the theme asked for. Needs the series of all six themes and of the context. */
export function outlookOf(figures: Figures, asked: Question, code: RegionCode): Outlook {
  const question: Question = { ...asked, theme: 'all', indicator: null };
  const lines = scoreLines(figures, question);
  const scores = ([OVERALL, ...THEMES] as const).flatMap(
    (id) => nodeOf(id, id === OVERALL ? null : id, lines(code, id), 1) ?? [],
  );
  const { year: shown } = question;
  const indicators = figures.catalogue.indicators.flatMap((indicator) => {
    const { id, theme } = indicator;
    if (theme === 'context' || !entersIndex(indicator, question)) return [];
    const points = trendOf(figures, { ...question, indicator: id }, code).filter(
      ({ year }) => shown.kind === 'latest' || year <= shown.year,
    );
    return nodeOf(id, theme, points, signOf(indicator)) ?? [];
  });
  const nodes = [...scores, ...indicators];
  return { question: asked, region: code, nodes, levers: leversOf(figures, question, code, nodes, asked.theme) };
}
