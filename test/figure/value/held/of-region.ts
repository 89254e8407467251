import type { RegionProfile, ScorePosition } from '../../../../src/model/index.ts';
import { answered, given, type Reader } from './held.ts';

function scoreOf({ overall, themes }: RegionProfile, node: string): ScorePosition | undefined {
  return node === 'overall' ? overall : themes.find(({ theme }) => theme === node);
}

/** Scores of a region: a row a node. A score of fewer themes has no rank. */
const scores: Reader = (answers) => {
  const profile = given(answers, 'profile', 'profile');
  const second = answered(answers, 'second', 'profile');
  return ({ id: node }, { id }) => {
    const position = scoreOf(profile, node);
    if (position === undefined) return Number.NaN;
    const isRanked = Number.isFinite(position.score) && !(node === 'overall' && profile.isApart);
    switch (id) {
      case 'score':
      case 'benchmark':
      case 'gap':
        return position[id];
      case 'rank':
        return isRanked ? position.rank : Number.NaN;
      case 'ranked':
        return isRanked ? position.of : Number.NaN;
      case 'age':
        return position.meanYear;
      default:
        return second !== null && id === second.region ? (scoreOf(second, node)?.score ?? Number.NaN) : undefined;
    }
  };
};

/** Indicators of a region: a row an indicator; those of a second region in a column under its code. */
const indicators: Reader = (answers) => {
  const profile = given(answers, 'profile', 'profile');
  const second = answered(answers, 'second', 'profile');
  return ({ id: indicator }, { id }) => {
    const position = profile.indicators.find((one) => one.indicator === indicator);
    // The density of the population is none of them.
    if (position === undefined) return id === 'value' ? profile.density : undefined;
    switch (id) {
      case 'year':
      case 'value':
      case 'benchmark':
        return position[id];
      case 'gap':
        return position.gapPoints;
      default:
        return second?.indicators.find((one) => one.indicator === indicator)?.value;
    }
  };
};

/** The sheet: the whole, indicators, the line of the score by year, industries, each under its own name. */
const sheet: Reader = (answers, view, catalogue) => {
  const { overall } = given(answers, 'profile', 'profile');
  const ofIndicator = indicators(answers, view, catalogue);
  const { nodes } = given(answers, 'outlook', 'outlook');
  return (row, column) => {
    const { id } = column;
    const course = /^course-(\d{4})$/.exec(row.id);
    if (row.id === 'overall') {
      if (id === 'year') return overall.meanYear;
      if (id === 'value') return overall.score;
      return id === 'benchmark' || id === 'gap' ? overall[id] : undefined;
    }
    if (course !== null) {
      const point = nodes.find((node) => node.id === 'overall')?.points.find(({ year }) => year === Number(course[1]));
      return id === 'value' || id === 'benchmark' || id === 'year' ? (point?.[id] ?? Number.NaN) : undefined;
    }
    return row.code !== null && row.id === row.code ? ofIndicator(row, column) : undefined;
  };
};

export const OF_REGION: Readonly<Record<string, Reader>> = {
  'region-profile': scores,
  'region-sheet': sheet,
  'region-gaps': indicators,
  'region-context': indicators,
};
