import { describe, expect, it } from 'vitest';
import { layoutLikeness, type LikenessArrow, type LikenessPoint } from '../../src/charts/likeness-plot/layout.ts';

const point = (id: string, x: number, y: number): LikenessPoint => ({
  id,
  name: id,
  x,
  y,
  tone: 'red',
  text: id,
  isNamed: true,
});
const arrow = (id: string, x: number, y: number): LikenessArrow => ({ id, name: id, x, y, text: id });
const POINTS = [point('a', -3, 0), point('b', 3, 1), point('c', 0, -1.5)];
const ARROWS = [arrow('skills', 0.9, 0), arrow('finance', 0, 0.3)];

describe('the map of likeness', () => {
  it('draws what is as far as far, across and upwards', () => {
    for (const width of [340, 760, 900]) {
      const layout = layoutLikeness(POINTS, ARROWS, [], { width });
      if (layout === null) throw new Error('Nothing is laid out.');
      const [a, b, c] = layout.dots;
      if (a === undefined || b === undefined || c === undefined) throw new Error('A dot is missing.');
      const far = (one: typeof a, other: typeof a): number => Math.hypot(one.cx - other.cx, one.cy - other.cy);
      expect(far(a, b) / Math.hypot(6, 1)).toBeCloseTo(far(b, c) / Math.hypot(3, 2.5), 6);
      for (const { cx, cy } of [...layout.dots, ...layout.arrows]) {
        expect(cx).toBeGreaterThanOrEqual(0);
        expect(cx).toBeLessThanOrEqual(width);
        expect(cy).toBeGreaterThanOrEqual(0);
        expect(cy).toBeLessThanOrEqual(layout.height);
      }
    }
  });

  it('is no higher than its place, whatever its width', () => {
    const layout = layoutLikeness(POINTS, ARROWS, [], { width: 760, most: 280 });
    expect(layout?.height).toBe(280);
    for (const { cy } of [...(layout?.dots ?? []), ...(layout?.arrows ?? [])]) {
      expect(cy).toBeGreaterThanOrEqual(20);
      expect(cy).toBeLessThanOrEqual(260);
    }
  });

  it('points its arrows where scores are high, the longest the most', () => {
    const layout = layoutLikeness(POINTS, ARROWS, ['a'], { width: 760 });
    const [skills, finance] = layout?.arrows ?? [];
    expect(skills?.cx).toBeGreaterThan(layout?.origin.cx ?? 0);
    expect(skills?.cy).toBeCloseTo(layout?.origin.cy ?? 0, 6);
    expect(finance?.cy).toBeLessThan(layout?.origin.cy ?? 0);
    expect(layout?.arrowLabels.map(({ id }) => id).toSorted()).toEqual(['finance', 'skills']);
    expect(layout?.labels.find(({ id }) => id === 'a')?.isStrong).toBe(true);
  });

  it('is nothing with one region', () => {
    expect(layoutLikeness(POINTS.slice(1, 2), ARROWS, [], { width: 760 })).toBeNull();
  });
});
