import type { ReactNode } from 'react';
import type { Tick } from './axis.ts';
import './axis.css';

interface Props {
  readonly ticks: readonly Tick[];
  readonly textOf: (value: number) => ReactNode;
}

const tenth = (value: number): string => value.toFixed(1);

/** Lines across a drawing at round values, the one at nought firm, with the values at their left. */
export function Levels({
  ticks,
  textOf,
  left,
  right,
  gap = 6,
}: Props & { readonly left: number; readonly right: number; readonly gap?: number }): ReactNode {
  return ticks.map(({ value, at }) => (
    <g key={value}>
      <line
        className={value === 0 ? 'axis-zero' : 'axis-grid'}
        x1={tenth(left)}
        x2={tenth(right)}
        y1={tenth(at)}
        y2={tenth(at)}
      />
      <text className="axis-tick" x={tenth(left - gap)} y={tenth(at)} dy="0.35em">
        {textOf(value)}
      </text>
    </g>
  ));
}

/** Round values beneath a drawing, the `firm` one strong; `y` is the foot of their letters. */
export function FootTicks({
  ticks,
  textOf,
  y,
  firm,
}: Props & { readonly y: number; readonly firm?: number }): ReactNode {
  return ticks.map(({ value, at }) => (
    <text key={value} className={value === firm ? 'axis-foot is-firm' : 'axis-foot'} x={tenth(at)} y={y}>
      {textOf(value)}
    </text>
  ));
}

/** Round values over the tracks of rows, in hundredths of them. */
export function TrackTicks({ ticks, textOf }: Props): ReactNode {
  return (
    <svg className="track-axis" width="100%" height="16">
      {ticks.map(({ value, at }) => (
        <text key={value} x={`${String(at)}%`} y="12" textAnchor={at < 8 ? 'start' : at > 90 ? 'end' : 'middle'}>
          {textOf(value)}
        </text>
      ))}
    </svg>
  );
}

/** Lines down through the track of a row, as high as the row, so that they run through all rows. */
export function TrackLines({ ticks }: Pick<Props, 'ticks'>): ReactNode {
  return ticks.map(({ value, at }) => (
    <line
      key={value}
      className={value === 0 ? 'axis-zero' : 'axis-grid'}
      x1={`${String(at)}%`}
      x2={`${String(at)}%`}
      y1="0"
      y2="100%"
    />
  ));
}
