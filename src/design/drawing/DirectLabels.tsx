import type { ReactNode } from 'react';
import { LINE_STEP, type PlacedText } from './direct-labels.ts';
import './direct-labels.css';

interface Props {
  readonly labels: readonly PlacedText[];
  readonly className?: string;
  /** Classes of one of them, besides where it stands. */
  readonly classOf?: (id: string) => string;
  /** What stands after its last line. */
  readonly tailOf?: (id: string) => string;
}

const tenth = (value: number): string => value.toFixed(1);

/** Labels beside what they name, over all marks. What they say is also said by the marks. */
export function DirectLabels({ labels, className = '', classOf, tailOf }: Props): ReactNode {
  return (
    <g className={`direct-labels ${className}`.trim()} aria-hidden="true">
      {labels.map(({ id, leader }) =>
        leader === null ? null : (
          <line
            key={id}
            x1={tenth(leader.fromX)}
            y1={tenth(leader.fromY)}
            x2={tenth(leader.toX)}
            y2={tenth(leader.toY)}
          />
        ),
      )}
      {labels.map(({ id, lines, x, y, anchor, rise, isStrong }) => (
        <text
          key={id}
          className={`is-${anchor}${isStrong ? ' is-strong' : ''} ${classOf?.(id) ?? ''}`.trim()}
          x={tenth(x)}
          y={tenth(y)}
        >
          {lines.map((line, index) => (
            <tspan
              key={`${String(index)} ${line}`}
              x={tenth(x)}
              dy={`${(index === 0 ? rise : LINE_STEP).toFixed(2)}em`}
            >
              {`${line}${index === lines.length - 1 ? (tailOf?.(id) ?? '') : ''}`}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
