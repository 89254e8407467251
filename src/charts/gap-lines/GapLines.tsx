import type { ReactNode } from 'react';
import { Levels } from '../../design/drawing/Axis.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { gapText } from '../../language/speech/gap-text.ts';
import { useWidth } from '../../design/drawing/use-width.ts';
import { GAP_LINES, LABEL_ROW, layoutGapLines, type GapLineInput, type GapLinesLayout } from './layout.ts';
import './gap-lines.css';

interface Props {
  readonly lines: readonly GapLineInput[];
  readonly label: string;
  readonly benchmarkName: string;
  readonly decimals: number;
  /** The year that is marked; null for none. */
  readonly year: number | null;
  /** What colours and dashes say; null where nothing can be said of a pace. */
  readonly courses: Readonly<Record<GapLineInput['course'], string>> | null;
}

const COURSES = ['closing', 'widening', 'unclear'] as const;
const point = (value: number): string => value.toFixed(1);

/** The gap of each region over the years, the benchmark at zero, with figures and names at the ends of the lines. */
export function GapLines({ lines, label, benchmarkName, decimals, year, courses }: Props): ReactNode {
  const { messages, format } = useMessages();
  const { box, width } = useWidth(GAP_LINES.width);
  // Without a good end, differences carry their sign.
  const write = (gap: number, of = decimals): string =>
    courses === null ? format.signed(gap, of) : gapText(format, gap, of);
  const layout = layoutGapLines(lines, width, write, courses);
  if (layout === null) return null;
  const spoken = layout.lines.map(({ line, runs, last }) => {
    const first = runs[0]?.[0] ?? last;
    return messages.charts.trendLine({
      name: courses === null ? line.name : `${line.name} (${courses[line.course]})`,
      first: write(first.value),
      firstYear: first.year,
      last: write(last.value),
      lastYear: last.year,
    });
  });
  return (
    <div ref={box} className="gap-lines">
      <svg
        viewBox={`0 0 ${String(width)} ${point(layout.height)}`}
        role="img"
        aria-label={[label, ...spoken].join(' ')}
      >
        <Axes layout={layout} benchmarkName={benchmarkName} year={year} write={write} />
        {layout.lines.map((placed) => {
          const { line, runs, bridges, unmeasured, last, label: name, labelY } = placed;
          const shown =
            [...runs.flat(), ...unmeasured].find((mark) => mark.year === year) ?? (year === null ? last : null);
          return (
            <g key={line.id} className={`is-${line.course}${line.isMain ? ' is-main' : ''}`}>
              {bridges.map(([from, to]) => (
                <line
                  key={to.year}
                  className="gap-lines-bridge"
                  x1={point(from.x)}
                  y1={point(from.y)}
                  x2={point(to.x)}
                  y2={point(to.y)}
                />
              ))}
              {runs.map((run) => (
                <g key={run[0]?.year}>
                  {run.length > 1 ? (
                    <polyline points={run.map(({ x, y }) => `${point(x)},${point(y)}`).join(' ')} />
                  ) : null}
                  {run.map((mark) => (
                    <circle key={mark.year} cx={point(mark.x)} cy={point(mark.y)} r={mark.year === year ? 5 : 2}>
                      <title>{`${line.name}, ${String(mark.year)}: ${write(mark.value)}`}</title>
                    </circle>
                  ))}
                </g>
              ))}
              {unmeasured.map((mark) => (
                <circle
                  key={mark.year}
                  className="is-unmeasured"
                  cx={point(mark.x)}
                  cy={point(mark.y)}
                  r={mark.year === year ? 5 : 2}
                >
                  <title>{`${line.name}, ${String(mark.year)}: ${messages.charts.unmeasured({ value: write(mark.value) })}`}</title>
                </circle>
              ))}
              <path
                className="gap-lines-lead"
                d={`M${point(last.x + 3)},${point(last.y)}L${point(layout.right + 10)},${point(labelY)}`}
              />
              <text
                className={`gap-lines-figure${layout.isNarrow ? ' is-beneath' : ''}`}
                x={point(layout.figureAt)}
                y={point(layout.isNarrow ? labelY + (name.length / 2) * LABEL_ROW : labelY)}
                dy="0.35em"
              >
                {write(shown?.value ?? Number.NaN)}
              </text>
              <text>
                {name.map((row, index) => (
                  <tspan
                    className={
                      courses !== null && !layout.isNarrow && index === name.length - 1 ? 'gap-lines-course' : undefined
                    }
                    key={`${String(index)} ${row}`}
                    x={point(layout.nameAt)}
                    y={point(labelY + (index - (name.length - Number(!layout.isNarrow)) / 2) * LABEL_ROW)}
                    dy="0.35em"
                  >
                    {row}
                  </tspan>
                ))}
              </text>
            </g>
          );
        })}
      </svg>
      {courses === null ? null : (
        <p className="gap-lines-key small quiet">
          {COURSES.filter((course) => lines.some((line) => line.course === course)).map((course) => (
            <span key={course} className={`is-${course}`}>
              <svg viewBox="0 0 30 6" width="30" height="6" aria-hidden="true">
                <polyline points="0,3 30,3" />
              </svg>
              {courses[course]}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Axes({
  layout,
  benchmarkName,
  year,
  write,
}: {
  readonly layout: GapLinesLayout;
  readonly benchmarkName: string;
  readonly year: number | null;
  readonly write: (gap: number, decimals: number) => string;
}): ReactNode {
  const { axis, left, right, height } = layout;
  const marked = layout.years.find((known) => known.year === year) ?? null;
  return (
    <>
      <Levels ticks={axis.ticks} left={left} right={right} textOf={(value) => write(value, axis.decimals)} />
      <text className="gap-lines-benchmark" x={point(left + 4)} y={point(axis.place(0))} dy="-0.4em">
        {benchmarkName}
      </text>
      {layout.years.map((known) =>
        known.isWritten || known === marked ? (
          <text
            key={known.year}
            className={known === marked ? 'gap-lines-year is-marked' : 'gap-lines-year'}
            x={point(known.x)}
            y={height - 10}
          >
            {known.year}
          </text>
        ) : null,
      )}
      {marked === null ? null : (
        <line
          className="gap-lines-mark"
          x1={point(marked.x)}
          x2={point(marked.x)}
          y1={GAP_LINES.top}
          y2={height - GAP_LINES.foot}
        />
      )}
    </>
  );
}
