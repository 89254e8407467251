import type { View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { goToStory } from '../../state/stories/go-to-story.ts';
import type { Target } from './entries.ts';

/** The pages that tell of the regions chosen, and of themes. */
const OF_REGIONS: ReadonlySet<View['page']> = new Set(['explore', 'region', 'gaps', 'change', 'groups', 'industry']);
const OF_THEMES: ReadonlySet<View['page']> = new Set(['explore', 'gaps', 'change']);

/** The View that a result leads to, as a change of the one at hand; the page stays where it tells of what was found. */
export function viewOf(target: Target, { page, industry }: View): Partial<View> {
  switch (target.kind) {
    case 'region': {
      const selected = [target.region];
      return OF_REGIONS.has(page) ? { selected, panel: 'region' } : { page: 'explore', selected, panel: 'region' };
    }
    case 'theme':
      return { page: OF_THEMES.has(page) ? page : 'explore', theme: target.theme, indicator: null };
    case 'indicator':
      return {
        page: page === 'change' ? page : 'explore',
        theme: target.theme,
        indicator: target.indicator,
      };
    case 'industry': {
      const { sector, table } = target;
      return { page: 'industry', industry: { ...industry, part: 'across', sector, table, year: null } };
    }
    case 'page':
      return { page: target.page };
    case 'story':
      return { page: 'stories' };
  }
}

/** Opens what a result leads to. */
export function goTo(target: Target, store: ViewStore): void {
  const before = store.get().page;
  store.set(viewOf(target, store.get()));
  // One step of Back for both.
  if (target.kind === 'story')
    goToStory({ kind: 'written', name: target.name, slide: 0 }, before === 'stories' ? 'push' : 'replace');
}
