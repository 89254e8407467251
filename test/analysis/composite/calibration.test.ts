import { table } from 'arquero';
import { describe, expect, it } from 'vitest';
import {
  calibrate,
  calibrateColumns,
  compositeIndex,
  indexOverColumns,
  type IndexSpec,
  type LeafCalibration,
} from '../../../src/analysis/index.ts';
import { byUnit } from './asem.ts';

const spec: IndexSpec = {
  nodes: [{ id: 'v', parent: null }],
  normalise: { method: 'min-max' },
  aggregate: 'arithmetic',
};
const treat = { maxPoints: 5, skewness: 2, kurtosis: 3.5 };
const one = (...values: number[]): Parameters<typeof calibrate>[0] =>
  table({ unit: values.map((_, row) => `u${row}`), v: values });
const tail = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100];

describe('a calibration', () => {
  it('fixes the bounds for other years, clamps beyond them and marks it', () => {
    const calibration = calibrate(one(10, 20, 30), spec);
    const later = compositeIndex(one(5, 10, 15, 30, 31, NaN), { ...spec, calibration });
    expect(Array.from(later.scores.array('v'))).toEqual([0, 0, 25, 100, 100, NaN]);
    expect(Array.from(later.clamped.array('v'))).toEqual([1, 0, 0, 0, 1, 0]);
    expect(later.steps).toContainEqual({ kind: 'clamped', id: 'v', rows: [0, 4] });
  });

  it('lets a single unit be scored', () => {
    const calibration = calibrate(one(10, 20, 30), spec);
    expect(byUnit(compositeIndex(one(25), { ...spec, calibration }).scores, 'v')).toEqual({ u0: 75 });
  });

  it('keeps what was winsorised: beyond the limit is the end of the scale, marked only beyond the reference', () => {
    const calibration = calibrate(one(...tail), { ...spec, treat });
    expect(calibration['v']).toMatchObject({
      winsorised: 1,
      winsorHigh: 10,
      winsorLow: null,
      low: 1,
      high: 10,
      referenceLow: 1,
      referenceHigh: 100,
    });
    const later = compositeIndex(one(5.5, 50, 100, 101, 0), { ...spec, calibration });
    expect(Array.from(later.treated.array('v'))).toEqual([5.5, 10, 10, 10, 0]);
    expect(Array.from(later.scores.array('v'))).toEqual([50, 100, 100, 100, 0]);
    expect(Array.from(later.clamped.array('v'))).toEqual([0, 0, 0, 1, 1]);
  });

  it('does the same on the low side', () => {
    const mirrored = tail.map((value) => -value);
    const calibration = calibrate(one(...mirrored), { ...spec, treat });
    const later = compositeIndex(one(-5.5, -50, -100, -101), { ...spec, calibration });
    expect(Array.from(later.scores.array('v'))).toEqual([50, 0, 0, 0]);
    expect(Array.from(later.clamped.array('v'))).toEqual([0, 0, 0, 1]);
  });

  it('draws figures back to the reference before the logarithm, so that none is undefined', () => {
    const calibration = calibrate(one(...tail), { ...spec, treat: { ...treat, maxPoints: 0 } });
    const later = compositeIndex(one(-50, 1, 100, 900), { ...spec, calibration });
    expect(Array.from(later.scores.array('v'))).toEqual([0, 0, 100, 100]);
    expect(Array.from(later.clamped.array('v'))).toEqual([1, 0, 0, 1]);
    const middle = byUnit(compositeIndex(one(10), { ...spec, calibration }).scores, 'v')['u0'];
    expect(middle).toBeCloseTo((100 * (Math.log(9.99) - Math.log(0.99))) / (Math.log(99.99) - Math.log(0.99)), 10);
  });

  it('takes fixed bounds, in the unit of the leaf', () => {
    const bounded: IndexSpec = { ...spec, bounds: { v: [0, 50] } };
    const { scores, clamped, steps } = compositeIndex(one(10, 25, 60), bounded);
    expect(Array.from(scores.array('v'))).toEqual([20, 50, 100]);
    expect(Array.from(clamped.array('v'))).toEqual([0, 0, 1]);
    expect(steps).toContainEqual({
      kind: 'normalised',
      id: 'v',
      method: 'min-max',
      direction: 'higher',
      low: 0,
      high: 50,
    });
    expect(byUnit(compositeIndex(one(10), bounded).scores, 'v')).toEqual({ u0: 20 });
  });

  it('carries fixed bounds through the logarithm', () => {
    const calibration = calibrate(one(...tail), {
      ...spec,
      treat: { ...treat, maxPoints: 0 },
      bounds: { v: [-5, 10] },
    });
    expect(calibration['v']?.low).toBeCloseTo(Math.log(0.99), 12);
    expect(calibration['v']?.high).toBeCloseTo(Math.log(9.99), 12);
  });

  it('remembers a constant reference: no other year is scored against it', () => {
    const calibration = calibrate(one(3, 3, 3), spec);
    expect(calibration['v']).toMatchObject({ isConstant: true });
    expect(byUnit(compositeIndex(one(3, 4), { ...spec, calibration }).scores, 'v')).toEqual({ u0: NaN, u1: NaN });
  });

  it('places figures among the reference by rank, half a place between two of them', () => {
    const ranked: IndexSpec = { ...spec, normalise: { method: 'percentile-rank' } };
    const calibration = calibrate(one(10, 20, 30), ranked);
    expect(Array.from(compositeIndex(one(0, 10, 15, 20, 99), { ...ranked, calibration }).scores.array('v'))).toEqual([
      0, 0, 25, 50, 100,
    ]);
    const places: IndexSpec = { ...spec, normalise: { method: 'rank' } };
    const byPlace = calibrate(one(10, 20, 30), places);
    expect(
      Array.from(compositeIndex(one(0, 10, 15, 99), { ...places, calibration: byPlace }).scores.array('v')),
    ).toEqual([3, 3, 2.5, 1]);
    const fromLast: IndexSpec = { ...spec, normalise: { method: 'rank', first: 'worst' } };
    expect(
      Array.from(compositeIndex(one(0, 10, 15, 99), { ...fromLast, calibration: byPlace }).scores.array('v')),
    ).toEqual([1, 1, 1.5, 3]);
  });

  it('standardises by the reference', () => {
    const standard: IndexSpec = { ...spec, normalise: { method: 'z-score' } };
    const calibration = calibrate(one(10, 20, 30), standard);
    expect(Array.from(compositeIndex(one(40), { ...standard, calibration }).scores.array('v'))).toEqual([2]);
  });
});

describe('the score of one figure', () => {
  const leaf = calibrateColumns({ v: tail }, { ...spec, treat })['v'];
  if (leaf === undefined) throw new Error('the leaf must be calibrated');
  const scoreOf = (value: number, direction: 'higher' | 'lower', change: Partial<LeafCalibration> = {}): number[] => {
    const { scores, clamped } = indexOverColumns(
      { v: [value] },
      { ...spec, nodes: [{ id: 'v', parent: null, direction }], calibration: { v: { ...leaf, ...change } } },
    );
    return [scores['v']?.[0] ?? NaN, clamped['v']?.[0] ?? NaN];
  };

  it('is what the index gives it', () => {
    expect(scoreOf(5.5, 'higher')).toEqual([50, 0]);
    expect(scoreOf(3.25, 'lower')).toEqual([75, 0]);
    expect(scoreOf(50, 'higher')).toEqual([100, 0]);
    expect(scoreOf(101, 'lower')).toEqual([0, 1]);
  });

  it('is missing for a missing figure or a constant leaf', () => {
    expect(scoreOf(NaN, 'higher')).toEqual([NaN, 0]);
    expect(scoreOf(1, 'higher', { isConstant: true })).toEqual([NaN, 0]);
  });
});
