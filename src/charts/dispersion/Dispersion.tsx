import type { ReactNode } from 'react';
import { Levels } from '../../design/drawing/Axis.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { useWidth } from '../../design/drawing/use-width.ts';
import { DISPERSION, layoutDispersion, type DispersionPoint } from './layout.ts';
import './dispersion.css';

interface Props {
  readonly points: readonly DispersionPoint[];
  readonly label: string;
  /** A value as it is read; on the axis with as many decimals as tell its steps apart. */
  readonly textOf: (value: number, decimals?: number) => string;
  readonly year: number | null;
}

/** How far regions lie apart, year by year. */
export function Dispersion({ points, label, textOf, year }: Props): ReactNode {
  const { messages } = useMessages();
  const { box, width } = useWidth(DISPERSION.width);
  const layout = layoutDispersion(points, width);
  if (layout === null) return null;
  const [first, last] = [layout.points[0], layout.points.at(-1)];
  const spoken =
    first === undefined || last === undefined
      ? ''
      : messages.charts.trendLine({
          name: label,
          first: textOf(first.value),
          firstYear: first.year,
          last: textOf(last.value),
          lastYear: last.year,
        });
  const { left, right } = layout;
  return (
    <div ref={box} className="dispersion">
      <svg viewBox={`0 0 ${String(width)} ${String(DISPERSION.height)}`} role="img" aria-label={spoken}>
        <Levels
          ticks={layout.axis.ticks}
          left={left}
          right={right}
          textOf={(value) => textOf(value, layout.axis.decimals)}
        />
        <polyline points={layout.points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
        {layout.points.map((point) => (
          <g key={point.year}>
            <circle cx={point.x.toFixed(1)} cy={point.y.toFixed(1)} r={point.year === year ? 5 : 3}>
              <title>{`${String(point.year)}: ${textOf(point.value)}`}</title>
            </circle>
            {point.isWritten || point.year === year ? (
              <text x={point.x.toFixed(1)} y={DISPERSION.height - 12}>
                {point.year}
              </text>
            ) : null}
            {point === first || point === last || point.year === year ? (
              <text
                className={point === first ? 'is-figure is-start' : point === last ? 'is-figure is-end' : 'is-figure'}
                x={(point.x + (point === first ? 4 : point === last ? 6 : 0)).toFixed(1)}
                y={(point.y - 9).toFixed(1)}
              >
                {textOf(point.value)}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  );
}
