import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/engine/answers/board.ts';
import { changeOf } from '../../src/engine/answers/change.ts';
import { evidenceOf } from '../../src/engine/evidence/evidence.ts';
import { outlookOf } from '../../src/engine/answers/outlook.ts';
import { regionProfile } from '../../src/engine/answers/profile.ts';
import { rankRanges } from '../../src/engine/answers/ranges.ts';
import {
  convergenceNumbers,
  linesNumbers,
  spreadNumbers,
  yearsNumbers,
} from '../../src/features/change/content/numbers.ts';
import {
  differencesNumbers,
  extremesNumbers,
  matrixNumbers,
  overallNumbers,
  waterfallNumbers,
} from '../../src/features/gaps/content/numbers.ts';
import { dumbbellRows, extremes, stepsTable } from '../../src/features/gaps/content/rows.ts';
import {
  acrossNumbers,
  measuresNumbers,
  nearNumbers,
  quotientNumbers,
  sharesNumbers,
  shiftNumbers,
  treemapNumbers,
} from '../../src/features/industry/content/numbers.ts';
import { strongest } from '../../src/features/industry/content/rows.ts';
import { isShown } from '../../src/features/industry/content/words.ts';
import { contributionGroups } from '../../src/features/method/content/evidence/contribution-rows.ts';
import {
  agreementNumbers,
  comparisonNumbers,
  contributionsNumbers,
  correlationsNumbers,
  coverageNumbers,
} from '../../src/features/method/content/evidence/numbers.ts';
import { withinThemes } from '../../src/features/method/content/evidence/pairs.ts';
import { groupsOf } from '../../src/features/method/content/grouped.ts';
import { movesBetween } from '../../src/features/method/content/moves.ts';
import { groupsNumbers, movesNumbers } from '../../src/features/method/content/numbers.ts';
import {
  contextNumbers,
  gapsNumbers,
  leversNumbers,
  pastNumbers,
  profileNumbers,
  prospectNumbers,
} from '../../src/features/region/content/numbers.ts';
import { DEFAULT_VIEW, LANGUAGES, PRESET_METHODS, questionOf } from '../../src/model/index.ts';
import { calculated, sumsIn } from '../fixtures/calculated.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';
import { wordsOf } from '../fixtures/words.ts';
import { answersTo, sectorCode } from './industry/answers.ts';

const figures = publishedFigures();
const question = questionOf(DEFAULT_VIEW);
const marche = region('ITI3');

