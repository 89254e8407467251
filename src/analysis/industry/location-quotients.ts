import { columnCount, requireAmounts, sumPresent, type Matrix, type Vector } from '../matrix.ts';

/**
 * Location quotients: how over-represented a sector is in a region, (e_ir / e_r) / (e_i / e).
 *
 * @param employment regions × sectors, persons (or any amount of 0 or more); NaN where missing.
 * @param reference one amount a sector, such as the EU's; by default the sum of the regions given.
 * @returns regions × sectors; 1 = the reference's share. Totals are over the cells that are present; a missing cell
 * stays NaN, as does a sector or region whose total is 0.
 * @throws RangeError naming `employment` or `reference` for rows of unequal length or a negative amount.
 *
 * Source: Farhauer & Kröll, Standorttheorien (2013); the figures agree with `locq` of the R package REAT.
 */
export function locationQuotients(employment: Matrix, reference?: Vector): number[][] {
  const sectors = columnCount(employment, 'employment');
  employment.forEach((row, index) => requireAmounts(row, `employment, row ${index}`));
  if (reference !== undefined) {
    if (employment.length > 0 && reference.length !== sectors) {
      throw new RangeError(
        `reference: has ${reference.length} sectors where employment has ${sectors}; give one amount a sector`,
      );
    }
    requireAmounts(reference, 'reference');
  }
  const sectorTotals =
    reference ??
    Array.from({ length: sectors }, (_, sector) => sumPresent(employment.map((row) => row[sector] ?? NaN)));
  const total = sumPresent(sectorTotals);
  return employment.map((row) => {
    const regionTotal = sumPresent(row);
    return Array.from(row, (value, sector) => {
      const quotient = value / regionTotal / ((sectorTotals[sector] ?? NaN) / total);
      return Number.isFinite(quotient) ? quotient : NaN;
    });
  });
}
