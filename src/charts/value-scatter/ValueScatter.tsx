import type { ReactNode } from 'react';
import { LINE_STEP } from '../../design/drawing/direct-labels.ts';
import { useWidth } from '../../design/drawing/use-width.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { DOT, layoutScatter, type ValuePoint } from './layout.ts';
import './value-scatter.css';

interface Props {
  readonly points: readonly ValuePoint[];
  readonly label: string;
  readonly xName: string;
  readonly yName: string;
}

const USUAL_WIDTH = 720;
const tenth = (value: number): string => value.toFixed(1);

/** Rows by two of their numbers. */
export function ValueScatter({ points, label, xName, yName }: Props): ReactNode {
  const { format } = useMessages();
  const { box, width } = useWidth(USUAL_WIDTH);
  const layout = layoutScatter(points, width);
  if (layout === null) return null;
  const { height, left, right, top, bottom, dots, across, upwards, labels } = layout;
  return (
    <div ref={box} className="value-scatter">
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={label}>
        {upwards.ticks.map(({ value, at }) => (
          <g key={value}>
            <line className="value-scatter-grid" x1={left} x2={right} y1={tenth(at)} y2={tenth(at)} />
            <text className="is-end" x={left - 6} y={tenth(at)} dy="0.35em">
              {format.number(value, upwards.decimals)}
            </text>
          </g>
        ))}
        {across.ticks.map(({ value, at }) => (
          <text key={value} className="is-middle" x={tenth(at)} y={bottom + 16}>
            {format.number(value, across.decimals)}
          </text>
        ))}
        <text x="0" y={top - 12}>
          ↑ {yName}
        </text>
        <text className="is-end" x={right} y={height - 6}>
          {xName} →
        </text>
        {dots.map(({ id, cx, cy, text }) => (
          <circle key={id} data-mark={id} cx={tenth(cx)} cy={tenth(cy)} r={DOT}>
            <title>{text}</title>
          </circle>
        ))}
        {labels.map(({ id, lines, x, y, anchor, rise }) => (
          <text key={id} className={`value-scatter-name is-${anchor}`} x={tenth(x)} y={tenth(y)}>
            {lines.map((line, index) => (
              <tspan key={line} x={tenth(x)} dy={`${(index === 0 ? rise : LINE_STEP).toFixed(2)}em`}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
    </div>
  );
}
