import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { ZoomSize, Zooming } from './zoom-behaviour.ts';

/** How many times larger the drawing can be seen. */
export const NEAREST = 6;
/** Milliseconds; long enough to see where the drawing goes. */
const MOTION = 150;
/** A sector reached by keyboard is brought at least this many pixels into view. */
const MARGIN = 40;
/** By these a reader reaches for the drawing. */
const REACHES = ['pointerover', 'focusin', 'touchstart', 'wheel'] as const;

interface Held {
  /** Null until somebody has reached for the drawing. */
  readonly now: () => Zooming | null;
  readonly fetched: () => Promise<Zooming>;
  readonly end: () => void;
}

/** A drawing that is made to zoom when somebody first reaches for it. */
function heldBy(svg: SVGSVGElement, moved: SVGGElement, size: ZoomSize, onRest: (scale: number) => void): Held {
  let now: Zooming | null = null;
  let coming: Promise<Zooming> | null = null;
  let isGone = false;
  const fetched = async (): Promise<Zooming> => {
    coming ??= import('./zoom-behaviour.ts').then(({ zoomable }) => {
      if (isGone) throw new Error('The drawing is gone.');
      now = zoomable(svg, moved, size, onRest);
      return now;
    });
    try {
      return await coming;
    } catch (fault) {
      coming = null;
      throw fault;
    }
  };
  const reach = (): void => void fetched().catch(() => null);
  for (const type of REACHES) svg.addEventListener(type, reach, { once: true, passive: true });
  return {
    now: () => now,
    fetched,
    end: () => {
      for (const type of REACHES) svg.removeEventListener(type, reach);
      isGone = true;
      // Another frame starts from the whole.
      now?.end();
    },
  };
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
 * and how much that is for the text, which keeps its size; React draws anew when it has come to rest. What does it is
 * fetched when a reader first reaches for the drawing: most only look.
 */
export function useZoom(width: number, height: number): Zoom {
  const drawing = useRef<SVGSVGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const held = useRef<Held | null>(null);
  const [scale, setScale] = useState(1);

  useEffect(() => {
    const [svg, moved] = [drawing.current, layer.current];
    if (svg === null || moved === null) return undefined;
    const own = heldBy(svg, moved, { width, height, nearest: NEAREST }, setScale);
    held.current = own;
    return () => {
      own.end();
      held.current = null;
    };
  }, [width, height]);

  const move = useCallback((act: (zooming: Zooming, motion: number) => void): void => {
    const own = held.current;
    const motion = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOTION;
    const zooming = own?.now() ?? null;
    if (zooming !== null) act(zooming, motion);
    else
      void own?.fetched().then(
        (there) => act(there, motion),
        () => null,
      );
  }, []);
  return {
    drawing,
    layer,
    scale,
    isMoving: useCallback(() => held.current?.now()?.isMoving() ?? false, []),
    zoomBy: useCallback(
      (factor, around) =>
        move((zooming, motion) => {
          const { x: left, y: top, k } = zooming.transform();
          const seen = around === undefined ? null : { x: around.x * k + left, y: around.y * k + top };
          const isInView = seen !== null && seen.x >= 0 && seen.x <= width && seen.y >= 0 && seen.y <= height;
          zooming.by(factor, isInView ? [seen.x, seen.y] : [width / 2, height / 2], motion);
        }),
      [move, width, height],
    ),
    showAll: useCallback(() => move((zooming, motion) => zooming.showAll(motion)), [move]),
    reveal: useCallback(
      (x, y) => {
        // All of a drawing that nobody has zoomed is in view.
        const zooming = held.current?.now() ?? null;
        if (zooming === null) return;
        const { x: left, y: top, k } = zooming.transform();
        const [seenX, seenY] = [x * k + left, y * k + top];
        if (seenX < MARGIN || seenX > width - MARGIN || seenY < MARGIN || seenY > height - MARGIN)
          zooming.bringToMiddle(x, y);
      },
      [width, height],
    ),
  };
}
