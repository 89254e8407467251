import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';

/** In pixels, and how many times larger the drawing can be seen. */
export interface ZoomSize {
  readonly width: number;
  readonly height: number;
  readonly nearest: number;
}

/** A drawing that can be zoomed and moved. Motion is in milliseconds; with none it is there at once. */
export interface Zooming {
  /** How much larger it is seen, and where its corner lies. */
  readonly transform: () => { readonly x: number; readonly y: number; readonly k: number };
  readonly isMoving: () => boolean;
  readonly by: (factor: number, fixed: readonly [x: number, y: number], motion: number) => void;
  readonly showAll: (motion: number) => void;
  readonly bringToMiddle: (x: number, y: number) => void;
  /** Shows all again and lets go of the drawing. */
  readonly end: () => void;
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

/** Makes a drawing of so many pixels zoom by wheel, fingers, mouse and calls; `moved` is what moves in it, and it is seen at most `nearest` times as large. */
export function zoomable(
  svg: SVGSVGElement,
  moved: SVGGElement,
  { width, height, nearest }: ZoomSize,
  onRest: (scale: number) => void,
): Zooming {
  let transform: { readonly x: number; readonly y: number; readonly k: number } = zoomIdentity;
  let isMoving = false;
  const whole: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(whole)
    .translateExtent(whole)
    .scaleExtent([1, nearest])
    .filter((event: Event) => isMeant(event, transform.k > 1))
    .wheelDelta(stepOf)
    .on('start', () => {
      isMoving = true;
    })
    .on('zoom', ({ transform: now }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      transform = now;
      moved.setAttribute('transform', now.toString());
      moved.style.setProperty('--space-zoom', now.k.toFixed(3));
    })
    .on('end', () => {
      isMoving = false;
      svg.classList.toggle('is-zoomed', transform.k > 1);
      onRest(transform.k);
    });
  const drawing = select(svg);
  drawing.call(behaviour).on('dblclick.zoom', null);
  return {
    transform: () => transform,
    isMoving: () => isMoving,
    by: (factor, [x, y], motion) => {
      if (motion === 0) behaviour.scaleBy(drawing, factor, [x, y]);
      else behaviour.scaleBy(drawing.transition().duration(motion), factor, [x, y]);
    },
    showAll: (motion) => {
      if (motion === 0) behaviour.transform(drawing, zoomIdentity);
      else behaviour.transform(drawing.transition().duration(motion), zoomIdentity);
    },
    bringToMiddle: (x, y) => behaviour.translateTo(drawing, x, y),
    end: () => void drawing.interrupt().call(behaviour.transform, zoomIdentity).on('.zoom', null),
  };
}
