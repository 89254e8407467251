import { useMemo } from 'react';
import { indicatorText, useMessages, type Names } from '../design/messages/index.tsx';
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
  return useMemo(() => {
    const regions = new Map(catalogue.regions.map(({ code, name }) => [code, name]));
    const indicators = new Map(
      catalogue.indicators.map((indicator) => [indicator.id, indicatorText(messages, indicator).label]),
    );
    return { region: (code) => regions.get(code) ?? code, indicator: (id) => indicators.get(id) ?? id };
  }, [catalogue, messages]);
}

/** What regions are held against, as the bar calls it. */
export function useBenchmarkName(view: View, names: Names): string {
  const { messages } = useMessages();
  return view.benchmark.kind === 'region'
    ? names.region(view.benchmark.region)
    : messages.benchmarks[view.benchmark.kind].name;
}
