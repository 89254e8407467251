import { queryOptions } from '@tanstack/react-query';
import { fetchAnswerList } from '../../datasets/answers/answer-list.ts';
import { fetchCatalogue, fetchEntry } from '../../datasets/catalogue.ts';
import { createPreparedEngine } from '../../engine/prepared/prepared-engine.ts';
import { workerOnce } from '../../engine/worker-once.ts';
import type { Atlas } from '../queries.ts';

/**
 * What an embed needs: what there is, and what answers usual questions out of published files. `base` is the address of the
 * published data, ending in a slash.
 */
export function embedQuery(base: string) {
  return queryOptions({
    queryKey: ['atlas', base],
    queryFn: async (): Promise<Atlas> => {
      const entry = await fetchEntry(base);
      // Without the list everything can still be computed.
      const [catalogue, list] = await Promise.all([fetchCatalogue(base, entry), fetchAnswerList(base, entry.answers).catch(() => () => null)]);
      return { catalogue, engine: createPreparedEngine(base, catalogue, list, workerOnce(base, catalogue)) };
    },
    structuralSharing: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
