import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { FigureActs } from '../../figure/value/definition.ts';
import { MAX_SELECTED, type RegionCode, type View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { isAddingOn } from './adding.ts';

/** The View of a store, following it. */
export function useView(store: ViewStore): View {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

/**
 * A part of the View of a store, following it alone: what reads no more is not drawn anew by the rest. `partOf` gives the
 * same value for the same View.
 */
export function usePartOfView<Part>(store: ViewStore, partOf: (view: View) => Part): Part {
  const read = (): Part => partOf(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}

/** The selection after a click on a region: alone, or added to (taken out of) those compared, at most ten. */
export function selectionAfter(
  selected: readonly RegionCode[],
  region: RegionCode,
  isAdding: boolean,
): readonly RegionCode[] {
  if (!isAdding) return selected.length === 1 && selected[0] === region ? [] : [region];
  if (selected.includes(region)) return selected.filter((code) => code !== region);
  return selected.length >= MAX_SELECTED ? selected : [...selected, region];
}

/** Selects a region in the store; with `isAdding` it joins the comparison. */
function useSelect(store: ViewStore): (region: RegionCode, isAdding: boolean) => void {
  return useCallback(
    (region, isAdding) => {
      const { selected, panel } = store.get();
      const next = selectionAfter(selected, region, isAdding || (isAddingOn() && selected.length > 0));
      store.set({ selected: next, panel: next.length === 0 && panel === 'region' ? 'ranking' : panel });
    },
    [store],
  );
}

/** What figures do to the View of a store. */
export function useFigureActs(store: ViewStore): FigureActs {
  const select = useSelect(store);
  return useMemo(() => ({ select, show: (change) => store.set(change) }), [select, store]);
}
