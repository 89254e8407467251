import type { Vector } from '../matrix.ts';

export interface ShiftShareParts {
  /** What the region would have gained at the reference's overall rate. */
  readonly national: number;
  /** What its mix of sectors adds: their rates in the reference against the overall rate. */
  readonly mix: number;
  /** What it gained beyond its sectors' rates in the reference. */
  readonly regional: number;
  /** The change; the three parts sum to it. */
  readonly total: number;
}

export interface ShiftShare extends ShiftShareParts {
  /** One a sector; NaN where left out. */
  readonly bySector: readonly ShiftShareParts[];
}

/**
 * Shift-share analysis of the change in a region: national, structural (mix) and regional part, in the unit of the amounts.
 *
 * @param series one amount a sector, the same sectors in the same order: the region's `start` and `end`, the reference's
 * `referenceStart` and `referenceEnd`. A sector missing in any of the four, or with nothing in `referenceStart`, is left out everywhere.
 * @returns NaN where no sector is left.
 * @throws RangeError naming the argument for unequal lengths or a negative amount.
 *
 * Source: Dunn (1960); Farhauer & Kröll, Standorttheorien (2013), as `shift` of the R package REAT.
 */
export function shiftShare(series: {
  readonly start: Vector;
  readonly end: Vector;
  readonly referenceStart: Vector;
  readonly referenceEnd: Vector;
}): ShiftShare {
  const { start, end, referenceStart, referenceEnd } = series;
  for (const [name, row] of Object.entries(series)) {
    if (row.length !== start.length)
      throw new RangeError(`${name}: has ${row.length} sectors where start has ${start.length}; give the same sectors`);
    row.forEach((value, sector) => {
      if (value < 0 || value === Infinity)
        throw new RangeError(`${name}: position ${sector} is ${value}; give amounts of 0 or more, NaN for missing`);
    });
  }
  const isIn = Array.from(
    start,
    (value, sector) =>
      !Number.isNaN(value + (end[sector] ?? NaN) + (referenceEnd[sector] ?? NaN)) &&
      (referenceStart[sector] ?? NaN) > 0,
  );
  const sumIn = (row: Vector): number =>
    Array.from(row).reduce((sum, value, sector) => (isIn[sector] ? sum + value : sum), 0);
  const overall = sumIn(referenceEnd) / sumIn(referenceStart) - 1;
  const bySector = Array.from(start, (value, sector): ShiftShareParts => {
    if (!isIn[sector]) return { national: NaN, mix: NaN, regional: NaN, total: NaN };
    const rate = (referenceEnd[sector] ?? NaN) / (referenceStart[sector] ?? NaN) - 1;
    const total = (end[sector] ?? NaN) - value;
    return { national: value * overall, mix: value * (rate - overall), regional: total - value * rate, total };
  });
  const sumOf = (part: keyof ShiftShareParts): number =>
    isIn.includes(true) ? bySector.reduce((sum, parts, sector) => (isIn[sector] ? sum + parts[part] : sum), 0) : NaN;
  return {
    national: sumOf('national'),
    mix: sumOf('mix'),
    regional: sumOf('regional'),
    total: sumOf('total'),
    bySector,
  };
}
