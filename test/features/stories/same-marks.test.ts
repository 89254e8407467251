import { describe, expect, it } from 'vitest';
import {
  sameMarks,
  transformTo,
  unitsOf,
  type Place,
  type Units,
} from '../../../src/features/stories/presenting/same-marks.ts';

const place = (x: number, y: number, width: number, height: number): Place => ({ x, y, width, height });

/** Where a transform brings what stands in a place, worked out point by point. */
function moved(from: Place, transform: string | null, units: Units): Place {
  const [wide = 1, , , high = 1, right = 0, down = 0] = (transform ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  const along = (x: number): number => units.left + units.x * (wide * ((x - units.left) / units.x) + right);
  const across = (y: number): number => units.top + units.y * (high * ((y - units.top) / units.y) + down);
  const [x, y] = [along(from.x), across(from.y)];
  return place(x, y, along(from.x + from.width) - x, across(from.y + from.height) - y);
}

describe('marks of two slides', () => {
  it('are the same by their key, where it names one thing on either', () => {
    const marks = (...keys: readonly string[]): { key: string }[] => keys.map((key) => ({ key }));
    expect(
      sameMarks(marks('ITI3', 'RO11', 'AT13', 'AT13'), marks('RO11', 'HR03', 'AT13', 'ITI3')).map(([was, is]) => [
        was.key,
        is.key,
      ]),
    ).toEqual([
      ['RO11', 'RO11'],
      ['ITI3', 'ITI3'],
    ]);
    expect(sameMarks(marks('ITI3'), marks('ITI3', 'ITI3'))).toEqual([]);
    expect(sameMarks(marks(), marks('ITI3'))).toEqual([]);
  });
});

describe('the way of a mark', () => {
  it('begins where it stood, in any drawing', () => {
    const [from, to] = [place(300, 200, 40, 20), place(120, 260, 10, 60)];
    for (const units of [
      { left: 0, top: 0, x: 1, y: 1 },
      { left: 250, top: 90, x: 0.37, y: 0.37 },
      { left: -80, top: 12, x: 2, y: 0.5 },
    ]) {
      const { x, y, width, height } = moved(from, transformTo(from, to, units, false), units);
      for (const [index, side] of [x, y, width, height].entries())
        expect(side).toBeCloseTo([to.x, to.y, to.width, to.height][index] ?? Number.NaN, 1);
    }
  });

  it('leads from middle to middle for what keeps its size', () => {
    const [from, to, units] = [place(10, 10, 100, 20), place(300, 50, 60, 40), { left: 5, top: 5, x: 1.5, y: 1.5 }];
    const { x, y, width, height } = moved(from, transformTo(from, to, units, true), units);
    expect(width).toBeCloseTo(100, 6);
    expect(height).toBeCloseTo(20, 6);
    expect(x + width / 2).toBeCloseTo(330, 1);
    expect(y + height / 2).toBeCloseTo(70, 1);
  });

  it('is none where it stands there already, and where nothing of it is seen', () => {
    const [from, units] = [place(10, 10, 100, 20), { left: 0, top: 0, x: 1, y: 1 }];
    expect(transformTo(from, place(10.2, 10, 100, 20.3), units, false)).toBeNull();
    expect(transformTo(from, place(10, 10, 50, 20), units, true)).not.toBeNull();
    expect(transformTo(from, place(40, 10, 0, 20), units, false)).toBeNull();
    expect(transformTo(place(0, 0, 0, 0), place(40, 10, 10, 20), units, false)).toBeNull();
    expect(transformTo(from, place(40, 10, 10, 20), { ...units, x: 0 }, false)).toBeNull();
  });
});

describe('the units of a drawing', () => {
  it('lie where its frame is fitted into the box, in the middle', () => {
    expect(unitsOf(place(100, 50, 400, 200), place(0, 0, 1000, 1000))).toEqual({ left: 200, top: 50, x: 0.2, y: 0.2 });
    expect(unitsOf(place(0, 0, 100, 100), place(-50, 20, 50, 50))).toEqual({ left: 100, top: -40, x: 2, y: 2 });
  });

  it('are pixels of the box where the drawing has none of its own', () => {
    expect(unitsOf(place(100, 50, 400, 200), null)).toEqual({ left: 100, top: 50, x: 1, y: 1 });
    expect(unitsOf(place(100, 50, 400, 200), place(0, 0, 0, 0))).toEqual({ left: 100, top: 50, x: 1, y: 1 });
  });
});
