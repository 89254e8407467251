import { queryOptions } from '@tanstack/react-query';
import type { Engine, QuestionKind, QuestionOf } from '../../engine/questions.ts';
import type { Question } from '../../model/index.ts';

/** Where the share that is done of a question is kept. */
export const progressKey = <Kind extends QuestionKind>(kind: Kind, question: QuestionOf<Kind>) =>
  ['progress', kind, question] as const;

/** A question and its answer, which never changes: whoever asks the same is answered once. */
export function questionQuery<Kind extends QuestionKind>(engine: Engine, kind: Kind, question: QuestionOf<Kind>) {
  return queryOptions({
    queryKey: [kind, question] as const,
    queryFn: ({ signal, client }) =>
      engine.ask(kind, question, {
        signal,
        onProgress: (share) => void client.setQueryData(progressKey(kind, question), share),
      }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  });
}

/** The answer to a question about all regions. */
export const exploreQuery = (engine: Engine, question: Question) => questionQuery(engine, 'explore', question);
