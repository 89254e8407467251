import { describe, expect, it } from 'vitest';
import { rankRanges } from '../../src/engine/answers/ranges.ts';
import { DEFAULT_VIEW, THEMES, questionOf } from '../../src/model/index.ts';
import { publishedFigures, region } from '../fixtures/figures.ts';

const figures = publishedFigures();
const question = questionOf(DEFAULT_VIEW);
const compared = ['AT13', 'ITI3', 'RO22', 'RS11'].map(region);

describe('rank ranges of the whole area', () => {
  it('hold, tell who is really ahead, and leave those ranked apart out', async () => {
    const progress: number[] = [];
    const ranges = await rankRanges(figures, question, { draws: 400, seed: 1, compared }, (share) =>
      progress.push(share),
    );
    const at = (code: string): [number, number, number] => {
      const row = ranges.regions.indexOf(region(code));
      return [ranges.low[row] ?? Number.NaN, ranges.rank[row] ?? Number.NaN, ranges.high[row] ?? Number.NaN];
    };
    for (const code of ['ITI3', 'AT13', 'RO22', 'SI04']) {
      const [low, , high] = at(code);
      expect(low, code).toBeGreaterThanOrEqual(1);
      expect(high, code).toBeLessThanOrEqual(66);
      expect(low, code).toBeLessThanOrEqual(high);
    }
    expect(at('RS11')).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(at('AT13')[0]).toBeLessThanOrEqual(3);
    expect(ranges.ahead[0]?.[2]).toBeGreaterThan(0.95);
    expect(ranges.ahead[2]?.[0]).toBeLessThan(0.05);
    expect(ranges.ahead[0]?.[3]).toBeNaN();
    expect(progress.at(-1)).toBe(1);
  });

  it('hold the rank they are of, over the whole and every theme, with as many draws as are shown', async () => {
    for (const theme of ['all', ...THEMES] as const) {
      const ranges = await rankRanges(figures, { ...question, theme }, { draws: 2000, seed: 1, compared: [] });
      const outside = ranges.regions.flatMap((code, row) => {
        const [low, rank, high] = [ranges.low[row] ?? NaN, ranges.rank[row] ?? NaN, ranges.high[row] ?? NaN];
        return Number.isFinite(rank) && !(low <= rank && rank <= high) ? [`${code} ${low}-${high}: ${rank}`] : [];
      });
      expect(outside, theme).toEqual([]);
      expect(ranges.rank.filter(Number.isFinite).length, theme).toBeGreaterThanOrEqual(66);
      expect(ranges.low.map(Number.isFinite), theme).toEqual(ranges.rank.map(Number.isFinite));
    }
  }, 60_000);

  it('are the same again, and stop when they are no longer wanted', async () => {
    const options = { draws: 100, seed: 5, compared };
    expect(await rankRanges(figures, question, options)).toEqual(await rankRanges(figures, question, options));
    await expect(rankRanges(figures, question, options, undefined, () => true)).rejects.toThrow(/cancelled/);
  });
});
