import { describe, expect, it } from 'vitest';
import { courseHeadline } from '../../src/features/region/content/course-sentences.ts';
import { portraitHeadline, portraitSummary } from '../../src/features/region/content/portrait-sentences.ts';
import { prospectHeadline } from '../../src/features/region/content/prospect-sentences.ts';
import { courseOf, portraitOf, prospectOf, scaleAmount } from '../../src/language/findings/portrait.ts';
import { boardOf } from '../../src/engine/answers/board.ts';
import {
  DEFAULT_VIEW,
  LANGUAGES,
  THEMES,
  questionOf,
  type BenchmarkChoice,
  type YearsLeft,
  type Outlook,
  type RegionProfile,
  type ScorePosition,
} from '../../src/model/index.ts';
import { publishedFigures, region } from '../fixtures/figures.ts';
import { speechIn } from '../fixtures/words.ts';

const figures = publishedFigures();
const amount = scaleAmount('points', 'points');
const names = {
  region: (code: string) => figures.catalogue.regions.find((one) => one.code === code)?.name ?? code,
  indicator: (id: string) => id,
};
const benchmarks: readonly BenchmarkChoice[] = [
  { kind: 'eu-average' },
  { kind: 'see-median' },
  { kind: 'country' },
  { kind: 'frontier' },
  { kind: 'region', region: region('ITI3') },
];

const WRONG =
  /undefined|NaN|null|Infinity| {2}|\(\)|,,|\.\.|^\s|\s$|(?<![\d.,])1 (?:points|punti|years|anni)\b|(?<![\d.,])1 regions/;

/** The parts of a profile that a summary is made of, for the whole area from one board. */
function profiles(benchmark: BenchmarkChoice): RegionProfile[] {
  const question = { ...questionOf(DEFAULT_VIEW), benchmark };
  const board = boardOf(figures, question);
  return board.regions.map((code, row): RegionProfile => {
    const at = (node: string): ScorePosition => {
      const column = board.columns[node];
      const [score, held, gap] = [
        column?.score[row] ?? Number.NaN,
        column?.benchmark[row] ?? Number.NaN,
        column?.gap[row] ?? Number.NaN,
      ];
      return {
        score,
        benchmark: held,
        gap,
        rank: board.rank[row] ?? Number.NaN,
        of: board.rank.filter(Number.isFinite).length,
        parts: board.parts[row] ?? 0,
        partsOf: board.partsOf,
        reason: Number.isFinite(score) ? null : (board.reason[row] ?? 'coverage'),
        meanYear: 2021,
        yearFrom: 2018,
        yearTo: 2023,
        shared: 1,
        sharedOf: 1,
        larger: 0,
        largerOrigins: [],
      };
    };
    return {
      question,
      region: code,
      overall: at('overall'),
      isApart: board.isApart[row] === true,
      themes: THEMES.map((theme) => ({ theme, ...at(theme) })),
      indicators: [],
      trend: [],
      density: Number.NaN,
    };
  });
}

describe.each(LANGUAGES)('the summary of a region in %s', (language) => {
  const speech = speechIn(language);

  it.each(benchmarks)('is a sentence for every region against $kind', (benchmark) => {
    const all = profiles(benchmark);
    expect(all.length).toBe(83);
    for (const profile of all) {
      const isCountry =
        figures.catalogue.regions.filter(({ country }) => profile.region.startsWith(country)).length === 1;
      const found = portraitOf(profile, amount, 1, isCountry);
      for (const interval of [undefined, { low: 20, high: 41 }, { low: 8, high: 60 }, { low: 1, high: 1 }]) {
        const said = portraitSummary(speech, portraitOf(profile, amount, 1, isCountry, interval), names);
        expect(said, profile.region).toMatch(/^\p{L}.*[^.]\.$/u);
        expect(said, profile.region).not.toMatch(WRONG);
      }
      expect(portraitHeadline(speech, found, names), profile.region).not.toMatch(WRONG);
    }
  });

  const outlook = (then: number, now: number, overall: YearsLeft, themes: readonly YearsLeft[]): Outlook => ({
    question: questionOf(DEFAULT_VIEW),
    region: region('ITI3'),
    levers: [],
    nodes: [overall, ...themes].map((yearsToClose, index) => ({
      id: index === 0 ? ('overall' as const) : (THEMES[index - 1] ?? 'skills'),
      theme: null,
      points: [],
      slope: 0,
      low: 0,
      high: 0,
      yearsToClose,
      soonest: yearsToClose,
      latest: yearsToClose,
      first: { year: 2015, value: 40, benchmark: 40 + then, gap: then },
      last: { year: 2023, value: 40, benchmark: 40 + now, gap: now },
    })),
  });

  it('is followed by findings of past and future, whatever they are', () => {
    const gaps = [-7.4, -1, -0.3, 0, 0.6, 1, 8.2];
    for (const then of gaps)
      for (const now of gaps)
        expect(courseHeadline(speech, courseOf(outlook(then, now, 'closed', []), amount), 'Marche', names)).not.toMatch(
          WRONG,
        );
    expect(courseHeadline(speech, null, 'Marche', names)).not.toMatch(WRONG);
    const ends: readonly YearsLeft[] = ['closed', 'never', 0.4, 1, 12.4, 400];
    for (const overall of ends)
      for (const one of ends)
        for (const other of ends) {
          for (const gap of [-3, 0.2, 3, Number.NaN])
            for (const behind of [[], THEMES.slice(0, 1), THEMES.slice(0, 2), THEMES.slice(0, 4)]) {
              const all = outlook(3, gap, overall, [one, other]);
              const found = {
                gap,
                amount,
                themes: { of: 6, behind: behind.map((theme) => ({ theme, gap: 3 })), ahead: [] },
              };
              for (const said of [
                prospectHeadline(speech, prospectOf(all, found), names),
                prospectHeadline(speech, prospectOf({ ...all, nodes: all.nodes.slice(1) }, found), names),
              ]) {
                expect(said).not.toMatch(WRONG);
                expect(said).not.toMatch(/all 2|tutti i 2/);
              }
            }
        }
  });
});

it('says what Marche is', () => {
  const marche = profiles({ kind: 'eu-average' }).find((profile) => profile.region === 'ITI3');
  const said = marche === undefined ? '' : portraitSummary(speechIn('en'), portraitOf(marche, amount, 1, false), names);
  const [, score, rank, verb, points, behind] =
    /^Marche scores ([\d.]+) of 100, (\d+)(?:st|nd|rd|th) of 66.*, and (trails|leads) the EU average by ([\d.]+) points?: it is behind in (\d) of 6 themes, most in [^(]+ \([\d.]+ points?\)/.exec(
      said,
    ) ?? [];
  expect([Number(score), Number(rank)], said).toEqual([Number(marche?.overall.score.toFixed(1)), marche?.overall.rank]);
  expect([verb, Number(points)]).toEqual([
    (marche?.overall.gap ?? 0) > 0 ? 'trails' : 'leads',
    Number(Math.abs(marche?.overall.gap ?? Number.NaN).toFixed(1)),
  ]);
  expect(Number(behind)).toBe(marche?.themes.filter(({ gap }) => gap >= 0.05).length);
});
