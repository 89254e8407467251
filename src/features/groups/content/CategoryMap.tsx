import { useCallback, useState, type ReactNode } from 'react';
import type { MapKey } from '../../../design/drawing/categories.ts';
import { SmallRegions } from '../../../map/SmallRegions.tsx';
import { SvgMap } from '../../../map/SvgMap.tsx';
import type { MapGeometry, RegionCode } from '../../../model/index.ts';
import type { Words } from './words.ts';
import '../../../map/categories.css';
import './groups.css';

interface Props {
  readonly geometry: MapGeometry;
  readonly label: string;
  readonly words: Words;
  readonly keyOf: (region: RegionCode) => MapKey;
  readonly describe: (region: RegionCode) => string;
  readonly selected: readonly RegionCode[];
  readonly hovered?: RegionCode | null;
  readonly onHover?: (region: RegionCode | null) => void;
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

/** Regions by category on the map, and what is pointed at in words beneath it. */
export function CategoryMap(props: Props): ReactNode {
  const { geometry, label, words, keyOf, describe, selected, onSelect } = props;
  const { messages, format, names } = words;
  const [own, setOwn] = useState<RegionCode | null>(null);
  const hovered = props.hovered === undefined ? own : props.hovered;
  const { onHover = setOwn } = props;
  const countryName = useCallback(
    (id: string) => (id === 'XK' ? `${format.country(id)}*` : format.country(id)),
    [format],
  );
  return (
    <div>
      <div className="groups-map">
        <SvgMap
          geometry={geometry}
          label={label}
          hint={messages.map.keyboard}
          classOfRegion={keyOf}
          describe={describe}
          countryName={countryName}
          nameOf={names.region}
          selected={selected}
          hovered={hovered}
          scale={null}
          smallRegions={SmallRegions}
          onHover={onHover}
          onSelect={onSelect}
        />
      </div>
      <p className="groups-line small screen-only" aria-hidden="true">
        {hovered === null ? <span className="quiet">{messages.groups.pointing}</span> : describe(hovered)}
      </p>
    </div>
  );
}
