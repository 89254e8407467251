import type { View } from '../../model/index.ts';
import { serialiseView } from '../../state/index.ts';

/** The address of a View that spells everything out, so that a changed default changes nobody's slide. */
export function linkTo(view: View): string {
  return `${location.origin}${location.pathname}?${serialiseView(view, 'spell-out')}`;
}
