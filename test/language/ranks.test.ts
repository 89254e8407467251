import { speechIn } from '../fixtures/words.ts';
import { describe, expect, it } from 'vitest';
import { countGaps, findingOf, isLevel, sharedOf } from '../../src/language/findings/findings.ts';
import { formatOf } from '../../src/language/format.ts';

import { isWide, thirdOf } from '../../src/language/findings/rank-place.ts';
import { explore } from '../../src/engine/answers/explore.ts';
import { regionProfile } from '../../src/engine/answers/profile.ts';
import { DEFAULT_VIEW, THEMES, questionOf, type Question } from '../../src/model/index.ts';
import { evenFigures, smallFigures } from '../fixtures/small-figures.ts';
import { wordsOf } from '../fixtures/words.ts';
import fc from '../seeded.ts';

const en = speechIn('en').messages;
const italian = speechIn('it').messages;

describe('a rank', () => {
  it('is said with its interval, and without as long as that is not drawn', () => {
    expect(en.ranks.full({ rank: 31, of: 66, low: 20, high: 41 })).toBe('31st of 66, between 20th and 41st');
    expect(en.ranks.full({ rank: 31, of: 66, low: Number.NaN, high: Number.NaN })).toBe('31st of 66');
    expect(en.ranks.full({ rank: 1, of: 66, low: 1, high: 1 })).toBe('1st of 66, by almost every method');
    expect(italian.ranks.full({ rank: 31, of: 66, low: 20, high: 41 })).toBe('31ª su 66, tra la 20ª e la 41ª');
    expect(italian.ranks.full({ rank: 9, of: 66, low: 8, high: 11 })).toBe("9ª su 66, tra l'8ª e l'11ª");
  });

  it('is said by its third where the draws hold more than a third of the places', () => {
    // 20th to 41st are 22 places, a third of 66.
    expect(en.ranks.said({ rank: 31, of: 66, low: 20, high: 41 })).toBe('31st of 66, between 20th and 41st');
    expect(en.ranks.said({ rank: 31, of: 66, low: 19, high: 41 })).toBe(
      'among the middle third of 66 regions (31st, between 19th and 41st)',
    );
    expect(en.ranks.said({ rank: 66, of: 66, low: 30, high: 66 })).toBe(
      'among the last third of 66 regions (66th, between 30th and 66th)',
    );
    expect(italian.ranks.said({ rank: 3, of: 66, low: 1, high: 40 })).toBe(
      'nel primo terzo delle 66 regioni (3ª, tra la 1ª e la 40ª)',
    );
  });

  it('stands in the third that holds it, and every third holds a third', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (thirds) => {
        const of = 3 * thirds;
        const found = Array.from({ length: of }, (_, index) => thirdOf({ rank: index + 1, of }));
        for (const third of ['first', 'middle', 'last'] as const)
          expect(found.filter((one) => one === third)).toHaveLength(thirds);
        expect(isWide({ of, low: 1, high: thirds })).toBe(false);
        expect(isWide({ of, low: 1, high: thirds + 1 })).toBe(true);
      }),
    );
  });
});

describe('a count', () => {
  it('is of what is shown: level is behind for nobody', () => {
    expect(countGaps([0.049, 0.05, -0.04, -0.06, 12, Number.NaN], { kind: 'points', decimals: 1 })).toEqual({
      of: 5,
      behind: 2,
      level: 2,
      ahead: 1,
    });
    expect(countGaps([0.049, 0.05], { kind: 'unit', unit: '%', measure: 'percent', decimals: 1 })).toEqual({
      of: 2,
      behind: 1,
      level: 1,
      ahead: 0,
    });
  });

  it('calls level exactly what is written without a digit but nought', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.integer({ min: 0, max: 2 }), (value, decimals) => {
        expect(isLevel(value, { kind: 'unit', unit: '', measure: 'unit', decimals })).toBe(
          !/[1-9]/.test(formatOf('en').number(value, decimals)),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

/** Five regions with every theme, and two of Serbia with four. */
const REGIONS = ['ITI3', 'AT12', 'AT13', 'BG41', 'BG42', 'RS11', 'RS12'];
const question: Question = { ...questionOf(DEFAULT_VIEW), hasCarried: true };
const figures = smallFigures(
  REGIONS,
  evenFigures(REGIONS).filter(
    ({ region, indicator }) => !region.startsWith('RS') || !/^(?:finance|skills)-/.test(indicator),
  ),
);

describe.each([
  { language: 'en', apart: '2 more have figures on 4 of 6 themes only', trails: / trails / },
  { language: 'it', apart: 'altre 2 hanno dati su soli 4 temi di 6', trails: /ritardo/ },
] as const)('a headline of the area in $language', async ({ language, apart, trails }) => {
  const { messages, names } = await wordsOf(figures.catalogue, language);

  it('counts the regions that are ranked, as they are shown, and says the others apart', () => {
    const result = explore(figures, question);
    const { columns } = result;
    const ranked = columns.rank.filter(Number.isFinite).length;
    expect(ranked).toBe(5);
    const finding = findingOf(result, null, 'gap', [], null);
    if (finding.kind !== 'area-gap') throw new Error(finding.kind);
    expect(finding.of).toBe(ranked);
    expect(finding.apart).toEqual({ count: 2, themes: 4, of: 6 });
    expect(messages.findings.headline(finding, names)).toContain(apart);
    // Region by region the headline says of exactly so many that they trail.
    const trailing = columns.region.filter(
      (code, row) =>
        Number.isFinite(columns.rank[row]) &&
        trails.test(messages.findings.headline(findingOf(result, null, 'gap', [code], null), names)),
    );
    expect(finding.behind).toBe(trailing.length);
  });
});

describe('the benchmark of a region that lacks figures', () => {
  // In skills the regions lie otherwise than elsewhere, so that without them the average has another score.
  const given = evenFigures(REGIONS)
    .map((figure) => (figure.indicator.startsWith('skills-') ? { ...figure, value: figure.value ** 2 } : figure))
    .filter(({ region, indicator }) => region !== 'ITI3' || !indicator.startsWith('skills-'));
  const lacking = smallFigures(REGIONS, given);

  it('is said to be on the same figures, on how many of how many', () => {
    const result = explore(lacking, question);
    const row = result.columns.region.findIndex((code) => code === 'ITI3');
    expect([result.columns.shared[row], result.columns.sharedOf]).toEqual([10, 12]);
    expect(result.columns.benchmark[row]).not.toBeCloseTo(result.benchmark.value, 3);
    const others = result.columns.shared.filter((_, index) => index !== row);
    expect(new Set(others)).toEqual(new Set([12]));
    const code = result.columns.region[row];
    if (code === undefined) throw new Error('The region is gone.');
    const names = { region: String, indicator: String };
    expect(en.findings.headline(findingOf(result, null, 'value', [code], null), names)).toContain(
      'for the EU average on the same figures, 10 of 12',
    );
    expect(italian.findings.headline(findingOf(result, null, 'value', [code], null), names)).toContain(
      'sugli stessi dati, 10 su 12',
    );
    const { overall, themes } = regionProfile(lacking, question, code);
    expect(sharedOf(overall)).toEqual({ shared: 10, of: 12 });
    expect(themes.map(sharedOf)).toEqual(THEMES.map(() => null));
  });
});
