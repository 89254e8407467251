export interface DispersionPoint {
  readonly year: number;
  readonly value: number;
}

export interface DispersionLayout {
  readonly points: readonly (DispersionPoint & { readonly x: number; readonly y: number })[];
  /** Nought and the largest. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

export const DISPERSION = { width: 640, height: 200, left: 56, right: 620, top: 24, bottom: 164 } as const;

/** One line over the years from nought, so that a small move looks small; null without two figures. */
export function layoutDispersion(points: readonly DispersionPoint[]): DispersionLayout | null {
  const known = points.filter(({ value }) => Number.isFinite(value));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  const high = Math.max(...known.map(({ value }) => value));
  if (!(high > 0)) return null;
  const y = (value: number): number => DISPERSION.bottom - (value / high) * (DISPERSION.bottom - DISPERSION.top);
  return {
    points: known.map((point) => ({ ...point, x: DISPERSION.left + ((point.year - first.year) / (last.year - first.year)) * (DISPERSION.right - DISPERSION.left), y: y(point.value) })),
    ticks: [0, high].map((value) => ({ value, y: y(value) })),
  };
}
