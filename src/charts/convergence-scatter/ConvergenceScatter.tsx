import type { ReactNode } from 'react';
import { useChangeMessages } from '../../design/messages/changes.ts';
import { useWidth } from '../../design/use-width.ts';
import { NAME_ROW, SCATTER, layoutScatter, type ScatterInput } from './layout.ts';
import './convergence-scatter.css';

interface Props {
  readonly rows: readonly ScatterInput[];
  readonly line: { readonly alpha: number; readonly beta: number } | null;
  readonly label: string;
  readonly startLabel: string;
  readonly decimals: number;
  readonly selected: readonly string[];
}

/** Where regions started against how fast they grew since: converging where the line falls. */
export function ConvergenceScatter({ rows, line, label, startLabel, decimals, selected }: Props): ReactNode {
  const { messages, format } = useChangeMessages();
  const { box, width } = useWidth(SCATTER.width);
  const layout = layoutScatter(rows, line, selected, width);
  if (layout === null) return null;
  const [lowFast, highFast, lowSlow, highSlow] = messages.change.quadrants;
  const { top, bottom, height } = SCATTER;
  const { middle, left, right } = layout;
  const words = ({ name, start, growth }: ScatterInput): string =>
    `${name}: ${format.number(start, decimals)}, ${format.signed(growth * 100, 1)}%`;
  const isNamed = (id: string): boolean => selected.includes(id);
  const spoken = layout.dots.filter(({ id }) => isNamed(id)).map((dot) => `${words(dot)}.`);
  return (
    <div ref={box} className="scatter">
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={[label, ...spoken].join(' ')}>
        {layout.yTicks.map(({ value, y }) => (
          <g key={value}>
            <line
              className={value === 0 ? 'scatter-zero' : 'scatter-grid'}
              x1={left}
              x2={right}
              y1={y.toFixed(1)}
              y2={y.toFixed(1)}
            />
            <text className="scatter-tick" x={left - 6} y={y.toFixed(1)} dy="0.35em">
              {format.signed(value, layout.decimals)}%
            </text>
          </g>
        ))}
        {layout.xTicks.map(({ value, x }) => (
          <text key={value} className="scatter-start" x={x.toFixed(1)} y={bottom + 18}>
            {format.number(value, layout.startDecimals)}
          </text>
        ))}
        <text className="scatter-axis" x={right} y={height - 6}>
          {startLabel} →
        </text>
        <path
          className="scatter-middle"
          d={`M${middle.x.toFixed(1)},${String(top)}V${String(bottom)}M${String(left)},${middle.y.toFixed(1)}H${String(right)}`}
        />
        {layout.fit === null ? null : (
          <line
            className="scatter-fit"
            x1={layout.fit[0].toFixed(1)}
            y1={layout.fit[1].toFixed(1)}
            x2={layout.fit[2].toFixed(1)}
            y2={layout.fit[3].toFixed(1)}
          />
        )}
        {layout.dots.map((dot) => (
          <circle
            key={dot.id}
            data-mark={dot.id}
            className={isNamed(dot.id) ? 'is-selected' : undefined}
            cx={dot.x.toFixed(1)}
            cy={dot.y.toFixed(1)}
            r={isNamed(dot.id) ? 5 : 4}
          >
            <title>{words(dot)}</title>
          </circle>
        ))}
        <text className="scatter-word" x={left + 4} y={top - 8}>
          {lowFast}
        </text>
        <text className="scatter-word is-end" x={right - 4} y={top - 8}>
          {highFast}
        </text>
        <text className="scatter-word" x={left + 4} y={bottom - 6}>
          {lowSlow}
        </text>
        <text className="scatter-word is-end" x={right - 4} y={bottom - 6}>
          {highSlow}
        </text>
        {layout.names.map(({ id, rows: name, nameX, nameY, isEnd }) => (
          <text key={id} className={isEnd ? 'scatter-name is-end' : 'scatter-name'}>
            {name.map((row, index) => (
              <tspan
                key={`${String(index)} ${row}`}
                x={nameX.toFixed(1)}
                y={(nameY + (index - (name.length - 1) / 2) * NAME_ROW).toFixed(1)}
                dy="0.35em"
              >
                {row}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
    </div>
  );
}
