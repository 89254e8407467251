import { DEFAULT_VIEW, type View } from '../model/index.ts';
import { addressBar, type HistoryStep } from './address-bar.ts';
import { parseView, serialiseView, type LinkProblem } from './links/view-url.ts';

/** The one owner of the View; the address bar follows it, and it follows the address bar. */
export interface ViewStore {
  readonly get: () => View;
  readonly problems: () => readonly LinkProblem[];
  readonly set: (change: Partial<View>, history?: HistoryStep) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store bound to the address of a window, which may follow a little later. Changes push an entry, so that Back undoes them. */
export function createViewStore(page: Window): ViewStore {
  const bar = addressBar(page);
  let { view, problems } = parseView(page.location.search);
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  page.addEventListener('popstate', () => {
    ({ view, problems } = parseView(page.location.search));
    tell();
  });
  return {
    get: () => view,
    problems: () => problems,
    set: (change, history = 'push') => {
      const next = { ...view, ...change };
      const before = serialiseView(view, 'omit-defaults');
      const query = serialiseView(next, 'omit-defaults');
      if (query === before) return;
      view = next;
      tell();
      // A listener may have gone on to another View, which is written by then.
      if (view === next) bar.write({ search: query === '' ? '' : `?${query}` }, history);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A store that holds one View and never changes, for rendering without a window. */
export function createFixedStore(view: View = DEFAULT_VIEW): ViewStore {
  return { get: () => view, problems: () => [], set: () => undefined, subscribe: () => () => undefined };
}
