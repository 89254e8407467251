import { useCallback, useState, type ReactNode } from 'react';
import { selectRegion, withDrawing, type DrawProps } from '../../../figure/value/definition.ts';
import { MissingMap } from '../../../frame/MissingMap.tsx';
import type { RegionCode } from '../../../model/index.ts';
import { mapMade, type MapContext } from '../content/map-made.ts';
import { SmallRegions } from '../../../map/SmallRegions.tsx';
import { RegionsKey, RegionsMap } from '../content/RegionsMap.tsx';
import './explore-figures.css';

/** The drawn map with its legend, and a line for the region under the pointer or in focus. */
function Draw({ shown, view, acts }: DrawProps<MapContext>): ReactNode {
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const { exported, fills, textOf, geometry } = shown;
  const classOfRegion = useCallback((code: RegionCode) => fills.get(code) ?? 'no-data', [fills]);
  const describe = useCallback((code: RegionCode) => textOf(code).spoken, [textOf]);
  return (
    <div className="figure-map" data-fills="">
      <div className="figure-map-frame">
        {geometry === null ? (
          <MissingMap />
        ) : (
          <RegionsMap
            geometry={geometry}
            classOfRegion={classOfRegion}
            describe={describe}
            nameOf={exported.names.region}
            selected={view.selected}
            hovered={hovered}
            scale={null}
            smallRegions={SmallRegions}
            onHover={setHovered}
            onSelect={acts.select}
          />
        )}
      </div>
      <div className="figure-map-legend">
        <RegionsKey shown={shown} hovered={hovered} />
        <p className="figure-map-line small" aria-hidden="true">
          {hovered === null ? null : textOf(hovered).spoken}
        </p>
      </div>
    </div>
  );
}

export const map = withDrawing(mapMade, { Draw, onRow: selectRegion });
