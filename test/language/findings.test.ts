import { measureOf } from '../../src/language/findings/measure.ts';
import fc from '../seeded.ts';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/language/findings/findings.ts';
import { findingOf } from '../../src/language/findings/findings.ts';
import { en } from '../fixtures/words.ts';
import { it as italian } from '../fixtures/words.ts';
import { ATLAS_DEFAULT, MISSING_REASONS, STATUSES, THEMES } from '../../src/model/index.ts';
import type { ExploreResult, Notice, RegionCode } from '../../src/model/index.ts';

const regionNames: Readonly<Record<string, string>> = {
  ITI3: 'Marche',
  AT13: 'Wien',
  RO32: 'București-Ilfov',
  MD00: 'Moldova',
};
const names = {
  region: (code: string): string => regionNames[code] ?? code,
  indicator: (id: string): string => `indicator ${id}`,
};
const ITI3 = 'ITI3' as RegionCode;
const AT13 = 'AT13' as RegionCode;
const MD00 = 'MD00' as RegionCode;

function result(gap: readonly number[], value: readonly number[] = gap.map((one) => 60 - one)): ExploreResult {
  const blank = gap.map(() => 0);
  const none = gap.map(() => Number.NaN);
  return {
    question: {
      theme: 'all',
      indicator: null,
      benchmark: { kind: 'eu-average' },
      year: { kind: 'latest' },
      hasCarried: true,
      hasDated: false,
      method: ATLAS_DEFAULT,
      hasAllYears: false,
      filter: null,
    },
    columns: {
      region: [ITI3, AT13, MD00],
      value,
      score: value,
      benchmark: gap.map(() => 60),
      gap,
      gapPoints: gap,
      year: blank,
      status: blank,
      flags: ['', '', ''],
      origin: [null, null, null],
      reason: gap.map((one) => (Number.isNaN(one) ? 'not-collected' : null)),
      rank: gap.map((one, index) => (Number.isNaN(one) ? Number.NaN : 2 - index)),
      rankLow: none,
      rankHigh: none,
      isApart: [false, false, false],
      parts: blank,
      partsOf: 6,
      meanYear: none,
      yearFrom: none,
      yearTo: none,
      shared: gap.map((one) => (Number.isNaN(one) ? 0 : 6)),
      sharedOf: 6,
      larger: blank,
      largerOrigins: [[], [], []],
    },
    benchmark: { choice: { kind: 'eu-average' }, value: 60, basis: 'composite', year: null, regions: 0, share: null },
    notices: [],
    leaves: [],
    allYears: null,
  };
}

