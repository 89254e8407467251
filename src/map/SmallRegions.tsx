import { useEffect, useId, useMemo, type ReactNode } from 'react';
import type { MapKey } from '../design/drawing/categories.ts';
import { parseRegionCode, type MapGeometry, type PlanePoint, type RegionCode } from '../model/index.ts';
import { smallRegions } from './places/discs.ts';
import { Hatch } from './Hatch.tsx';
import { whenIdle } from '../design/when-idle.ts';
import { balancedReaches, ENOUGH_ROOM, regionNear, usualReaches } from './places/reach.ts';
import { placesOf } from './places/region-places.ts';
import './small-regions.css';

/** Which region is meant by a pointer; null where none is near. */
export type Reach = (event: {
  readonly target: EventTarget;
  readonly clientX: number;
  readonly clientY: number;
}) => RegionCode | null;

export interface SmallRegionsProps {
  readonly geometry: MapGeometry;
  readonly drawing: { readonly current: SVGSVGElement | null };
  /** Told how pointers reach regions, and null when this goes. */
  readonly onReach: (reach: Reach | null) => void;
  /** Units of the plane that a pixel takes. */
  readonly unit: number;
  readonly classOfRegion: (code: RegionCode) => MapKey;
  readonly nameOf: (code: RegionCode) => string;
  readonly selected: readonly RegionCode[];
  readonly hovered: RegionCode | null;
}

/**
 * The smallest regions once more, as discs with their names beside the area, and what a pointer means near a region. For
 * pointers and eyes: keyboard and screen reader have the regions themselves.
 */
export function SmallRegions(props: SmallRegionsProps): ReactNode {
  const { geometry, drawing, onReach, unit, classOfRegion, nameOf, selected, hovered } = props;
  const id = useId();
  const places = useMemo(() => placesOf(geometry.regions), [geometry]);
  const small = useMemo(() => smallRegions(places, unit), [places, unit]);
  useEffect(() => {
    const withDisc = new Set(small.map(({ code }) => code));
    let reaches = usualReaches(places, withDisc, unit);
    const balancing = balancedReaches(places, withDisc, unit);
    const balance = (): void => {
      const step = balancing.next();
      if (step.done === true) reaches = step.value;
      else callOff = whenIdle(balance);
    };
    let callOff = unit > ENOUGH_ROOM ? whenIdle(balance) : (): void => undefined;
    onReach(({ target, clientX, clientY }) => {
      const disc = target instanceof Element ? target.closest('[data-disc]')?.getAttribute('data-disc') : null;
      if (typeof disc === 'string') return parseRegionCode(disc);
      const point = drawing.current === null ? null : pointOf(drawing.current, clientX, clientY);
      return point === null ? null : regionNear(places, reaches, point.at, point.unit);
    });
    return () => {
      callOff();
      onReach(null);
    };
  }, [onReach, drawing, places, small, unit]);
  if (small.length === 0) return null;
  return (
    <ul className="map-discs" aria-hidden="true">
      {small.map(({ code }) => {
        const key = classOfRegion(code);
        const state = selected.includes(code) ? 'is-selected' : code === hovered ? 'is-hovered' : undefined;
        return (
          <li key={code} data-disc={code} className={state}>
            <svg className="map-disc" viewBox="0 0 24 24" width="24" height="24">
              {key === 'no-data' ? (
                <defs>
                  <Hatch id={`${id}-${code}`} size={5} />
                </defs>
              ) : null}
              <circle className="map-disc-ring" cx="12" cy="12" r="11" />
              <circle
                className={`region-${key}`}
                cx="12"
                cy="12"
                r="8.5"
                {...(key === 'no-data' ? { fill: `url(#${id}-${code})` } : {})}
              />
            </svg>
            <span>{nameOf(code)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Where on the plane a point of the window lies, and how many units a pixel takes there. */
function pointOf(
  drawing: SVGSVGElement,
  clientX: number,
  clientY: number,
): { readonly at: PlanePoint; readonly unit: number } | null {
  const matrix = drawing.getScreenCTM()?.inverse();
  if (matrix === undefined) return null;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
  return { at: [x, y], unit: Math.hypot(matrix.a, matrix.b) };
}
