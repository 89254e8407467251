import { select, zoom, zoomIdentity, type D3ZoomEvent, type Selection, type ZoomBehavior } from 'd3';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** How many times larger the drawing can be seen. */
export const NEAREST = 6;
/** Milliseconds; long enough to see where the drawing goes. */
const MOTION = 150;
/** A sector reached by keyboard is brought at least this many pixels into view. */
const MARGIN = 40;

interface Held {
  readonly drawing: Selection<SVGSVGElement, unknown, null, undefined>;
  readonly behaviour: ZoomBehavior<SVGSVGElement, unknown>;
  transform: { readonly x: number; readonly y: number; readonly k: number };
  isMoving: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface ZoomCalls {
  /** How much larger the drawing is seen since it came to rest. */
  readonly scale: number;
  readonly isMoving: () => boolean;
  /** Around a place of the drawing, which stays where it is seen; around the middle of what is seen without one or where it is not in view. */
  readonly zoomBy: (factor: number, around?: Place) => void;
  readonly showAll: () => void;
  readonly reveal: (x: number, y: number) => void;
}

interface Zoom extends ZoomCalls {
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** What moves. */
  readonly layer: RefObject<SVGGElement | null>;
}

/**
 * Zooming and panning by wheel with Ctrl or ⌘, two fingers, mouse and calls. In motion only the layer's transform is set,
 * and how much that is for the text, which keeps its size; React draws anew when it has come to rest.
 */
export function useZoom(width: number, height: number): Zoom {
  const drawing = useRef<SVGSVGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const held = useRef<Held | null>(null);
  const [scale, setScale] = useState(1);

  useEffect(() => {
    const [svg, moved] = [drawing.current, layer.current];
    if (svg === null || moved === null) return undefined;
    const behaviour = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([1, NEAREST])
      .filter((event: Event) => isMeant(event, own.transform.k > 1))
      .wheelDelta(stepOf)
      .on('start', () => {
        own.isMoving = true;
      })
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        own.transform = transform;
        moved.setAttribute('transform', transform.toString());
        moved.style.setProperty('--space-zoom', transform.k.toFixed(3));
      })
      .on('end', () => {
        own.isMoving = false;
        svg.classList.toggle('is-zoomed', own.transform.k > 1);
        setScale(own.transform.k);
      });
    const own: Held = { drawing: select(svg), behaviour, transform: zoomIdentity, isMoving: false };
    own.drawing.call(behaviour).on('dblclick.zoom', null);
    held.current = own;
    return () => {
      // Another frame starts from the whole.
      own.drawing.interrupt().call(behaviour.transform, zoomIdentity).on('.zoom', null);
      held.current = null;
    };
  }, [width, height]);

  const move = useCallback((act: (own: Held, motion: number) => void): void => {
    if (held.current !== null) act(held.current, matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOTION);
  }, []);
  return {
    drawing,
    layer,
    scale,
    isMoving: useCallback(() => held.current?.isMoving ?? false, []),
    zoomBy: useCallback(
      (factor, around) =>
        move((own, motion) => {
          const { x: left, y: top, k } = own.transform;
          const seen = around === undefined ? null : { x: around.x * k + left, y: around.y * k + top };
          const isInView = seen !== null && seen.x >= 0 && seen.x <= width && seen.y >= 0 && seen.y <= height;
          const fixed: [number, number] = isInView ? [seen.x, seen.y] : [width / 2, height / 2];
          if (motion === 0) own.behaviour.scaleBy(own.drawing, factor, fixed);
          else own.behaviour.scaleBy(own.drawing.transition().duration(motion), factor, fixed);
        }),
      [move, width, height],
    ),
    showAll: useCallback(
      () =>
        move((own, motion) =>
          motion === 0
            ? own.behaviour.transform(own.drawing, zoomIdentity)
            : own.behaviour.transform(own.drawing.transition().duration(motion), zoomIdentity),
        ),
      [move],
    ),
    reveal: useCallback(
      (x, y) =>
        move((own) => {
          const { x: left, y: top, k } = own.transform;
          const [seenX, seenY] = [x * k + left, y * k + top];
          if (seenX < MARGIN || seenX > width - MARGIN || seenY < MARGIN || seenY > height - MARGIN)
            own.behaviour.translateTo(own.drawing, x, y);
        }),
      [move, width, height],
    ),
  };
}

/** The page keeps its wheel and its one finger; the mouse pans what is zoomed. */
function isMeant(event: Event, isZoomed: boolean): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event.type.startsWith('touch')) return event instanceof TouchEvent && event.touches.length > 1;
  return isZoomed && event instanceof MouseEvent && event.button === 0;
}

/** A pinch comes as a wheel in many small steps, a notch of a mouse in one large one. */
function stepOf({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * 30;
  return Math.max(-0.4, Math.min(0.4, -pixels * 0.01));
}
