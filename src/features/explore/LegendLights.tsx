import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { lightUp } from './lit-class.ts';

/** Stands in the legend, and lets it light up its classes on the map. */
export function LegendLights({ stage }: { readonly stage: RefObject<HTMLElement | null> }): ReactNode {
  const mark = useRef<HTMLSpanElement>(null);
  const relight = useRef<(() => void) | null>(null);
  useEffect(() => {
    const legend = mark.current?.parentElement ?? null;
    if (legend !== null && stage.current !== null) relight.current = lightUp(legend, stage.current);
  }, [stage]);
  // It is drawn with the map: what was coloured anew fades again.
  useEffect(() => relight.current?.());
  return <span ref={mark} hidden />;
}
