import { useMemo } from 'react';
import type { FigureActs } from '../../figure/value/definition.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import type { ViewStore } from '../../state/index.ts';

let isOpened = false;

/** Whether what is shown was opened by a press, and not by its address; asked once. */
export function wasOpened(): boolean {
  const was = isOpened;
  isOpened = false;
  return was;
}

/** What figures do to the View of a store; what opens another page, or another card, is shown from its top. */
export function useOpening(store: ViewStore): FigureActs {
  const acts = useFigureActs(store);
  return useMemo(
    () => ({
      ...acts,
      show: (change) => {
        acts.show(change);
        if (!('indicator' in change || 'page' in change)) return;
        isOpened = true;
        window.scrollTo(0, 0);
      },
    }),
    [acts],
  );
}
