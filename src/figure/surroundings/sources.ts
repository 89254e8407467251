import { createContext, use } from 'react';
import type { Engine } from '../../engine/questions.ts';
import type { Catalogue, FigureId, MapGeometry } from '../../model/index.ts';
import type { Figure } from '../value/definition.ts';

/** The shapes of the map as a page has them. */
export interface GeometryState {
  readonly geometry: MapGeometry | null;
  readonly fault: Error | null;
  readonly onRetry: () => void;
}

/** What the figures of a page are made from. */
export interface FigureSurroundings {
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  readonly map: GeometryState;
  /** The definition of a figure, fetched where it is not there yet. */
  readonly figure: (id: FigureId) => Promise<Figure>;
  /** Fetches the styles of figures drawn for a slide of a file, where any have some of their own. */
  readonly deckStyles?: () => Promise<unknown>;
}

export const FigureSurroundingsContext = createContext<FigureSurroundings | null>(null);

/** @throws Error where a figure stands outside of a page. */
export function useFigureSurroundings(): FigureSurroundings {
  const surroundings = use(FigureSurroundingsContext);
  if (surroundings === null) throw new Error('A figure needs a page that says what it is made from.');
  return surroundings;
}
