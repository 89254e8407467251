import { memo, useCallback, useState, type CSSProperties, type ReactNode } from 'react';
import { ChartTip } from '../../../design/controls/ChartTip.tsx';
import { placeTip } from '../../../design/drawing/chart-tip.ts';
import { nearestMark, useMarks } from '../../../design/drawing/use-marks.ts';
import { useWidth } from '../../../design/drawing/use-width.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import type { MapGeometry, PlanePoint, RegionCode } from '../../../model/index.ts';
import { lineOf, pathOf } from '../../../map/shapes/paths.ts';
import { discsApart } from './discs-apart.ts';
import './arc-map.css';

// Shapes stay as they are from region to region.
const pathsOf = keepLast(({ regions, surroundings, regionBorders, countryBorders }: MapGeometry) => ({
  regions: regions.map(({ code, polygons }) => ({ code, path: pathOf(polygons) })),
  land: surroundings.map(({ polygons }) => pathOf(polygons)).join(''),
  regionBorders: lineOf(regionBorders),
  countryBorders: lineOf(countryBorders),
}));

interface End {
  readonly code: RegionCode;
  readonly name: string;
}

/** A line, and the region it leads to. */
export interface Arc extends End {
  /** How wide it is, as a share of the widest. */
  readonly weight: number;
  /** What the list is ordered by, in words. */
  readonly amount: string;
  /** Place, name and amount in one. */
  readonly text: string;
}

interface Props {
  readonly geometry: MapGeometry;
  readonly label: string;
  readonly from: End;
  /** In their order. */
  readonly to: readonly Arc[];
  /** Said of a number that is pointed at: what a press does. */
  readonly hint: string;
  /** Opens what is said of a region; null in a picture, which is often shown small: there numbers and name are larger. */
  readonly onOpen: ((region: RegionCode) => void) | null;
}

/** Sizes of discs, letters and the widest line in pixels: a disc is as large as a finger or a pointer needs. */
const USUAL = { disc: 12, number: 13, own: 15, widest: 6 };
/** The same in a picture, of a map 1,000 wide. */
const LARGE = { disc: 22, number: 30, own: 34, widest: 10 };
const PICTURE_WIDTH = 1000;
/** Before it is measured. */
const USUAL_WIDTH = 600;
/** Between two discs: their rims do not touch. */
const BETWEEN = 4;
/** How far a line bends, as a share of its length. */
const BEND = 0.18;

function arcPath([x0, y0]: PlanePoint, [x1, y1]: PlanePoint): string {
  const [middleX, middleY] = [(x0 + x1) / 2 + (y1 - y0) * BEND, (y0 + y1) / 2 - (x1 - x0) * BEND];
  return `M${x0.toFixed(1)} ${y0.toFixed(1)}Q${middleX.toFixed(1)} ${middleY.toFixed(1)} ${x1.toFixed(1)} ${y1.toFixed(1)}`;
}

/** What lies under the lines; drawn anew when another region is proposed, not when one is pointed at. */
const Ground = memo(
  ({
    geometry,
    own,
    proposed,
  }: {
    readonly geometry: MapGeometry;
    readonly own: RegionCode;
    readonly proposed: string;
  }) => {
    const { width, height } = geometry.frame;
    const paths = pathsOf(geometry);
    const chosen = new Set(proposed.split(' '));
    return (
      <>
        <rect className="cooperation-sea" width={width} height={height} />
        <path className="cooperation-land" d={paths.land} />
        {paths.regions.map(({ code, path }) => (
          <path
            key={code}
            className={`cooperation-region${code === own ? ' is-own' : chosen.has(code) ? ' is-proposed' : ''}`}
            d={path}
          />
        ))}
        <path className="cooperation-borders" d={paths.regionBorders} strokeWidth={width / PICTURE_WIDTH} />
        <path className="cooperation-countries" d={paths.countryBorders} strokeWidth={(1.5 * width) / PICTURE_WIDTH} />
      </>
    );
  },
);

