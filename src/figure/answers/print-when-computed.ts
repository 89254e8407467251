import type { QueryClient } from '@tanstack/react-query';

/** How long paper waits for what is being computed, in milliseconds; what is missing then is said on it. */
const MOST = 20_000;

/** Resolved once nothing is being computed, or once `most` milliseconds have passed. */
export function allComputed(queries: QueryClient, most = MOST): Promise<void> {
  return new Promise((resolve) => {
    if (queries.isFetching() === 0) {
      resolve();
      return;
    }
    const end = (): void => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, most);
    const stop = queries.getQueryCache().subscribe(() => {
      if (queries.isFetching() === 0) end();
    });
  });
}

/** Prints the page with all its figures: opened once none is being computed and what came last has been painted. */
export async function printWhenComputed(queries: QueryClient): Promise<void> {
  await allComputed(queries);
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  window.print();
}
