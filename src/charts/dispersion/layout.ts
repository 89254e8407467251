export interface DispersionPoint {
  readonly year: number;
  readonly value: number;
}

export interface DispersionLayout {
  /** `isTold`: with its figure, as the marked year and the ends are; an end close by the marked year is not. */
  readonly points: readonly (DispersionPoint & { readonly x: number; readonly y: number; readonly isTold: boolean })[];
  /** Nought, and the largest where no end tells it, or stands in its way. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

export const DISPERSION = { width: 640, height: 208, left: 56, right: 620, top: 24, bottom: 164 } as const;

/** As wide, and as high, as a figure on a phone, where letters are larger. */
const FIGURE_WIDTH = 70;
const FIGURE_HEIGHT = 24;

/** One line over the years from nought, so that a small move looks small; null without two figures. */
export function layoutDispersion(points: readonly DispersionPoint[], marked: number | null): DispersionLayout | null {
  const known = points.filter(({ value }) => Number.isFinite(value));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  const high = Math.max(...known.map(({ value }) => value));
  if (!(high > 0)) return null;
  const y = (value: number): number => DISPERSION.bottom - (value / high) * (DISPERSION.bottom - DISPERSION.top);
  const x = (year: number): number => DISPERSION.left + ((year - first.year) / (last.year - first.year)) * (DISPERSION.right - DISPERSION.left);
  const hasMarked = known.some(({ year }) => year === marked);
  const isTold = (point: DispersionPoint): boolean =>
    point.year === marked || ((point === first || point === last) && !(hasMarked && marked !== null && Math.abs(x(point.year) - x(marked)) < FIGURE_WIDTH));
  return {
    points: known.map((point) => ({ ...point, x: x(point.year), y: y(point.value), isTold: isTold(point) })),
    ticks: [0, ...([first, last].some((end) => isTold(end) && y(end.value) - y(high) < FIGURE_HEIGHT) ? [] : [high])].map((value) => ({ value, y: y(value) })),
  };
}
