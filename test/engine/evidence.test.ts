import { describe, expect, it } from 'vitest';
import { disagreementsOf, type Candidate, type Part } from '../../src/engine/evidence/causes.ts';
import { evidenceOf } from '../../src/engine/evidence/evidence.ts';
import type { Figures } from '../../src/engine/figures/figures.ts';
import {
  DEFAULT_VIEW,
  EVIDENCE_REGIONS,
  OUTSIDE_INDICES,
  PRESET_METHODS,
  questionOf,
  THEMES,
} from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';
import fc from '../seeded.ts';

const figures = publishedFigures();
const question = questionOf(DEFAULT_VIEW);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The same figures without the indices of others. */
const without: Figures = {
  ...figures,
  catalogue: {
    ...figures.catalogue,
    indicators: figures.catalogue.indicators.filter(
      ({ id }) =>
        !Object.values(OUTSIDE_INDICES)
          .flat()
          .some((known) => known === id),
    ),
  },
};

describe.each(EVIDENCE_REGIONS)('what the index rests on, over %s', (over) => {
  const evidence = evidenceOf(figures, question, over);

  it('has every indicator that counts, theme by theme, with weights that sum to 1', () => {
    expect(evidence.indicators.map((known) => known.indicator).toSorted()).toEqual(
      evidence.leaves.map((leaf) => leaf.indicator).toSorted(),
    );
    expect(sum(evidence.indicators.map(({ wholeWeight }) => wholeWeight))).toBeCloseTo(1, 9);
    for (const theme of evidence.themes)
      expect(sum(evidence.indicators.filter((known) => known.theme === theme).map(({ weight }) => weight))).toBeCloseTo(
        1,
        9,
      );
  });

  it('shares out all differences, though figures are missing', () => {
    expect(sum(evidence.indicators.map(({ wholeShare }) => wholeShare))).toBeCloseTo(1, 9);
    expect(sum(evidence.agreement.filter(({ node }) => node !== 'overall').map(({ share }) => share))).toBeCloseTo(
      1,
      9,
    );
    for (const theme of evidence.themes) {
      const own = evidence.indicators.filter((known) => known.theme === theme);
      expect(sum(own.map(({ share }) => share)), theme).toBeCloseTo(1, 9);
      expect(sum(own.map(({ wholeShare }) => wholeShare)), theme).toBeCloseTo(
        evidence.agreement.find(({ node }) => node === theme)?.share ?? Number.NaN,
        9,
      );
    }
  });

  it('has correlations and shares within their ends, over no more regions than there are', () => {
    for (const pairs of [evidence.pairs, evidence.themePairs]) {
      pairs.r.forEach((row, at) => expect(row).toHaveLength(at));
      for (const r of pairs.r.flat()) expect(Math.abs(r)).toBeLessThanOrEqual(1);
      for (const n of pairs.n.flat()) expect(n).toBeLessThanOrEqual(evidence.of);
    }
    for (const { explains, ratio, rest, restRegions, regions } of evidence.indicators) {
      for (const share of [explains, ratio]) expect(share >= 0 && share <= 1).toBe(true);
      expect(Math.abs(rest)).toBeLessThanOrEqual(1);
      expect(restRegions).toBeLessThanOrEqual(regions);
    }
    expect(evidence.agreement.map(({ node }) => node)).toEqual(['overall', ...evidence.themes]);
    for (const { items, complete, fewest } of evidence.agreement) {
      expect(items).toBeGreaterThan(1);
      expect(complete).toBeLessThanOrEqual(fewest);
    }
  });
});

