import { columnCount, type Matrix } from '../matrix.ts';
import { requirePresence } from './cooccurrence.ts';

/**
 * How well a region is placed for a sector: the share of the sector's relatedness that is held by sectors present in the region,
 * 100·Σⱼ p_rj φᵢⱼ / Σⱼ φᵢⱼ, the sector itself left out.
 *
 * @param presence regions × sectors of 1 and 0; a missing cell is left out of both sums.
 * @param relatedness sectors × sectors; NaN is left out.
 * @returns regions × sectors, percent; NaN where a sector is related to none.
 * @throws RangeError naming `presence` or `relatedness` for unequal sizes.
 *
 * Source: Hidalgo et al. (2007); Boschma, Balland & Kogler (2015), as `relatedness.density` of the R package EconGeo.
 */
export function relatednessDensity(presence: Matrix, relatedness: Matrix): number[][] {
  const sectors = requirePresence(presence);
  const columns = columnCount(relatedness, 'relatedness');
  if (presence.length > 0 && (relatedness.length !== sectors || columns !== sectors)) {
    throw new RangeError(
      `relatedness: is ${relatedness.length} × ${columns} where presence has ${sectors} sectors; give one row and column a sector`,
    );
  }
  return presence.map((row) =>
    relatedness.map((related, sector) => {
      let held = 0;
      let all = 0;
      related.forEach((value, other) => {
        const present = row[other] ?? NaN;
        if (other === sector || Number.isNaN(value) || Number.isNaN(present)) return;
        held += present * value;
        all += value;
      });
      return all > 0 ? (100 * held) / all : NaN;
    }),
  );
}
