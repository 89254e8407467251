import { useEffect, useState } from 'react';
import type { FigureId } from '../model/index.ts';
import { useFigureSurroundings } from './surroundings/sources.ts';
import type { Figure } from './value/definition.ts';

/** Definitions that were fetched, so that they are there at once when wanted again. */
const fetched = new Map<FigureId, Figure>();

/** The definition of a figure; null until it has been fetched. Throws where it cannot be. */
export function useNamedFigure(id: FigureId): Figure | null {
  const { figure } = useFigureSurroundings();
  const [, setCount] = useState(0);
  const [fault, setFault] = useState<unknown>(null);
  const known = fetched.get(id) ?? null;
  useEffect(() => {
    if (fetched.has(id)) return undefined;
    let isWanted = true;
    const load = async (): Promise<void> => {
      try {
        fetched.set(id, await figure(id));
        if (isWanted) setCount((count) => count + 1);
      } catch (reason) {
        if (isWanted) setFault(reason);
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [id, figure]);
  if (fault !== null) throw fault;
  return known;
}
