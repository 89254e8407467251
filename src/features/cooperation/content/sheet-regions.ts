import type { RegionCode, View } from '../../../model/index.ts';
import { choiceOf } from './choice.ts';

/** The first region selected and those on the sheet; none without a region. */
export function regionsOnSheet(view: View): readonly RegionCode[] {
  const [region] = view.selected;
  return region === undefined ? [] : [region, ...choiceOf(view).pins.filter((code) => code !== region)];
}
