import { useLayoutEffect, type RefObject } from 'react';

/** Smaller letters are for nobody: beyond that the figure scrolls. */
const SMALLEST = 0.5;
/** A short figure is made larger, for the last row of the room. */
const LARGEST = 1.35;
/** What a figure is given in width when it is made smaller, at most: a map grows with its width, and would never fit. */
const WIDEST = 0.8;
/** At most so much smaller in one step, since charts take another shape in another width. */
const STEP = 0.85;
/** From the largest to the smallest. */
const MOST_STEPS = 10;
/** How often it may grow again: a chart is stretched until it has taken its shape in another width, and seems higher than it will be. */
const MOST_GROWTHS = 2;
/** Less room than this is left as it is. */
const WORTH_GROWING = 1.04;

/**
 * Makes what stands in the first child of the box as large as it can be without being cut. It starts large,
 * shrinks, and grows again a few times at most, so that it comes to rest; another size of the box, or another `figure` in it,
 * starts anew.
 */
export function useFit(box: RefObject<HTMLElement | null>, figure: string): void {
  useLayoutEffect(() => {
    const outer = box.current;
    const inner = outer?.firstElementChild;
    if (
      outer === null ||
      outer === undefined ||
      !(inner instanceof HTMLElement) ||
      typeof ResizeObserver === 'undefined'
    )
      return undefined;
    let fit = LARGEST;
    let room = '';
    let growths = 0;
    const measure = (): void => {
      // Without the scroll bar, which comes and goes with the size.
      const { offsetWidth: width, offsetHeight: height } = outer;
      const now = `${String(width)} ${String(height)} ${figure}`;
      if (room !== now) [fit, growths] = [LARGEST, 0];
      const isSame = room === now;
      room = now;
      // What fills the height there is needs no other size.
      const isFilling = getComputedStyle(inner).getPropertyValue('--fills').trim() === 'yes';
      const set = (next: number): void => {
        fit = next;
        outer.style.setProperty('--fit', String(fit));
        outer.style.setProperty('--fit-width', String(Math.max(fit, WIDEST)));
      };
      set(isFilling ? 1 : fit);
      if (isFilling || height === 0) return;
      const space = height / (inner.offsetHeight * fit);
      // A wide table has more room in smaller letters, as long as they give it some.
      const isCut = (): boolean =>
        fit > WIDEST &&
        [...inner.querySelectorAll('[data-list="wide"]')].some((table) => table.scrollWidth > table.clientWidth + 1);
      if (isSame && !isCut() && space > WORTH_GROWING && fit < LARGEST && growths < MOST_GROWTHS) {
        growths += 1;
        set(Math.min(LARGEST, fit * space));
      }
      // Until it fits as it stands now; charts that then take another shape are measured again.
      for (let turn = 0; turn < MOST_STEPS && (inner.offsetHeight * fit > height + 1 || isCut()); turn += 1) {
        set(
          Math.max(SMALLEST, fit * Math.max(STEP, Math.min(height / (inner.offsetHeight * fit), isCut() ? STEP : 1))),
        );
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [box, figure]);
}
