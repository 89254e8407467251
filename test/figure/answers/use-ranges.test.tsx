import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/transport/client.ts';
import type { Asking, QuestionOf } from '../../../src/engine/questions.ts';
import { progressKey } from '../../../src/figure/answers/questions.ts';
import { useRanges, type Ranges } from '../../../src/figure/answers/use-ranges.ts';
import { DEFAULT_VIEW, type RankRanges, type RegionCode, type View } from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';

interface Call {
  readonly tell: (share: number) => void;
  readonly answer: () => Promise<void>;
  readonly signal: AbortSignal | undefined;
}

/** An engine that draws step by step, as it is told to. */
function slowEngine(): { readonly engine: Engine; readonly calls: Call[] } {
  const calls: Call[] = [];
  const ranges = (
    { question, draws, seed, compared }: QuestionOf<'ranges'>,
    { onProgress: tell = () => undefined, signal }: Asking,
  ): Promise<RankRanges> =>
    new Promise((resolve, reject) => {
      const found: RankRanges = {
        question,
        draws,
        seed,
        level: 0.9,
        regions: [region('ITI3')],
        rank: [32],
        low: [28],
        high: [36],
        compared,
        ahead: [],
      };
      signal?.addEventListener('abort', () => reject(new DOMException('called off', 'AbortError')));
      calls.push({
        signal,
        tell: (share) => act(() => tell(share)),
        answer: () =>
          act(async () => {
            resolve(found);
            await Promise.resolve();
          }),
      });
    });
  return {
    engine: {
      ask: (_: string, question: QuestionOf<'ranges'>, asking: Asking) => ranges(question, asking),
    } as unknown as Engine,
    calls,
  };
}

function watched(engine: Engine): {
  readonly current: () => Ranges;
  readonly drawn: () => number;
  readonly share: () => number | undefined;
  readonly show: (change: Partial<View>) => void;
} {
  let drawn = 0;
  const client = new QueryClient();
  const { result, rerender } = renderHook(
    ({ view }) => {
      drawn += 1;
      return useRanges(engine, view);
    },
    {
      initialProps: { view: DEFAULT_VIEW },
      wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
    },
  );
  return {
    current: () => result.current,
    drawn: () => drawn,
    share: () => client.getQueryData<number>(progressKey('ranges', result.current.asked.question)),
    show: (change) => rerender({ view: { ...DEFAULT_VIEW, ...change } }),
  };
}

const selected: readonly RegionCode[] = ['ITI3', 'AT13'].map(region);

describe('how far ranks can be told', () => {
  it('tells its progress without drawing anew what stands around it', async () => {
    const { engine, calls } = slowEngine();
    const page = watched(engine);
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(page.current().isDrawing).toBe(true);
    const before = page.drawn();
    for (let step = 1; step <= 40; step += 1) calls[0]?.tell(step / 40);
    expect(page.drawn()).toBe(before);
    expect(page.share()).toBe(1);
    await calls[0]?.answer();
    await waitFor(() => expect(page.current().isDrawing).toBe(false));
    expect(page.current().ranges?.low).toEqual([28]);
  });

  it('keeps the ranges while other regions are compared, and nothing while the question is another', async () => {
    const { engine, calls } = slowEngine();
    const page = watched(engine);
    await waitFor(() => expect(calls).toHaveLength(1));
    await calls[0]?.answer();
    await waitFor(() => expect(page.current().comparison).not.toBeNull());
    page.show({ selected });
    await waitFor(() => expect(calls).toHaveLength(2));
    expect(page.current().ranges?.low).toEqual([28]);
    expect(page.current().comparison).toBeNull();
    await calls[1]?.answer();
    await waitFor(() => expect(page.current().comparison?.compared).toEqual(selected));
    page.show({ selected, theme: 'skills' });
    await waitFor(() => expect(calls).toHaveLength(3));
    expect(page.current().ranges).toBeNull();
  });

  it('calls the draws off when they are stopped, and draws again when they are wanted', async () => {
    const { engine, calls } = slowEngine();
    const page = watched(engine);
    await waitFor(() => expect(calls).toHaveLength(1));
    act(() => page.current().cancel());
    await waitFor(() => expect(calls[0]?.signal?.aborted).toBe(true));
    expect([page.current().isDrawing, page.current().ranges]).toEqual([false, null]);
    act(() => page.current().resume());
    await waitFor(() => expect(calls).toHaveLength(2));
    await calls[1]?.answer();
    await waitFor(() => expect(page.current().ranges).not.toBeNull());
  });
});
