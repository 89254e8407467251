import { queryOptions } from '@tanstack/react-query';
import type { Engine, QuestionKind, QuestionOf } from '../../engine/questions.ts';

/** A question and its answer, which never changes: whoever asks the same is answered once. */
export function questionQuery<Kind extends QuestionKind>(engine: Engine, kind: Kind, question: QuestionOf<Kind>) {
  return queryOptions({
    queryKey: [kind, question] as const,
    queryFn: ({ signal }) => engine.ask(kind, question, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    structuralSharing: false,
  });
}
