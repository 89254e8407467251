import { isReallyBetter, type RankSpan } from '../../../analysis/index.ts';
import type { RankRanges, RegionCode, Teacher, Teachers } from '../../../model/index.ts';

/** Between which places the rank of a region lies. */
export function spanOf({ regions, low, high }: RankRanges, region: RegionCode): RankSpan {
  const row = regions.indexOf(region);
  return { low: low[row] ?? Number.NaN, high: high[row] ?? Number.NaN };
}

/** Those that are ahead beyond the uncertainty of both ranks. */
export function realTeachers({ teachers, question }: Teachers, ranges: RankRanges): readonly Teacher[] {
  const own = spanOf(ranges, question.region);
  return teachers.filter(({ region }) => isReallyBetter(spanOf(ranges, region), own));
}
