import { useLayoutEffect, type RefObject } from 'react';

/** Smaller letters are for nobody: beyond that the figure scrolls. */
const SMALLEST = 0.5;

/**
 * Makes what stands in the first child of the box smaller until it fits: wider in its own measure, so that charts take
 * the room. It only shrinks, so that it comes to rest; another size of the box starts anew.
 */
export function useFit(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const outer = box.current;
    const inner = outer?.firstElementChild;
    if (outer === null || outer === undefined || !(inner instanceof HTMLElement) || typeof ResizeObserver === 'undefined') return undefined;
    let fit = 1;
    let room = '';
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = outer;
      if (room !== `${String(width)} ${String(height)}`) {
        room = `${String(width)} ${String(height)}`;
        fit = 1;
      }
      const needed = inner.offsetHeight * fit;
      if (height > 0 && needed > height + 1) fit = Math.max(SMALLEST, fit * Math.max(0.8, height / needed));
      outer.style.setProperty('--fit', String(fit));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [box]);
}
