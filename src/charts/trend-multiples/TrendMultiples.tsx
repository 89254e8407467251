import type { ReactNode } from 'react';
import { useMessages } from '../../design/messages/index.tsx';
import { layoutMultiples, MULTIPLE, type MultipleInput } from './layout.ts';
import './trend-multiples.css';

interface Props {
  readonly panels: readonly MultipleInput[];
  readonly regionName: string;
  readonly benchmarkName: string;
  readonly decimals: number;
  /** Said where a panel has no line. */
  readonly none: string;
}

/** A small line chart for each theme, region and benchmark, all on one scale; the same in words for each. */
export function TrendMultiples({ panels, regionName, benchmarkName, decimals, none }: Props): ReactNode {
  const { messages, format } = useMessages();
  return (
    <ul className="trend-multiples">
      {layoutMultiples(panels).map(({ input, region, benchmark, end, first, firstX }) => {
        const known = input.points.filter(({ year }) => year === first || year === end?.year);
        const [start] = known;
        const stop = known.at(-1);
        const spoken = start === undefined || stop === undefined ? none : [
          messages.charts.trendLine(regionName, format.number(start.value, decimals), start.year, format.number(stop.value, decimals), stop.year),
          messages.charts.trendLine(benchmarkName, format.number(start.benchmark, decimals), start.year, format.number(stop.benchmark, decimals), stop.year),
        ].join(' ');
        return (
          <li key={input.id}>
            <p className="small">{input.name}</p>
            {end === null ? <p className="small quiet">{none}</p> : (
              <svg viewBox={`0 0 ${String(MULTIPLE.width)} ${String(MULTIPLE.height)}`} role="img" aria-label={`${input.name}. ${spoken}`}>
                <line className="multiple-base" x1={MULTIPLE.left} x2={MULTIPLE.right} y1={MULTIPLE.bottom + 4} y2={MULTIPLE.bottom + 4} />
                <polyline className="multiple-benchmark" points={benchmark} />
                <polyline className="multiple-region" points={region} />
                <circle cx={end.x.toFixed(1)} cy={end.regionY.toFixed(1)} r="2.5" />
                <text className="multiple-figure" x={end.x + 5} y={end.regionY.toFixed(1)} dy="0.35em">{format.number(end.value, decimals)}</text>
                <text className="multiple-year" x={firstX} y={MULTIPLE.height - 4}>{first}</text>
                <text className="multiple-year is-last" x={end.x} y={MULTIPLE.height - 4}>{end.year}</text>
              </svg>
            )}
          </li>
        );
      })}
    </ul>
  );
}
