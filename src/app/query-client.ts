import { QueryClient } from '@tanstack/react-query';

/**
 * Keeps answers. The figures are on this device once they were fetched, so that with the network off all goes on: what
 * cannot be had then fails, and says so. Nothing is asked for again by itself.
 */
export const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
    },
  });
