import { describe, expect, it } from 'vitest';
import { localisation, localisationWithin } from '../../../src/analysis/index.ts';

describe('localisation', () => {
  it('is 0 where a sector lies as everything does, near 1 where it is alone', () => {
    expect(localisation([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12);
    expect(localisation([5, 0, 0], [5, 45, 50])).toBeCloseTo(0.95, 12);
  });

  it('by hand: shares 0.5, 0.5, 0 against 0.25, 0.25, 0.5', () => {
    expect(localisation([4, 4, 0], [20, 20, 40])).toBeCloseTo(0.5, 12);
  });

  it('leaves a region without a figure out of both shares', () => {
    expect(localisation([4, NaN, 4], [20, 1000, 60])).toBeCloseTo(0.25, 12);
    expect(localisation([NaN, NaN], [1, 2])).toBeNaN();
  });

  it('names the argument that is wrong', () => {
    expect(() => localisation([1, 2], [1])).toThrow(RangeError);
    expect(() => localisation([1, -2], [1, 2])).toThrow(RangeError);
    expect(() => localisationWithin([1, 2], [1, 2], ['AT'])).toThrow(/countries/);
  });
});

describe('localisation inside countries', () => {
  const countries = ['AT', 'AT', 'AT', 'BG', 'BG', 'BG'];

  it('does not see that a sector is large in one country', () => {
    const all = [10, 20, 30, 10, 20, 30];
    expect(localisation([5, 10, 15, 1, 2, 3], all)).toBeGreaterThan(0.3);
    expect(localisationWithin([5, 10, 15, 1, 2, 3], all, countries)).toBeCloseTo(0, 12);
  });

  it('by hand: 0.5 weighted by 8 persons, 0 by 24', () => {
    expect(localisationWithin([4, 4, 0, 6, 6, 12], [20, 20, 40, 20, 20, 40], countries)).toBeCloseTo(0.125, 12);
  });

  it('leaves out a country of which fewer than three regions report', () => {
    expect(localisationWithin([4, 4, NaN, 6, 6, 12], [20, 20, 40, 20, 20, 40], countries)).toBeCloseTo(0, 12);
    expect(localisationWithin([4, 4], [20, 20], ['CY', 'MT'])).toBeNaN();
  });
});
