import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** The first question that failed, since the page that says so is not seen; null where all is well. */
export function useQueryFault(): { readonly error: Error; readonly onRetry: () => void } | null {
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const subscribe = useCallback((onChange: () => void) => cache.subscribe(onChange), [cache]);
  const failed = useCallback(
    () => cache.getAll().find((query) => query.state.status === 'error' && query.isActive())?.state.error ?? null,
    [cache],
  );
  const error = useSyncExternalStore(subscribe, failed, failed);
  return useMemo(
    () =>
      error === null
        ? null
        : {
            error,
            onRetry: () => void client.refetchQueries({ predicate: (query) => query.state.status === 'error' }),
          },
    [client, error],
  );
}
