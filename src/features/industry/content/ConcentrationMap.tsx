import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { RankedBars } from '../../../charts/ranked-bars/RankedBars.tsx';
import type { BarInput } from '../../../charts/ranked-bars/layout.ts';
import { classOf, type Classes } from '../../../design/drawing/classes.ts';
import { Legend } from '../../../map/Legend.tsx';
import { SmallRegions } from '../../../map/SmallRegions.tsx';
import { SvgMap } from '../../../map/SvgMap.tsx';
import { mergeRegions, type MergedGeometry } from '../../../map/shapes/merge-regions.ts';
import type { MapGeometry, RegionCode, SectorAcross, SectorRegion, SectorRegionCode } from '../../../model/index.ts';
import { placeParts, positionText } from './across-rows.ts';
import { placeName, type Words } from './words.ts';

function inOrder(places: readonly SectorRegion[], codes: readonly string[]): readonly SectorRegion[] {
  return codes.flatMap((code) => places.find((place) => place.code === code) ?? []);
}

function placesOf(
  merged: MergedGeometry<SectorRegionCode>,
  across: SectorAcross,
): ReadonlyMap<RegionCode, SectorAcross['regions'][number]> {
  const rows = new Map(across.regions.map((row) => [row.place.code, row]));
  return new Map(
    [...merged.groupOf].flatMap(([code, group]) => {
      const row = rows.get(group);
      return row === undefined ? [] : [[code, row] as const];
    }),
  );
}

interface Props {
  readonly across: SectorAcross;
  readonly words: Words;
  readonly classes: Classes;
  readonly bars: readonly BarInput[];
  readonly chosen: readonly RegionCode[];
  readonly geometry: MapGeometry;
  readonly onOpen: (id: string, isAdding: boolean) => void;
}

/** Where an industry is concentrated: every region on the map, and as a bar of its location quotient. */
export function ConcentrationMap({ across, words, classes, bars, chosen, geometry, onOpen }: Props): ReactNode {
  const { messages, format, names } = words;
  const { industry } = messages;
  const [hovered, setHovered] = useState<SectorRegionCode | null>(null);
  // Of every industry of a table the map is the same, and is drawn once.
  const codes = across.regions.map(({ place }) => place.code).join(' ');
  const { regions: places } = words.industry.tables[across.question.table];
  const merged = useMemo(() => mergeRegions(geometry, inOrder(places, codes.split(' '))), [geometry, places, codes]);
  const rows = useMemo(() => placesOf(merged, across), [merged, across]);
  const classOfRegion = useCallback(
    (code: RegionCode) => classOf(classes, rows.get(code)?.position.quotient ?? Number.NaN),
    [classes, rows],
  );
  const describe = useCallback(
    (code: RegionCode) => {
      const row = rows.get(code);
      return row === undefined
        ? `${names.region(code)}: ${industry.noFigure}`
        : `${placeName(row.place, words.names)}: ${positionText(row.position, words)}`;
    },
    [rows, names, industry, words],
  );
  const nameOf = useCallback(
    (code: RegionCode) => {
      const row = rows.get(code);
      return row === undefined ? names.region(code) : placeName(row.place, words.names);
    },
    [rows, names, words],
  );
  const placeAt = (code: RegionCode | null): SectorRegionCode | null =>
    code === null ? null : (rows.get(code)?.place.code ?? null);
  const drawnOf = (id: SectorRegionCode | null): RegionCode | null =>
    id === null ? null : ([...merged.groupOf].find(([, group]) => group === id)?.[0] ?? null);
  const shown = across.regions.find(({ place }) => place.code === hovered);
  const selected = useMemo(
    () => [...new Set(chosen.flatMap((code) => merged.drawnAs.get(code) ?? []))],
    [chosen, merged],
  );
  const marked = across.regions.flatMap(({ place }) =>
    place.shapes.some((code) => chosen.includes(code)) ? [String(place.code)] : [],
  );
  return (
    <div className="industry-across">
      <div>
        <div className="industry-map">
          <SvgMap
            geometry={merged.geometry}
            label={industry.mapLabel({ sector: words.called.sectorInSentence(across.sector) })}
            hint={messages.map.keyboard}
            classOfRegion={classOfRegion}
            describe={describe}
            countryName={format.countryOnMap}
            nameOf={nameOf}
            selected={selected}
            hovered={drawnOf(hovered)}
            scale={null}
            smallRegions={SmallRegions}
            onHover={(code) => setHovered(placeAt(code))}
            onSelect={(code, isAdding) => onOpen(placeAt(code) ?? code, isAdding)}
          />
        </div>
        <p className="industry-line small screen-only" data-pointed="" aria-hidden="true">
          {shown === undefined ? (
            <span className="quiet">{industry.pointing}</span>
          ) : (
            <>
              <strong>{placeParts(shown.place, words)}</strong>
              {placeParts(shown.place, words) === format.country(shown.place.country)
                ? ''
                : `, ${format.country(shown.place.country)}`}
              : {positionText(shown.position, words)}
            </>
          )}
        </p>
        <Legend
          classes={classes}
          values={across.regions.map(({ position }) => position.quotient)}
          title={industry.concentration}
          hasDirection
          format={(value) => format.number(value, value < 10 ? 2 : 1)}
          noDataCount={across.regions.filter(({ position }) => !Number.isFinite(position.quotient)).length}
          highlighted={shown === undefined ? null : classOf(classes, shown.position.quotient)}
        />
      </div>
      <div className="industry-list" data-list="">
        <RankedBars
          rows={bars}
          order="descending"
          benchmark={1}
          selected={marked}
          hovered={hovered}
          onSelect={onOpen}
          onHover={(id) => setHovered(across.regions.find(({ place }) => place.code === id)?.place.code ?? null)}
        />
      </div>
    </div>
  );
}
