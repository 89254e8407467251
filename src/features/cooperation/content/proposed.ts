import type { CooperationList, Partners, Peers, RankRanges, RegionCode, Teachers } from '../../../model/index.ts';
import type { Filters } from './choice.ts';
import { leftBy, MOST_SHOWN, type Told } from './context.ts';
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
}

/**
 * The regions of the list that is shown on the map, in its order. Where there is nobody to learn from, those to work
 * with; null while how sure ranks are is still to come.
 */
export function proposedRegions(
  told: Told,
  answers: ListAnswers,
  isDrawable: (region: RegionCode) => boolean,
): Proposed | null {
  const { affiliations, clusters, peers, teachers, ranges, partners } = answers;
  const isLeft = leftBy(told, { affiliations, clusters });
  const shown = (all: readonly { readonly region: RegionCode }[]): readonly RegionCode[] =>
    all
      .map(({ region }) => region)
      .filter(isLeft)
      .slice(0, MOST_SHOWN)
      .filter(isDrawable);
  if (told.choice.list === 'peers') return { list: 'peers', regions: shown(peers?.peers ?? []) };
  const others = shown(partners?.partners.filter(({ score }) => score > 0) ?? []);
  if (told.choice.list === 'partners') return { list: 'partners', regions: others };
  if (teachers === null || ranges === null) return null;
  const real = shown(realTeachers(teachers, ranges));
  return real.length > 0 ? { list: 'teachers', regions: real } : { list: 'partners', regions: others };
}
