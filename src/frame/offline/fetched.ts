import { FETCHED_CHANNEL } from '../../engine/transport/fetched.ts';

const namesOf = (entries: readonly PerformanceEntry[]): string[] => entries.map(({ name }) => name);

/**
 * Tells the addresses of all that this page and its worker have fetched so far, and from then on. The same address may
 * be told again, since workers answer for all they know.
 */
export function tellFetched(tell: (addresses: readonly string[]) => void): void {
  // Buffered: what came before is told too.
  new PerformanceObserver((list) => tell(namesOf(list.getEntries()))).observe({ type: 'resource', buffered: true });
  const worker = new BroadcastChannel(FETCHED_CHANNEL);
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) tell(data.filter((address) => typeof address === 'string'));
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  worker.postMessage('ask');
}