describe('findings', () => {
  const shown = result([11.2, -8, Number.NaN]);

  it('says who trails, and where most', () => {
    const finding = findingOf(shown, null, 'gap', [], null);
    expect(en.findings.headline(finding, names)).toBe(
      '1 of 2 regions trails the EU average; the widest gap is in Marche, 11.2 points',
    );
    expect(italian.findings.headline(finding, names)).toBe(
      '1 regione su 2 in ritardo rispetto alla media UE; il divario più ampio: Marche, 11,2 punti',
    );
  });

  it('says it of one region', () => {
    expect(en.findings.headline(findingOf(shown, null, 'gap', [ITI3], null), names)).toBe(
      'Marche trails the EU average by 11.2 points',
    );
    expect(en.findings.sentence(findingOf(shown, null, 'gap', [AT13], null), names)).toBe(
      'Wien leads the EU average by 8.0 points. It ranks 1st of 2.',
    );
    expect(italian.findings.headline(findingOf(shown, null, 'gap', [AT13], null), names)).toBe(
      'Wien: 8,0 punti di vantaggio rispetto alla media UE',
    );
    expect(en.findings.headline(findingOf(shown, null, 'value', [ITI3], null), names)).toBe(
      'Marche stands at 48.8 of 100, against 60.0 of 100 for the EU average',
    );
  });

  it('names the themes that make two thirds of the gap', () => {
    const score = {
      score: 1,
      benchmark: 1,
      rank: 1,
      of: 2,
      parts: 1,
      partsOf: 1,
      reason: null,
      meanYear: 2021,
      yearFrom: 2018,
      yearTo: 2023,
      shared: 1,
      sharedOf: 1,
      larger: 0,
      largerOrigins: [],
    };
    const profile = {
      question: shown.question,
      region: ITI3,
      overall: { ...score, gap: 11.2 },
      isApart: false,
      indicators: [],
      trend: [],
      density: 1,
      themes: THEMES.map((theme) => ({
        ...score,
        theme,
        gap: theme === 'innovation' ? 30 : theme === 'skills' ? 20 : theme === 'finance' ? -5 : 5,
      })),
    };
    expect(en.findings.headline(findingOf(shown, null, 'gap', [ITI3], profile), names)).toBe(
      'Marche trails the EU average by 11.2 points; most of it in innovation and R&D, and in skills and jobs',
    );
  });

  it('says why there is no figure', () => {
    expect(en.findings.sentence(findingOf(shown, null, 'gap', [MD00], null), names)).toBe(
      'There is no comparable figure for Moldova: not collected.',
    );
    expect(
      en.findings.headline(findingOf(result([Number.NaN, Number.NaN, Number.NaN]), null, 'gap', [], null), names),
    ).toBe('There are no figures for this choice');
  });

  it('tells a figure without a benchmark from no figure', () => {
    const alone = { ...result([Number.NaN, -8, Number.NaN], [40, 60, Number.NaN]) };
    const held: ExploreResult = {
      ...alone,
      question: { ...alone.question, benchmark: { kind: 'country' } },
      columns: { ...alone.columns, reason: [null, null, 'not-collected'] },
    };
    expect(en.findings.headline(findingOf(held, null, 'gap', [ITI3], null), names)).toBe(
      'Marche cannot be held against its country',
    );
    expect(italian.findings.headline(findingOf(held, null, 'gap', [ITI3], null), names)).toMatch(
      /^Marche: nessun confronto possibile rispetto /,
    );
    const none = { ...held, columns: { ...held.columns, gap: [Number.NaN, Number.NaN, Number.NaN] } };
    expect(en.findings.headline(findingOf(none, null, 'gap', [], null), names)).toBe(
      'The regions cannot be held against their country',
    );
  });

  it('names those that share the highest figure as sharing it', () => {
    const shared = result([3, 3, Number.NaN]);
    expect(
      en.findings.headline(
        findingOf(shared, { unit: 'index 0-2', measure: 'scale', decimals: 2, direction: 'none' }, 'gap', [], null),
        names,
      ),
    ).toBe('2 of 2 regions are above the EU average; the furthest are Marche and 1 more, by 3.00 (index 0-2)');
    expect(italian.findings.headline(findingOf(shared, null, 'gap', [], null), names)).toMatch(
      /Marche e un'altra, 3,0 punti$/,
    );
  });

  const subject = fc.oneof(
    fc.constant({ kind: 'overall' as const }),
    fc.constantFrom(...THEMES).map((theme) => ({ kind: 'theme' as const, theme })),
    fc.constant({ kind: 'indicator' as const, indicator: 'gerd' as never }),
  );
  const amount = fc.oneof(
    fc.constant({ kind: 'points' as const, decimals: 1 }),
    fc
      .record({
        kind: fc.constant('unit' as const),
        unit: fc.constantFrom('% of GDP', '%', 'EUR per inhabitant', 'index 0-2', ''),
        decimals: fc.integer({ min: 0, max: 2 }),
      })
      .map((of) => ({ ...of, measure: measureOf(of.unit) })),
  );
  const benchmark = fc.oneof(
    fc.constantFrom(
      { kind: 'eu-average' as const },
      { kind: 'see-median' as const },
      { kind: 'country' as const },
      { kind: 'frontier' as const },
    ),
    fc.constantFrom({ kind: 'region' as const, region: AT13 }, { kind: 'region' as const, region: ITI3 }),
  );
  const number = fc.double({ min: -100, max: 100, noNaN: true });
  const marked = fc.option(
    fc.record({
      status: fc.integer({ min: 0, max: 2 ** STATUSES.length - 1 }),
      origin: fc.option(fc.constantFrom('BG', 'AT1', 'DE7', 'AT12 + AT13', 'HR04 (NUTS 2016)')),
      year: fc.constantFrom(2019, Number.NaN),
      isImputed: fc.boolean(),
    }),
  );
  const figure = fc.record({
    region: fc.constantFrom(ITI3, AT13),
    amount: number,
    figure: marked,
    others: fc.integer({ min: 0, max: 7 }),
  });
  const apart = fc.option(
    fc.record({
      count: fc.integer({ min: 1, max: 9 }),
      themes: fc.option(fc.integer({ min: 4, max: 5 })),
      of: fc.constant(6),
    }),
  );
  const on = fc.option(fc.record({ themes: fc.integer({ min: 4, max: 5 }), of: fc.constant(6) }));
  const shared = fc.option(fc.record({ shared: fc.integer({ min: 1, max: 35 }), of: fc.constant(36) }));
  const count = fc.integer({ min: 0, max: 83 });
  const rank = fc.oneof(fc.integer({ min: 1, max: 83 }), fc.constant(Number.NaN));
  const place = fc
    .record({ rank, of: fc.constant(83), low: rank, width: fc.integer({ min: 0, max: 60 }) })
    .map(({ low, width, ...of }) => ({ ...of, low, high: Math.min(83, low + width) }));
  const region = fc.constantFrom(ITI3, AT13);
  const k = <Kind extends string>(kind: Kind) => fc.constant(kind);
  const cases = fc.oneof(
    fc.record({ kind: k('no-figures') }),
    fc.record({ kind: k('no-benchmark'), region: fc.option(region) }),
    fc.record({ kind: k('missing'), region, reason: fc.constantFrom(...MISSING_REASONS, 'coverage' as const) }),
    fc.record({ kind: k('area-gap'), behind: count, of: count, widest: fc.option(figure), apart, on }),
    fc.record({ kind: k('area-difference'), above: count, of: count, largest: fc.option(figure) }),
    fc.record({ kind: k('area-value'), of: count, highest: figure, lowest: figure, apart, on }),
    fc.record({
      kind: k('region-gap'),
      region,
      gap: number,
      figure: marked,
      themes: fc.subarray([...THEMES], { maxLength: 2 }),
      place,
    }),
    fc.record({ kind: k('region-difference'), region, difference: number, figure: marked }),
    fc.record({
      kind: k('region-value'),
      region,
      value: number,
      figure: marked,
      held: fc.oneof(number, fc.constant(Number.NaN)),
      shared,
      place,
    }),
    fc.record({
      kind: k('regions-gap'),
      of: fc.integer({ min: 1, max: 10 }),
      behind: fc.integer({ min: 0, max: 10 }),
      widest: figure,
      narrowest: figure,
    }),
    fc.record({ kind: k('regions-value'), of: fc.integer({ min: 1, max: 10 }), highest: figure, lowest: figure }),
  );

  it.each([
    ['English', en],
    ['Italian', italian],
  ] as const)('keeps to the rules of writing in every case, %s', (_, messages) => {
    fc.assert(
      fc.property(subject, amount, benchmark, cases, (about, measured, held, found) => {
        const finding: Finding = { subject: about, amount: measured, benchmark: held, ...found };
        const text = messages.findings.headline(finding, names);
        expect(text).not.toMatch(/ {2}|NaN|undefined|null|\.$|^ | $| [,;:]|—/);
        expect(text).toMatch(/^[\p{Lu}\d]/u);
        expect(messages.findings.sentence(finding, names)).toMatch(/[^.]\.$/);
      }),
      { numRuns: 800, seed: 7 },
    );
  });
});

