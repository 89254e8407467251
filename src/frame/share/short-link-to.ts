import type { View } from '../../model/index.ts';
import { serialiseView } from '../../state/index.ts';
import { shortened } from '../../state/links/short-link.ts';

/** The address of a View in some forty letters, with all that the full link spells out: for paper, codes and messages. */
export function shortLinkTo(view: View): string {
  return `${location.origin}${location.pathname}?${shortened(serialiseView(view, 'spell-out'))}`;
}
