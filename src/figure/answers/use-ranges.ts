import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Engine } from '../../engine/questions.ts';
import { RANGE_DRAWS, RANGE_SEED, questionOf, type RankRanges, type View } from '../../model/index.ts';
import { rankQuestion } from './asked.ts';
import { createProgress, type Progress } from './progress.ts';

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
