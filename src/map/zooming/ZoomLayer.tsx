import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { onPaperChange } from '../../design/on-paper.ts';
import type { MapGeometry, RegionCode } from '../../model/index.ts';
import { isInside, viewBoxOf, wholeFrame } from './camera.ts';
import { createZoomMap, type Fill, type ZoomMap } from './zoom-map.ts';
import { PanButtons, ZoomButtons, type Limits } from './ZoomButtons.tsx';
import './zoom-layer.css';

interface Props {
  /** Holds the drawn map, which from now on lies over the zooming one. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly geometry: MapGeometry;
  /** The class of each region; those that are not among them have no figures. */
  readonly fills: ReadonlyMap<RegionCode, Fill>;
  /** One that is added while it is out of sight is brought into sight. */
  readonly selected: readonly RegionCode[];
  /** Pixels that a unit of the plane takes, whenever the map has come to rest; null when the zooming map has gone. */
  readonly onScale: (scale: number | null) => void;
}

/** A region reached by keyboard is brought this many pixels into view. */
const MARGIN = 40;
const SCROLLING_PAGE = '(width < 75rem)';

/**
 * The map that zooms and pans, put under the drawn one, whose shapes stay what pointer, keyboard and screen reader
 * meet. Where it cannot be drawn nothing changes.
 */
export function ZoomLayer({ stage, geometry, fills, selected, onScale }: Props): ReactNode {
  const words = useMessages('zooming').messages.zooming;
  const [zoom, setZoom] = useState<ZoomMap | null>(null);
  const [limits, setLimits] = useState<Limits>({ isWhole: true, isFarthest: true, isNearest: false });
  const [gestures] = useState(words.gestures);
  const [powerPreference, setPowerPreference] = useState<'high-performance' | 'default'>('high-performance');

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
          words: gestures,
          isInScrollingPage: matchMedia(SCROLLING_PAGE).matches,
          signal: unwanted.signal,
          powerPreference,
          onFailure: () => {
            leave();
            // Lost once, it is tried once more; lost again, the drawn map stays.
            if (!unwanted.signal.aborted) setPowerPreference('default');
          },
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
  }, [stage, geometry, gestures, powerPreference]);

  // Before the page is painted, so that the map draws in the same frame.
  useLayoutEffect(() => {
    zoom?.colour(new Map(geometry.regions.map(({ code }) => [code, fills.get(code) ?? 'no-data'])));
  }, [zoom, geometry, fills]);

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
    const scroll = (): void => zoom.setInScrollingPage(scrolling.matches);
    const appearance = new MutationObserver(zoom.repaint);
    appearance.observe(document.documentElement, { attributes: true, attributeFilter: ['data-appearance'] });
    scheme.addEventListener('change', zoom.repaint);
    scrolling.addEventListener('change', scroll);
    return () => {
      appearance.disconnect();
      scheme.removeEventListener('change', zoom.repaint);
      scrolling.removeEventListener('change', scroll);
    };
  }, [zoom]);

  useEffect(() => {
    const place = stage.current;
    if (zoom === null || place === null) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || event.key === '=') zoom.zoomBy(1);
      else if (event.key === '-') zoom.zoomBy(-1);
      else if (event.key === '0') zoom.showWhole();
    };
    const reach = (event: FocusEvent): void => {
      if (!(event.target instanceof Element) || !event.target.matches(':focus-visible')) return;
      const code = event.target.closest('[data-region]')?.getAttribute('data-region');
      bringIntoSight(zoom, geometry, code);
    };
    place.addEventListener('keydown', press);
    place.addEventListener('focusin', reach);
    return () => {
      place.removeEventListener('keydown', press);
      place.removeEventListener('focusin', reach);
    };
  }, [zoom, stage, geometry]);

  const before = useRef(selected);
  useEffect(() => {
    const added = selected.findLast((code) => !before.current.includes(code));
    before.current = selected;
    if (zoom !== null) bringIntoSight(zoom, geometry, added);
  }, [zoom, geometry, selected]);

  if (zoom === null) return null;
  return (
    <>
      <ZoomButtons zoom={zoom} limits={limits} words={words} />
      {limits.isWhole ? null : <PanButtons zoom={zoom} words={words} />}
    </>
  );
}
/** Moving an element takes the focus from what is inside it. */
function withFocusKept(move: () => void): void {
  const focused = document.activeElement;
  move();
  if (focused !== document.activeElement && (focused instanceof HTMLElement || focused instanceof SVGElement))
    focused.focus({ preventScroll: true });
}

function bringIntoSight(zoom: ZoomMap, geometry: MapGeometry, code: string | null | undefined): void {
  const region = geometry.regions.find((candidate) => candidate.code === code);
  if (region !== undefined && !isInside(region.anchor, zoom.camera(), zoom.box(), MARGIN)) zoom.panTo(region.anchor);
}
