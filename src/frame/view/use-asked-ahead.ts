import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { questionQuery } from '../../figure/answers/questions.ts';
import { useFigureSurroundings } from '../../figure/surroundings/sources.ts';
import { questionsOfAll } from '../../figure/use-answered-view.ts';
import type { Makeable } from '../../figure/value/definition.ts';
import type { Page, View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { checkedView } from './use-checked-view.ts';

interface AskedAhead {
  readonly page: Page;
  readonly figures: readonly Pick<Makeable, 'ask'>[];
  /** What the page asks of, out of the View of its store. */
  readonly viewOf: (view: View) => View;
}

/**
 * Asks the engine what these figures of a page want as soon as the View changes, so that its worker computes while the
 * page draws what is known already. `ahead` stays the same.
 */
export function useAskedAhead(store: ViewStore, ahead: AskedAhead): void {
  const surroundings = useFigureSurroundings();
  const client = useQueryClient();
  useEffect(() => {
    const { page, figures, viewOf } = ahead;
    return store.subscribe(() => {
      const given = store.get();
      if (given.page !== page) return;
      const view = viewOf(checkedView(given, surroundings.catalogue).view);
      for (const { kind, question } of questionsOfAll(figures, view, surroundings, client))
        void client.prefetchQuery(questionQuery(surroundings.engine, kind, question));
    });
  }, [store, ahead, surroundings, client]);
}
