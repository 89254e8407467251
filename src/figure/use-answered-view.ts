import { useQueries, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { View } from '../model/index.ts';
import { questionQuery } from './answers/questions.ts';
import { useFigureSurroundings, type FigureSurroundings } from './surroundings/sources.ts';
import { askedOnce, questionsOf } from './use-figure.ts';
import type { Makeable } from './value/definition.ts';

/** What figures ask of the engine about a View, each question once. */
export const questionsOfAll = (
  figures: readonly Pick<Makeable, 'ask'>[],
  view: View,
  surroundings: FigureSurroundings,
  client: QueryClient,
): ReturnType<typeof askedOnce> =>
  askedOnce(figures.flatMap((figure) => questionsOf(figure, view, surroundings, client)));

interface AnsweredView {
  readonly view: View;
  readonly isLate: boolean;
  /** What failed of all that is asked. */
  readonly error: Error | null;
}

/**
 * The View once all that these figures ask of it is answered, but for what comes late, or has failed; until then the one
 * before. So figures that stand beside each other change in one frame, and are drawn once, not once an answer.
 */
export function useAnsweredView(figures: readonly Pick<Makeable, 'ask'>[], view: View): AnsweredView {
  const surroundings = useFigureSurroundings();
  const client = useQueryClient();
  const asked = questionsOfAll(figures, view, surroundings, client);
  const { isAnswered, error } = useQueries({
    queries: asked.map(({ kind, question }) => questionQuery(surroundings.engine, kind, question)),
    combine: (results) => ({
      isAnswered: results.every(({ status }, at) => asked[at]?.isLate === true || status !== 'pending'),
      error: results.find((result) => result.error !== null)?.error ?? null,
    }),
  });
  const [answered, setAnswered] = useState(view);
  if (isAnswered && answered !== view) setAnswered(view);
  return { view: isAnswered ? view : answered, isLate: !isAnswered, error };
}
