import { sumPresent, type Vector } from '../matrix.ts';
import { sharesOf } from './shares.ts';

/**
 * Krugman's index of specialisation: the sum over sectors of |share in the region - share in the reference|, from 0
 * (the same structure) to 2 (nothing in common).
 *
 * @param row one amount a sector of 0 or more; missing sectors are left out on both sides before shares are taken.
 * @param reference the same sectors of the area compared with.
 * @returns NaN where no sector is present on both sides, or either sum is 0.
 * @throws RangeError naming the argument for unequal lengths or a negative amount.
 *
 * Source: Krugman, Geography and Trade (1991); as `krugman.spec` of the R package REAT.
 */
export function krugman(row: Vector, reference: Vector): number {
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
  return sumPresent(region.map((share, sector) => Math.abs(share - (base[sector] ?? NaN))));
}
