import { createContext, use } from 'react';
import type { FigureValue } from '../../figure/value/value.ts';
import type { View } from '../../model/index.ts';
import type { MapContext } from './content/map-made.ts';

/**
 * What the map shows, with the caption and the key that say what its colours are. It changes in the frame in which an
 * answer comes; all that is read or pointed at follows as a transition. So they come by this context, past a page that
 * is not drawn anew.
 */
export interface MapShown {
  readonly view: View;
  /** The figure; null while it is computed, and where it cannot be. */
  readonly value: FigureValue<MapContext> | null;
  /** Why there is none. */
  readonly fault: Error | null;
  /** Whether it is that of the View before. */
  readonly isLate: boolean;
}

export const MapShownContext = createContext<MapShown | null>(null);

/** @throws Error outside the page of the map. */
export function useMapShown(): MapShown {
  const shown = use(MapShownContext);
  if (shown === null) throw new Error('A map needs the figure that it shows.');
  return shown;
}
