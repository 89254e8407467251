import { useEffect, useRef, type ReactNode } from 'react';
import { useDismissing } from '../design/drawing/use-dismissing.ts';
import { isOnItsWay, isOnTip, type WindowPoint } from './tip-place.ts';

interface Props {
  /** The box that holds the map, and this. */
  readonly frame: { readonly current: HTMLElement | null };
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** Pixels of a pointer's way that tell where it goes. */
const WAY = 12;
/** Milliseconds after which a pointer that rests is no longer on its way. */
const REST = 400;

/**
 * What is told of a region, in a corner of the map, where it covers least. It stays while the pointer is on it and on its
 * way to it (WCAG 1.4.13): the regions passed meanwhile hear nothing, until the pointer rests on one.
 */
export function MapTip({ frame, onDismiss, children }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useDismissing(onDismiss);
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
    <div ref={box} className="map-tooltip" aria-hidden="true">
      {children}
    </div>
  );
}
