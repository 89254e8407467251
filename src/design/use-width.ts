import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * The width in pixels of what the reference is put on, so that a drawing is laid out for the room it has and its text
 * keeps its size; `usual` before it is measured, and for drawings that are never on a screen.
 */
export function useWidth<Box extends Element>(usual: number): readonly [RefObject<Box | null>, number] {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
