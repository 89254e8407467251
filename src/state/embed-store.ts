import { isOnPage, type View } from '../model/index.ts';
import type { Embed } from './embed-options.ts';
import type { LinkProblem } from './links/view-url.ts';
import type { ViewStore } from './view-store.ts';

/**
 * A store whose View stays inside what an embed lets its reader change. The address stays as it is. What stands outside
 * the figure, another page or the working of a number, goes to `onOutside`.
 */
export function createEmbedStore(
  { view: given, options }: Embed,
  problems: readonly LinkProblem[],
  onOutside: (view: View) => void,
): ViewStore {
  let view = given;
  const listeners = new Set<() => void>();
  const allowed = (change: Partial<View>): View => {
    const { selected, theme, industry } = change;
    const wanted = { ...view, ...change, page: view.page, working: null };
    const isSectorFixed = options.isSelectionFixed && !options.controls.includes('industry');
    return {
      ...wanted,
      selected: options.isSelectionFixed ? view.selected : (selected ?? view.selected),
      theme: options.isThemeLocked ? view.theme : (theme ?? view.theme),
      data: change.data === undefined ? view.data : { ...change.data, part: view.data.part },
      industry:
        industry === undefined
          ? view.industry
          : {
              ...industry,
              part: view.industry.part,
              sector: isSectorFixed ? view.industry.sector : industry.sector,
            },
    };
  };
  return {
    get: () => view,
    problems: () => problems,
    set: (change) => {
      const isOutside =
        // The part of a page stays the one of the figure.
        !isOnPage(options.figure, { ...view, ...change, industry: view.industry, data: view.data }) ||
        (change.working !== undefined && change.working !== null);
      if (isOutside) return onOutside({ ...view, ...change });
      if (options.isInteractive) {
        view = allowed(change);
        for (const listener of listeners) listener();
      }
      return undefined;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
