import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Engine } from '../../engine/questions.ts';
import {
  filteredQuestionOf,
  type ExploreResult,
  type Question,
  type RankRanges,
  type RegionCode,
  type RegionProfile,
  type View,
} from '../../model/index.ts';
import { askProfile, askRangesOf } from './asked.ts';
import { questionQuery } from './questions.ts';

/** The answer to a question about all regions. */
export const exploreQuery = (engine: Engine, question: Question) => questionQuery(engine, 'explore', question);

/** The result for a View; while a new one is computed the last one stays. */
export function useExplore(engine: Engine, view: View): UseQueryResult<ExploreResult> {
  return useQuery({ ...exploreQuery(engine, filteredQuestionOf(view)), placeholderData: keepPreviousData });
}

/** How far the ranks of a question can be told, once that is drawn; asked for while `isWanted`. */
export function useRankRanges(engine: Engine, question: Question, isWanted: boolean): RankRanges | null {
  const { data } = useQuery({ ...questionQuery(engine, 'ranges', askRangesOf(question).question), enabled: isWanted });
  return data ?? null;
}

/** What the panel tells of a region; idle while none is selected. */
export function useProfile(
  engine: Engine,
  view: View,
  region: RegionCode | null,
): UseQueryResult<RegionProfile | null> {
  return useQuery({
    queryKey: ['profile', region === null ? null : askProfile(view, region).question],
    queryFn: () => (region === null ? null : engine.ask('profile', askProfile(view, region).question)),
    enabled: region !== null,
    placeholderData: (previous) => (previous?.region === region ? previous : undefined),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
