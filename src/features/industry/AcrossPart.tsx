import { memo, useCallback, useMemo, useState, type ReactNode } from 'react';
import { RankedBars } from '../../charts/ranked-bars/RankedBars.tsx';
import { classOf, makeClasses } from '../../design/classes.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { selectionAfter } from '../../frame/use-view.ts';
import { Legend } from '../../map/Legend.tsx';
import { SvgMap } from '../../map/SvgMap.tsx';
import { mergeRegions, type MergedGeometry } from '../../map/merge-regions.ts';
import type { MapGeometry, RegionCode, SectorAcross, SectorRegion, SectorRegionCode } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { acrossRows, placeParts, positionText } from './across-rows.ts';
import { acrossFinding } from './findings.ts';
import { keepSector } from './keep-sector.ts';
import { acrossTable, QUOTIENT_DECIMALS } from './rows.ts';
import { SharedBorders } from './SharedBorders.tsx';
import { acrossChart } from './slides.ts';
import { noticeTexts, placeName, subtitleOf, type Words } from './words.ts';

/** Half, the same, one and a half times and three times the share of the reference: the same for every industry, so that maps compare. */
const BREAKS = { method: 'manual', count: 5, breaks: [0.5, 1, 1.5, 3], isLocked: false } as const;

interface Props extends Pick<PageProps, 'geometry' | 'geometryFault' | 'onGeometryRetry'> {
  readonly store: ViewStore;
  readonly selected: readonly RegionCode[];
  readonly across: SectorAcross;
  readonly words: Words;
}

/** One industry in all regions: its map, its list, and who shares it across a border. */
export const AcrossPart = memo(
  ({ store, selected, across, words, geometry, geometryFault, onGeometryRetry }: Props): ReactNode => {
    const { messages } = words;
    const { industry } = messages;
    const [first] = across.regions;
    const open = useCallback(
      (id: string, isAdding = false) => {
        const shape = across.regions.find(({ place }) => place.code === id)?.place.shapes[0];
        if (shape !== undefined)
          keepSector(store, across.sector, selectionAfter(store.get().selected, shape, isAdding));
      },
      [across, store],
    );
    const table = useCallback(() => acrossTable(across, selected, words, open), [across, selected, words, open]);
    if (first === undefined) return <p>{messages.ranking.missing}</p>;
    return (
      <>
        <FigureSection
          figure="industry-map"
          finding={acrossFinding(across, words)}
          subtitle={`${subtitleOf(industry.of.quotient, across.question, across.year, first.place, across.referenceRegions, words)} ${industry.acrossNote(words.format.percent(across.topTenShare))}`}
          table={table}
          chart={() => acrossChart(across, words)}
          source={words.source}
          notices={noticeTexts(across.notices, 'region', words)}
          numbers={async () => (await import('./numbers.ts')).acrossNumbers(across, selected, words)}
        >
          {geometryFault !== null ? (
            <LoadFault error={geometryFault} onRetry={onGeometryRetry} />
          ) : geometry === null ? (
            <p role="status">{messages.app.loadingMap}</p>
          ) : (
            <Concentration chosen={selected} across={across} words={words} geometry={geometry} onOpen={open} />
          )}
        </FigureSection>
        {geometry === null ? null : <SharedBorders store={store} across={across} geometry={geometry} words={words} />}
      </>
    );
  },
);

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

interface ConcentrationProps extends Pick<Props, 'across' | 'words'> {
  readonly chosen: readonly RegionCode[];
  readonly geometry: MapGeometry;
  readonly onOpen: (id: string, isAdding: boolean) => void;
}

function Concentration({ chosen, across, words, geometry, onOpen }: ConcentrationProps): ReactNode {
  const { messages, format, names } = words;
  const { industry } = messages;
  const [hovered, setHovered] = useState<SectorRegionCode | null>(null);
  // Of every industry of a table the map is the same, and is drawn once.
  const codes = across.regions.map(({ place }) => place.code).join(' ');
  const { regions: places } = words.industry.tables[across.question.table];
  const merged = useMemo(() => mergeRegions(geometry, inOrder(places, codes.split(' '))), [geometry, places, codes]);
  const rows = useMemo(() => placesOf(merged, across), [merged, across]);
  const classes = useMemo(
    () =>
      makeClasses(
        across.regions.map(({ position }) => position.quotient),
        BREAKS,
        'sequential',
        QUOTIENT_DECIMALS,
      ),
    [across],
  );
  const bars = useMemo(() => acrossRows(across, classes, words), [across, classes, words]);
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
  const countryName = useCallback(
    (id: string) => (id === 'XK' ? `${format.country(id)}*` : format.country(id)),
    [format],
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
            label={industry.mapLabel(words.called.sector(across.sector))}
            hint={messages.map.keyboard}
            classOfRegion={classOfRegion}
            describe={describe}
            countryName={countryName}
            nameOf={nameOf}
            selected={selected}
            hovered={drawnOf(hovered)}
            scale={null}
            onHover={(code) => setHovered(placeAt(code))}
            onSelect={(code, isAdding) => onOpen(placeAt(code) ?? code, isAdding)}
          />
        </div>
        <p className="industry-line small" aria-hidden="true">
          {shown === undefined ? (
            <span className="quiet">{industry.pointing}</span>
          ) : (
            <>
              <strong>{placeParts(shown.place, words)}</strong>, {format.country(shown.place.country)}:{' '}
              {positionText(shown.position, words)}
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
      <div className="industry-list">
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
