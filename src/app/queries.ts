import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { fetchCatalogue, fetchEntry } from '../datasets/catalogue.ts';
import { geometryQuery } from '../datasets/queries.ts';
import { createEngine, type Engine } from '../engine/transport/client.ts';
import { exploreQuery } from '../figure/answers/questions.ts';
import { filteredQuestionOf, type Catalogue, type View } from '../model/index.ts';

/** What every page needs: what there is, and what answers questions about it. */
export interface Atlas {
  readonly catalogue: Catalogue;
  readonly engine: Engine;
}

/** `base` is the address of the published data, ending in a slash. */
export function atlasQuery(base: string) {
  return queryOptions({
    queryKey: ['atlas', base],
    queryFn: async (): Promise<Atlas> => {
      const entry = await fetchEntry(base);
      const catalogue = await fetchCatalogue(base, entry);
      return { catalogue, engine: createEngine(base, catalogue, entry.firstAnswer) };
    },
    structuralSharing: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Loads what the first drawing of a View shows, so that it is drawn once and whole; faults show when it is drawn. */
export async function loadFirst(queries: QueryClient, base: string, view: View): Promise<void> {
  try {
    const { catalogue, engine } = await queries.fetchQuery(atlasQuery(base));
    await Promise.all([
      queries.prefetchQuery(geometryQuery(base, catalogue)),
      queries.prefetchQuery(exploreQuery(engine, filteredQuestionOf(view))),
    ]);
  } catch {
    // The page asks again and says what is wrong.
  }
}
