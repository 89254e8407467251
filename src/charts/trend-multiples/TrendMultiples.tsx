import type { ReactNode } from 'react';
import { Levels } from '../../design/drawing/Axis.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { layoutMultiples, MULTIPLE, type MultipleInput } from './layout.ts';
import './trend-multiples.css';

interface Props {
  readonly panels: readonly MultipleInput[];
  readonly regionName: string;
  readonly benchmarkName: string;
  readonly decimals: number;
  /** Said of the panels without a line. */
  readonly none: string;
  /** That all are on one scale, said with its ends. */
  readonly scaleNote: (low: string, high: string) => string;
}

/** A small line chart for each theme, region and benchmark, all on one scale that is drawn on each; the same in words. */
export function TrendMultiples({ panels, regionName, benchmarkName, decimals, none, scaleNote }: Props): ReactNode {
  const { messages, format } = useMessages();
  const layout = layoutMultiples(panels);
  const without = panels
    .filter(({ id }) => layout?.panels.every(({ input, end }) => input.id !== id || end === null) !== false)
    .map(({ name }) => name);
  if (layout === null)
    return (
      <p className="small quiet">
        {none}: {format.list(without)}.
      </p>
    );
  const tick = (value: number): string => format.number(value, layout.axis.decimals);
  const { left, right, bottom, width, height } = MULTIPLE;
  return (
    <>
      <p className="small quiet">{scaleNote(tick(layout.axis.ends[0]), tick(layout.axis.ends[1]))}</p>
      <ul className="trend-multiples">
        {layout.panels.map(({ input, region, bridges, benchmark, end, first, firstX }) => {
          const start = input.points.find(({ year }) => year === first);
          const stop = input.points.find(({ year }) => year === end?.year);
          if (end === null || start === undefined || stop === undefined) return null;
          const spoken = [
            messages.charts.trendLine({
              name: regionName,
              first: format.number(start.value, decimals),
              firstYear: start.year,
              last: format.number(stop.value, decimals),
              lastYear: stop.year,
            }),
            messages.charts.trendLine({
              name: benchmarkName,
              first: format.number(start.benchmark, decimals),
              firstYear: start.year,
              last: format.number(stop.benchmark, decimals),
              lastYear: stop.year,
            }),
          ].join(' ');
          return (
            <li key={input.id}>
              <p className="small">{input.name}</p>
              <svg
                viewBox={`0 0 ${String(width)} ${String(height)}`}
                role="img"
                aria-label={`${input.name}. ${spoken}`}
              >
                <Levels ticks={layout.axis.ticks} left={left} right={right} gap={4} textOf={tick} />
                {benchmark.map((points) => (
                  <polyline key={points} className="multiple-benchmark" points={points} />
                ))}
                {region.map((points) => (
                  <polyline key={points} className="multiple-region" points={points} />
                ))}
                {bridges.map((points) => (
                  <polyline key={points} className="multiple-region multiple-bridge" points={points} />
                ))}
                <circle cx={end.x.toFixed(1)} cy={end.regionY.toFixed(1)} r="2.5" />
                <text className="multiple-figure" x={end.x + 5} y={end.regionY.toFixed(1)} dy="0.35em">
                  {format.number(end.value, decimals)}
                </text>
                <text className="multiple-year" x={firstX} y={bottom + 15}>
                  {first}
                </text>
                <text className="multiple-year is-last" x={end.x} y={bottom + 15}>
                  {end.year}
                </text>
              </svg>
            </li>
          );
        })}
      </ul>
      {without.length === 0 ? null : (
        <p className="small quiet">
          {none}: {format.list(without)}.
        </p>
      )}
    </>
  );
}
