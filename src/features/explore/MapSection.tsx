import { Suspense, useCallback, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { optionalPart } from '../../design/fetched-part.ts';
import type { ComponentType, ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { SmallRegionsProps } from '../../map/SmallRegions.tsx';
import { canZoom } from '../../map/zooming/can-zoom.ts';
import type { Catalogue, RegionCode } from '../../model/index.ts';
import { YearBadge } from '../../figure/YearBadge.tsx';
import { FigureExport } from '../../figure/export/FigureExport.tsx';
import { useFigureSurroundings } from '../../figure/surroundings/sources.ts';
import { faultTitle } from '../../frame/LoadFault.tsx';
import { MissingMap } from '../../frame/MissingMap.tsx';
import { subjectOf } from '../../figure/words/subject.ts';
import { whenIdle } from '../../design/when-idle.ts';
import type { Fills, RegionsContext } from './content/context.ts';
import { useMapShown } from './map-shown.ts';
import { RegionsKey, RegionsMap } from './content/RegionsMap.tsx';

/** With the discs, once the page is at rest. */
const LegendLights = optionalPart(
  () => import('./LegendLights.tsx'),
  ({ LegendLights: Part }) => Part,
);
// Without the zooming map, however it came to be missing, the drawn one does.
const ZoomLayer = optionalPart(
  () => import('../../map/zooming/ZoomLayer.tsx'),
  ({ ZoomLayer: Part }) => Part,
);

// What is told of a region, fetched when one is first pointed at.
const MapTip = optionalPart(
  () => import('../../map/MapTip.tsx'),
  ({ MapTip: Part }) => Part,
);

const TipWords = optionalPart(
  () => import('./TipWords.tsx'),
  ({ TipWords: Part }) => Part,
);

/** Whether to fetch the zooming map: once the page is at rest, where there is WebGL and nobody saves on data. */
function useZooming(isDrawn: boolean): boolean {
  const [isWanted, setIsWanted] = useState(false);
  useEffect(
    () => (isDrawn && !isWanted && canZoom() ? whenIdle(() => setIsWanted(true)) : undefined),
    [isDrawn, isWanted],
  );
  return isWanted;
}

/** The discs of the smallest regions, fetched once the page is at rest; the map does without them. */
function useSmallRegions(): ComponentType<SmallRegionsProps> | null {
  const [part, setPart] = useState<ComponentType<SmallRegionsProps> | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        import('../../map/SmallRegions.tsx').then(
          ({ SmallRegions }) => setPart(() => SmallRegions),
          () => undefined,
        );
      }),
    [],
  );
  return part;
}

interface Props {
  readonly catalogue: Catalogue;
  /** What is said of regions: it follows what is shown. */
  readonly described: RegionsContext | null;
  readonly hovered: RegionCode | null;
  readonly onHover: (region: RegionCode | null) => void;
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

const NO_FILLS: Fills = new Map();

/** What the map found, of what; while there is nothing, what is asked, or why it is not there. */
function Caption({ catalogue, id }: { readonly catalogue: Catalogue; readonly id: string }): ReactNode {
  const { messages } = useMessages();
  const { view, value, fault } = useMapShown();
  return (
    <>
      <h2 id={id}>{value?.finding ?? (fault === null ? messages.app.computing : faultTitle(fault, messages))}</h2>
      <p>
        <YearBadge newest={value?.newestYear} />
        {value?.subtitle ?? (fault === null ? null : subjectOf(catalogue, view, messages).title)}
      </p>
    </>
  );
}

/** The map with its finding, its legend and what is known of the region under the pointer or in focus. */
export function MapSection({ catalogue, described, hovered, onHover, onSelect }: Props): ReactNode {
  const { view, value, isLate } = useMapShown();
  const { geometry } = useFigureSurroundings().map;
  const fills = value?.shown.fills ?? NO_FILLS;
  const textOf = described?.textOf;
  const hover = hovered === null ? undefined : textOf?.(hovered);
  const nameOf = useCallback(
    (code: RegionCode): string => catalogue.regions.find((region) => region.code === code)?.name ?? code,
    [catalogue],
  );
  const describe = useDeferredValue(
    useCallback((code: RegionCode) => textOf?.(code).spoken ?? nameOf(code), [textOf, nameOf]),
  );
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState<number | null>(null);
  // Over the zooming map the drawn one shows no colours, but the hatch, and on paper.
  const followed = useDeferredValue(fills);
  const classOfRegion = useCallback(
    (code: RegionCode) => {
      const key = fills.get(code) ?? 'no-data';
      const before = followed.get(code) ?? 'no-data';
      return scale === null || key === 'no-data' || before === 'no-data' ? key : before;
    },
    [fills, followed, scale],
  );
  const smallRegions = useSmallRegions();
  const isZoomable = useZooming(geometry !== null && value !== null);
  return (
    <section className="explore-map" data-figure="map">
      <div className="explore-finding">
        <Caption catalogue={catalogue} id={id} />
        {value === null ? null : <FigureExport id="map" view={view} isLate={isLate} box={frame} describedBy={id} />}
      </div>
      <div ref={frame} className={`map-frame${isLate ? ' is-late' : ''}`}>
        {geometry === null ? (
          <MissingMap />
        ) : (
          <>
            <div ref={stage} className="map-stage">
              <RegionsMap
                geometry={geometry}
                classOfRegion={classOfRegion}
                describe={describe}
                nameOf={nameOf}
                selected={view.selected}
                hovered={hovered}
                scale={scale}
                smallRegions={smallRegions}
                onHover={onHover}
                onSelect={onSelect}
              />
            </div>
            {isZoomable ? (
              <Suspense fallback={null}>
                <ZoomLayer
                  stage={stage}
                  geometry={geometry}
                  fills={fills}
                  selected={view.selected}
                  onScale={setScale}
                />
              </Suspense>
            ) : null}
          </>
        )}
        {hovered === null || hover === undefined ? null : (
          <Suspense fallback={null}>
            <MapTip frame={frame} region={hovered} onDismiss={() => onHover(null)}>
              <TipWords region={hovered} text={hover} view={view} />
            </MapTip>
          </Suspense>
        )}
      </div>
      {value === null ? null : (
        <div className="explore-legend">
          <RegionsKey shown={value.shown} hovered={hovered} />
          {smallRegions === null ? null : (
            <Suspense fallback={null}>
              <LegendLights stage={stage} />
            </Suspense>
          )}
        </div>
      )}
    </section>
  );
}
