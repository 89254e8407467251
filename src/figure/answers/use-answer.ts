import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AnswerOf, Engine, QuestionKind } from '../../engine/questions.ts';
import type { Asked } from '../value/questions.ts';
import { questionQuery } from './questions.ts';

/** Every earlier answer stays. */
export const anyAnswer = (): boolean => true;

/** The answer about a region stays while more is asked of the same. */
export const ofRegion =
  (region: string | null) =>
  (previous: { readonly region: string }): boolean =>
    previous.region === region;

/** The answer to a question; idle while there is none. While it is computed an earlier one stays if `stays` says so. */
export function useAnswer<Kind extends QuestionKind>(
  engine: Engine,
  asked: Pick<Asked<Kind>, 'kind' | 'question'> | null,
  stays: (previous: AnswerOf<Kind>) => boolean = () => false,
): UseQueryResult<AnswerOf<Kind>> {
  const query =
    asked === null
      ? { queryKey: ['nothing'], queryFn: skipToken }
      : {
          ...questionQuery(engine, asked.kind, asked.question),
          placeholderData: (previous: AnswerOf<Kind> | undefined) =>
            previous !== undefined && stays(previous) ? previous : undefined,
        };
  return useQuery<AnswerOf<Kind>, Error, AnswerOf<Kind>, readonly unknown[]>(
    query as Parameters<typeof useQuery<AnswerOf<Kind>, Error, AnswerOf<Kind>, readonly unknown[]>>[0],
  );
}
