import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { Engine } from '../../engine/transport/client.ts';
import { rankQuestion } from '../../figure/answers/asked.ts';
import {
  RANGE_DRAWS,
  RANGE_SEED,
  THEMES,
  questionOf,
  type RankRanges,
  type ThemeId,
  type View,
} from '../../model/index.ts';

const OPTIONS = { draws: RANGE_DRAWS, seed: RANGE_SEED, compared: [] } as const;

/**
 * How far the ranks of every theme hang on the method, over draws of its indicators' weights and the choices of method:
 * one theme after another, so that the worker stays free for what the reader asks in between. `isTurn` holds them back
 * until it is their turn. No region is compared, so that they hold for every region of the same question.
 */
export function useThemeRanges(
  engine: Engine,
  view: View,
  isTurn: boolean,
): Readonly<Partial<Record<ThemeId, RankRanges>>> {
  const client = useQueryClient();
  const keys = THEMES.map(
    (theme) => ['ranges', { question: rankQuestion({ ...questionOf(view), theme }), ...OPTIONS }] as const,
  );
  const isSettled = (index: number): boolean =>
    keys.slice(0, index).every((key) => ['success', 'error'].includes(client.getQueryState(key)?.status ?? 'pending'));
  const { ranges } = useQueries({
    queries: keys.map((queryKey, index) => ({
      queryKey,
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => engine.ask('ranges', queryKey[1], { signal }),
      enabled: isTurn && isSettled(index),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    })),
    combine: (results) => ({
      ranges: Object.fromEntries(
        results.flatMap(({ data }, index) => {
          const theme = THEMES[index];
          return data === undefined || theme === undefined ? [] : [[theme, data] as const];
        }),
      ),
      // One that failed gives the turn on too.
      settled: results.filter(({ isPending }) => !isPending).length,
    }),
  });
  return ranges;
}
