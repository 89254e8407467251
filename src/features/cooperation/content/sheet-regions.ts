import type { Catalogue, RegionCode, View } from '../../../model/index.ts';
import { choiceOf } from './choice.ts';

/** The first region selected and those on the sheet, without codes that nobody knows; none without a region. */
export function regionsOnSheet(view: View, { regions }: Pick<Catalogue, 'regions'>): readonly RegionCode[] {
  const [own] = view.selected;
  if (own === undefined) return [];
  const isKnown = (code: RegionCode): boolean => regions.some((region) => region.code === code);
  return [own, ...choiceOf(view).pins.filter((code) => code !== own && isKnown(code))];
}
