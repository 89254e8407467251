import { queryOptions } from '@tanstack/react-query';
import { fetchAnswerList, type AnswerList } from '../../datasets/answers/answer-list.ts';
import { fetchCatalogue, fetchEntry } from '../../datasets/catalogue.ts';
import { INDUSTRY_KINDS, SINGLE_KINDS, type PreparedKind } from '../../engine/prepared/answer-keys.ts';
import { createPreparedEngine } from '../../engine/prepared/prepared-engine.ts';
import { workerOnce } from '../../engine/transport/worker-once.ts';
import { FIGURES, type FigureId, type FiguredPage, type PublishedFile } from '../../model/index.ts';
import { figureNamed } from '../figures.ts';
import type { Atlas } from '../queries.ts';
import { ClosedFrame, isClosedFrame } from './closed-frame.ts';

/** What figures ask, where that is not about all regions: its list is fetched before they ask. */
const FIRST_OF_PAGE: Readonly<Partial<Record<FiguredPage, PreparedKind>>> = {
  region: 'profile',
  data: 'card',
  industry: 'portfolio',
};
const FIRST_KINDS: Readonly<Partial<Record<FigureId, PreparedKind>>> = { 'region-industry': 'portfolio' };

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
export async function fetchEmbed(base: string, figure: FigureId): Promise<Atlas> {
  const entry = await fetchEntry(base);
  const usual = listOnce(base, entry.answers);
  const single = listOnce(base, entry.singleAnswers);
  const industry = listOnce(base, entry.industryAnswers);
  const listOf = (kind: PreparedKind): (() => Promise<AnswerList>) =>
    INDUSTRY_KINDS.has(kind) ? industry : SINGLE_KINDS.has(kind) ? single : usual;
  // Beside the catalogue, not after it.
  void listOf(FIRST_KINDS[figure] ?? FIRST_OF_PAGE[FIGURES[figure].page] ?? 'explore')();
  const catalogue = await fetchCatalogue(base, entry);
  const engine = createPreparedEngine(
    base,
    catalogue,
    async (kind, key) => (await listOf(kind)())(kind, key),
    isClosedFrame(globalThis) ? () => Promise.reject(new ClosedFrame()) : workerOnce(base, catalogue),
  );
  return { catalogue, engine };
}

/** An embed's figure, with what it is made of; `base` is the address of the published data, ending in a slash. */
export function embedQuery(base: string, id: FigureId) {
  return queryOptions({
    queryKey: ['embed', base, id],
    queryFn: async () => {
      const [{ catalogue, engine }, figure] = await Promise.all([fetchEmbed(base, id), figureNamed(id)]);
      return { catalogue, engine, figure };
    },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
