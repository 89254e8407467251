import type { FiguredPage } from '../../model/index.ts';
import type { EmbedControl } from '../../state/embed-options.ts';

/** What the bar of each page has for a reader to choose by. */
export const PAGE_CONTROLS: Readonly<Record<FiguredPage, readonly EmbedControl[]>> = {
  explore: ['measure', 'shown', 'benchmark', 'year', 'play', 'options', 'classes'],
  region: ['benchmark', 'year', 'options'],
  gaps: ['benchmark', 'year', 'options'],
  change: ['measure', 'benchmark', 'year', 'play', 'options'],
  groups: ['measure', 'benchmark', 'year', 'options'],
  industry: ['industry'],
  cooperation: ['benchmark', 'year', 'options'],
  method: ['year'],
  data: ['benchmark'],
};