describe.each(LANGUAGES)('the numbers of a speaker in %s', async (language) => {
  const common = await wordsOf(figures.catalogue, language);
  const { messages, format, names } = common;
  const benchmarkName = messages.benchmarks['eu-average'].name;
  const board = boardOf(figures, question);
  const row = board.regions.indexOf(marche);
  const root = board.columns[board.root];
  const [score, held, gap] = [
    root?.score[row] ?? Number.NaN,
    root?.benchmark[row] ?? Number.NaN,
    root?.gap[row] ?? Number.NaN,
  ];
  const rows = dumbbellRows(board, null, common);
  const tertiary = { decimals: 1, gapUnit: messages.numbers.percentagePointsUnit };
  const change = changeOf(figures, { ...question, theme: 'skills', indicator: indicator('tertiary') });
  const regionWords = {
    ...common,
    language,
    region: marche,
    regionName: names.region(marche),
    benchmarkName,
    scale: 'points' as const,
    unit: messages.scales.points,
    decimals: 1,
    least: 0.5,
    amount: { kind: 'points' as const, decimals: 1 },
    source: null,
    sourceOfIndicators: () => ({ line: '', sources: [], licence: '', licences: [], date: '' }),
    notices: [],
    onWorking: () => undefined,
  };
  const profile = regionProfile(figures, question, marche);
  const outlook = outlookOf(figures, question, marche);
  const portfolio = await answersTo('ITI3', language, { part: 'portfolio' });
  const across = await answersTo('ITI3', language, { part: 'across', sector: sectorCode('C15') });
  if (
    portfolio.shown.portfolio === null ||
    portfolio.shown.space === null ||
    across.shown.across === null ||
    portfolio.shown.portfolio.shiftShare === null ||
    change.panel === null
  )
    throw new Error('There is an answer to each.');
  const { portfolio: clusters, space } = portfolio.shown;
  const ranges = await rankRanges(figures, question, {
    draws: 40,
    seed: 1,
    compared: [marche, region('RO32'), region('AT13')],
  });
  const other = boardOf(figures, { ...question, method: PRESET_METHODS['scoreboard-like'] });
  const evidence = evidenceOf(figures, question, 'reference');
  const [comparison] = evidence.comparisons;
  if (comparison === undefined) throw new Error('There is something to compare with.');
  const stars = strongest(clusters, (code) => isShown(code, false, portfolio.words));

  const told: Readonly<Record<string, readonly string[]>> = {
    'gaps-overall': overallNumbers(rows, board, [marche, 'RS11', 'AL01'], common, benchmarkName),
    'gaps-overall, nobody selected': overallNumbers(rows, board, [], common, benchmarkName),
    'gaps-waterfall': waterfallNumbers(board, marche, common, benchmarkName),
    'gaps-extremes': extremesNumbers(extremes(board, marche, common, 5).trails, board, common, benchmarkName),
    'gaps-differences': differencesNumbers(ranges, common),
    'gaps-matrix': matrixNumbers(board, common),
    'region-profile': profileNumbers(profile, regionWords),
    'region-gaps': gapsNumbers(profile.indicators.filter(({ gapPoints }) => gapPoints > 10).slice(0, 5), regionWords),
    'region-context': contextNumbers(profile, regionWords),
    'region-past': pastNumbers(outlook, regionWords),
    'region-prospect': prospectNumbers(outlook, regionWords),
    'region-levers': leversNumbers(outlook.levers, regionWords),
    'change-lines': linesNumbers(change, [marche, region('RO32')], tertiary, common),
    'change-convergence': convergenceNumbers(change.panel, [marche], tertiary, common),
    'change-spread': spreadNumbers(change.panel, tertiary, common),
    'change-years': yearsNumbers(change, [marche], tertiary, common),
    'industry-portfolio': quotientNumbers(clusters, stars, portfolio.words),
    'industry-map': acrossNumbers(across.shown.across, ['ITI3', 'RO32'], across.words),
    'industry-map, nobody selected': acrossNumbers(across.shown.across, [], across.words),
    'industry-treemap': treemapNumbers(clusters, portfolio.words),
    'industry-shares': sharesNumbers(clusters, portfolio.words),
    'industry-shifts': shiftNumbers(portfolio.shown.portfolio.shiftShare, portfolio.words),
    'industry-measures': measuresNumbers(clusters, portfolio.words),
    'industry-space': nearNumbers(space, () => true, portfolio.words),
    'method-moves': movesNumbers(movesBetween(board, other, names.region), [], format),
    'method-correlations': correlationsNumbers(withinThemes(evidence, evidence.themes).all, common),
    'method-agreement': agreementNumbers(evidence.agreement, common),
    'method-contributions': contributionsNumbers(
      contributionGroups(evidence, evidence.themes, true, common),
      true,
      common,
    ),
    'method-contributions, not shared out': contributionsNumbers(
      contributionGroups(evidence, evidence.themes, true, common),
      false,
      common,
    ),
    'method-coverage': coverageNumbers(evidence.coverage, evidence.counts.euOfArea, common),
    'method-scoreboard': comparisonNumbers(comparison, [marche], common),
    'method-scoreboard, nobody selected': comparisonNumbers(comparison, [], common),
    'method-groups': groupsNumbers(groupsOf(board), board, [marche], names, format),
  };

  it.each(Object.entries(told))('of %s are a few sentences without a hole', (_, sentences) => {
    if (process.env['SHOW_NUMBERS'] !== undefined) console.log(sentences.join('\n'));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThanOrEqual(12);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\P{Ll}.*\.$/u);
      expect(sentence).not.toMatch(/—|NaN|undefined|null|\.\.| {2}/);
    }
  });

  it('hold what the figures hold', () => {
    const [first = ''] = told['gaps-overall'] ?? [];
    for (const value of [names.region(marche), format.number(score, 1), format.number(held, 1), format.signed(gap, 1)])
      expect(first).toContain(value);
    const steps = stepsTable(board, marche, common, benchmarkName).rows;
    const [whole = '', ...parts] = told['gaps-waterfall'] ?? [];
    expect(whole.endsWith(`= ${format.number(score, 1)}.`)).toBe(true);
    expect(parts).toHaveLength(6);
    for (const { theme, gap: wide } of profile.themes) {
      expect(parts.join(' ')).toContain(
        `= ${format.signed(board.columns[theme]?.contribution[row] ?? Number.NaN, 1)}.`,
      );
      expect((told['region-profile'] ?? []).join(' ')).toContain(`= ${format.signed(wide, 1)}`);
    }
    expect(steps.length).toBeGreaterThan(6);
    expect(told['region-profile']?.[0]).toContain(`÷ 6 = ${format.number(profile.overall.score, 1)}`);
    const [top] = stars;
    expect(told['industry-portfolio']?.[0]).toContain(format.number(top?.employment ?? Number.NaN));
    expect(told['industry-portfolio']?.[0]).toContain(`= ${format.number(top?.quotient ?? Number.NaN, 2)}.`);
    expect((told['gaps-overall'] ?? []).join(' ')).toContain(names.region(region('AL01')));
  });

  it('add up as they are written', () => {
    if (language !== 'en') return;
    let found = 0;
    for (const sentences of Object.values(told)) {
      for (const sum of sentences.flatMap(sumsIn)) {
        const [made, said] = calculated(sum);
        const decimals = (/\.(\d+)%?$/.exec(sum)?.[1] ?? '').length + (sum.endsWith('%') ? 2 : 0);
        // Formulas with a logarithm or a power show their numbers shorter than they are computed with.
        const isRough = /ln|\^/.test(sum);
        expect(Math.abs(made - said), sum).toBeLessThanOrEqual(
          (isRough ? 6 : 0.51) * 10 ** -decimals + (isRough ? 0.03 * Math.abs(said) : 0),
        );
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(60);
  });
});
