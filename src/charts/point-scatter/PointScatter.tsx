import { useMemo, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { FootTicks, Levels } from '../../design/drawing/Axis.tsx';
import { DirectLabels } from '../../design/drawing/DirectLabels.tsx';
import { useWidth } from '../../design/drawing/use-width.ts';
import { isAdding } from '../../design/choices.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import {
  TRAIL_MARK,
  layoutPoints,
  pointsWithin,
  type ScatterCourse,
  type ScatterLine,
  type ScatterPoint,
} from './layout.ts';
import './point-scatter.css';

interface Props {
  readonly points: readonly ScatterPoint[];
  readonly line: ScatterLine | null;
  /** The year that is shown among others; none where left out. */
  readonly course?: ScatterCourse | null;
  readonly label: string;
  readonly xName: string;
  readonly yName: string;
  readonly selected: readonly string[];
  /** Pointed at, here or elsewhere. */
  readonly hovered: string | null;
  /** Marked by a rectangle; none where nothing is. */
  readonly marked: readonly string[];
  readonly onSelect: (id: string, isAdded: boolean) => void;
  readonly onHover: (id: string | null) => void;
  /** Null where nothing can be marked. */
  readonly onMark: ((ids: readonly string[]) => void) | null;
}

type Corner = readonly [number, number];

const USUAL_WIDTH = 560;
/** A drag shorter than that is a click. */
const SHORTEST = 6;
const tenth = (value: number): string => value.toFixed(1);

/** Regions by two numbers: each a dot that can be pressed, with a line through them. What it says is also in its table. */
export function PointScatter(props: Props): ReactNode {
  const {
    points,
    line,
    course = null,
    label,
    xName,
    yName,
    selected,
    hovered,
    marked,
    onSelect,
    onHover,
    onMark,
  } = props;
  const { format } = useMessages();
  const { box, width } = useWidth(USUAL_WIDTH);
  const drawing = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<{ readonly from: Corner; readonly to: Corner } | null>(null);
  const layout = useMemo(
    () => layoutPoints(points, line, selected, width, course),
    [points, line, selected, width, course],
  );
  if (layout === null) return null;
  const { height, left, right, top, bottom, dots, across, upwards, labels, band, zeroX, trails } = layout;
  const at = (event: PointerEvent): Corner => {
    const rectangle = drawing.current?.getBoundingClientRect();
    const scale = rectangle === undefined || rectangle.width === 0 ? 1 : width / rectangle.width;
    return [(event.clientX - (rectangle?.left ?? 0)) * scale, (event.clientY - (rectangle?.top ?? 0)) * scale];
  };
  const end = (event: PointerEvent): void => {
    if (drag === null || onMark === null) return;
    const to = at(event);
    setDrag(null);
    if (Math.hypot(to[0] - drag.from[0], to[1] - drag.from[1]) >= SHORTEST) onMark(pointsWithin(dots, drag.from, to));
  };
  const classOf = (id: string): string =>
    [
      'point-dot',
      ...(selected.includes(id) ? ['is-selected'] : []),
      ...(hovered === id ? ['is-hovered'] : []),
      ...(marked.length > 0 && !marked.includes(id) ? ['is-faint'] : []),
    ].join(' ');
  return (
    <div ref={box} className="point-scatter">
      <svg
        ref={drawing}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={label}
        onPointerDown={(event) => {
          if (onMark !== null && event.button === 0 && event.pointerType !== 'touch')
            setDrag({ from: at(event), to: at(event) });
        }}
        onPointerMove={(event) => {
          if (drag !== null) setDrag({ ...drag, to: at(event) });
        }}
        onPointerUp={end}
        onPointerLeave={() => setDrag(null)}
      >
        <Levels
          ticks={upwards.ticks}
          left={left}
          right={right}
          textOf={(value) => format.number(value, upwards.decimals)}
        />
        {zeroX === null ? null : (
          <line className="axis-zero" x1={tenth(zeroX)} x2={tenth(zeroX)} y1={top} y2={bottom} />
        )}
        <FootTicks ticks={across.ticks} y={bottom + 16} textOf={(value) => format.number(value, across.decimals)} />
        <text x="0" y={top - 12}>
          ↑ {yName}
        </text>
        <text className="is-end" x={right} y={height - 6}>
          {xName} →
        </text>
        {band === null ? null : <polygon className="point-band" points={band} />}
        {layout.line === null ? null : (
          <line
            className="point-line"
            x1={tenth(layout.line.x1)}
            y1={tenth(layout.line.y1)}
            x2={tenth(layout.line.x2)}
            y2={tenth(layout.line.y2)}
          />
        )}
        {course === null ? null : (
          <text className="point-year is-end" x={right} y={bottom - 12}>
            {course.year}
          </text>
        )}
        {trails.map(({ id, line: way, marks }) => (
          <g key={id} className="point-trail">
            <polyline points={way} />
            {marks.map(({ year, cx, cy }) => (
              <circle key={year} cx={tenth(cx)} cy={tenth(cy)} r={TRAIL_MARK}>
                <title>{year}</title>
              </circle>
            ))}
          </g>
        ))}
        {dots.map(({ id, cx, cy, r, tone, text }) => (
          // The table of the figure is the way of keyboards to the same regions.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <circle
            key={id}
            data-mark={id}
            className={classOf(id)}
            style={{ fill: tone }}
            cx={tenth(cx)}
            cy={tenth(cy)}
            r={tenth(r)}
            onClick={(event) => onSelect(id, isAdding(event))}
            onPointerEnter={() => onHover(id)}
            onPointerLeave={() => onHover(null)}
          >
            <title>{text}</title>
          </circle>
        ))}
        <DirectLabels labels={labels} />
        {drag === null ? null : (
          <rect
            className="point-brush"
            x={tenth(Math.min(drag.from[0], drag.to[0]))}
            y={tenth(Math.min(drag.from[1], drag.to[1]))}
            width={tenth(Math.abs(drag.to[0] - drag.from[0]))}
            height={tenth(Math.abs(drag.to[1] - drag.from[1]))}
          />
        )}
      </svg>
    </div>
  );
}
