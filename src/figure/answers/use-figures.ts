import { useCallback, useMemo, useState } from 'react';
import {
  hashKey,
  keepPreviousData,
  queryOptions,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Engine } from '../../engine/transport/client.ts';
import {
  questionOf,
  withRanges,
  DEFAULT_VIEW,
  RANGE_DRAWS,
  RANGE_SEED,
  type Board,
  type Change,
  type ExploreResult,
  type Outlook,
  type Question,
  type RankRanges,
  type RegionCode,
  type RegionProfile,
  type View,
  type Working,
} from '../../model/index.ts';
import { askChange, rankQuestion } from './asked.ts';
import { createProgress, type Progress } from './progress.ts';

const NO_QUESTION = questionOf(DEFAULT_VIEW);

/** The answer to a question. */
export function exploreQuery(engine: Engine, question: Question) {
  return queryOptions({
    queryKey: ['explore', question],
    queryFn: () => engine.ask('explore', question),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** The result for a View; while a new one is computed the last one stays. */
export function useExplore(engine: Engine, view: View): UseQueryResult<ExploreResult> {
  return useQuery({ ...exploreQuery(engine, questionOf(view)), placeholderData: keepPreviousData });
}

/** Every score and gap for a View; while a new one is computed the last one stays. */
export function useBoard(engine: Engine, view: View): UseQueryResult<Board> {
  const question = { ...questionOf(view), indicator: null, hasAllYears: false };
  return useQuery({
    queryKey: ['board', question],
    queryFn: () => engine.ask('board', question),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** How the area moved; while a new answer is computed the last one stays. The year shown changes nothing of it. */
export function useChange(engine: Engine, view: View): UseQueryResult<Change> {
  const { question } = askChange(view);
  return useQuery({
    queryKey: ['change', question],
    queryFn: () => engine.ask('change', question),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

export interface Ranges {
  /** While only the regions compared change these stay: what is drawn is the same, and so are the ranks. */
  readonly ranges: RankRanges | null;
  /** The same with the regions compared that are asked for; null until they are there. */
  readonly comparison: RankRanges | null;
  readonly isDrawing: boolean;
  readonly progress: Progress;
  readonly cancel: () => void;
  readonly resume: () => void;
}

/** Of no region in particular: they hold for every region of the same question. */
const NONE_COMPARED = { draws: RANGE_DRAWS, seed: RANGE_SEED, compared: [] } as const;

/** How far the ranks of a question can be told, once that is drawn; asked for while `isWanted`. */
export function useRankRanges(engine: Engine, asked: Question, isWanted: boolean): RankRanges | null {
  const question = rankQuestion(asked);
  const { data } = useQuery({
    queryKey: ['ranges', { question, ...NONE_COMPARED }],
    queryFn: ({ signal }) => engine.ask('ranges', { question, ...NONE_COMPARED }, { signal }),
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return data ?? null;
}

/** What the map shows with how far its ranks can be told, where it did not come with it: first without, then with it. */
export function useRanked(engine: Engine, result: ExploreResult | null, isLate: boolean): ExploreResult | null {
  const isWanted =
    result !== null &&
    !isLate &&
    result.question.indicator === null &&
    result.columns.rank.some(Number.isFinite) &&
    !result.columns.rankLow.some(Number.isFinite);
  const ranges = useRankRanges(engine, result?.question ?? NO_QUESTION, isWanted);
  return useMemo(
    () => (result === null || ranges === null || !isWanted ? result : withRanges(result, ranges)),
    [result, ranges, isWanted],
  );
}

/** How far ranks hang on the method, computed beside everything else; it can be stopped and taken up again. */
export function useRanges(engine: Engine, view: View): Ranges {
  const question = rankQuestion(questionOf(view));
  const client = useQueryClient();
  const [isWanted, setIsWanted] = useState(true);
  const [{ progress, tell }] = useState(createProgress);
  const options = { draws: RANGE_DRAWS, seed: RANGE_SEED, compared: view.selected };
  const { data, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['ranges', { question, ...options }],
    queryFn: ({ signal }) => {
      tell(0);
      return engine.ask('ranges', { question, ...options }, { onProgress: tell, signal });
    },
    placeholderData: (previous) =>
      previous !== undefined && hashKey([previous.question]) === hashKey([question]) ? previous : undefined,
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const cancel = useCallback(() => {
    setIsWanted(false);
    // What is no longer wanted would go on in the worker, and keep it from the next question.
    void client.cancelQueries({ queryKey: ['ranges'] });
  }, [client]);
  const resume = useCallback(() => setIsWanted(true), []);
  return {
    ranges: data ?? null,
    comparison: isPlaceholderData ? null : (data ?? null),
    isDrawing: isFetching && isWanted,
    progress,
    cancel,
    resume,
  };
}

/** What the panel tells of a region; idle while none is selected. */
export function useProfile(
  engine: Engine,
  view: View,
  region: RegionCode | null,
): UseQueryResult<RegionProfile | null> {
  const question = { ...questionOf(view), hasAllYears: false };
  return useQuery({
    queryKey: ['profile', { question, region }],
    queryFn: () => (region === null ? null : engine.ask('profile', { question, region })),
    enabled: region !== null,
    placeholderData: (previous) => (previous?.region === region ? previous : undefined),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** Past and future of a region; idle while none is selected. */
export function useOutlook(engine: Engine, view: View, region: RegionCode | null): UseQueryResult<Outlook | null> {
  const question: Question = { ...questionOf(view), theme: 'all', indicator: null, hasAllYears: false };
  return useQuery({
    queryKey: ['outlook', { question, region }],
    queryFn: () => (region === null ? null : engine.ask('outlook', { question, region })),
    enabled: region !== null,
    placeholderData: (previous) => (previous?.region === region ? previous : undefined),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** All that the number whose working is open is made of; idle while none is. */
export function useWorking(engine: Engine, view: View): UseQueryResult<Working | null> {
  const { working } = view;
  const question: Question = { ...questionOf(view), theme: 'all', indicator: null, hasAllYears: false };
  return useQuery({
    queryKey: ['working', question, working],
    queryFn: () => (working === null ? null : engine.ask('working', { question, ...working })),
    enabled: working !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
