import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import {
  AGGREGATIONS,
  APPEARANCES,
  CLASS_METHODS,
  DEFAULT_INDUSTRY,
  DEFAULT_VIEW,
  EVIDENCE_REGIONS,
  IMPUTATIONS,
  INDUSTRY_PARTS,
  NORMALISATIONS,
  DATA_PARTS,
  MOST_SEARCHED,
  PAGES,
  PANELS,
  PRESETS,
  PRESET_METHODS,
  SECTOR_TABLES,
  THEMES,
  WEIGHTINGS,
  LISTED_GROUPS,
  MOST_FILTER_GROUPS,
  isPossible,
  alikeGroupId,
  parseGroupId,
  parseIndicatorId,
  parseRegionCode,
  parseSectorCode,
  type BenchmarkChoice,
  type GroupId,
  type IndicatorId,
  type IndustryChoice,
  type Method,
  type RegionFilter,
  type View,
  type YearChoice,
} from '../../../src/model/index.ts';
import { parseView, serialiseView } from '../../../src/state/index.ts';
import links from '../../fixtures/links/version-1.json';

const code = fc.constantFrom('ITI3', 'AT13', 'RO32', 'MD00', 'UA-77').map((text) => {
  const parsed = parseRegionCode(text);
  if (parsed === null) throw new Error(text);
  return parsed;
});
const country = parseGroupId('country-IT');
const listed: fc.Arbitrary<GroupId> = fc.constantFrom(...LISTED_GROUPS, ...(country === null ? [] : [country]));
const alike = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.uniqueArray(code, { minLength: 1 }))
  .map(([number, regions]) => alikeGroupId(number, regions));
const group: fc.Arbitrary<GroupId> = fc.oneof(listed, alike);
const filter: fc.Arbitrary<RegionFilter | null> = fc.option(
  fc.oneof(
    fc
      .uniqueArray(group, { minLength: 1, maxLength: MOST_FILTER_GROUPS })
      .map((groups): RegionFilter => ({ kind: 'groups', groups })),
    fc.uniqueArray(code, { minLength: 1 }).map((regions): RegionFilter => ({ kind: 'own', regions })),
  ),
);
const benchmark: fc.Arbitrary<BenchmarkChoice> = fc.oneof(
  fc
    .constantFrom('eu-average' as const, 'see-median' as const, 'country' as const, 'frontier' as const)
    .map((kind) => ({ kind })),
  code.map((region) => ({ kind: 'region' as const, region })),
  fc.record({
    kind: fc.constant('group' as const),
    group,
    statistic: fc.constantFrom('median' as const, 'mean' as const),
  }),
);
const year: fc.Arbitrary<YearChoice> = fc.oneof(
  fc.constant({ kind: 'latest' as const }),
  fc.record({
    kind: fc.constant('fixed' as const),
    year: fc.integer({ min: 2014, max: 2024 }),
    fillBack: fc.integer({ min: 0, max: 20 }),
  }),
);
const indicator = fc.constantFrom('gerd', 'neet', 'ghg-per-gdp').map((id) => parseIndicatorId(id) as IndicatorId);
const method: fc.Arbitrary<Method> = fc.oneof(
  fc.constantFrom(...PRESETS).map((preset) => PRESET_METHODS[preset]),
  fc
    .record({
      normalisation: fc.constantFrom(...NORMALISATIONS),
      aggregation: fc.constantFrom(...AGGREGATIONS),
      hasTreatment: fc.boolean(),
      weighting: fc.constantFrom(...WEIGHTINGS),
      weights: fc.dictionary(
        fc.constantFrom('skills', 'innovation', 'gerd'),
        fc
          .integer({ min: 0, max: 1000 })
          .filter((weight) => weight !== 100)
          .map((weight) => weight / 100),
        { noNullPrototype: true },
      ),
      leftOut: fc.uniqueArray(indicator).map((ids) => ids.toSorted()),
      imputation: fc.constantFrom(...IMPUTATIONS),
      coverage: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
    })
    .filter(isPossible)
    .map((given) => (given.weighting === 'custom' ? given : { ...given, weights: {} })),
);
const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((rule) => rule / 100);
const industry: fc.Arbitrary<IndustryChoice> = fc.record({
  part: fc.constantFrom(...INDUSTRY_PARTS),
  table: fc.constantFrom(null, ...SECTOR_TABLES),
  sector: fc.constantFrom(null, parseSectorCode('C15'), parseSectorCode('B-E'), parseSectorCode('A')),
  year: fc.option(fc.integer({ min: 2000, max: 2022 })),
  hasLocal: fc.boolean(),
  stars: fc.record({ size: hundredths(1, 100), specialisation: hundredths(0, 1000), productivity: hundredths(0, 300) }),
});
const view: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom(...PAGES),
  method,
  industry,
  data: fc.record({ part: fc.constantFrom(...DATA_PARTS), search: fc.string({ maxLength: MOST_SEARCHED }) }),
  against: fc.constantFrom(...PRESETS),
  evidence: fc.constantFrom(...EVIDENCE_REGIONS),
  working: fc.option(
    fc.record({ region: code, node: fc.oneof(fc.constantFrom('overall' as const, ...THEMES), indicator) }),
  ),
  theme: fc.constantFrom('all' as const, ...THEMES),
  indicator: fc.constantFrom(null, parseIndicatorId('gerd'), parseIndicatorId('ghg-per-gdp')),
  shown: fc.constantFrom('value' as const, 'gap' as const),
  benchmark,
  year,
  filter,
  selected: fc.uniqueArray(code, { maxLength: 5 }),
  classes: fc.record({
    method: fc.constantFrom(...CLASS_METHODS),
    count: fc.integer({ min: 3, max: 7 }),
    breaks: fc
      .uniqueArray(fc.integer({ min: -500, max: 500 }), { maxLength: 6 })
      .map((breaks) => breaks.map((value) => value / 10).sort((a, b) => a - b)),
    isLocked: fc.boolean(),
  }),
  hasCarried: fc.boolean(),
  hasDated: fc.boolean(),
  panel: fc.constantFrom(...PANELS),
  alike: fc.constantFrom('', 'together', 'alike~themes~skills.finance~ward~5'),
  table: fc.constantFrom('', 'gerd~area~IT.EL~2015_2024~_~country~median~none~none~value_up~table'),
  cooperation: fc.constantFrom('', 'peers~eu~all~IT~land~eusair~1121111_211_221110~SI04.AT22'),
  language: fc.constantFrom('auto' as const, 'en' as const, 'it' as const),
  appearance: fc.constantFrom(...APPEARANCES),
  isOutlined: fc.boolean(),
});

