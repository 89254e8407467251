import { memo, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ComponentType, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { isAdding } from '../design/choices.ts';
import type { MapKey } from '../design/drawing/categories.ts';
import { directionOf } from '../design/drawing/direction.ts';
import { focusOn } from '../design/focus/focus-on.ts';
import { onPaperChange } from '../design/on-paper.ts';
import { KOSOVO, parseRegionCode } from '../model/index.ts';
import type { MapGeometry, RegionCode } from '../model/index.ts';
import { wholeFrame } from './zooming/camera.ts';
import { Hatch } from './Hatch.tsx';
import { regionInDirection } from './keyboard.ts';
import { fittingLabels, LINE } from './places/labels.ts';
import { lineOf, pathOf } from './shapes/paths.ts';
import type { Reach, SmallRegionsProps } from './SmallRegions.tsx';
import './map.css';

interface Props {
  readonly geometry: MapGeometry;
  readonly label: string;
  /** How the keyboard works, for screen readers. */
  readonly hint: string;
  readonly classOfRegion: (code: RegionCode) => MapKey;
  /** All that a screen reader says of a region. */
  readonly describe: (code: RegionCode) => string;
  readonly countryName: (id: string) => string;
  readonly nameOf: (code: RegionCode) => string;
  readonly selected: readonly RegionCode[];
  readonly hovered: RegionCode | null;
  /** Pixels that a unit of the plane takes where another map moves this one; null where it fits itself into its box. */
  readonly scale: number | null;
  /** What shows the smallest regions and lets pointers miss; null until it has come. */
  readonly smallRegions: ComponentType<SmallRegionsProps> | null;
  /** What is written over the regions. */
  readonly over?: ReactNode;
  readonly onHover: (code: RegionCode | null) => void;
  readonly onSelect: (code: RegionCode, isAdding: boolean) => void;
}

/** Pixels, as in map.css. */
const LABEL_SIZE = 12;
/** Pixels from line to line where the map is zoomed, as in its legend. */
const HATCH_SIZE = 5;
/** The width of the frame in pixels before the box is measured; with 4,000 units that is what map.css assumes. */
const USUAL_WIDTH = 571;

/** The map as drawn shapes: every region a button, one tab stop, arrows move by direction. */
export function SvgMap(props: Props): ReactNode {
  const {
    geometry,
    label,
    hint,
    classOfRegion,
    describe,
    countryName,
    nameOf,
    selected,
    hovered,
    scale,
    smallRegions: SmallRegions,
    over,
    onHover,
    onSelect,
  } = props;
  const { width, height } = geometry.frame;
  const id = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const reach = useRef<Reach>(null);
  const setReach = useCallback((given: Reach | null) => {
    reach.current = given;
  }, []);
  const [lastFocused, setLastFocused] = useState<RegionCode | null>(null);
  const [ringed, setRinged] = useState<RegionCode | null>(null);
  const drawn = useMemo(() => draw(geometry), [geometry]);
  const unit = useUnit(drawing, geometry, scale);
  const stop =
    [lastFocused, ...selected].find((code) => code !== null && drawn.paths.has(code)) ??
    geometry.regions[0]?.code ??
    null;
  const labels = useMemo(
    () =>
      fittingLabels(
        [
          ...geometry.regions
            .filter(({ code }) => selected.includes(code))
            .map(({ code, anchor }) => ({ id: code, text: nameOf(code), at: anchor, kind: 'region' as const })),
          ...geometry.surroundings
            .filter((country) => country.isInSeeArea || country.id === KOSOVO)
            .map((country) => ({
              id: country.id,
              // The selected region may be the country, and is named already.
              text: selected.some((code) => nameOf(code) === countryName(country.id)) ? '' : countryName(country.id),
              at: country.anchor,
              kind: 'country' as const,
            })),
        ].filter(({ text }) => text !== ''),
        LABEL_SIZE * unit,
      ),
    [geometry, selected, nameOf, countryName, unit],
  );

  const pressKey = (event: KeyboardEvent<SVGGElement>): void => {
    const code = regionAt(event);
    if (code === null) return;
    const direction = directionOf(event.key);
    if (direction !== null) {
      event.preventDefault();
      const next = regionInDirection(geometry.regions, code, direction);
      if (next !== null) event.currentTarget.querySelector<SVGGElement>(`[data-region="${next}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(code, isAdding(event));
    } else if (event.key === 'Escape' && drawing.current !== null) focusOn(drawing.current);
  };
  // What presses without a pointer, as screen readers do, presses a region itself.
  const near = (event: MouseEvent): RegionCode | null =>
    event.type === 'click' && event.detail === 0 ? regionAt(event) : (reach.current?.(event) ?? regionAt(event));
  const click = (event: MouseEvent): void => {
    const code = near(event);
    if (code !== null) onSelect(code, isAdding(event));
  };
  const focus = (event: FocusEvent): void => {
    const code = regionAt(event);
    setLastFocused(code);
    setRinged(event.target.matches(':focus-visible') ? code : null);
    onHover(code);
  };
  const blur = (): void => {
    setRinged(null);
    onHover(null);
  };

  return (
    // Heard here for all the buttons inside, so that pointing draws none of them anew, and beside a region too.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className="svg-map"
      onClick={click}
      onPointerMove={(event: PointerEvent) => onHover(near(event))}
      onPointerLeave={() => onHover(null)}
    >
      <p id={`${id}-hint`} className="visually-hidden">
        {hint}
      </p>
      {/* A drawing cannot be a fieldset. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <svg
        ref={drawing}
        data-picture="map"
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        preserveAspectRatio="xMidYMid meet"
        role="group"
        aria-label={label}
        aria-describedby={`${id}-hint`}
      >
        <defs>
          <Hatch id={`${id}-hatch`} size={scale === null ? width / 160 : HATCH_SIZE / scale} />
        </defs>
        {/* The box is rarely shaped as the frame: what lies beside the frame is drawn too. */}
        <rect className="map-sea" x={-width * 5} y={-height * 5} width={width * 11} height={height * 11} />
        <Shape className="map-land" d={drawn.land} />
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <g onKeyDown={pressKey} onFocus={focus} onBlur={blur}>
          <Regions
            drawn={drawn}
            hatch={`${id}-hatch`}
            classOfRegion={classOfRegion}
            describe={describe}
            selected={selected}
            stop={stop}
          />
        </g>
        <g className="map-over" aria-hidden="true">
          <Shape className="map-region-border" d={drawn.regionBorders} />
          <Shape className="map-country-casing" d={drawn.countryBorders} />
          <Shape className="map-country-border" d={drawn.countryBorders} />
          {[...selected, ...(hovered === null || selected.includes(hovered) ? [] : [hovered])]
            .filter((code) => drawn.paths.has(code))
            .map((code) => (
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
          {over}
          {labels.map(({ id: labelled, lines, at: [x, y], kind }) => (
            <text
              key={`${kind}-${labelled}`}
              className={`map-label map-label-${kind}`}
              data-asterisk={labelled === KOSOVO ? '' : undefined}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {lines.map((line, nth) => (
                <tspan key={line} x={x} y={y} dy={`${(nth - (lines.length - 1) / 2) * LINE}em`}>
                  {line}
                </tspan>
              ))}
            </text>
          ))}
        </g>
      </svg>
      {SmallRegions === null ? null : (
        <SmallRegions
          geometry={geometry}
          drawing={drawing}
          onReach={setReach}
          unit={unit}
          classOfRegion={classOfRegion}
          nameOf={nameOf}
          selected={selected}
          hovered={hovered}
        />
      )}
    </div>
  );
}

/** A path where there is one: tiles have no land and no borders of regions. */
function Shape({ className, d }: { readonly className: string; readonly d: string }): ReactNode {
  return d === '' ? null : <path className={className} d={d} />;
}

interface RegionsProps extends Pick<Props, 'classOfRegion' | 'describe' | 'selected'> {
  readonly drawn: Drawn;
  readonly hatch: string;
  readonly stop: RegionCode | null;
}

/** Drawn anew only when the figures or the selection change. What is said of regions may follow their colours, and is then not made again for them. */
const Regions = memo(({ drawn, hatch, classOfRegion, describe, selected, stop }: RegionsProps): ReactNode => {
  const said = useMemo(() => new Map(drawn.regions.map((code) => [code, describe(code)])), [drawn, describe]);
  return drawn.regions.map((code) => (
    <Region
      key={code}
      code={code}
      shape={drawn.paths.get(code)}
      colour={classOfRegion(code)}
      hatch={hatch}
      said={said.get(code)}
      isSelected={selected.includes(code)}
      isStop={code === stop}
    />
  ));
});

interface RegionProps {
  readonly code: RegionCode;
  readonly shape: string | undefined;
  readonly colour: MapKey;
  readonly hatch: string;
  readonly said: string | undefined;
  readonly isSelected: boolean;
  readonly isStop: boolean;
}

/** Of all regions only those whose class changes are drawn anew with the figures. */
const Region = memo(
  ({ code, shape, colour, hatch, said, isSelected, isStop }: RegionProps): ReactNode => (
    // A shape cannot be a button element.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <g
      data-region={code}
      className="map-region"
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={said}
      aria-pressed={isSelected}
    >
      <path
        className={`region region-${colour}`}
        d={shape}
        {...(colour === 'no-data' ? { fill: `url(#${hatch})` } : {})}
      />
    </g>
  ),
);

/** Units of the plane that a pixel takes, for what keeps its size on screen; also as a property of the drawing, for map.css. */
function useUnit(
  drawing: { readonly current: SVGSVGElement | null },
  geometry: MapGeometry,
  scale: number | null,
): number {
  const [own, setOwn] = useState(geometry.frame.width / USUAL_WIDTH);
  useLayoutEffect(() => {
    const element = drawing.current;
    if (element === null || scale !== null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const fitted = wholeFrame(geometry.frame, { width: element.clientWidth, height: element.clientHeight });
      if (fitted.scale <= 0) return;
      element.style.setProperty('--map-unit', String(1 / fitted.scale));
      setOwn(1 / fitted.scale);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const leavePaper = onPaperChange(measure);
    return () => {
      observer.disconnect();
      leavePaper();
    };
  }, [drawing, geometry, scale]);
  return scale === null ? own : 1 / scale;
}

function regionAt(event: { readonly target: EventTarget }): RegionCode | null {
  const code =
    event.target instanceof Element ? event.target.closest('[data-region]')?.getAttribute('data-region') : null;
  return typeof code === 'string' ? parseRegionCode(code) : null;
}

interface Drawn {
  readonly regions: readonly RegionCode[];
  readonly paths: ReadonlyMap<RegionCode, string>;
  readonly land: string;
  readonly regionBorders: string;
  readonly countryBorders: string;
}

function draw(geometry: MapGeometry): Drawn {
  return {
    regions: geometry.regions.map(({ code }) => code),
    paths: new Map(geometry.regions.map((region) => [region.code, pathOf(region.polygons)])),
    land: geometry.surroundings.map((country) => pathOf(country.polygons)).join(''),
    regionBorders: lineOf(geometry.regionBorders),
    countryBorders: lineOf(geometry.countryBorders),
  };
}