/** Lines from one region to others, each numbered by its place; a number opens what is said of its region. */
export function ArcMap({ geometry, label, from, to, hint, onOpen }: Props): ReactNode {
  const { box, width: measured } = useWidth(USUAL_WIDTH);
  const [hovered, setHovered] = useState<string | null>(null);
  const sizes = onOpen === null ? LARGE : USUAL;
  const { width, height } = geometry.frame;
  /** Of a pixel. */
  const unit = width / (onOpen === null ? PICTURE_WIDTH : measured);
  // On a phone lines as wide as elsewhere would hide the map.
  const widest = onOpen === null ? sizes.widest : Math.min(sizes.widest, measured / 100);
  const anchors = new Map(geometry.regions.map(({ code, anchor }) => [code, anchor]));
  const start = anchors.get(from.code);
  const known = to.flatMap((arc, at) => {
    const anchor = anchors.get(arc.code);
    return anchor === undefined ? [] : [{ ...arc, at, anchor }];
  });
  const places = discsApart(
    known.map(({ anchor }) => anchor),
    (2 * sizes.disc + BETWEEN) * unit,
  );
  const ends = known.map((end, at) => ({ ...end, anchor: places[at] ?? end.anchor }));
  const marks = ends.map(({ code, anchor: [x, y] }) => ({ id: code, x, y }));
  const select = useCallback(
    (id: string) => {
      const end = to.find(({ code }) => code === id);
      if (end !== undefined) onOpen?.(end.code);
    },
    [to, onOpen],
  );
  const { stop, events } = useMarks({
    ids: marks.map(({ id }) => id),
    next: (id, key) => nearestMark(marks, id, key),
    selected: [],
    onSelect: select,
    onHover: (id) => setHovered(id),
  });
  const pointed = ends.find(({ code }) => code === hovered) ?? null;
  const drawing = (
    // A drawing cannot be an image element.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg
      className={`cooperation-map${pointed === null ? '' : ' is-pointed'}`}
      data-picture="map"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role={onOpen === null ? 'img' : 'group'}
      aria-label={label}
    >
      <Ground geometry={geometry} own={from.code} proposed={to.map(({ code }) => code).join(' ')} />
      {start === undefined
        ? null
        : ends
            .toReversed()
            .map(({ code, weight, anchor }) => (
              <path
                key={code}
                className={`cooperation-arc${code === hovered ? ' is-pointed' : ''}`}
                d={arcPath(start, anchor)}
                strokeWidth={widest * weight * unit}
              />
            ))}
      <g {...(onOpen === null ? {} : events)}>
        {ends.map(({ code, at, text, anchor: [x, y] }) => (
          <g
            key={code}
            className="cooperation-end"
            {...(onOpen === null
              ? {}
              : { 'data-mark': code, role: 'button', tabIndex: code === stop ? 0 : -1, 'aria-label': text })}
          >
            <circle className="cooperation-place" cx={x} cy={y} r={sizes.disc * unit} strokeWidth={2 * unit} />
            <text
              className="cooperation-number"
              x={x}
              y={y}
              fontSize={sizes.number * unit}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {at + 1}
            </text>
          </g>
        ))}
        {start === undefined ? null : (
          <text
            className="cooperation-own"
            x={start[0]}
            y={start[1]}
            fontSize={sizes.own * unit}
            strokeWidth={4 * unit}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {from.name}
          </text>
        )}
        {pointed === null ? null : (
          <g transform={`scale(${String(unit)})`}>
            <ChartTip
              tip={placeTip(
                {
                  x: pointed.anchor[0] / unit,
                  top: pointed.anchor[1] / unit - sizes.disc,
                  bottom: pointed.anchor[1] / unit + sizes.disc,
                },
                [pointed.text, hint],
                { width: width / unit, height: height / unit },
              )}
            />
          </g>
        )}
      </g>
    </svg>
  );
  if (onOpen === null) return drawing;
  // As wide as the drawing is where its height is limited, so that its letters keep their size.
  const across: CSSProperties & { readonly '--across': number } = { '--across': width / height };
  return (
    <div ref={box} className="cooperation-arcs" style={across}>
      {drawing}
    </div>
  );
}
