import { use, type CSSProperties, type ReactNode } from 'react';
import { Levels } from '../../design/drawing/Axis.tsx';
import { MostHeight } from '../../design/drawing/most-height.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { LABEL_GAP, LABEL_ROW, layoutTrend } from './layout.ts';
import type { TrendLine } from './layout.ts';
import './trend.css';

interface Props {
  readonly lines: readonly TrendLine[];
  readonly decimals: number;
  readonly unit: string;
  /** In pixels, where many lines have a place of their own. */
  readonly width?: number;
  /** What lines are held against, where their figures are distances from it; it stands at zero. */
  readonly zero?: string | null;
}

/** From the end of a line to its name, in pixels. */
const LEAD = 12;

const toned = (tone: string): CSSProperties => Object.fromEntries([['--tone', tone]]);

/** Lines over years with their names at their ends; nothing where there is no figure. */
export function Trend({ lines, decimals, unit, width, zero = null }: Props): ReactNode {
  const { messages, format } = useMessages();
  const most = use(MostHeight);
  const layout = layoutTrend(lines, width === undefined ? null : { width, most, hasZero: zero !== null });
  if (layout === null) return null;
  const { frame } = layout;
  const write = (value: number, of = decimals): string => (zero === null ? format.number : format.signed)(value, of);
  const [first, last] = layout.years;
  const spoken = layout.lines.map(({ line, runs, last: end }) => {
    const start = runs[0]?.[0] ?? end;
    const breaks = line.points
      .filter((point) => point.hasBreak)
      .map((point) => `${messages.charts.break({ year: point.year })}.`);
    return [
      messages.charts.trendLine({
        name: line.name,
        first: write(start.value),
        firstYear: start.year,
        last: write(end.value),
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
      className={width === undefined ? 'trend' : 'trend is-wide'}
      viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`}
      role="img"
      aria-label={spokenLabel}
    >
      <Levels
        ticks={layout.axis.ticks}
        left={layout.left}
        right={frame.right}
        textOf={(value) => write(value, layout.axis.decimals)}
      />
      {zero === null ? null : (
        <text className="trend-year" x={layout.left + 4} y={layout.axis.place(0).toFixed(1)} dy="-0.4em">
          {zero}
        </text>
      )}
      {layout.written.map(({ year, x }) => (
        <text
          key={year}
          className={`trend-year${year === last ? ' is-last' : year === first ? '' : ' is-between'}`}
          x={x.toFixed(1)}
          y={frame.height - 6}
        >
          {year}
        </text>
      ))}
      {layout.lines.map(({ line, runs, bridges, unmeasured, last: end, label, labelY }) => (
        <g
          key={line.id}
          className={`trend-${line.role}`}
          {...(line.tone === undefined ? {} : { style: toned(line.tone) })}
        >
          {width === undefined ? null : (
            <path
              className="trend-lead"
              d={`M${(end.x + 4).toFixed(1)},${end.y.toFixed(1)}L${(frame.right + LEAD).toFixed(1)},${labelY.toFixed(1)}`}
            />
          )}
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
                  <title>{`${String(point.year)}: ${write(point.value)}`}</title>
                </circle>
              ))}
              {run[0]?.hasBreak === true ? (
                <path
                  className="trend-break"
                  d={`M${(run[0].x - 6).toFixed(1)},${(run[0].y - 7).toFixed(1)}v14m3,0v-14`}
                >
                  <title>{messages.charts.break({ year: run[0].year })}</title>
                </path>
              ) : null}
            </g>
          ))}
          {unmeasured.map((point) => (
            <circle key={point.year} className="is-unmeasured" cx={point.x.toFixed(1)} cy={point.y.toFixed(1)} r="2">
              <title>{`${String(point.year)}: ${messages.charts.unmeasured({ value: write(point.value) })}`}</title>
            </circle>
          ))}
          <text className="trend-label">
            {label.map((row, index) => (
              <tspan
                key={`${String(index)} ${row}`}
                dy="0.35em"
                x={frame.right + LABEL_GAP + (width === undefined ? 0 : LEAD)}
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
