import { use, useMemo } from 'react';
import { keepLast } from '../../figure/value/keep-last.ts';
import { awaitedGroups, speaksOfGroups } from '../../figure/words/groups.ts';
import { benchmarkNameOf, namesOf } from '../../figure/words/names.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Names } from '../../language/names.ts';
import type { Catalogue, View } from '../../model/index.ts';
import { checkView, type LinkProblem, type ViewStore } from '../../state/index.ts';
import { useView } from './use-view.ts';

/** A View with what the catalogue does not know taken out, kept: the page and its bar check the same one. */
export const checkedView = keepLast(checkView);

/** The View of a store with what the catalogue does not know taken out, and all that could not be followed. */
export function useCheckedView(
  store: ViewStore,
  catalogue: Catalogue,
): { readonly view: View; readonly problems: readonly LinkProblem[] } {
  const given = useView(store);
  const { language } = useMessages();
  // Most links say nothing of groups; where one does, its words are waited for.
  if (speaksOfGroups(given)) use(awaitedGroups(language));
  return useMemo(() => {
    const { view, problems } = checkedView(given, catalogue);
    return { view, problems: [...store.problems(), ...problems] };
  }, [given, catalogue, store]);
}

/** How regions and indicators are called in sentences. */
export function useNames(catalogue: Catalogue): Names {
  const speech = useMessages();
  return useMemo(() => namesOf(catalogue, speech), [catalogue, speech]);
}

/** What regions are held against, as the bar calls it. */
export function useBenchmarkName(view: View, names: Names): string {
  const { messages } = useMessages();
  return benchmarkNameOf(view, names, messages);
}
