import { useMemo } from 'react';
import { benchmarkNameOf, namesOf } from '../figure/words/names.ts';
import { useMessages, type Names } from '../design/messages/index.tsx';
import type { Catalogue, View } from '../model/index.ts';
import { checkView, type LinkProblem, type ViewStore } from '../state/index.ts';
import { useView } from './use-view.ts';

/** The View of a store with what the catalogue does not know taken out, and all that could not be followed. */
export function useCheckedView(
  store: ViewStore,
  catalogue: Catalogue,
): { readonly view: View; readonly problems: readonly LinkProblem[] } {
  const given = useView(store);
  const { view, problems } = useMemo(() => checkView(given, catalogue), [given, catalogue]);
  return { view, problems: [...store.problems(), ...problems] };
}

/** How regions and indicators are called in sentences. */
export function useNames(catalogue: Catalogue): Names {
  const { messages } = useMessages();
  return useMemo(() => namesOf(catalogue, messages), [catalogue, messages]);
}

/** What regions are held against, as the bar calls it. */
export function useBenchmarkName(view: View, names: Names): string {
  const { messages } = useMessages();
  return benchmarkNameOf(view, names, messages);
}
