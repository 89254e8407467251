import { memo, useId, type MouseEvent, type ReactNode } from 'react';
import { isAdding } from '../design/choices.ts';
import type { MapKey } from '../design/drawing/categories.ts';
import { parseRegionCode, type MapGeometry, type RegionCode } from '../model/index.ts';
import { coarsePaths } from './shapes/coarse-paths.ts';
import { Hatch } from './Hatch.tsx';
import './map.css';

interface Props {
  /** Of who shows it, and says how large it is and how its lines are drawn. */
  readonly className: string;
  readonly geometry: MapGeometry;
  readonly label: string;
  readonly classOfRegion: (code: RegionCode) => MapKey;
  readonly selected: readonly RegionCode[];
  readonly hovered: RegionCode | null;
  readonly onHover: (code: RegionCode | null) => void;
  readonly onSelect: (code: RegionCode, isAdding: boolean) => void;
}

/** One of several maps of the same regions: no names, and no stop for the keyboard, which has the table beside it. */
export function SmallMap({
  className,
  geometry,
  label,
  classOfRegion,
  selected,
  hovered,
  onHover,
  onSelect,
}: Props): ReactNode {
  const id = useId();
  const { width, height } = geometry.frame;
  const { regions } = coarsePaths(geometry);
  const outlined = hovered === null || selected.includes(hovered) ? selected : [...selected, hovered];
  const press = (event: MouseEvent): void => {
    const code = regionAt(event);
    if (code !== null) onSelect(code, isAdding(event));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <svg
      className={className}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={label}
      onClick={press}
      onPointerMove={(event) => onHover(regionAt(event))}
      onPointerLeave={() => onHover(null)}
    >
      <defs>
        <Hatch id={`${id}-hatch`} size={width / 60} />
      </defs>
      <Ground geometry={geometry} hatch={`${id}-hatch`} classOfRegion={classOfRegion} />
      <g className="map-over" aria-hidden="true">
        {outlined.map((code) => (
          <g key={code} className={selected.includes(code) ? 'map-outline is-selected' : 'map-outline is-hovered'}>
            <path className="map-casing" d={regions.get(code)} />
            <path className="map-line" d={regions.get(code)} />
          </g>
        ))}
      </g>
    </svg>
  );
}

interface GroundProps extends Pick<Props, 'geometry' | 'classOfRegion'> {
  readonly hatch: string;
}

/** Drawn anew only when the figures change. */
const Ground = memo(({ geometry, hatch, classOfRegion }: GroundProps): ReactNode => {
  const { land, regions } = coarsePaths(geometry);
  return (
    <>
      <rect className="map-sea" width={geometry.frame.width} height={geometry.frame.height} />
      <path className="map-land" d={land} />
      {[...regions].map(([code, path]) => {
        const key = classOfRegion(code);
        return (
          <path
            key={code}
            data-region={code}
            className={`region region-${key}`}
            d={path}
            {...(key === 'no-data' ? { fill: `url(#${hatch})` } : {})}
          />
        );
      })}
    </>
  );
});

function regionAt(event: { readonly target: EventTarget }): RegionCode | null {
  return event.target instanceof Element ? parseRegionCode(event.target.getAttribute('data-region') ?? '') : null;
}
