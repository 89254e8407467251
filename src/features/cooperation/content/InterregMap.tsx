import { useCallback, useState, type ReactNode } from 'react';
import type { BarInput } from '../../../charts/ranked-bars/layout.ts';
import { RankedBars } from '../../../charts/ranked-bars/RankedBars.tsx';
import '../../../charts/ranked-bars/narrow-on-paper.css';
import { classOf, type Classes } from '../../../design/drawing/classes.ts';
import { Legend } from '../../../map/Legend.tsx';
import { MapWithWords } from '../../../map/MapWithWords.tsx';
import { useMessages } from '../../../language/speech/speech.tsx';
import { parseRegionCode, type CooperationGroup, type MapGeometry, type RegionCode } from '../../../model/index.ts';
import './interreg.css';

interface Props {
  readonly geometry: MapGeometry;
  readonly label: string;
  readonly own: RegionCode;
  readonly bars: readonly BarInput[];
  readonly classes: Classes;
  /** What the colours say. */
  readonly title: string;
  /** Decimals of the figures. */
  readonly decimals: number;
  /** Regions in colour; null where all are. */
  readonly members: ReadonlySet<RegionCode> | null;
  /** The programmes open to the region, and how many regions of the area are in each. */
  readonly programmes: readonly { readonly id: CooperationGroup; readonly name: string; readonly count: number }[];
  readonly pressed: CooperationGroup | null;
  /** Null where nothing can be pressed. */
  readonly onPress: ((group: CooperationGroup | null) => void) | null;
  readonly nameOf: (region: RegionCode) => string;
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

/** Regions shaded by their partners in Interreg, those of a programme alone where it is pressed, and the same as a list. */
export function InterregMap({ geometry, label, own, bars, classes, title, members, ...rest }: Props): ReactNode {
  const { messages, format } = useMessages('cooperation');
  const { cooperation } = messages;
  const [hovered, setHovered] = useState<string | null>(null);
  const { decimals, programmes, pressed, nameOf, onPress, onSelect } = rest;
  const values = new Map(bars.map(({ id, value }) => [id, value]));
  const hoveredRegion = hovered === null ? null : parseRegionCode(hovered);
  const fillOf = useCallback(
    (code: RegionCode) =>
      members !== null && !members.has(code)
        ? 'outside'
        : classOf(classes, bars.find(({ id }) => id === code)?.value ?? Number.NaN),
    [members, classes, bars],
  );
  const describe = useCallback(
    (code: RegionCode) => {
      const bar = bars.find(({ id }) => id === code);
      return bar === undefined
        ? cooperation.interregOutside({ region: nameOf(code) })
        : `${bar.name}: ${bar.reason ?? bar.text}`;
    },
    [bars, cooperation, nameOf],
  );
  const select = (id: string, isAdding: boolean): void => {
    const code = parseRegionCode(id);
    if (code !== null) onSelect(code, isAdding);
  };
  return (
    <>
      {onPress === null || programmes.length === 0 ? null : (
        <div className="cooperation-programmes screen-only" role="group" aria-label={cooperation.interregPress}>
          <span className="small quiet" aria-hidden="true">
            {cooperation.interregPress}
          </span>
          {programmes.map(({ id, name, count }) => (
            <button
              key={id}
              type="button"
              className="plain-button"
              aria-pressed={pressed === id}
              onClick={() => onPress(pressed === id ? null : id)}
            >
              {cooperation.interregButton({ programme: name, count })}
            </button>
          ))}
        </div>
      )}
      <div className="cooperation-interreg">
        <div>
          <MapWithWords
            geometry={geometry}
            label={label}
            classOfRegion={fillOf}
            describe={describe}
            nameOf={nameOf}
            selected={[own]}
            pointing={cooperation.interregPoint}
            hovered={hoveredRegion}
            onHover={setHovered}
            onSelect={onSelect}
          />
          <Legend
            classes={classes}
            values={[...values.values()]}
            title={title}
            hasDirection
            format={(value) => format.number(value, decimals)}
            noDataCount={bars.filter(({ value }) => !Number.isFinite(value)).length}
            outsideCount={members === null ? 0 : geometry.regions.length - bars.length}
            highlighted={hoveredRegion === null ? null : fillOf(hoveredRegion)}
          />
        </div>
        <div className="cooperation-interreg-list" data-bars="narrow">
          <RankedBars
            rows={bars}
            order="descending"
            benchmark={Number.NaN}
            selected={[own]}
            hovered={hovered}
            onSelect={select}
            onHover={setHovered}
          />
        </div>
      </div>
    </>
  );
}
