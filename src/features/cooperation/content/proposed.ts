import type { Affiliations, Partners, Peers, RankRanges, RegionCode, Teachers } from '../../../model/index.ts';
import { leftBy, MOST_SHOWN, type Told } from './context.ts';
import { realTeachers } from './real-teachers.ts';

/** The answers of the list that is shown on the map; the others are not asked. */
export interface ListAnswers {
  readonly affiliations: Affiliations;
  readonly peers: Peers | null;
  readonly teachers: Teachers | null;
  readonly ranges: RankRanges | null;
  readonly partners: Partners | null;
}

/** The regions of the list that is shown on the map, in its order. */
export function proposedRegions(told: Told, answers: ListAnswers): readonly RegionCode[] {
  const { affiliations, peers, teachers, ranges, partners } = answers;
  const all: readonly { readonly region: RegionCode }[] =
    peers?.peers ??
    partners?.partners.filter(({ score }) => score > 0) ??
    (teachers === null || ranges === null ? [] : realTeachers(teachers, ranges));
  return all
    .map(({ region }) => region)
    .filter(leftBy(told, affiliations))
    .slice(0, MOST_SHOWN);
}
