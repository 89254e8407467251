import type { ReactNode } from 'react';
import type { PlacedChange, ShiftTick } from './layout.ts';

export function Axis({
  ticks,
  textOf,
}: {
  readonly ticks: readonly ShiftTick[];
  readonly textOf: (persons: number) => string;
}): ReactNode {
  return (
    <svg className="shift-axis" width="100%" height="16">
      {ticks.map(({ persons, at }) => (
        <text key={persons} x={`${String(at)}%`} y="12" textAnchor={at < 8 ? 'start' : at > 92 ? 'end' : 'middle'}>
          {textOf(persons)}
        </text>
      ))}
    </svg>
  );
}

/** As high as its row, so that the lines run through. */
export function Track({
  placed: { parts, changeAt },
  zero,
  ticks,
}: {
  readonly placed: PlacedChange;
  readonly zero: number;
  readonly ticks: readonly ShiftTick[];
}): ReactNode {
  const upright = (
    at: number,
  ): { readonly x1: string; readonly x2: string; readonly y1: string; readonly y2: string } => ({
    x1: `${String(at)}%`,
    x2: `${String(at)}%`,
    y1: '0',
    y2: '100%',
  });
  return (
    <svg className="shift-track" width="100%" aria-hidden="true">
      {ticks
        .filter(({ persons }) => persons !== 0)
        .map(({ persons, at }) => (
          <line key={persons} className="shift-grid" {...upright(at)} />
        ))}
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
      <line className="shift-zero" {...upright(zero)} />
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
