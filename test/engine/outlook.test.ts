import { describe, expect, it } from 'vitest';
import { outlookOf } from '../../src/engine/answers/outlook.ts';
import { regionProfile } from '../../src/engine/answers/profile.ts';
import { areaRegions } from '../../src/engine/scores/score-board.ts';
import { DEFAULT_VIEW, questionOf } from '../../src/model/index.ts';
import { publishedFigures, region } from '../fixtures/figures.ts';

const figures = publishedFigures();
const question = questionOf(DEFAULT_VIEW);

/** Least squares by hand: the sum of products over the sum of squares. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const x = points.reduce((sum, [year]) => sum + year, 0) / points.length;
  const y = points.reduce((sum, [, value]) => sum + value, 0) / points.length;
  return (
    points.reduce((sum, [year, value]) => sum + (year - x) * (value - y), 0) /
    points.reduce((sum, [year]) => sum + (year - x) ** 2, 0)
  );
}

describe('the outlook of Marche against the EU average', () => {
  const outlook = outlookOf(figures, question, region('ITI3'));

  it('tells then and now of the whole, of themes and of indicators, and the years to close, recomputed', () => {
    expect(outlook.nodes[0]?.id).toBe('overall');
    expect(outlook.nodes.length).toBeGreaterThan(15);
    for (const node of outlook.nodes) {
      const shared = node.points
        .slice(
          Math.max(
            0,
            node.points.findLastIndex(({ hasBreak }) => hasBreak),
          ),
        )
        .filter(
          ({ value, benchmark, isMeasured }) => isMeasured && Number.isFinite(value) && Number.isFinite(benchmark),
        );
      const sign = figures.catalogue.indicators.find(({ id }) => id === node.id)?.direction === 'lower' ? -1 : 1;
      const gaps = shared.map(({ year, value, benchmark }) => [year, sign * (benchmark - value)] as const);
      expect([node.first.year, node.last.year], node.id).toEqual([shared[0]?.year, shared.at(-1)?.year]);
      expect(node.last.gap, node.id).toBeCloseTo(gaps.at(-1)?.[1] ?? Number.NaN, 9);
      const slope = slopeOf(gaps);
      expect(node.slope, node.id).toBeCloseTo(slope, 9);
      if (node.last.gap <= 0) expect(node.yearsToClose, node.id).toBe('closed');
      else if (slope >= 0) expect(node.yearsToClose, node.id).toBe('never');
      else expect(node.yearsToClose, node.id).toBeCloseTo(node.last.gap / -slope, 9);
    }
  });

  it('tells what would have to change, largest gap first, from the figures of the profile', () => {
    const { indicators } = regionProfile(figures, question, region('ITI3'));
    expect(outlook.levers.length).toBe(6);
    for (const [index, lever] of outlook.levers.entries()) {
      const own = indicators.find(({ indicator }) => indicator === lever.indicator);
      expect([lever.value, lever.benchmark, lever.gapPoints]).toEqual([own?.value, own?.benchmark, own?.gapPoints]);
      expect(lever.needed).toBeCloseTo(((own?.benchmark ?? Number.NaN) - (own?.value ?? Number.NaN)) / 10, 12);
      expect(lever.gapPoints).toBeLessThanOrEqual(outlook.levers[index - 1]?.gapPoints ?? Number.POSITIVE_INFINITY);
    }
  });
});

describe('a figure and a benchmark of other years', () => {
  const heldOf = (code: string, id: string): unknown => {
    const position = regionProfile(figures, question, region(code)).indicators.find(
      ({ indicator }) => indicator === id,
    );
    return [position?.year, position?.held];
  };

  it('say so, with the break in the series between them', () => {
    // Crna Gora's of 2020 against the EU's of 2024, before and after the labour force survey broke in 2021.
    expect(heldOf('ME00', 'unemployment-rate')).toEqual([2020, { year: 2024, isOverBreak: true }]);
    expect(heldOf('ITI3', 'unemployment-rate')).toEqual([2024, null]);
    let apart = 0;
    for (const { code } of areaRegions(figures))
      for (const { indicator: id, year, held, benchmark, value } of regionProfile(figures, question, code).indicators) {
        const { averages, catalogue } = figures;
        const known = catalogue.indicators.find((one) => one.id === id);
        const of = averages.euAverages.findLast(
          (row) => row.indicator === id && (known?.isDated === true || row.year >= 2014),
        );
        if (!Number.isFinite(benchmark - value)) continue;
        if (held !== null) apart += 1;
        expect(held?.year ?? null, `${code} ${id}`).toBe(Math.abs((of?.year ?? 0) - year) > 1 ? of?.year : null);
      }
    expect(apart).toBeGreaterThan(10);
  });

  it('travel to what would have to change', () => {
    for (const { code } of areaRegions(figures)) {
      const { indicators } = regionProfile(figures, question, code);
      for (const { indicator: id, held } of outlookOf(figures, question, code).levers)
        expect(held).toEqual(indicators.find(({ indicator }) => indicator === id)?.held);
    }
  });
});

describe('the outlook where there is little', () => {
  it('is empty for an area without comparable figures, and level where a region is held against itself', () => {
    const none = outlookOf(figures, question, region('MD00'));
    expect([none.nodes.length, none.levers.length]).toEqual([0, 0]);
    const self = outlookOf(
      figures,
      { ...question, benchmark: { kind: 'region', region: region('ITI3') } },
      region('ITI3'),
    );
    expect(self.levers).toEqual([]);
    expect(self.nodes.every(({ yearsToClose }) => yearsToClose === 'closed')).toBe(true);
  });
});
