import type { ReactNode } from 'react';
import { useMessages } from '../../design/messages/index.tsx';
import { DISPERSION, layoutDispersion, type DispersionPoint } from './layout.ts';
import './dispersion.css';

interface Props {
  readonly points: readonly DispersionPoint[];
  readonly label: string;
  readonly textOf: (value: number) => string;
  readonly year: number | null;
}

/** How far regions lie apart, year by year. */
export function Dispersion({ points, label, textOf, year }: Props): ReactNode {
  const { messages } = useMessages();
  const layout = layoutDispersion(points, year);
  if (layout === null) return null;
  const [first, last] = [layout.points[0], layout.points.at(-1)];
  const spoken = first === undefined || last === undefined ? '' : messages.charts.trendLine(label, textOf(first.value), first.year, textOf(last.value), last.year);
  return (
    <svg className="dispersion" viewBox={`0 0 ${String(DISPERSION.width)} ${String(DISPERSION.height)}`} role="img" aria-label={spoken}>
      {layout.ticks.map(({ value, y }) => (
        <g key={value}>
          <line x1={DISPERSION.left} x2={DISPERSION.right} y1={y.toFixed(1)} y2={y.toFixed(1)} />
          <text className="is-end" x={DISPERSION.left - 6} y={y.toFixed(1)} dy="0.35em">{textOf(value)}</text>
        </g>
      ))}
      <polyline points={layout.points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {layout.points.map((point) => (
        <g key={point.year}>
          <circle cx={point.x.toFixed(1)} cy={point.y.toFixed(1)} r={point.year === year ? 5 : 3}><title>{`${String(point.year)}: ${textOf(point.value)}`}</title></circle>
          {point === first || point === last || point.year === year ? (
            <>
              <text x={point.x.toFixed(1)} y={DISPERSION.height - 12}>{point.year}</text>
              {point.isTold ? <text className="dispersion-figure" x={point.x.toFixed(1)} y={(point.y - 9).toFixed(1)}>{textOf(point.value)}</text> : null}
            </>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
