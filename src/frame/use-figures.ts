import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Engine } from '../engine/client.ts';
import { questionOf, type Board, type ExploreResult, type Question, type RegionCode, type RegionProfile, type View } from '../model/index.ts';

/** The answer to a question. */
export function exploreQuery(engine: Engine, question: Question) {
  return queryOptions({ queryKey: ['explore', question], queryFn: () => engine.explore(question), staleTime: Number.POSITIVE_INFINITY, retry: false });
}

/** The result for a View; while a new one is computed the last one stays. */
export function useExplore(engine: Engine, view: View): UseQueryResult<ExploreResult> {
  return useQuery({ ...exploreQuery(engine, questionOf(view)), placeholderData: keepPreviousData });
}

/** Every score and gap for a View; while a new one is computed the last one stays. */
export function useBoard(engine: Engine, view: View): UseQueryResult<Board> {
  const question = { ...questionOf(view), indicator: null, hasAllYears: false };
  return useQuery({ queryKey: ['board', question], queryFn: () => engine.board(question), placeholderData: keepPreviousData, staleTime: Number.POSITIVE_INFINITY, retry: false });
}

/** What the panel tells of a region; idle while none is selected. */
export function useProfile(engine: Engine, view: View, region: RegionCode | null): UseQueryResult<RegionProfile | null> {
  const question = { ...questionOf(view), hasAllYears: false };
  return useQuery({
    queryKey: ['profile', question, region],
    queryFn: () => (region === null ? null : engine.profile(question, region)),
    enabled: region !== null,
    placeholderData: (previous) => (previous?.region === region ? previous : undefined),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
