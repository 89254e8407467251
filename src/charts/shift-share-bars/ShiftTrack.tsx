import type { ReactNode } from 'react';
import type { Tick } from '../../design/drawing/axis.ts';
import { TrackLines } from '../../design/drawing/Axis.tsx';
import type { PlacedChange } from './layout.ts';

/** As high as its row, so that the lines run through. */
export function Track({
  placed: { parts, changeAt },
  zero,
  ticks,
}: {
  readonly placed: PlacedChange;
  readonly zero: number;
  readonly ticks: readonly Tick[];
}): ReactNode {
  return (
    <svg className="shift-track" width="100%" aria-hidden="true">
      <TrackLines ticks={ticks.filter(({ value }) => value !== 0)} />
      {parts.map(({ part, left, right }) => (
        <rect
          key={part}
          className={`shift-${part}`}
          x={`${String(left)}%`}
          width={`${(right - left).toFixed(4)}%`}
          y="50%"
          height="12"
          transform="translate(0 -6)"
        />
      ))}
      <TrackLines ticks={[{ value: 0, at: zero }]} />
      <ChangeMark x={`${String(changeAt)}%`} />
    </svg>
  );
}

/** Where the parts together lead. */
export function ChangeMark({ x }: { readonly x: string }): ReactNode {
  return (
    <svg x={x} y="50%">
      <path className="shift-change" d="M0-5 5 0 0 5-5 0z" />
    </svg>
  );
}
