import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { AHEAD_KEYS, BEHIND_KEYS, VALUE_KEYS, type RegionFill } from '../../design/drawing/classes.ts';
import { tokenColour, tokenColours } from '../../design/look/token-colour.ts';
import type { MapGeometry, PlanePoint, RegionCode } from '../../model/index.ts';
import { wholeFrame, type Box, type Camera } from './camera.ts';
import { REGIONS, styleOf } from './map-style.ts';
import { degreesOf, planePointOf, scaleOf, zoomOf } from './mercator-plane.ts';

export type Fill = RegionFill;

/** How much nearer than the whole frame one can come, as a power of two. */
const NEAREST = 4;
/** Milliseconds; long enough to see where the map goes. */
const MOTION = 180;
/** The share of the box that the map moves by at a press. */
const PAN_STEP = 0.3;
/** Two zooms that differ by less are the same. */
const SAME_ZOOM = 0.01;
/** Of a region without a figure this is the ground: its hatch is drawn above. */
const FILLS: readonly Fill[] = [...VALUE_KEYS, ...BEHIND_KEYS, ...AHEAD_KEYS, 'no-data', 'outside'];

export interface ZoomMapWords {
  readonly withCtrl: string;
  readonly withCommand: string;
  readonly withTwoFingers: string;
}

interface Options {
  readonly container: HTMLElement;
  readonly geometry: MapGeometry;
  /** Whether the page itself scrolls by wheel and finger, so that the map takes them only with Ctrl or two fingers. */
  readonly isInScrollingPage: boolean;
  readonly words: ZoomMapWords;
  /** Aborted, the map goes, come or not. */
  readonly signal: AbortSignal;
  /** Safari loses at once what is to be of high performance. */
  readonly powerPreference: 'high-performance' | 'default';
  /** It draws no more, now or later: the drawn map has to do. */
  readonly onFailure: () => void;
}

