import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Speech } from '../../../language/speech/words.ts';
import { useFigureSurroundings } from '../../../figure/surroundings/sources.ts';
import { figuresOn, madeOf } from '../../../figure/take/take.ts';
import type { FigureId, View } from '../../../model/index.ts';

/** A figure of a page and what it found. */
export interface FoundFigure {
  readonly id: FigureId;
  readonly finding: string;
}

/** What the figures of a View's page found, from the top; null until they are made. One with nothing to show is not among them. */
export function useFindings(view: View, speech: Speech): readonly FoundFigure[] | null {
  const figures = useFigureSurroundings();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['findings', view, speech.language],
    queryFn: async () => {
      const made = await Promise.all(
        figuresOn(view).map(async (id) => [id, await madeOf(id, view, { figures, speech, queries })] as const),
      );
      return made.flatMap(([id, found]) => (found === null ? [] : [{ id, finding: found.value.finding }]));
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return data ?? null;
}
