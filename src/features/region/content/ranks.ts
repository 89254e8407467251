import type { QueryClient } from '@tanstack/react-query';
import { NO_FIGURE } from '../../../language/format.ts';
import { rankOf as rankText } from '../../../language/sentences/lists.ts';
import { askRanges } from '../../../figure/answers/asked.ts';
import {
  THEMES,
  type NodeId,
  type RankRanges,
  type RegionCode,
  type RegionProfile,
  type ScorePosition,
  type ThemeId,
  type View,
} from '../../../model/index.ts';
import type { Words } from './words.ts';

/** How far ranks can be told, of the whole and of each theme, as they come. */
export type RangesByNode = Readonly<Partial<Record<NodeId, RankRanges>>>;

/** The same as a figure has them; null until they are there. */
export type RangeAnswers = Readonly<Record<'overall' | ThemeId, RankRanges | null>>;

/** The whole or a theme, as it is ranked. */
export type ScoreRow = ScorePosition & { readonly id: 'overall' | ThemeId };

export const scoreRows = ({ overall, themes }: RegionProfile): readonly ScoreRow[] => [
  { ...overall, id: 'overall' },
  ...themes.map((theme) => ({ ...theme, id: theme.theme })),
];

/** Of no region in particular, so that the next one has them at once. */
const askRangesOf = (view: View, id: 'overall' | ThemeId) =>
  askRanges({ ...view, theme: id === 'overall' ? 'all' : id });

/**
 * The ranges of the whole, then those of one theme after another, so that the worker stays free for what the reader asks
 * in between. One that failed gives the turn on.
 */
export function asksRanges(view: View, known: Partial<RangeAnswers>) {
  const asked: Partial<Record<'overall' | ThemeId, ReturnType<typeof askRanges>>> = {
    overall: askRangesOf(view, 'overall'),
  };
  if (known.overall === undefined || known.overall === null) return asked;
  for (const theme of THEMES) {
    asked[theme] = askRangesOf(view, theme);
    if (known[theme] === undefined) break;
  }
  return asked;
}

/** Those that have come. */
export function rangesIn(answers: Partial<RangeAnswers>): RangesByNode {
  return Object.fromEntries(
    (['overall', ...THEMES] as const).flatMap((id) => {
      const found = answers[id];
      return found === undefined || found === null ? [] : [[id, found] as const];
    }),
  );
}

/** Those that figures have asked for and that have come. */
export function rangesKnown(client: QueryClient, view: View): RangesByNode {
  return rangesIn(
    Object.fromEntries(
      (['overall', ...THEMES] as const).map((id) => {
        const { kind, question } = askRangesOf(view, id);
        return [id, client.getQueryData<RankRanges>([kind, question]) ?? null];
      }),
    ),
  );
}

/** Between which the rank of a region lies; NaN until that is drawn. */
export function intervalOf(
  ranges: RankRanges | null | undefined,
  region: RegionCode,
): { readonly low: number; readonly high: number } {
  const row = ranges?.regions.indexOf(region) ?? -1;
  return { low: ranges?.low[row] ?? Number.NaN, high: ranges?.high[row] ?? Number.NaN };
}

/** The rank at once, its interval once that is there. */
export function rankOf(
  { id, score, rank, of, parts, partsOf }: ScoreRow,
  { isApart, region }: RegionProfile,
  ranges: RangesByNode,
  { messages, format }: Pick<Words, 'messages' | 'format'>,
): { readonly rank: string; readonly interval: string | null } {
  if (!Number.isFinite(score)) return { rank: NO_FIGURE, interval: null };
  if (id === 'overall' && isApart) return { rank: messages.ranking.parts({ parts, of: partsOf }), interval: null };
  const { low, high } = intervalOf(ranges[id], region);
  return {
    rank: rankText({ messages }, rank, of),
    interval: Number.isFinite(low) ? `(${format.number(low)}–${format.number(high)})` : null,
  };
}