export interface ZoomMap {
  /** What the pointer meets; the drawing that answers it belongs inside. */
  readonly surface: HTMLElement;
  readonly camera: () => Camera;
  readonly box: () => Box;
  readonly isWhole: () => boolean;
  readonly isNearest: () => boolean;
  readonly isFarthest: () => boolean;
  readonly zoomBy: (steps: number) => void;
  readonly showWhole: () => void;
  readonly panTo: (point: PlanePoint) => void;
  /** By so many steps to the right and down, each a share of what is seen. */
  readonly panBy: (across: number, down: number) => void;
  readonly onMove: (listener: () => void) => void;
  /** Called whenever it has come to rest, and when its box has another size. */
  readonly onRest: (listener: () => void) => void;
  /** Resolves when all that was asked for is drawn. */
  readonly drawn: () => Promise<void>;
  /** Sets what has changed since the last time. */
  readonly colour: (fills: ReadonlyMap<RegionCode, Fill>) => void;
  /** Reads the colours anew, after a change between light and dark. */
  readonly repaint: () => void;
  readonly setInScrollingPage: (isInScrollingPage: boolean) => void;
  readonly remove: () => void;
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The map on the graphics card, drawn to match the drawn map. Resolves when its first picture stands. Rejects without WebGL. */
export function createZoomMap({
  container,
  geometry,
  isInScrollingPage,
  words,
  signal,
  powerPreference,
  onFailure,
}: Options): Promise<ZoomMap> {
  const { frame } = geometry;
  setWorkerUrl(workerUrl);
  const boxOf = (): Box => ({ width: container.clientWidth, height: container.clientHeight });
  const whole = (): { center: [number, number]; zoom: number } => {
    const { middle, scale } = wholeFrame(frame, boxOf());
    return { center: degreesOf(middle, frame), zoom: zoomOf(scale, frame) };
  };
  let least = whole().zoom;
  const [west, south] = degreesOf([0, frame.height], frame);
  const [east, north] = degreesOf([frame.width, 0], frame);
  const map = new MapLibreMap({
    container,
    canvasContextAttributes: { powerPreference },
    style: styleOf(geometry),
    ...whole(),
    // The middle stays on the area, so that one cannot lose it.
    transformConstrain: ({ lng, lat }, zoom) => ({
      center: new LngLat(within(lng, west, east), within(lat, south, north)),
      zoom: within(zoom, least, least + NEAREST),
    }),
    renderWorldCopies: false,
    attributionControl: false,
    maplibreLogo: false,
    keyboard: false,
    boxZoom: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    cooperativeGestures: isInScrollingPage,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': words.withCtrl,
      'CooperativeGesturesHandler.MacHelpText': words.withCommand,
      'CooperativeGesturesHandler.MobileHelpText': words.withTwoFingers,
    },
  });
  map.touchZoomRotate.disableRotation();
  // What can be reached and read is the drawing above it.
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');

  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { middle: planePointOf(lng, lat, frame), scale: scaleOf(map.getZoom(), frame) };
  };
  const filled = new Map<RegionCode, Fill>();
  /** As last read; a change of figures reads none. */
  let colours: ReadonlyMap<Fill, string> = new Map();
  const paint = (fills: ReadonlyMap<RegionCode, Fill>): void => {
    for (const [code, fill] of fills) map.setFeatureState({ source: REGIONS, id: code }, { colour: colours.get(fill) });
  };
  const repaint = (): void => {
    map.setPaintProperty('sea', 'background-color', tokenColour('map-sea'));
    map.setPaintProperty('land', 'fill-color', tokenColour('map-land'));
    map.setPaintProperty('regionBorders', 'line-color', tokenColour('map-border'));
    map.setPaintProperty('countryCasing', 'line-color', tokenColour('map-border'));
    map.setPaintProperty('countryBorders', 'line-color', tokenColour('map-country-border'));
    colours = tokenColours(FILLS);
    paint(filled);
  };
  let isAtWhole = true;
  const isWhole = (): boolean => {
    const { x, y } = map.project(whole().center);
    const { width, height } = boxOf();
    return map.getZoom() - least < SAME_ZOOM && Math.hypot(x - width / 2, y - height / 2) < 2;
  };
  const showWhole = (): void => void map.easeTo({ ...whole(), duration: MOTION });

  map.on('moveend', () => {
    isAtWhole = isWhole();
  });
  // A reader who looks at the whole area goes on looking at the whole area.
  map.on('resize', () => {
    // Out of sight, while the scripts of another page come, it has no size that anything could fit into.
    const { width, height } = boxOf();
    if (width === 0 || height === 0) return;
    least = whole().zoom;
    if (isAtWhole) map.jumpTo(whole());
  });

  let isRemoved = false;
  const remove = (): void => {
    if (!isRemoved) map.remove();
    isRemoved = true;
  };
  const zoomMap: ZoomMap = {
    surface: map.getCanvasContainer(),
    camera,
    isWhole,
    repaint,
    showWhole,
    box: boxOf,
    isNearest: () => least + NEAREST - map.getZoom() < SAME_ZOOM,
    isFarthest: () => map.getZoom() - least < SAME_ZOOM,
    zoomBy: (steps) => void map.easeTo({ zoom: map.getZoom() + steps, duration: MOTION }),
    panTo: (point) => void map.easeTo({ center: degreesOf(point, frame), duration: MOTION }),
    panBy: (across, down) => {
      const { width, height } = boxOf();
      map.panBy([across * width * PAN_STEP, down * height * PAN_STEP], { duration: MOTION });
    },
    colour: (fills) => {
      const changed = new Map([...fills].filter(([code, fill]) => filled.get(code) !== fill));
      for (const [code, fill] of changed) filled.set(code, fill);
      paint(changed);
    },
    setInScrollingPage: (isInside) => (isInside ? map.cooperativeGestures.enable() : map.cooperativeGestures.disable()),
    onMove: (listener) => void map.on('move', listener),
    onRest: (listener) => {
      map.on('moveend', listener);
      map.on('resize', listener);
    },
    drawn: () =>
      new Promise((resolve) => {
        map.once('idle', () => resolve());
        map.triggerRepaint();
      }),
    remove,
  };
  return new Promise((resolve, reject) => {
    const fail = (reason: unknown): void => {
      remove();
      reject(reason instanceof Error ? reason : new Error('The zooming map could not be drawn.'));
      onFailure();
    };
    canvas.addEventListener('webglcontextlost', fail, { once: true });
    signal.addEventListener('abort', fail, { once: true });
    map.once('load', () => {
      repaint();
      resolve(zoomMap);
    });
  });
}
