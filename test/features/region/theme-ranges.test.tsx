import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/transport/client.ts';
import type { QuestionOf } from '../../../src/engine/questions.ts';
import { rankRanges } from '../../../src/engine/answers/ranges.ts';
import { regionProfile } from '../../../src/engine/answers/profile.ts';
import { en } from '../../../src/design/messages/en.ts';
import { formatOf } from '../../../src/design/format.ts';
import { rankOf, type RangesByNode } from '../../../src/features/region/Present.tsx';
import { useThemeRanges } from '../../../src/features/region/use-theme-ranges.ts';
import { DEFAULT_VIEW, THEMES, questionOf, type Question, type RankRanges } from '../../../src/model/index.ts';
import { publishedFigures, region } from '../../fixtures/figures.ts';

const figures = publishedFigures();
const question = questionOf(DEFAULT_VIEW);

/** An engine that answers when told to. */
function heldEngine(): {
  readonly engine: Engine;
  readonly asked: string[];
  readonly answer: (isWell: boolean) => Promise<void>;
} {
  const asked: string[] = [];
  const waiting: {
    readonly resolve: (ranges: RankRanges) => void;
    readonly reject: (error: Error) => void;
    readonly question: Question;
  }[] = [];
  const ranges = ({ question: of }: QuestionOf<'ranges'>): Promise<RankRanges> =>
    new Promise((resolve, reject) => {
      asked.push(of.theme);
      waiting.push({ resolve, reject, question: of });
    });
  const answer = async (isWell: boolean): Promise<void> => {
    const next = waiting.shift();
    await act(async () => {
      if (isWell)
        next?.resolve({
          question: next.question,
          draws: 1,
          seed: 1,
          level: 0.9,
          regions: [region('ITI3')],
          rank: [32],
          low: [28],
          high: [36],
          compared: [],
          ahead: [],
        });
      else next?.reject(new Error('no'));
      await Promise.resolve();
    });
  };
  return {
    engine: { ask: (_: string, question: QuestionOf<'ranges'>) => ranges(question) } as unknown as Engine,
    asked,
    answer,
  };
}

describe('intervals of the ranks of themes', () => {
  it('are asked for one after another, once it is their turn, and one that fails holds no other back', async () => {
    const { engine, asked, answer } = heldEngine();
    const client = new QueryClient();
    const { result, rerender } = renderHook(({ isTurn }) => useThemeRanges(engine, DEFAULT_VIEW, isTurn), {
      initialProps: { isTurn: false },
      wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
    });
    expect(asked).toEqual([]);
    rerender({ isTurn: true });
    for (const [index, theme] of THEMES.entries()) {
      await waitFor(() => expect(asked).toEqual(THEMES.slice(0, index + 1)));
      await answer(theme !== 'environment');
    }
    await waitFor(() => expect(Object.keys(result.current)).toEqual(THEMES.filter((theme) => theme !== 'environment')));
  });

  it('stand beside the same rank as before they came', async () => {
    const profile = regionProfile(figures, question, region('ITI3'));
    const words = { messages: en, format: formatOf('en') };
    for (const position of profile.themes) {
      const { theme } = position;
      const found = await rankRanges(figures, { ...question, theme }, { draws: 60, seed: 1, compared: [] });
      const row = found.regions.indexOf(region('ITI3'));
      expect(found.rank[row], theme).toBe(position.rank);
      const ranges: RangesByNode = { [theme]: found };
      expect(rankOf({ ...position, id: theme }, profile, {}, words)).toEqual({
        rank: formatOf('en').rank(position.rank, position.of),
        interval: null,
      });
      const { number } = formatOf('en');
      expect(rankOf({ ...position, id: theme }, profile, ranges, words).interval).toBe(
        `(${number(found.low[row] ?? Number.NaN)}–${number(found.high[row] ?? Number.NaN)})`,
      );
    }
  });
});
