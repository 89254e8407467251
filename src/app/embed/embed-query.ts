import { queryOptions } from '@tanstack/react-query';
import { fetchAnswerList, type AnswerList } from '../../datasets/answers/answer-list.ts';
import { fetchCatalogue, fetchEntry } from '../../datasets/catalogue.ts';
import { INDUSTRY_KINDS } from '../../engine/prepared/answer-keys.ts';
import { createPreparedEngine } from '../../engine/prepared/prepared-engine.ts';
import { workerOnce } from '../../engine/transport/worker-once.ts';
import { FIGURES, type FigureId, type PublishedFile } from '../../model/index.ts';
import type { Atlas } from '../queries.ts';
import { ClosedFrame, isClosedFrame } from './closed-frame.ts';

/** The list, fetched once. Without it everything can still be computed. */
function listOnce(base: string, file: PublishedFile): () => Promise<AnswerList> {
  let coming: Promise<AnswerList> | null = null;
  return () => {
    coming ??= fetchAnswerList(base, file).catch(() => () => null);
    return coming;
  };
}

/**
 * What the embed of a figure needs: what there is, and what answers usual questions out of published files. `base` is the
 * address of the published data, ending in a slash.
 */
export function embedQuery(base: string, figure: FigureId) {
  return queryOptions({
    queryKey: ['atlas', base],
    queryFn: async (): Promise<Atlas> => {
      const entry = await fetchEntry(base);
      const [usual, industry] = [listOnce(base, entry.answers), listOnce(base, entry.industryAnswers)];
      // Beside the catalogue, not after it.
      void (FIGURES[figure].page === 'industry' || figure === 'region-industry' ? industry() : usual());
      const catalogue = await fetchCatalogue(base, entry);
      const engine = createPreparedEngine(
        base,
        catalogue,
        async (kind, key) => (await (INDUSTRY_KINDS.has(kind) ? industry() : usual()))(kind, key),
        isClosedFrame(globalThis) ? () => Promise.reject(new ClosedFrame()) : workerOnce(base, catalogue),
      );
      return { catalogue, engine };
    },
    structuralSharing: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
