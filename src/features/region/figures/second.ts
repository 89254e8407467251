import { askProfile } from '../../../figure/answers/asked.ts';
import type { RegionProfile, View } from '../../../model/index.ts';
import { allThemes } from './context.ts';

export interface SecondAnswer {
  /** A second region, for a column beside; null without one, and until it is there. */
  readonly second: RegionProfile | null;
}

/** Late, so that the first region need not wait for it. */
export function askSecond(view: View) {
  const [, second] = view.selected;
  return second === undefined ? null : { ...askProfile(allThemes(view), second), isLate: true };
}
