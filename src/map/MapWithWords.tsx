import { useState, type ComponentProps, type ReactNode } from 'react';
import { useMessages } from '../language/speech/speech.tsx';
import type { RegionCode } from '../model/index.ts';
import { SmallRegions } from './SmallRegions.tsx';
import { SvgMap } from './SvgMap.tsx';
import './map-with-words.css';

interface Props
  extends Pick<
    ComponentProps<typeof SvgMap>,
    'geometry' | 'label' | 'classOfRegion' | 'describe' | 'nameOf' | 'selected' | 'onSelect'
  > {
  /** What stands beneath while nothing is pointed at. */
  readonly pointing: string;
  /** What is pointed at in words, where these are not `describe`'s. */
  readonly line?: ReactNode;
  /** Where another figure marks the same region; else the map keeps what is pointed at to itself. */
  readonly hovered?: RegionCode | null;
  readonly onHover?: (region: RegionCode | null) => void;
}

/** A drawn map, and what is pointed at in words beneath it. */
export function MapWithWords({ pointing, line, hovered: given, onHover, ...map }: Props): ReactNode {
  const { messages, format } = useMessages();
  const [own, setOwn] = useState<RegionCode | null>(null);
  const hovered = given === undefined ? own : given;
  return (
    <div>
      <div className="map-box">
        <SvgMap
          {...map}
          hint={messages.map.keyboard}
          countryName={format.countryOnMap}
          hovered={hovered}
          scale={null}
          smallRegions={SmallRegions}
          onHover={onHover ?? setOwn}
        />
      </div>
      <p className="map-words small screen-only" data-pointed="" aria-hidden="true">
        {hovered === null ? <span className="quiet">{pointing}</span> : (line ?? map.describe(hovered))}
      </p>
    </div>
  );
}
