import { measureOf } from '../../src/language/findings/measure.ts';
import { speechIn } from '../fixtures/words.ts';
import { describe, expect, it } from 'vitest';

import type { Names } from '../../src/language/names.ts';
import { regionSentence } from '../../src/features/change/content/sentences.ts';
import { leversHeadline } from '../../src/features/region/content/levers-sentences.ts';
import { explore } from '../../src/engine/answers/explore.ts';
import { subtitleOf } from '../../src/figure/words/exported.ts';
import { regionText } from '../../src/figure/words/region-text.ts';
import { subjectOf } from '../../src/figure/words/subject.ts';
import { formatOf } from '../../src/language/format.ts';
import { DEFAULT_VIEW, LANGUAGES, questionOf, type BenchmarkChoice } from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';

const figures = publishedFigures();
const { catalogue } = figures;
const names: Names = {
  region: (code) => catalogue.regions.find((one) => one.code === code)?.name ?? code,
  indicator: String,
};
describe.each(LANGUAGES)('a distance between percentages in %s', async (language) => {
  const messages = speechIn(language).messages;

  it('is in percentage points wherever an indicator in percent is shown as a gap, and nothing else is', () => {
    for (const { id } of catalogue.indicators) {
      const subject = subjectOf(catalogue, { ...questionOf(DEFAULT_VIEW), indicator: id }, messages);
      const isPercent = catalogue.indicators.find((one) => one.id === id)?.unit.startsWith('%');
      expect(subject.gapUnit, id).toBe(isPercent ? messages.numbers.percentagePointsUnit : subject.unit);
    }
    expect(catalogue.indicators.filter(({ unit }) => unit.startsWith('%')).length).toBeGreaterThan(15);
  });
});

describe.each([
  {
    language: 'en',
    points: 'percentage points',
    behind: 'behind',
    noted: /^Tertiary education \d+\.\d, EU average \d+\.\d$/,
  },
  { language: 'it', points: 'punti percentuali', behind: 'indietro', noted: /, Media UE \d+,\d$/ },
] as const)('a distance between percentages, read in $language', ({ language, points, behind, noted }) => {
  const messages = speechIn(language).messages;
  const format = formatOf(language);

  it('is said so on the map, under its headline and of one region', () => {
    const view = { ...DEFAULT_VIEW, theme: 'skills' as const, indicator: indicator('tertiary'), shown: 'gap' as const };
    const result = explore(figures, questionOf(view));
    const subject = subjectOf(catalogue, view, messages);
    const { amount, notes } = regionText(region('ITI3'), {
      result,
      catalogue,
      subject,
      shown: 'gap',
      names,
      messages,
      format,
    });
    expect(notes[0]).toMatch(noted);
    expect(amount).toMatch(new RegExp(`^\\d+[.,]\\d ${points} ${behind}$`));
    expect(subtitleOf({ view, result, subject, benchmarkName: 'X', messages, format })).toContain(points);
    expect(
      regionText(region('ITI3'), { result, catalogue, subject, shown: 'value', names, messages, format }).amount,
    ).toContain('%');
  });
});

