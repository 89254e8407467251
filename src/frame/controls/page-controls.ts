import { FIGURES, type FigureId, type FiguredPage } from '../../model/index.ts';
import type { EmbedControl } from '../../state/embed-options.ts';

/** What the bar of each page has for a reader to choose by. */
const PAGE_CONTROLS: Readonly<Record<FiguredPage, readonly EmbedControl[]>> = {
  explore: ['measure', 'shown', 'benchmark', 'year', 'play', 'options', 'classes'],
  region: ['benchmark', 'year', 'options'],
  gaps: ['benchmark', 'year', 'options'],
  change: ['measure', 'benchmark', 'year', 'play', 'options'],
  groups: ['measure', 'benchmark', 'year', 'play', 'options'],
  industry: ['industry'],
  cooperation: ['benchmark', 'year', 'options'],
  method: ['year'],
  data: ['benchmark'],
};

/** The same for a figure in another page: groups of regions, and maps beside one another, are of no one year to be played. */
export function controlsOf(figure: FigureId): readonly EmbedControl[] {
  const { page, part } = FIGURES[figure];
  return PAGE_CONTROLS[page].filter((control) => control !== 'play' || page !== 'groups' || part === 'two');
}
