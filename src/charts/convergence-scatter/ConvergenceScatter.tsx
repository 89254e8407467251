import type { ReactNode } from 'react';
import { FootTicks, Levels } from '../../design/drawing/Axis.tsx';
import { DirectLabels } from '../../design/drawing/DirectLabels.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { textWidth } from '../../design/drawing/text-width.ts';
import { useWidth } from '../../design/drawing/use-width.ts';
import { SCATTER, layoutScatter, type ScatterInput } from './layout.ts';
import './convergence-scatter.css';

interface Props {
  readonly rows: readonly ScatterInput[];
  readonly line: { readonly alpha: number; readonly beta: number } | null;
  readonly label: string;
  readonly startLabel: string;
  readonly decimals: number;
  readonly selected: readonly string[];
}

/** Pixels, as drawings are written in. */
const WORD = 12;

/** Where regions started against how fast they grew since: converging where the line falls. */
export function ConvergenceScatter({ rows, line, label, startLabel, decimals, selected }: Props): ReactNode {
  const { messages, format } = useMessages('change');
  const { box, width } = useWidth(SCATTER.width);
  const layout = layoutScatter(rows, line, selected, width);
  if (layout === null) return null;
  const [lowFast, highFast, lowSlow, highSlow] = messages.change.quadrants;
  const { top, bottom, height } = SCATTER;
  const { middle, left, right } = layout;
  const words = ({ name, start, growth }: ScatterInput): string =>
    `${name}: ${format.number(start, decimals)}, ${format.signedPercent(growth, 1)}`;
  // Two that would meet stand one beneath the other.
  const isTight = (one: string, other: string): boolean =>
    textWidth(one, WORD) + textWidth(other, WORD) + 16 > right - left;
  const isNamed = (id: string): boolean => selected.includes(id);
  const spoken = layout.dots.filter(({ id }) => isNamed(id)).map((dot) => `${words(dot)}.`);
  return (
    <div ref={box} className="scatter">
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={[label, ...spoken].join(' ')}>
        <Levels
          ticks={layout.growth.ticks}
          left={left}
          right={right}
          textOf={(value) => format.signedPercent(value / 100, layout.growth.decimals)}
        />
        <FootTicks
          ticks={layout.starts}
          y={bottom + 18}
          textOf={(value) => format.number(value, layout.startDecimals)}
        />
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
        <text className="scatter-word is-end" x={right - 4} y={isTight(lowFast, highFast) ? top + 8 : top - 8}>
          {highFast}
        </text>
        <text className="scatter-word" x={left + 4} y={bottom - 6}>
          {lowSlow}
        </text>
        <text className="scatter-word is-end" x={right - 4} y={isTight(lowSlow, highSlow) ? bottom - 22 : bottom - 6}>
          {highSlow}
        </text>
        <DirectLabels labels={layout.names} />
      </svg>
    </div>
  );
}
