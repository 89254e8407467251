import type { CooperationList, Partners, Peers, RankRanges, RegionCode, Teachers } from '../../../model/index.ts';
import type { Filters } from './choice.ts';
import { leftBy, MOST_SHOWN, type Setting } from './context.ts';
import { realTeachers } from './real-teachers.ts';

/** The answers that the list shown on the map needs; the others are not asked. */
export interface ListAnswers extends Pick<Filters, 'affiliations' | 'clusters'> {
  readonly peers: Peers | null;
  readonly teachers: Teachers | null;
  readonly ranges: RankRanges | null;
  readonly partners: Partners | null;
}

/** A list and the regions it proposes, the first ones first. */
export interface Proposed {
  readonly list: CooperationList;
  readonly regions: readonly RegionCode[];
  /** Of each, what the list is ordered by: a score, or of those like it the distance. */
  readonly amounts: readonly number[];
}

/**
 * The regions of the list that is shown on the map, in its order. Where there is nobody to learn from, those to work
 * with; null while how sure ranks are is still to come.
 */
export function proposedRegions(
  setting: Setting,
  answers: ListAnswers,
  isDrawable: (region: RegionCode) => boolean,
): Proposed | null {
  const { affiliations, clusters, peers, teachers, ranges, partners } = answers;
  const isLeft = leftBy(setting, { affiliations, clusters });
  const shown = <One extends { readonly region: RegionCode }>(
    list: CooperationList,
    all: readonly One[],
    amount: (one: One) => number,
  ): Proposed => {
    const left = all
      .filter(({ region }) => isLeft(region))
      .slice(0, MOST_SHOWN)
      .filter(({ region }) => isDrawable(region));
    return { list, regions: left.map(({ region }) => region), amounts: left.map(amount) };
  };
  const scoreOf = ({ score }: { readonly score: number }): number => score;
  if (setting.choice.list === 'peers') return shown('peers', peers?.peers ?? [], ({ distance }) => distance);
  const others = shown('partners', partners?.partners.filter(({ score }) => score > 0) ?? [], scoreOf);
  if (setting.choice.list === 'partners') return others;
  if (teachers === null || ranges === null) return null;
  const real = shown('teachers', realTeachers(teachers, ranges), scoreOf);
  return real.regions.length > 0 ? real : others;
}
