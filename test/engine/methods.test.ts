import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/engine/answers/board.ts';
import { explore } from '../../src/engine/answers/explore.ts';
import { regionProfile } from '../../src/engine/answers/profile.ts';
import { workingOf } from '../../src/engine/answers/working.ts';
import {
  AGGREGATIONS,
  ATLAS_DEFAULT,
  DEFAULT_VIEW,
  IMPUTATIONS,
  NORMALISATIONS,
  PRESETS,
  PRESET_METHODS,
  THEMES,
  WEIGHTINGS,
  isPossible,
  questionOf,
  scaleOf,
  statusesOf,
  type BenchmarkChoice,
  type Board,
  type Method,
  type Question,
} from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';

const figures = publishedFigures();
const question = (change: Partial<Question> = {}): Question => ({ ...questionOf(DEFAULT_VIEW), ...change });
const board = (change: Partial<Question> = {}): Board => boardOf(figures, question(change));
const withMethod = (change: Partial<Method>): Board => board({ method: { ...ATLAS_DEFAULT, ...change } });
const at = (
  { regions, columns }: Board,
  code: string,
  node: string,
  column: 'score' | 'gap' | 'contribution' = 'score',
): number => columns[node]?.[column][regions.indexOf(region(code))] ?? Number.NaN;

const BENCHMARKS: readonly BenchmarkChoice[] = [
  { kind: 'eu-average' },
  { kind: 'see-median' },
  { kind: 'country' },
  { kind: 'frontier' },
  { kind: 'region', region: region('AT13') },
];

/** Every gap of the root is the sum of what its indicators add, and of what its themes add. */
function expectWhole(made: Board): void {
  const root = made.columns[made.root];
  if (root === undefined) throw new Error('The board has no root.');
  const leaves = made.nodes.filter(({ id }) => made.leaves.some(({ indicator: leaf }) => leaf === id));
  const themes = made.nodes.filter(({ id }) => id !== made.root && !leaves.some((leaf) => leaf.id === id));
  made.regions.forEach((code, row) => {
    const gap = root.gap[row] ?? Number.NaN;
    if (!Number.isFinite(gap)) return;
    const sum = (nodes: Board['nodes']): number =>
      nodes.reduce((total, { id }) => total + (made.columns[id]?.contribution[row] ?? Number.NaN), 0);
    expect(sum(leaves), code).toBeCloseTo(gap, 9);
    if (themes.length > 0) expect(sum(themes), code).toBeCloseTo(gap, 9);
  });
}

describe('a board', () => {
  it('has the scores and gaps that the map shows', () => {
    for (const theme of ['all', ...THEMES] as const) {
      const { columns } = explore(figures, question({ theme }));
      const made = board({ theme });
      expect(made.columns[made.root]?.score, theme).toEqual(columns.value);
      expect(made.columns[made.root]?.gap, theme).toEqual(columns.gap);
      expect(made.rank, theme).toEqual(columns.rank);
    }
  });

  it.each(PRESETS)('adds up by every benchmark and theme: %s', (preset) => {
    for (const benchmark of BENCHMARKS) {
      for (const theme of ['all', ...THEMES] as const) {
        const made = board({ theme, benchmark, method: PRESET_METHODS[preset] });
        expect(made.columns[made.root]?.score.filter(Number.isFinite).length).toBeGreaterThanOrEqual(66);
        expectWhole(made);
      }
    }
  });

  it('adds up by every pair of the other choices', () => {
    for (const normalisation of NORMALISATIONS) {
      for (const aggregation of AGGREGATIONS) {
        const method: Method = { ...ATLAS_DEFAULT, normalisation, aggregation };
        if (!isPossible(method)) continue;
        for (const weighting of WEIGHTINGS) expectWhole(board({ method: { ...method, weighting } }));
        for (const imputation of IMPUTATIONS) expectWhole(board({ method: { ...method, imputation } }));
        expectWhole(board({ method: { ...method, hasTreatment: false } }));
      }
    }
    for (const weighting of WEIGHTINGS)
      for (const imputation of IMPUTATIONS) expectWhole(withMethod({ weighting, imputation }));
  });
});

