import type { Makeable } from '../../figure/value/definition.ts';
import type { Catalogue, View } from '../../model/index.ts';

/** Whether a figure of a View asks for the shapes, which are fetched beside all else. */
export function asksForShapes({ ask }: Pick<Makeable, 'ask'>, view: View, catalogue: Catalogue): boolean {
  return Object.values(ask(view, catalogue, {})).some((asked) => asked?.kind === 'geometry');
}
