import type { Vector } from '../matrix.ts';
import { sharesOf } from './shares.ts';

/**
 * Hachman index: how close a structure is to that of a reference, 1 / Σ sᵢ·(sᵢ/rᵢ), the inverse of the mean location quotient
 * weighted by the region's own shares. From near 0 (unlike it) to 1 (the same).
 *
 * @param row one amount a sector of 0 or more; sectors missing on either side are left out of both before shares are taken.
 * @param reference the same sectors of the area compared with.
 * @returns NaN where no sector is present on both sides, or either sum is 0; 0 where the row has a sector the reference lacks.
 * @throws RangeError naming the argument for unequal lengths or a negative amount.
 *
 * Source: Frank Hachman's index, as in Benway, Measuring Economic Diversity: The Hachman Index (Kem C. Gardner Policy
 * Institute, University of Utah, 2020).
 */
export function hachman(row: Vector, reference: Vector): number {
  if (row.length !== reference.length) {
    throw new RangeError(
      `reference: has ${reference.length} sectors where row has ${row.length}; give the same sectors in the same order`,
    );
  }
  const region = sharesOf(
    Array.from(row, (value, sector) => (Number.isNaN(reference[sector]) ? NaN : value)),
    'row',
  );
  const base = sharesOf(
    Array.from(reference, (value, sector) => (Number.isNaN(row[sector]) ? NaN : value)),
    'reference',
  );
  let sum = NaN;
  region.forEach((share, sector) => {
    const held = base[sector] ?? NaN;
    if (Number.isNaN(share) || Number.isNaN(held)) return;
    sum = (Number.isNaN(sum) ? 0 : sum) + (share === 0 ? 0 : (share * share) / held);
  });
  return 1 / sum;
}
