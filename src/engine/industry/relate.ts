import { KNOWN_RELATEDNESS, type KnownRelatedness } from '../../analysis/index.ts';

/** Present from a location quotient of 1 on: a larger share than in the EU27. */
export const PRESENT = 1;

/**
 * The measure of relatedness: of those tried, the one whose nearness in 2009 told best which specialisations came by 2015
 * (data/sectors/relatedness.csv; a test holds this choice to that table).
 */
export const USED_RELATEDNESS: KnownRelatedness = KNOWN_RELATEDNESS[0];

/** A sector that fewer of the regions publish is not linked: who keeps it to itself is not found with anything. */
export const LEAST_KNOWN = 0.6;

/** Whether each quotient is of a sector that is present; NaN where it is not known. */
export function presenceOf(quotients: readonly (readonly number[])[]): number[][] {
  return quotients.map((row) =>
    row.map((quotient) => (Number.isNaN(quotient) ? Number.NaN : Number(quotient >= PRESENT))),
  );
}
