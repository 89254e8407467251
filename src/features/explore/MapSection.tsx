import {
  lazy,
  Suspense,
  use,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { classOf, type Classes } from '../../design/classes.ts';
import { useMessages, type Names } from '../../design/messages/index.tsx';
import { Legend } from '../../map/Legend.tsx';
import { SvgMap } from '../../map/SvgMap.tsx';
import { canZoom } from '../../map/can-zoom.ts';
import type { Catalogue, ExploreResult, MapGeometry, RegionCode, View } from '../../model/index.ts';
import { FigureExport } from '../../figure/FigureExport.tsx';
import { subtitleOf } from '../../figure/words/exported.ts';
import { LoadFault, faultTitle } from '../../frame/LoadFault.tsx';
import { regionText } from '../../figure/words/region-text.ts';
import { Still } from '../../figure/still.ts';
import { writeAmount, type Subject } from '../../figure/words/subject.ts';
import { whenIdle } from '../../frame/when-idle.ts';

// Without the zooming map, however it came to be missing, the drawn one does.
const ZoomLayer = lazy(() =>
  import('../../map/ZoomLayer.tsx')
    .then(({ ZoomLayer: Layer }) => ({ default: Layer }))
    .catch(() => ({ default: (): ReactNode => null })),
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

interface Props {
  readonly box: RefObject<HTMLElement | null>;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly geometry: MapGeometry | null;
  readonly geometryFault: Error | null;
  readonly onGeometryRetry: () => void;
  readonly result: ExploreResult | null;
  readonly classes: Classes | null;
  readonly subject: Subject;
  readonly names: Names;
  readonly headline: string | null;
  /** Why there are no figures; null while they are computed, and where they are there. */
  readonly fault: Error | null;
  readonly benchmarkName: string;
  readonly hovered: RegionCode | null;
  readonly isLate: boolean;
  readonly onHover: (region: RegionCode | null) => void;
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

/** The map with its finding, its legend and what is known of the region under the pointer or in focus. */
export function MapSection(props: Props): ReactNode {
  const {
    box,
    view,
    catalogue,
    geometry,
    geometryFault,
    onGeometryRetry,
    result,
    classes,
    subject,
    names,
    headline,
    fault,
    benchmarkName,
    hovered,
    isLate,
    onHover,
    onSelect,
  } = props;
  const { messages, format } = useMessages();
  const { shown } = view;
  const textOf = useCallback(
    (code: RegionCode) =>
      result === null ? null : regionText(code, { result, catalogue, subject, shown, names, messages, format }),
    [result, catalogue, subject, shown, names, messages, format],
  );
  const classOfRegion = useCallback(
    (code: RegionCode) => {
      const row = result?.columns.region.indexOf(code) ?? -1;
      return classes === null ? ('no-data' as const) : classOf(classes, result?.columns[shown][row] ?? Number.NaN);
    },
    [classes, result, shown],
  );
  const hover = hovered === null ? null : textOf(hovered);
  const nameOf = useCallback(
    (code: RegionCode): string => catalogue.regions.find((region) => region.code === code)?.name ?? code,
    [catalogue],
  );
  const describe = useCallback((code: RegionCode) => textOf(code)?.spoken ?? nameOf(code), [textOf, nameOf]);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState<number | null>(null);
  const isStill = use(Still);
  const isZoomable = useZooming(geometry !== null && result !== null && !isStill);
  const countryName = useCallback(
    (id: string) => (id === 'XK' ? `${format.country(id)}*` : format.country(id)),
    [format],
  );
  return (
    <section ref={box} className="explore-map" data-figure="map">
      <div className="explore-finding">
        <h2 id={id}>{headline ?? (fault === null ? messages.app.computing : faultTitle(fault, messages))}</h2>
        <p>
          {result === null
            ? fault === null
              ? null
              : subject.title
            : subtitleOf({ view, result, subject, benchmarkName, messages, format })}
        </p>
        {result === null || isStill ? null : <FigureExport id="map" view={view} box={frame} describedBy={id} />}
      </div>
      <div ref={frame} className={`map-frame${isLate ? ' is-late' : ''}`}>
        {geometryFault !== null ? (
          <LoadFault error={geometryFault} onRetry={onGeometryRetry} />
        ) : geometry === null ? (
          <p role="status">{messages.app.loadingMap}</p>
        ) : (
          <>
            <div ref={stage} className="map-stage">
              <SvgMap
                geometry={geometry}
                label={messages.map.label}
                hint={messages.map.keyboard}
                classOfRegion={classOfRegion}
                describe={describe}
                nameOf={nameOf}
                countryName={countryName}
                selected={view.selected}
                hovered={hovered}
                scale={scale}
                onHover={onHover}
                onSelect={onSelect}
              />
            </div>
            {isZoomable ? (
              <Suspense fallback={null}>
                <ZoomLayer stage={stage} geometry={geometry} fillOf={classOfRegion} onScale={setScale} />
              </Suspense>
            ) : null}
          </>
        )}
      </div>
      {hover === null ? null : (
        <div className="map-tooltip" aria-hidden="true">
          <strong>{hover.name}</strong>, {hover.country}
          <br />
          {hover.amount === null ? null : (
            <>
              {hover.amount}
              {hover.rank === null ? '' : ` · ${hover.rank}`}
              <br />
            </>
          )}
          <span className="quiet">{hover.notes.join('; ')}</span>
        </div>
      )}
      {result === null || classes === null ? null : (
        <div className="explore-legend">
          <Legend
            classes={classes}
            values={result.columns[shown]}
            title={shown === 'gap' ? `${subject.gapName}, ${subject.gapUnit}` : subject.unit}
            hasDirection={subject.hasDirection}
            format={(value) => writeAmount(format, value, subject.decimals, shown)}
            noDataCount={result.columns[shown].filter((value) => !Number.isFinite(value)).length}
            highlighted={hovered === null ? null : classOfRegion(hovered)}
          />
        </div>
      )}
    </section>
  );
}
