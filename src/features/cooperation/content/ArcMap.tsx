import type { ReactNode } from 'react';
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
}

interface Props {
  readonly geometry: MapGeometry;
  readonly label: string;
  readonly from: End;
  /** In their order. */
  readonly to: readonly Arc[];
  /** Whether numbers and name are large: in a picture, which is often shown small. */
  readonly isLarge: boolean;
}

/** Width of the widest line, in units of the plane for a frame 1,000 wide. */
const WIDEST = 10;
/** Sizes of discs and letters, in the same units. */
const USUAL = { disc: 15, number: 20, own: 26 };
const LARGE = { disc: 22, number: 30, own: 34 };
/** Between two discs, in the same units: their rims do not touch. */
const BETWEEN = 4;
/** How far a line bends, as a share of its length. */
const BEND = 0.18;

function arcPath([x0, y0]: PlanePoint, [x1, y1]: PlanePoint): string {
  const [middleX, middleY] = [(x0 + x1) / 2 + (y1 - y0) * BEND, (y0 + y1) / 2 - (x1 - x0) * BEND];
  return `M${x0.toFixed(1)} ${y0.toFixed(1)}Q${middleX.toFixed(1)} ${middleY.toFixed(1)} ${x1.toFixed(1)} ${y1.toFixed(1)}`;
}

/** Lines from one region to others, each numbered by its place. */
export function ArcMap({ geometry, label, from, to, isLarge }: Props): ReactNode {
  const { width, height } = geometry.frame;
  const unit = width / 1000;
  const paths = pathsOf(geometry);
  const { disc, number, own } = isLarge ? LARGE : USUAL;
  const anchors = new Map(geometry.regions.map(({ code, anchor }) => [code, anchor]));
  const start = anchors.get(from.code);
  const chosen = new Set([from.code, ...to.map(({ code }) => code)]);
  const known = to.flatMap(({ code, weight }, at) => {
    const anchor = anchors.get(code);
    return anchor === undefined ? [] : [{ code, weight, at, anchor }];
  });
  const places = discsApart(
    known.map(({ anchor }) => anchor),
    (2 * disc + BETWEEN) * unit,
  );
  const ends = known.map((end, at) => ({ ...end, anchor: places[at] ?? end.anchor }));
  return (
    // A drawing cannot be an image element.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg
      className="cooperation-map"
      data-picture="map"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={label}
    >
      <rect className="cooperation-sea" width={width} height={height} />
      <path className="cooperation-land" d={paths.land} />
      {paths.regions.map(({ code, path }) => (
        <path
          key={code}
          className={`cooperation-region${code === from.code ? ' is-own' : chosen.has(code) ? ' is-proposed' : ''}`}
          d={path}
        />
      ))}
      <path className="cooperation-borders" d={paths.regionBorders} strokeWidth={unit} />
      <path className="cooperation-countries" d={paths.countryBorders} strokeWidth={1.5 * unit} />
      {start === undefined
        ? null
        : ends
            .toReversed()
            .map(({ code, weight, anchor }) => (
              <path
                key={code}
                className="cooperation-arc"
                d={arcPath(start, anchor)}
                strokeWidth={WIDEST * weight * unit}
              />
            ))}
      {ends.toReversed().map(({ code, at, anchor: [x, y] }) => (
        <g key={code}>
          <circle className="cooperation-place" cx={x} cy={y} r={disc * unit} strokeWidth={2 * unit} />
          <text
            className="cooperation-number"
            x={x}
            y={y}
            fontSize={number * unit}
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
          fontSize={own * unit}
          strokeWidth={6 * unit}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {from.name}
        </text>
      )}
    </svg>
  );
}