describe('how the gap of one region went', () => {
  const course = (
    first: number,
    last: number,
    more: { unit?: string; hasDirection?: boolean; benchmark?: BenchmarkChoice } = {},
  ) => ({
    region: region('ITI3'),
    benchmark: more.benchmark ?? { kind: 'eu-average' as const },
    amount: {
      kind: 'unit' as const,
      unit: more.unit ?? '% of ages 25-64',
      measure: measureOf(more.unit ?? '% of ages 25-64'),
      decimals: 1,
    },
    hasDirection: more.hasDirection ?? true,
    first: { year: 2014, gap: first },
    last: { year: 2024, gap: last },
  });
  const english = (...given: Parameters<typeof course>): string =>
    regionSentence(speechIn('en'), course(...given), names);
  const italian = (...given: Parameters<typeof course>): string =>
    regionSentence(speechIn('it'), course(...given), names);

  it('names the side, and percentage points', () => {
    expect(english(9.5, 11.8)).toBe(
      'Marche: from 9.5 percentage points behind the EU average in 2014 to 11.8 behind in 2024',
    );
    expect(italian(9.5, 11.8)).toBe(
      'Marche: da 9,5 punti percentuali di ritardo rispetto alla media UE nel 2014 a 11,8 di ritardo nel 2024',
    );
    expect(english(2, -1.25)).toBe(
      'Marche: from 2.0 percentage points behind the EU average in 2014 to 1.3 ahead in 2024',
    );
    expect(english(2, 2.02)).toBe('Marche: 2.0 percentage points behind the EU average in 2024, as in 2014');
    expect(italian(2, 2.02)).toMatch(/nel 2024, come nel 2014$/);
    expect(english(-2, 0.01)).toBe(
      'Marche: from 2.0 percentage points ahead of the EU average in 2014 to level in 2024',
    );
    expect(english(0.3, 0.4, { unit: 'index 0-2', hasDirection: false })).toBe(
      'Marche: from 0.3 (index 0-2) above the EU average in 2014 to 0.4 above in 2024',
    );
    expect(english(1, 2, { unit: 'score points', benchmark: { kind: 'country' } })).toBe(
      'Marche: from 1.0 score points behind its country in 2014 to 2.0 behind in 2024',
    );
  });

  it('is a sentence whatever it was', () => {
    for (const first of [-7.4, 0, 3.21])
      for (const last of [-2, 0.02, 8])
        for (const hasDirection of [true, false])
          for (const benchmark of [
            { kind: 'country' },
            { kind: 'frontier' },
            { kind: 'region', region: region('ITI3') },
          ] as const) {
            for (const text of [
              english(first, last, { hasDirection, benchmark }),
              italian(first, last, { hasDirection, benchmark }),
            ])
              expect(text).not.toMatch(/ {2}|undefined|NaN|[+\u2212]| $/);
          }
  });
});

it('says what would have to change in percent, as a level', () => {
  const most = {
    label: 'Tertiary education',
    value: 24.2,
    marks: [],
    benchmark: 35.9,
    amount: { kind: 'unit' as const, unit: '% of ages 25-64', measure: 'percent' as const, decimals: 1 },
  };
  expect(leversHeadline(speechIn('en'), { region: 'Marche', onTrack: 0 }, most)).toBe(
    'Marche would have to change most in Tertiary education: from 24.2% to 35.9% of ages 25-64',
  );
  expect(
    leversHeadline(
      speechIn('it'),
      { region: 'Marche', onTrack: 0 },
      { ...most, amount: { ...most.amount, unit: '% dei 25-64enni' } },
    ),
  ).toMatch(/da 24,2% a 35,9% dei 25-64enni$/);
  expect(
    leversHeadline(
      speechIn('en'),
      { region: 'Marche', onTrack: 0 },
      { ...most, marks: ['figure of the whole of Italy'] },
    ),
  ).toMatch(/from 24\.2% \(figure of the whole of Italy\) to 35\.9%/);
  expect(
    leversHeadline(
      speechIn('en'),
      { region: 'Marche', onTrack: 0 },
      {
        ...most,
        value: 17.5,
        benchmark: 104.1,
        amount: { ...most.amount, unit: 'EUR per inhabitant', measure: 'unit' as const },
      },
    ),
  ).toMatch(/from 17\.5 to 104\.1 EUR per inhabitant$/);
});

it('names no indicator that is on track', () => {
  expect(leversHeadline(speechIn('en'), { region: 'Marche', onTrack: 2 }, null)).toBe(
    'Marche is on track in all 2 indicators it trails on most',
  );
  expect(leversHeadline(speechIn('en'), { region: 'Marche', onTrack: 0 }, null)).toBe('Marche trails on no indicator');
});
