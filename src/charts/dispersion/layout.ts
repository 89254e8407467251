import { roundAxis, type Axis } from '../../design/drawing/axis.ts';
import { yearScale, yearsToWrite } from '../../design/drawing/line-chart.ts';

export interface DispersionPoint {
  readonly year: number;
  readonly value: number;
}

interface DispersionLayout {
  readonly points: readonly (DispersionPoint & {
    readonly x: number;
    readonly y: number;
    readonly isWritten: boolean;
  })[];
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
}

export const DISPERSION = { width: 640, height: 200, top: 24, bottom: 164 } as const;

/** One line over the years from nought in a box so wide, so that a small move looks small; null without two figures. */
export function layoutDispersion(points: readonly DispersionPoint[], width: number): DispersionLayout | null {
  const known = points.filter(({ value }) => Number.isFinite(value));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  const most = Math.max(...known.map(({ value }) => value));
  if (!(most > 0)) return null;
  const axis = roundAxis([0, most], [DISPERSION.bottom, DISPERSION.top], 4);
  const [left, right] = [52, width - 20];
  const x = yearScale([first.year, last.year], [left, right]);
  const written = new Set(yearsToWrite(first.year, last.year, right - left));
  return {
    left,
    right,
    axis,
    points: known.map((point) => ({
      ...point,
      x: x(point.year),
      y: axis.place(point.value),
      isWritten: written.has(point.year),
    })),
  };
}
