import { useSyncExternalStore } from 'react';

/** A share done, told to those who listen and to nobody else: what stands around them is not drawn anew at every step. */
export interface Progress {
  readonly get: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A progress, and what moves it on. */
export function createProgress(): { readonly progress: Progress; readonly tell: (share: number) => void } {
  let share = 0;
  const listeners = new Set<() => void>();
  return {
    progress: {
      get: () => share,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    tell: (next) => {
      share = next;
      for (const listener of listeners) listener();
    },
  };
}

export function useProgress({ subscribe, get }: Progress): number {
  return useSyncExternalStore(subscribe, get, get);
}
