import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ClassKey } from '../design/classes.ts';
import type { MapGeometry, RegionCode, RegionShape } from '../model/index.ts';
import { Hatch } from './Hatch.tsx';
import { regionInDirection } from './keyboard.ts';
import type { Direction } from './keyboard.ts';
import { fittingLabels } from './labels.ts';
import { lineOf, pathOf } from './paths.ts';
import './map.css';

interface Props {
  readonly geometry: MapGeometry;
  readonly label: string;
  /** How the keyboard works, for screen readers. */
  readonly hint: string;
  readonly classOfRegion: (code: RegionCode) => ClassKey | 'no-data';
  /** All that a screen reader says of a region. */
  readonly describe: (code: RegionCode) => string;
  readonly countryName: (id: string) => string;
  readonly nameOf: (code: RegionCode) => string;
  readonly selected: readonly RegionCode[];
  readonly hovered: RegionCode | null;
  readonly onHover: (code: RegionCode | null) => void;
  readonly onSelect: (code: RegionCode, isAdding: boolean) => void;
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([['ArrowUp', 'up'], ['ArrowDown', 'down'], ['ArrowLeft', 'left'], ['ArrowRight', 'right']]);

/** The map as drawn shapes: every region a button, one tab stop, arrows move by direction. */
export function SvgMap(props: Props): ReactNode {
  const { geometry, label, hint, classOfRegion, describe, countryName, nameOf, selected, hovered, onHover, onSelect } = props;
  const { width, height } = geometry.frame;
  const id = useId();
  const [lastFocused, setLastFocused] = useState<RegionCode | null>(null);
  const [ringed, setRinged] = useState<RegionCode | null>(null);
  const drawn = useMemo(() => draw(geometry), [geometry]);
  const stop = [lastFocused, ...selected].find((code) => code !== null && drawn.paths.has(code)) ?? geometry.regions[0]?.code;
  const fontSize = width / 64;
  const labels = fittingLabels(
    [
      ...geometry.regions.filter(({ code }) => selected.includes(code)).map(({ code, anchor }) => ({ id: code, text: nameOf(code), at: anchor, kind: 'region' as const })),
      ...geometry.surroundings.filter((country) => country.isInSeeArea).map((country) => ({ id: country.id, text: countryName(country.id), at: country.anchor, kind: 'country' as const })),
    ],
    fontSize,
  );

  const pressKey = (event: KeyboardEvent<SVGGElement>, code: RegionCode): void => {
    const direction = DIRECTIONS.get(event.key);
    if (direction !== undefined) {
      event.preventDefault();
      const next = regionInDirection(geometry.regions, code, direction);
      if (next !== null) event.currentTarget.ownerSVGElement?.querySelector<SVGGElement>(`[data-region="${next}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(code, event.ctrlKey || event.metaKey || event.shiftKey);
    } else if (event.key === 'Escape') event.currentTarget.blur();
  };

  return (
    <div className="svg-map">
      <p id={`${id}-hint`} className="visually-hidden">{hint}</p>
      {/* A drawing cannot be a fieldset. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <svg data-picture="map" viewBox={`0 0 ${String(width)} ${String(height)}`} preserveAspectRatio="xMidYMid meet" role="group" aria-label={label} aria-describedby={`${id}-hint`}>
        <defs>
          <Hatch id={`${id}-hatch`} size={width / 160} />
        </defs>
        {/* The box is rarely shaped as the frame: what lies beside the frame is drawn too. */}
        <rect className="map-sea" x={-width * 5} y={-height * 5} width={width * 11} height={height * 11} />
        <path className="map-land" d={drawn.land} />
        {drawn.regions.map(({ code, anchor, isSmall }) => {
          const key = classOfRegion(code);
          return (
            <g
              key={code}
              data-region={code}
              className="map-region"
              // A shape cannot be a button element.
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="button"
              tabIndex={code === stop ? 0 : -1}
              aria-label={describe(code)}
              aria-pressed={selected.includes(code)}
              onClick={(event) => onSelect(code, event.ctrlKey || event.metaKey || event.shiftKey)}
              onKeyDown={(event) => pressKey(event, code)}
              onPointerEnter={() => onHover(code)}
              onPointerLeave={() => onHover(null)}
              onFocus={(event) => {
                setLastFocused(code);
                setRinged(event.currentTarget.matches(':focus-visible') ? code : null);
                onHover(code);
              }}
              onBlur={() => {
                setRinged(null);
                onHover(null);
              }}
            >
              <path className={`region region-${key}`} d={drawn.paths.get(code)} {...(key === 'no-data' ? { fill: `url(#${id}-hatch)` } : {})} />
              {isSmall ? <circle className="map-hit" cx={anchor[0]} cy={anchor[1]} r={width * HIT_RADIUS} /> : null}
            </g>
          );
        })}
        <g className="map-over" aria-hidden="true">
          <path className="map-region-border" d={drawn.regionBorders} />
          <path className="map-country-border" d={drawn.countryBorders} />
          {[...selected, ...(hovered === null || selected.includes(hovered) ? [] : [hovered])].filter((code) => drawn.paths.has(code)).map((code) => (
            <g key={code} className={selected.includes(code) ? 'map-outline is-selected' : 'map-outline is-hovered'}>
              <path className="map-casing" d={drawn.paths.get(code)} />
              <path className="map-line" d={drawn.paths.get(code)} />
            </g>
          ))}
          {ringed === null ? null : (
            <g className="map-outline is-focused">
              <path className="map-casing" d={drawn.paths.get(ringed)} />
              <path className="map-line" d={drawn.paths.get(ringed)} />
            </g>
          )}
          {labels.map(({ id: labelled, text, at, kind }) => (
            <text key={`${kind}-${labelled}`} className={`map-label map-label-${kind}`} x={at[0]} y={at[1]} fontSize={fontSize} strokeWidth={fontSize / 4} textAnchor="middle" dominantBaseline="central">{text}</text>
          ))}
        </g>
      </svg>
    </div>
  );
}

/** Shares of the width of the frame: below which a shape is hard to hit, and how far around its anchor it is hit then. */
const SMALL = 0.04;
const HIT_RADIUS = 0.015;

interface Drawn {
  /** Small shapes last, so that what catches the pointer for them lies over their neighbours. */
  readonly regions: readonly { readonly code: RegionCode; readonly anchor: RegionShape['anchor']; readonly isSmall: boolean }[];
  readonly paths: ReadonlyMap<RegionCode, string>;
  readonly land: string;
  readonly regionBorders: string;
  readonly countryBorders: string;
}

function draw(geometry: MapGeometry): Drawn {
  const regions = geometry.regions.map((region) => ({ code: region.code, anchor: region.anchor, isSmall: sideOf(region) < SMALL * geometry.frame.width }));
  return {
    regions: [...regions.filter((region) => !region.isSmall), ...regions.filter((region) => region.isSmall)],
    paths: new Map(geometry.regions.map((region) => [region.code, pathOf(region.polygons)])),
    land: geometry.surroundings.map((country) => pathOf(country.polygons)).join(''),
    regionBorders: lineOf(geometry.regionBorders),
    countryBorders: lineOf(geometry.countryBorders),
  };
}

/** The longer side of the box around a region. */
function sideOf(region: RegionShape): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of region.polygons)
    for (const [x, y] of polygon[0] ?? []) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return Math.max(right - left, bottom - top);
}
