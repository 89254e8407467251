import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Engine } from '../../engine/questions.ts';
import type { RankRanges, View } from '../../model/index.ts';
import type { Asked } from '../value/questions.ts';
import { askRanges } from './asked.ts';
import { questionQuery } from './questions.ts';

export interface Ranges {
  /** While only the regions compared change these stay: what is drawn is the same, and so are the ranks. */
  readonly ranges: RankRanges | null;
  /** The same with the regions compared that are asked for; null until they are there. */
  readonly comparison: RankRanges | null;
  readonly isDrawing: boolean;
  readonly asked: Asked<'ranges'>;
  readonly cancel: () => void;
  readonly resume: () => void;
}

/** How far ranks hang on the method, computed beside everything else; it can be stopped and taken up again. */
export function useRanges(engine: Engine, view: View): Ranges {
  const asked = askRanges(view, view.selected);
  const { question } = asked.question;
  const client = useQueryClient();
  const [isWanted, setIsWanted] = useState(true);
  const { data, isFetching, isPlaceholderData } = useQuery({
    ...questionQuery(engine, asked.kind, asked.question),
    placeholderData: (previous) =>
      previous !== undefined && hashKey([previous.question]) === hashKey([question]) ? previous : undefined,
    enabled: isWanted,
  });
  const cancel = useCallback(() => {
    setIsWanted(false);
    // What is no longer wanted would go on in the worker, and keep it from the next question.
    void client.cancelQueries({ queryKey: ['ranges'] });
  }, [client, setIsWanted]);
  const resume = useCallback(() => setIsWanted(true), [setIsWanted]);
  return {
    ranges: data ?? null,
    comparison: isPlaceholderData ? null : (data ?? null),
    isDrawing: isFetching && isWanted,
    asked,
    cancel,
    resume,
  };
}
