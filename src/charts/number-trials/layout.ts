import { roomFor, roundAxis, type Axis, type Tick } from '../../design/drawing/axis.ts';

export interface Trial {
  readonly count: number;
  readonly value: number;
  /** Half the width of its interval; NaN without. */
  readonly error: number;
}

interface TrialsLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: Axis;
  readonly dots: readonly (Trial & {
    readonly x: number;
    readonly y: number;
    readonly low: number;
    readonly high: number;
  })[];
  readonly path: string;
  readonly counts: readonly Tick[];
}

/** Pixels, as in number-trials.css. */
const FONT = 12;
const HEIGHT = 190;
const EDGE = { top: 26, right: 12, bottom: 24 } as const;

/** A number for each number of groups, joined by a line; null without any. */
export function layoutTrials(trials: readonly Trial[], most: number, width: number): TrialsLayout | null {
  const known = trials.filter(({ value }) => Number.isFinite(value));
  if (known.length === 0) return null;
  const [top, bottom, right] = [EDGE.top, HEIGHT - EDGE.bottom, width - EDGE.right];
  const ends = known.flatMap(({ value, error }) => (Number.isFinite(error) ? [value - error, value + error] : [value]));
  const axis = roundAxis([Math.min(...ends), Math.max(...ends)], [bottom, top], 4);
  const left = 12 + roomFor(axis, FONT);
  const x = (count: number): number => left + 10 + ((count - 1) / (most - 1)) * (right - left - 20);
  const dots = known.map((trial) => ({
    ...trial,
    x: x(trial.count),
    y: axis.place(trial.value),
    low: axis.place(trial.value - (Number.isFinite(trial.error) ? trial.error : 0)),
    high: axis.place(trial.value + (Number.isFinite(trial.error) ? trial.error : 0)),
  }));
  return {
    height: HEIGHT,
    left,
    right,
    top,
    bottom,
    axis,
    dots,
    path: `M${dots.map((dot) => `${dot.x.toFixed(1)} ${dot.y.toFixed(1)}`).join('L')}`,
    counts: Array.from({ length: most }, (_, at) => ({ value: at + 1, at: x(at + 1) })),
  };
}
