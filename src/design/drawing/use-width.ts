import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { onPaperChange } from '../on-paper.ts';

/**
 * The width of a box in whole pixels, following it onto paper too, so that what is drawn in it keeps its letters' size; `before` until
 * it is known, and where nothing can be measured.
 */
export function useWidth(before: number): { readonly box: RefObject<HTMLDivElement | null>; readonly width: number } {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const found = Math.floor(element.clientWidth);
      if (found > 0) setWidth(found);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const leavePaper = onPaperChange(measure);
    return () => {
      observer.disconnect();
      leavePaper();
    };
  }, []);
  return { box, width };
}