describe('coverage', () => {
  const { coverage, counts, leaves } = evidenceOf(figures, question, 'reference');

  it('is of every indicator of the six themes, those that count first', () => {
    expect(coverage.map((known) => known.indicator).toSorted()).toEqual(
      figures.catalogue.indicators
        .filter(({ theme }) => THEMES.some((known) => known === theme))
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(coverage.slice(0, leaves.length).every(({ isCounted }) => isCounted)).toBe(true);
    expect(coverage.slice(leaves.length).some(({ isCounted }) => isCounted)).toBe(false);
  });

  it('counts each region of the area once, by year', () => {
    for (const { indicator: id, area, euOfArea, eu27, carried, years, newest } of coverage) {
      expect(sum(years.map(({ regions }) => regions)), id).toBe(area);
      expect(euOfArea, id).toBeLessThanOrEqual(Math.min(area, counts.euOfArea, eu27));
      expect(carried, id).toBeLessThanOrEqual(area);
      expect(newest, id).toBe(Math.max(...years.map(({ year }) => year)));
    }
  });
});

describe("a method of one's own", () => {
  it('moves the evidence: what is left out does not count, a theme of no weight explains nothing', () => {
    const [first] = evidenceOf(figures, question, 'reference').indicators;
    const leftOut = first === undefined ? [] : [first.indicator];
    const evidence = evidenceOf(
      figures,
      { ...question, method: { ...question.method, leftOut, weighting: 'custom', weights: { skills: 0 } } },
      'reference',
    );
    expect(evidence.indicators.some((known) => leftOut.includes(known.indicator))).toBe(false);
    expect(evidence.themes).not.toContain('skills');
  });

  it('is not shared out where its mean is not arithmetic', () => {
    const evidence = evidenceOf(
      figures,
      { ...question, method: { ...question.method, aggregation: 'geometric' } },
      'reference',
    );
    expect(evidence.indicators.every(({ share, wholeShare }) => Number.isNaN(share) && Number.isNaN(wholeShare))).toBe(
      true,
    );
    expect(evidence.indicators.every(({ explains }) => explains >= 0)).toBe(true);
  });

  it.each(Object.entries(PRESET_METHODS))('has evidence by every preset: %s', (_, method) => {
    const evidence = evidenceOf(figures, { ...question, method }, 'area');
    expect(sum(evidence.indicators.map(({ wholeShare }) => wholeShare))).toBeCloseTo(1, 9);
  });

  it('says nothing where nothing counts', () => {
    const method = { ...question.method, leftOut: figures.catalogue.indicators.map(({ id }) => id) };
    const { indicators, themes, comparisons, agreement } = evidenceOf(figures, { ...question, method }, 'reference');
    expect([indicators, themes, comparisons]).toEqual([[], [], []]);
    expect(agreement).toHaveLength(1);
  });
});

describe('scores beside the indices of others', () => {
  const { comparisons } = evidenceOf(figures, question, 'reference');

  it('are held against every one that the catalogue has, and against none that it lacks', () => {
    const known = Object.values(OUTSIDE_INDICES)
      .flat()
      .filter((id) => figures.catalogue.indicators.some((candidate) => candidate.id === id));
    expect(new Set(comparisons.map(({ index }) => index as string))).toEqual(new Set(known));
    expect(evidenceOf(without, question, 'reference').comparisons).toEqual([]);
  });

  it('have ranks of the regions both know, the best first, and the same correlation both ways of counting', () => {
    for (const { regions, own, other, ownRank, otherRank, pearson, spearman, wide, shared, parts } of comparisons) {
      expect(new Set(regions).size).toBe(regions.length);
      for (const [values, ranks] of [
        [own, ownRank],
        [other, otherRank],
      ] as const) {
        expect(ranks[values.indexOf(Math.max(...values))]).toBe(1);
        for (const [at, rank] of ranks.entries())
          expect(values.filter((value) => value > (values[at] ?? 0))).toHaveLength(rank - 1);
      }
      for (const r of [pearson, spearman, wide.spearman]) expect(Math.abs(r)).toBeLessThanOrEqual(1);
      expect(wide.regions).toBeGreaterThanOrEqual(regions.length);
      expect(shared).toBeLessThanOrEqual(parts);
    }
  });

  it('tell the ten furthest apart, and mark what stands at the end of a scale beside the Scoreboard only', () => {
    for (const { outside, regions, ownRank, otherRank, disagreements, capped } of comparisons) {
      const distances = regions
        .map((_, row) => Math.abs((ownRank[row] ?? 0) - (otherRank[row] ?? 0)))
        .toSorted((one, another) => another - one);
      expect(disagreements.map((known) => Math.abs(known.ownRank - known.otherRank))).toEqual(
        distances.slice(0, disagreements.length),
      );
      expect(disagreements.length).toBeLessThanOrEqual(10);
      expect(capped).toEqual(
        outside === 'scoreboard'
          ? regions.filter((code) => ['HR03', 'HR05', 'HR06'].some((known) => known === code))
          : [],
      );
    }
  });
});

describe('the cause of a disagreement', () => {
  const regions = ['ITI3', 'AT13', 'RO32', 'HU11', 'SI04', 'BG41', 'EL30', 'SK01', 'HR05', 'ITH5'].map(region);
  const best = (first: number): number[] => regions.map((_, row) => (row === first ? 100 : 50 - row));
  const worst = (last: number): number[] => regions.map((_, row) => (row === last ? 0 : 50 - row));
  const parts: readonly Part[] = [
    { id: indicator('gerd'), weight: 0.5, values: best(9) },
    { id: indicator('patents'), weight: 0.5, values: regions.map((_, row) => 50 - row) },
  ];
  const candidates: readonly Candidate[] = [
    { id: indicator('tertiary'), strength: 0.8, values: worst(9) },
    { id: indicator('neet'), strength: 0.1, values: worst(9) },
  ];
  const ranksOf = (first: number): number[] =>
    regions.map((_, row) => (row === first ? 1 : row < first ? row + 2 : row + 1));

  it('is what lifts the region here, and what counts there only, unless it hardly goes with the index there', () => {
    const [apart] = disagreementsOf(
      regions,
      ranksOf(9),
      regions.map((_, row) => row + 1),
      parts,
      candidates,
      1,
    );
    expect(apart).toEqual({
      region: regions[9],
      ownRank: 1,
      otherRank: 10,
      pulls: [{ id: 'gerd', rank: 1, of: 10 }],
      elsewhere: [{ id: 'tertiary', rank: 10, of: 10 }],
    });
  });

  it('is turned round where the region stands better there', () => {
    const lowered: readonly Part[] = [{ id: indicator('gerd'), weight: 1, values: worst(0) }];
    const lifting: readonly Candidate[] = [{ id: indicator('tertiary'), strength: 0.8, values: best(0) }];
    const [apart] = disagreementsOf(
      regions,
      [10, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      regions.map((_, row) => row + 1),
      lowered,
      lifting,
      1,
    );
    expect(apart).toMatchObject({
      region: regions[0],
      pulls: [{ id: 'gerd', rank: 10 }],
      elsewhere: [{ id: 'tertiary', rank: 1 }],
    });
  });

  it('stands in the published figures at least as far out as the place it is to explain', () => {
    const told = evidenceOf(figures, questionOf(DEFAULT_VIEW), 'area').comparisons.flatMap(
      ({ disagreements }) => disagreements,
    );
    expect(told.length).toBeGreaterThan(30);
    for (const { region: code, ownRank, otherRank, pulls, elsewhere } of told) {
      const side = Math.sign(otherRank - ownRank);
      expect(pulls.length, code).toBeGreaterThan(0);
      for (const { id, rank } of pulls)
        expect(side * (ownRank - rank), `${code} ${id}: ${rank}, ${ownRank} here`).toBeGreaterThanOrEqual(0);
      for (const { id, rank } of elsewhere)
        expect(side * (rank - otherRank), `${code} ${id}: ${rank}, ${otherRank} there`).toBeGreaterThanOrEqual(0);
    }
  });

  it('never is a figure that places the region the other way', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          regions.map((_, row) => row + 1),
          { minLength: 10, maxLength: 10 },
        ),
        fc.array(fc.integer(), { minLength: 10, maxLength: 10 }),
        (there, values) => {
          const here = regions.map((_, row) => row + 1);
          for (const { ownRank, otherRank, pulls, elsewhere } of disagreementsOf(
            regions,
            here,
            there,
            [{ id: indicator('gerd'), weight: 1, values }],
            [{ id: indicator('neet'), strength: 1, values }],
            10,
          )) {
            expect(ownRank).not.toBe(otherRank);
            for (const { rank } of pulls) expect(Math.sign(otherRank - rank)).toBe(Math.sign(otherRank - ownRank));
            for (const { rank } of elsewhere) expect(Math.sign(rank - ownRank)).toBe(Math.sign(otherRank - ownRank));
            // What lifts it here ranks it at least as well as here, what holds it back there at least as badly as there.
            const side = Math.sign(otherRank - ownRank);
            for (const { rank } of pulls) expect(side * (ownRank - rank)).toBeGreaterThanOrEqual(0);
            for (const { rank } of elsewhere) expect(side * (rank - otherRank)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});