describe('a method', () => {
  it('weighs by indicator what it is told to: over indicators a theme counts as many times as it has indicators', () => {
    const made = withMethod({ weighting: 'over-indicators' });
    const total = made.leaves.length;
    for (const theme of THEMES) {
      const own = made.leaves.filter((leaf) => leaf.theme === theme).length;
      expect(made.nodes.find(({ id }) => id === theme)?.weight, theme).toBeCloseTo(own / total, 12);
    }
  });

  it("with weights of one's own moves a score towards what weighs more, and leaves out what weighs nothing", () => {
    const plain = board();
    const skills = withMethod({ weighting: 'custom', weights: { skills: 3 } });
    expect(at(skills, 'ITI3', 'overall')).toBeCloseTo(
      (at(plain, 'ITI3', 'overall') * 6 + 2 * at(plain, 'ITI3', 'skills')) / 8,
      9,
    );
    const without = withMethod({ weighting: 'custom', weights: { [indicator('gerd')]: 0 } });
    expect(without.nodes.some(({ id }) => id === 'gerd')).toBe(false);
    expect(withMethod({ leftOut: [indicator('gerd')] }).columns['innovation']?.score).toEqual(
      without.columns['innovation']?.score,
    );
  });

  it('by principal components gives weights that sum to one in each theme', () => {
    const made = withMethod({ weighting: 'principal-component' });
    for (const theme of THEMES) {
      const weights = made.nodes.filter(({ parent }) => parent === theme).map(({ weight }) => weight);
      expect(
        weights.reduce((sum, weight) => sum + weight, 0),
        theme,
      ).toBeCloseTo(1, 9);
      expect(new Set(weights.map((weight) => weight.toFixed(6))).size, theme).toBeGreaterThan(1);
    }
  });

  it('by z-scores has the mean of the reference regions at nought, by percentile ranks none beyond 0 and 100', () => {
    const deviations = withMethod({ normalisation: 'z-score' });
    expect(at(deviations, 'AT13', 'gerd')).toBeGreaterThan(0);
    expect(at(deviations, 'BG34', 'gerd')).toBeLessThan(0);
    const { score } = withMethod({ normalisation: 'percentile-rank' }).columns['gerd'] ?? { score: [] };
    expect(Math.min(...score.filter(Number.isFinite))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...score.filter(Number.isFinite))).toBeLessThanOrEqual(100);
  });

  it('by places counts from the last, so that behind is a gap above nought, and asks for the mean that goes with it', () => {
    const places = withMethod({ normalisation: 'rank' });
    const percentiles = withMethod({ normalisation: 'percentile-rank' });
    expect(at(places, 'AT13', 'gerd')).toBeGreaterThan(at(places, 'BG34', 'gerd'));
    expect(at(places, 'BG34', 'gerd', 'gap')).toBeGreaterThan(0);
    // The one is the other on the number of regions that report, indicator by indicator.
    const { leaf } = workingOf(
      figures,
      question({ method: { ...ATLAS_DEFAULT, normalisation: 'rank' } }),
      region('ITI3'),
      indicator('gerd'),
    ).root;
    const of = leaf?.place?.of ?? Number.NaN;
    expect(of).toBeGreaterThan(200);
    for (const code of ['AT13', 'ITI3', 'BG34'])
      expect(at(places, code, 'gerd'), code).toBeCloseTo(1 + ((of - 1) * at(percentiles, code, 'gerd')) / 100, 9);
    expect(Math.min(...(places.columns['gerd']?.score ?? []).filter(Number.isFinite))).toBeGreaterThanOrEqual(1);
    expect(
      AGGREGATIONS.filter((aggregation) => isPossible({ ...ATLAS_DEFAULT, normalisation: 'rank', aggregation })),
    ).toEqual(['arithmetic']);
    expect(scaleOf({ ...ATLAS_DEFAULT, normalisation: 'rank' })).toBe('places');
  });

  it('puts a figure in place of a missing one only where it is told to, marked, and never where nothing compares', () => {
    const strict = explore(figures, question({ theme: 'skills', year: { kind: 'fixed', year: 2024, fillBack: 0 } }));
    const near = explore(
      figures,
      question({
        theme: 'skills',
        year: { kind: 'fixed', year: 2024, fillBack: 0 },
        method: { ...ATLAS_DEFAULT, imputation: 'nearest-year' },
      }),
    );
    const scored = (result: typeof strict): number => result.columns.value.filter(Number.isFinite).length;
    expect(scored(near)).toBeGreaterThan(scored(strict));
    const row = near.columns.region.indexOf(region('ITI3'));
    expect(statusesOf(near.columns.status[row] ?? 0)).toContain('filled-from-another-year');
    for (const imputation of IMPUTATIONS) {
      const made = withMethod({ imputation });
      for (const code of ['MD00', 'BA01', 'UA-77']) expect(at(made, code, 'gerd'), code).toBeNaN();
    }
    // A country's mean is no figure of the region's own: it makes no theme that had none.
    expect(at(withMethod({ imputation: 'country' }), 'MK00', 'finance')).toBeNaN();
  });

  it('shows the figure it puts in place of a missing one, with its year, where a gap is made of it', () => {
    for (const imputation of IMPUTATIONS) {
      for (const kind of ['eu-average', 'country'] as const) {
        const { indicators } = regionProfile(
          figures,
          question({
            benchmark: { kind },
            year: { kind: 'fixed', year: 2022, fillBack: 0 },
            method: { ...ATLAS_DEFAULT, imputation },
          }),
          region('ITI3'),
        );
        const held = indicators.filter(({ gapPoints }) => Number.isFinite(gapPoints));
        expect(
          held.filter(({ value, year, benchmark: other }) => !Number.isFinite(value + year + other)),
          `${imputation}, ${kind}`,
        ).toEqual([]);
        expect(held.some(({ isImputed }) => isImputed)).toBe(imputation === 'nearest-year');
      }
    }
  });

  it('that lets nothing count gives no scores, and says that too few figures are there', () => {
    const method: Method = {
      ...ATLAS_DEFAULT,
      weighting: 'custom',
      weights: Object.fromEntries(THEMES.map((theme) => [theme, 0])),
    };
    for (const theme of ['all', 'skills'] as const) {
      const { columns, leaves } = explore(figures, question({ theme, method }));
      expect(columns.value.some(Number.isFinite)).toBe(false);
      expect(columns.reason[columns.region.indexOf(region('ITI3'))]).toBe('coverage');
      expect(leaves).toEqual([]);
      expect(board({ theme, method }).rank.some(Number.isFinite)).toBe(false);
      expect(
        workingOf(figures, question({ theme, method }), region('ITI3'), theme === 'all' ? 'overall' : theme).root.score,
      ).toBeNaN();
    }
    // Its neighbours go on without a theme that counts for nothing.
    const { columns } = board({ method: { ...method, weights: { cooperation: 0 } } });
    expect(columns['cooperation']).toBeUndefined();
    expect(columns['overall']?.score.some(Number.isFinite)).toBe(true);
  });

  it('asks for as much of a theme as it says', () => {
    const known = (made: Board): number => made.columns['innovation']?.score.filter(Number.isFinite).length ?? 0;
    expect(known(withMethod({ coverage: 1 }))).toBeLessThan(known(withMethod({ coverage: 0.5 })));
    expect(known(withMethod({ coverage: 0 }))).toBeGreaterThanOrEqual(known(withMethod({ coverage: 0.5 })));
  });
});
