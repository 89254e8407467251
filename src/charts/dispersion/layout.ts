import { axisOf, yearsToWrite } from '../../design/line-chart.ts';

export interface DispersionPoint {
  readonly year: number;
  readonly value: number;
}

export interface DispersionLayout {
  readonly points: readonly (DispersionPoint & {
    readonly x: number;
    readonly y: number;
    readonly isWritten: boolean;
  })[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Of the ticks. */
  readonly decimals: number;
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
  const { high, ticks, decimals } = axisOf(0, most, 4);
  const [left, right] = [52, width - 20];
  const y = (value: number): number => DISPERSION.bottom - (value / high) * (DISPERSION.bottom - DISPERSION.top);
  const written = new Set(yearsToWrite(first.year, last.year, right - left));
  return {
    left,
    right,
    decimals,
    points: known.map((point) => ({
      ...point,
      x: left + ((point.year - first.year) / (last.year - first.year)) * (right - left),
      y: y(point.value),
      isWritten: written.has(point.year),
    })),
    ticks: ticks.map((value) => ({ value, y: y(value) })),
  };
}
