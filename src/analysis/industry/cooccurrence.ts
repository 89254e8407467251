import { columnCount, type Matrix } from '../matrix.ts';

/** Throws a `RangeError` naming `presence` where a cell is neither 0, 1 nor missing; gives the number of sectors. */
export function requirePresence(presence: Matrix): number {
  presence.forEach((row, region) =>
    row.forEach((value, sector) => {
      if (value !== 0 && value !== 1 && !Number.isNaN(value)) {
        throw new RangeError(
          `presence: row ${region}, column ${sector} is ${value}; give 1 for present, 0 for absent, NaN for missing`,
        );
      }
    }),
  );
  return columnCount(presence, 'presence');
}

/**
 * In how many regions two sectors are present together: PᵀP.
 *
 * @param presence regions × sectors of 1 and 0 (location quotient of 1 or more, say); missing counts as no evidence of presence.
 * @returns sectors × sectors, symmetric; on the diagonal the number of regions of a sector.
 * @throws RangeError naming `presence` for other values or rows of unequal length.
 */
export function cooccurrence(presence: Matrix): number[][] {
  const sectors = requirePresence(presence);
  const counts = Array.from({ length: sectors }, () => Array.from({ length: sectors }, () => 0));
  for (const row of presence) {
    const present = Array.from(row.keys()).filter((sector) => row[sector] === 1);
    for (const one of present) {
      const line = counts[one] ?? [];
      for (const other of present) line[other] = (line[other] ?? 0) + 1;
    }
  }
  return counts;
}
