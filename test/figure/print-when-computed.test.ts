import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allComputed } from '../../src/figure/answers/print-when-computed.ts';

/** A query that is computed until it is let go. */
function slowly(queries: QueryClient, name: string): () => void {
  let finish: () => void = () => undefined;
  void queries.fetchQuery({
    queryKey: [name],
    queryFn: () =>
      new Promise((resolve) => {
        finish = () => resolve(name);
      }),
  });
  return () => finish();
}

/** Whether a promise is resolved once all that can happen within so many milliseconds has. */
async function isResolved(promise: Promise<void>, milliseconds = 0): Promise<boolean> {
  const onOver = vi.fn<() => void>();
  void promise.then(onOver);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return onOver.mock.calls.length > 0;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('printing', () => {
  test('starts at once where nothing is being computed', async () => {
    expect(await isResolved(allComputed(new QueryClient()))).toBe(true);
  });

  test('waits for the last of the answers that are being computed', async () => {
    const queries = new QueryClient();
    const finishOne = slowly(queries, 'one');
    const finishOther = slowly(queries, 'other');
    const computed = allComputed(queries);
    finishOne();
    expect(await isResolved(computed)).toBe(false);
    finishOther();
    expect(await isResolved(computed)).toBe(true);
  });

  test('does not wait for ever for one that never comes', async () => {
    const queries = new QueryClient();
    slowly(queries, 'never');
    const computed = allComputed(queries, 20_000);
    expect(await isResolved(computed, 19_999)).toBe(false);
    expect(await isResolved(computed, 1)).toBe(true);
  });
});