/** What a link of version 1 meant by what it left out. */
const DEFAULTS_OF_VERSION_1 = {
  ...DEFAULT_VIEW,
  hasCarried: true,
  industry: { ...DEFAULT_INDUSTRY, table: 'divisions' as const },
};

describe('a link', () => {
  it('carries every View there and back, in both forms', () => {
    fc.assert(
      fc.property(view, fc.constantFrom('omit-defaults' as const, 'spell-out' as const), (given, form) => {
        expect(parseView(serialiseView(given, form))).toEqual({ view: given, problems: [] });
      }),
    );
  });

  it('says nothing in the address bar of the default view, and everything when shared', () => {
    expect(serialiseView(DEFAULT_VIEW, 'omit-defaults')).toBe('');
    const shared = new URLSearchParams(serialiseView(DEFAULT_VIEW, 'spell-out'));
    expect(shared.get('v')).toBe('2');
    // But nothing of a table, of groups and of cooperation that are as usual and of no filter, with the version beside.
    expect([...shared.keys()]).toHaveLength(Object.keys(DEFAULT_VIEW).length - 4 + 1);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseView(text).view.classes.count).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('takes no limits of classes that no figure comes near', () => {
    expect(parseView('?classes=manual~3~-1000_0.5_1e12').view.classes.breaks).toEqual([-1000, 0.5, 1e12]);
    for (const limits of ['1e308', '-1e308_0', '1e13', 'Infinity', 'NaN', '2_1', '1_2_3_4_5_6_7']) {
      const { view: taken, problems } = parseView(`?classes=manual~3~${limits}`);
      expect(taken.classes, limits).toEqual(DEFAULT_VIEW.classes);
      expect(problems, limits).toEqual([{ kind: 'unknown-value', option: 'classes', value: `manual~3~${limits}` }]);
    }
  });

  it('names what it does not understand and keeps the rest', () => {
    const { view: taken, problems } = parseView('?theme=astrology&regions=ITI3&colour=pink&year=1812&panel=table');
    expect(taken).toEqual({ ...DEFAULT_VIEW, selected: ['ITI3'], panel: 'table' });
    expect(problems).toEqual([
      { kind: 'unknown-option', option: 'colour', value: 'pink' },
      { kind: 'unknown-theme', option: 'theme', value: 'astrology' },
      { kind: 'unknown-value', option: 'year', value: '1812' },
    ]);
  });

  it('drops what mail, search and social sites add, without a word, and names what else it does not know', () => {
    const { view, problems } = parseView(
      '?fbclid=IwAR0&theme=skills&gclid=x&utm_source=news&utm_campaign=spring&mc_cid=1&mc_eid=2&mtm_kwd=map&utmost=1',
    );
    expect(view.theme).toBe('skills');
    expect(problems).toEqual([{ kind: 'unknown-option', option: 'utmost', value: '1' }]);
  });

  it('loses no region over another that is not understood, nor over too many', () => {
    expect(parseView('?regions=ITI3.%3Cb%3E.SI04.%3Cb%3E')).toEqual({
      view: { ...DEFAULT_VIEW, selected: ['ITI3', 'SI04'] },
      problems: [{ kind: 'unknown-region', option: 'regions', value: '<b>' }],
    });
    const eleven = ['AT11', 'AT12', 'AT13', 'AT21', 'AT22', 'AT31', 'AT32', 'AT33', 'AT34', 'BG31', 'BG32'];
    const { view: taken, problems } = parseView(`?regions=${eleven.join('.')}`);
    expect(taken.selected).toEqual(eleven.slice(0, 10));
    expect(problems).toEqual([{ kind: 'too-many-regions', option: 'regions', value: '10' }]);
  });

  it('of a method that makes no sense is told of: places in a geometric mean', () => {
    const value = 'rank~geometric~treated~within-themes~none~50';
    expect(parseView(`?method=${value}`)).toEqual({
      view: DEFAULT_VIEW,
      problems: [{ kind: 'unknown-value', option: 'method', value }],
    });
  });

  it('of a newer version says so', () => {
    expect(parseView('?v=7&theme=skills')).toMatchObject({
      view: { theme: 'skills' },
      problems: [{ kind: 'newer-version', value: '7' }],
    });
  });

  it.each(links)('of version 1 opens for ever: $query', ({ query, view: expected }) => {
    expect(parseView(query)).toEqual({ view: { ...DEFAULTS_OF_VERSION_1, ...expected }, problems: [] });
  });
});
