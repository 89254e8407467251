import { useSyncExternalStore } from 'react';

let isOn = false;
const listeners = new Set<() => void>();

/** Whether a press adds a region to those compared, where there is no key to hold down meanwhile. */
export const isAddingOn = (): boolean => isOn;

export function setAdding(on: boolean): void {
  isOn = on;
  for (const listener of listeners) listener();
}

const follow = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAdding = (): boolean => useSyncExternalStore(follow, isAddingOn, () => false);
