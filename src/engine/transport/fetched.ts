/** Where a worker reports what it has fetched: the page's own list of resources does not hold it. */
export const FETCHED_CHANNEL = 'atlas-fetched';

/** Reports the addresses of what this worker fetches, as they come, and all so far to whoever asks. */
export function reportOwnFetches(): void {
  const channel = new BroadcastChannel(FETCHED_CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  const report = (entries: readonly PerformanceEntry[]): void => channel.postMessage(entries.map(({ name }) => name));
  new PerformanceObserver((list) => report(list.getEntries())).observe({ type: 'resource' });
  // The workers of other tabs speak here too, and only a question is answered.
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'ask') report(performance.getEntriesByType('resource'));
  });
}
