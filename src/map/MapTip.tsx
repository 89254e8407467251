import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useDismissing } from '../design/drawing/use-dismissing.ts';
import type { RegionCode } from '../model/index.ts';
import { cardPlace, type Box } from './places/card-place.ts';
import { isOnItsWay, isOnTip, type WindowPoint } from './places/tip-place.ts';

interface Props {
  /** The box that holds the map, and this. */
  readonly frame: { readonly current: HTMLElement | null };
  /** What it tells of. */
  readonly region: RegionCode;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** Pixels of a pointer's way that tell where it goes. */
const WAY = 12;
/** Milliseconds after which a pointer that rests is no longer on its way. */
const REST = 400;

/** Where there is a pointer that rests, and room beside regions. */
const HAS_ROOM = '(hover: hover) and (width >= 37.5rem)';

/** A box of the window on the frame. */
function boxIn(frame: HTMLElement, element: Element): Box {
  const [whole, box] = [frame.getBoundingClientRect(), element.getBoundingClientRect()];
  return { left: box.left - whole.left, top: box.top - whole.top, width: box.width, height: box.height };
}

/** Beside the region, off the key and the buttons; null where there is no room, or no pointer. */
function placeOf(frame: HTMLElement, card: HTMLElement, region: RegionCode): ReturnType<typeof cardPlace> {
  const shape = frame.querySelector(`[data-region="${region}"]`);
  if (shape === null || !window.matchMedia(HAS_ROOM).matches) return null;
  const around = frame.parentElement ?? frame;
  const free = [...around.querySelectorAll('.map-legend, .map-discs, .zoom-buttons')].map((part) => boxIn(frame, part));
  return cardPlace(
    { width: frame.clientWidth, height: frame.clientHeight },
    boxIn(frame, shape),
    { width: card.offsetWidth, height: card.offsetHeight },
    free,
  );
}

/**
 * What is told of a region, beside it, or in a corner of the map where there is no room. It stays while the pointer is on it and on its
 * way to it (WCAG 1.4.13): the regions passed meanwhile hear nothing, until the pointer rests on one.
 */
export function MapTip({ frame, region, onDismiss, children }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<ReturnType<typeof cardPlace>>(null);
  useDismissing(onDismiss);
  // Before it is painted, so that it stands nowhere else first.
  useLayoutEffect(() => {
    if (frame.current !== null && box.current !== null) setPlace(placeOf(frame.current, box.current, region));
  }, [frame, region]);
  useEffect(() => {
    const around = frame.current;
    let way: readonly WindowPoint[] = [];
    let resting: ReturnType<typeof setTimeout> | undefined;
    const hear = (event: PointerEvent): void => {
      const tip = box.current?.getBoundingClientRect();
      if (tip === undefined || !event.isTrusted || event.pointerType === 'touch') return;
      clearTimeout(resting);
      const now = { x: event.clientX, y: event.clientY };
      // At first nothing is known but how far it moved.
      if (way.length === 0) way = [{ x: now.x - event.movementX, y: now.y - event.movementY }];
      const start = Math.max(
        0,
        way.findLastIndex(({ x, y }) => Math.hypot(now.x - x, now.y - y) >= WAY),
      );
      const from = way[start] ?? now;
      way = [...way.slice(start), now];
      if (isOnTip(tip, now)) event.stopPropagation();
      else if (isOnItsWay(tip, from, now)) {
        event.stopPropagation();
        const { target, clientX, clientY } = event;
        resting = setTimeout(() => {
          way = [];
          target?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX, clientY }));
        }, REST);
      }
    };
    around?.addEventListener('pointermove', hear, true);
    return () => {
      clearTimeout(resting);
      around?.removeEventListener('pointermove', hear, true);
    };
  }, [frame]);
  return (
    <div
      ref={box}
      className="map-tooltip"
      aria-hidden="true"
      style={place === null ? undefined : { inset: `${String(place.top)}px auto auto ${String(place.left)}px` }}
    >
      {children}
    </div>
  );
}
