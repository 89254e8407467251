import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
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

async function isResolved(promise: Promise<void>): Promise<boolean> {
  const pending = Symbol('pending');
  const later = new Promise((resolve) => setTimeout(() => resolve(pending), 20));
  return (await Promise.race([promise, later])) !== pending;
}

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
    expect(await isResolved(allComputed(queries, 1))).toBe(true);
  });
});
