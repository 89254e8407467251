import type { FigureActs } from '../../figure/value/definition.ts';
import type { View } from '../../model/index.ts';

/** What every part of the page is given. */
export interface PartProps {
  readonly view: View;
  readonly acts: FigureActs;
}
