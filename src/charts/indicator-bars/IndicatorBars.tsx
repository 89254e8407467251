import type { ReactNode } from 'react';
import { layoutIndicatorBars, type IndicatorBar } from './layout.ts';
import './indicator-bars.css';

interface Props {
  readonly bars: readonly IndicatorBar[];
  /** How many points fill the track, so that lists beside one another compare. */
  readonly longest: number;
}

/** Indicators with how far a region is behind or ahead, a bar each. */
export function IndicatorBars({ bars, longest }: Props): ReactNode {
  return (
    <ul className="indicator-bars">
      {layoutIndicatorBars(bars, longest).map(({ id, name, note, side, length, gapText }) => (
        <li key={id}>
          <span className="indicator-bars-name">{name}</span>
          <span className="indicator-bars-row">
            <svg className="indicator-bars-track" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className={`indicator-bars-${side}`} width={length} height="10" />
            </svg>
            <span className="indicator-bars-gap figures">{gapText}</span>
          </span>
          <span className="indicator-bars-note small quiet">{note}</span>
        </li>
      ))}
    </ul>
  );
}