describe('notices', () => {
  const regions = [ITI3, AT13];
  const notices: Notice[] = [
    { kind: 'other-year', year: 2019, regions },
    { kind: 'converted', origin: 'HR04 (NUTS 2016)', regions },
    { kind: 'carried', indicators: ['gerd' as never] },
    { kind: 'larger-area', origin: 'AT1', regions },
    { kind: 'larger-area', origin: 'AT13 + ITI3', regions },
    { kind: 'larger-share', share: 46, origins: ['AT1'], regions },
    { kind: 'larger-share', share: 55, origins: ['AT1', 'AT13 + ITI3'], regions },
    { kind: 'carried-left-out', indicators: ['gerd' as never] },
    { kind: 'fewer-themes', themes: 4, of: 6, regions },
    { kind: 'ranked-on', themes: 5, of: 6 },
    { kind: 'joint-projects' },
    { kind: 'clamped', regions },
    { kind: 'low-reliability', regions },
    { kind: 'break', regions },
    { kind: 'modelled' },
    { kind: 'edition-years' },
    { kind: 'dated', year: 2012 },
    { kind: 'period', from: 2014, to: 2020 },
    ...([...MISSING_REASONS, 'coverage'] as const).map((reason) => ({
      kind: 'missing' as const,
      reason,
      regions: [MD00],
    })),
  ];

  it.each(notices)('is a full sentence in both languages: $kind', (notice) => {
    for (const messages of [en, italian]) {
      expect(messages.notice(notice, names)).toMatch(/^[\p{Lu}].*[^.]\.$/u);
      expect(messages.notice(notice, names)).not.toMatch(/ {2}|undefined/);
    }
  });

  it('says which regions and what was done', () => {
    expect(en.notice({ kind: 'other-year', year: 2019, regions }, names)).toBe(
      'The figure of 2019 is shown for Marche and Wien.',
    );
    expect(en.notice({ kind: 'larger-area', origin: 'AT1', regions }, names)).toBe(
      'Figures of AT1, Ostösterreich, stand for Marche and Wien.',
    );
    expect(en.notice({ kind: 'larger-area', origin: 'AT13 + ITI3', regions }, names)).toBe(
      'One figure stands for Wien and Marche together.',
    );
    expect(en.notice({ kind: 'larger-share', share: 55, origins: ['AT1', 'AT13 + ITI3'], regions }, names)).toBe(
      "Figures of AT1 (Ostösterreich), and of Wien and Marche together make 55% of the score's weight: Marche and Wien.",
    );
    expect(en.notice({ kind: 'converted', origin: 'HR04 (NUTS 2016)', regions }, names)).toBe(
      'HR04 (NUTS 2016) carried to Marche and Wien.',
    );
  });
});
