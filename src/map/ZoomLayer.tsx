import { useEffect, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import { onPaperChange } from '../design/on-paper.ts';
import type { MapGeometry, RegionCode } from '../model/index.ts';
import { isInside, viewBoxOf, wholeFrame } from './camera.ts';
import { createZoomMap, type Fill, type ZoomMap } from './zoom-map.ts';
import './zoom-layer.css';

interface Props {
  /** Holds the drawn map, which from now on lies over the zooming one. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly geometry: MapGeometry;
  readonly fillOf: (code: RegionCode) => Fill;
  /** Pixels that a unit of the plane takes, whenever the map has come to rest; null when the zooming map has gone. */
  readonly onScale: (scale: number | null) => void;
}

interface Limits {
  readonly isWhole: boolean;
  readonly isFarthest: boolean;
  readonly isNearest: boolean;
}

const STEP = 1;
/** A region reached by keyboard is brought this many pixels into view. */
const MARGIN = 40;
const SCROLLING_PAGE = '(max-width: 1199px)';

/**
 * The map that zooms and pans, put under the drawn one, whose shapes stay what pointer, keyboard and screen reader
 * meet. Where it cannot be drawn nothing changes.
 */
export function ZoomLayer({ stage, geometry, fillOf, onScale }: Props): ReactNode {
  const { messages } = useMessages();
  const [zoom, setZoom] = useState<ZoomMap | null>(null);
  const [limits, setLimits] = useState<Limits>({ isWhole: true, isFarthest: true, isNearest: false });
  const [words] = useState(messages.map.gestures);

  useEffect(() => {
    const place = stage.current;
    if (place === null) return undefined;
    const container = document.createElement('div');
    container.className = 'zoom-map';
    place.prepend(container);
    let made: ZoomMap | null = null;
    const unwanted = new AbortController();
    let isGone = false;
    const leave = (): void => {
      isGone = true;
      setZoom(null);
    };
    const start = async (): Promise<void> => {
      try {
        made = await createZoomMap({
          container,
          geometry,
          words,
          isInScrollingPage: matchMedia(SCROLLING_PAGE).matches,
          signal: unwanted.signal,
          onFailure: leave,
        });
      } catch {
        leave();
        return;
      }
      if (isGone) made.remove();
      else setZoom(made);
    };
    void start();
    return () => {
      isGone = true;
      // A map that is still coming would go on drawing into a box that is no longer there.
      unwanted.abort();
      made?.remove();
      container.remove();
    };
  }, [stage, geometry, words]);

  useEffect(() => {
    zoom?.colour(new Map(geometry.regions.map(({ code }) => [code, fillOf(code)])));
  }, [zoom, geometry, fillOf]);

  useEffect(() => {
    const place = stage.current;
    const overlay = place?.querySelector('.svg-map');
    const drawing = overlay?.querySelector('svg');
    if (zoom === null || !place || !overlay || !drawing) return undefined;
    const whole = drawing.getAttribute('viewBox') ?? '';
    let isOver = false;
    let isWhole = true;
    const follow = (): void => {
      const camera = zoom.camera();
      drawing.setAttribute('viewBox', viewBoxOf(camera, zoom.box()));
      drawing.style.setProperty('--map-unit', String(1 / camera.scale));
    };
    const rest = (): void => {
      follow();
      onScale(zoom.camera().scale);
      isWhole = zoom.isWhole();
      setLimits({ isWhole, isFarthest: zoom.isFarthest(), isNearest: zoom.isNearest() });
    };
    // The drawing alone goes onto paper: all of the area, or what is on screen where the reader has come nearer.
    const print = (): void => {
      if (isOver || !place.classList.contains('is-zooming')) return;
      if (!matchMedia('print').matches) return rest();
      if (isWhole) drawing.setAttribute('viewBox', whole);
      const { scale } = wholeFrame(drawing.viewBox.baseVal, {
        width: drawing.clientWidth,
        height: drawing.clientHeight,
      });
      if (scale <= 0) return;
      drawing.style.setProperty('--map-unit', String(1 / scale));
      onScale(scale);
    };
    const leavePaper = onPaperChange(print);
    const takeOver = async (): Promise<void> => {
      await zoom.drawn();
      if (isOver) return;
      withFocusKept(() => zoom.surface.append(overlay));
      place.classList.add('is-zooming');
      zoom.onMove(follow);
      zoom.onRest(rest);
      rest();
    };
    void takeOver();
    return () => {
      isOver = true;
      leavePaper();
      withFocusKept(() => place.append(overlay));
      place.classList.remove('is-zooming');
      drawing.setAttribute('viewBox', whole);
      onScale(null);
    };
  }, [zoom, stage, onScale]);

  useEffect(() => {
    if (zoom === null) return undefined;
    const scrolling = matchMedia(SCROLLING_PAGE);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const gestures = (): void => zoom.setInScrollingPage(scrolling.matches);
    const appearance = new MutationObserver(zoom.repaint);
    appearance.observe(document.documentElement, { attributes: true, attributeFilter: ['data-appearance'] });
    scheme.addEventListener('change', zoom.repaint);
    scrolling.addEventListener('change', gestures);
    return () => {
      appearance.disconnect();
      scheme.removeEventListener('change', zoom.repaint);
      scrolling.removeEventListener('change', gestures);
    };
  }, [zoom]);

  useEffect(() => {
    const place = stage.current;
    if (zoom === null || place === null) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || event.key === '=') zoom.zoomBy(STEP);
      else if (event.key === '-') zoom.zoomBy(-STEP);
      else if (event.key === '0') zoom.showWhole();
    };
    const reach = (event: FocusEvent): void => {
      if (!(event.target instanceof Element) || !event.target.matches(':focus-visible')) return;
      const code = event.target.closest('[data-region]')?.getAttribute('data-region');
      const region = geometry.regions.find((candidate) => candidate.code === code);
      if (region !== undefined && !isInside(region.anchor, zoom.camera(), zoom.box(), MARGIN))
        zoom.panTo(region.anchor);
    };
    place.addEventListener('keydown', press);
    place.addEventListener('focusin', reach);
    return () => {
      place.removeEventListener('keydown', press);
      place.removeEventListener('focusin', reach);
    };
  }, [zoom, stage, geometry]);

  if (zoom === null) return null;
  return (
    <div className="zoom-buttons">
      <button
        type="button"
        aria-label={messages.map.zoomIn}
        title={messages.map.zoomIn}
        disabled={limits.isNearest}
        onClick={() => zoom.zoomBy(STEP)}
      >
        <Sign path="M8 3v10M3 8h10" />
      </button>
      <button
        type="button"
        aria-label={messages.map.zoomOut}
        title={messages.map.zoomOut}
        disabled={limits.isFarthest}
        onClick={() => zoom.zoomBy(-STEP)}
      >
        <Sign path="M3 8h10" />
      </button>
      <button
        type="button"
        aria-label={messages.map.resetView}
        title={messages.map.resetView}
        disabled={limits.isWhole}
        onClick={zoom.showWhole}
      >
        <Sign path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
      </button>
    </div>
  );
}

function Sign({ path }: { readonly path: string }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentcolor" strokeWidth="1.5" />
    </svg>
  );
}

/** Moving an element takes the focus from what is inside it. */
function withFocusKept(move: () => void): void {
  const focused = document.activeElement;
  move();
  if (focused !== document.activeElement && (focused instanceof HTMLElement || focused instanceof SVGElement))
    focused.focus({ preventScroll: true });
}
