import type { ReactNode } from 'react';
import { Levels } from '../../design/drawing/Axis.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { LABEL_GAP, LABEL_ROW, layoutTrend, TREND } from './layout.ts';
import type { TrendLine } from './layout.ts';
import './trend.css';

interface Props {
  readonly lines: readonly TrendLine[];
  readonly decimals: number;
  readonly unit: string;
}

/** Lines over years with their names at their ends; nothing where there is no figure. */
export function Trend({ lines, decimals, unit }: Props): ReactNode {
  const { messages, format } = useMessages();
  const layout = layoutTrend(lines);
  if (layout === null) return null;
  const [first, last] = layout.years;
  const spoken = layout.lines.map(({ line, runs, last: end }) => {
    const start = runs[0]?.[0] ?? end;
    const breaks = line.points
      .filter((point) => point.hasBreak)
      .map((point) => `${messages.charts.break({ year: point.year })}.`);
    return [
      messages.charts.trendLine({
        name: line.name,
        first: format.number(start.value, decimals),
        firstYear: start.year,
        last: format.number(end.value, decimals),
        lastYear: end.year,
      }),
      ...breaks,
    ].join(' ');
  });
  const spokenLabel = [
    messages.charts.trend({
      names: format.list(layout.lines.map(({ line }) => line.name)),
      years: format.years(first, last),
    }),
    ...spoken,
    unit,
  ].join(' ');
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${String(TREND.width)} ${String(TREND.height)}`}
      role="img"
      aria-label={spokenLabel}
    >
      <Levels
        ticks={layout.axis.ticks}
        left={layout.left}
        right={TREND.right}
        textOf={(value) => format.number(value, layout.axis.decimals)}
      />
      {first === last ? null : (
        <text className="trend-year" x={layout.left} y={TREND.height - 6}>
          {first}
        </text>
      )}
      <text className="trend-year is-last" x={TREND.right} y={TREND.height - 6}>
        {last}
      </text>
      {layout.lines.map(({ line, runs, bridges, unmeasured, label, labelY }) => (
        <g key={line.id} className={`trend-${line.role}`}>
          {bridges.map(([from, to]) => (
            <line
              key={to.year}
              className="trend-bridge"
              x1={from.x.toFixed(1)}
              y1={from.y.toFixed(1)}
              x2={to.x.toFixed(1)}
              y2={to.y.toFixed(1)}
            />
          ))}
          {runs.map((run) => (
            <g key={run[0]?.year}>
              {run.length > 1 ? (
                <polyline points={run.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' ')} />
              ) : null}
              {run.map((point) => (
                <circle key={point.year} cx={point.x.toFixed(1)} cy={point.y.toFixed(1)} r="2.5">
                  <title>{`${String(point.year)}: ${format.number(point.value, decimals)}`}</title>
                </circle>
              ))}
              {run[0]?.hasBreak === true ? (
                <path
                  className="trend-break"
                  d={`M${(run[0].x - 6).toFixed(1)},${(run[0].y - 7).toFixed(1)}v14m3,0v-14`}
                />
              ) : null}
            </g>
          ))}
          {unmeasured.map((point) => (
            <circle key={point.year} className="is-unmeasured" cx={point.x.toFixed(1)} cy={point.y.toFixed(1)} r="2">
              <title>{`${String(point.year)}: ${messages.charts.unmeasured({ value: format.number(point.value, decimals) })}`}</title>
            </circle>
          ))}
          <text className="trend-label">
            {label.map((row, index) => (
              <tspan
                key={`${String(index)} ${row}`}
                dy="0.35em"
                x={TREND.right + LABEL_GAP}
                y={(labelY + (index - (label.length - 1) / 2) * LABEL_ROW).toFixed(1)}
              >
                {row}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
}
