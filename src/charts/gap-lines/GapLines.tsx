import type { ReactNode } from 'react';
import { useMessages } from '../../design/messages/index.tsx';
import { GAP_LINES, LABEL_HEIGHT, layoutGapLines, type GapLineInput } from './layout.ts';
import './gap-lines.css';

interface Props {
  readonly lines: readonly GapLineInput[];
  readonly label: string;
  readonly benchmarkName: string;
  readonly decimals: number;
  /** The year that is marked; null for none. */
  readonly year: number | null;
}

const point = (value: number): string => value.toFixed(1);

/** The gap of each region over the years, the benchmark at zero, with the names at the ends of the lines. */
export function GapLines({ lines, label, benchmarkName, decimals, year }: Props): ReactNode {
  const { messages, format } = useMessages();
  const layout = layoutGapLines(lines);
  if (layout === null) return null;
  const spoken = layout.lines.map(({ line, runs, last }) => {
    const first = runs[0]?.[0] ?? last;
    return messages.charts.trendLine(line.name, format.signed(first.gap, decimals), first.year, format.signed(last.gap, decimals), last.year);
  });
  const marked = layout.years.find((known) => known.year === year) ?? null;
  return (
    <svg className="gap-lines" viewBox={`0 0 ${String(GAP_LINES.width)} ${String(GAP_LINES.height)}`} role="img" aria-label={[label, ...spoken].join(' ')}>
      {layout.ticks.map(({ value, y }) => (
        <g key={value}>
          <line className="gap-lines-grid" x1={GAP_LINES.left} x2={GAP_LINES.right} y1={point(y)} y2={point(y)} />
          <text className="gap-lines-tick" x={GAP_LINES.left - 6} y={point(y)} dy="0.35em">{format.signed(value, layout.tickDecimals)}</text>
        </g>
      ))}
      <line className="gap-lines-zero" x1={GAP_LINES.left} x2={GAP_LINES.right} y1={point(layout.zero)} y2={point(layout.zero)} />
      <text className="gap-lines-benchmark" x={GAP_LINES.left + 4} y={point(layout.zero)} dy="-0.4em">{benchmarkName}</text>
      {layout.years.map((known, index) => (index % 2 === 0 || known === layout.years.at(-1) ? <text key={known.year} className={known === marked ? 'gap-lines-year is-marked' : 'gap-lines-year'} x={point(known.x)} y={GAP_LINES.height - 10}>{known.year}</text> : null))}
      {marked === null ? null : <line className="gap-lines-mark" x1={point(marked.x)} x2={point(marked.x)} y1={GAP_LINES.top} y2={GAP_LINES.bottom} />}
      {layout.lines.map(({ line, runs, last, labelY }) => (
        <g key={line.id} className={`is-${line.course}`}>
          {runs.map((run) => (
            <g key={run[0]?.year}>
              {run.length > 1 ? <polyline points={run.map(({ x, y }) => `${point(x)},${point(y)}`).join(' ')} /> : null}
              {run.map((mark) => (
                <circle key={mark.year} cx={point(mark.x)} cy={point(mark.y)} r={mark.year === year ? 5 : 2}>
                  <title>{`${line.name}, ${String(mark.year)}: ${format.signed(mark.gap, decimals)}`}</title>
                </circle>
              ))}
            </g>
          ))}
          <path className="gap-lines-lead" d={`M${point(last.x + 3)},${point(last.y)}L${String(GAP_LINES.right + 10)},${point(labelY)}`} />
          {/* A text of a drawing cannot be cut short where its room ends. */}
          <foreignObject x={GAP_LINES.right + 13} y={point(labelY - LABEL_HEIGHT / 2)} width={GAP_LINES.width - GAP_LINES.right - 13} height={LABEL_HEIGHT}>
            <p className="gap-lines-label">
              <span>{line.name}</span> <span>{format.signed((marked === null ? last : runs.flat().find((mark) => mark.year === year))?.gap ?? Number.NaN, decimals)}</span>
            </p>
          </foreignObject>
        </g>
      ))}
    </svg>
  );
}
