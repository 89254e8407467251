import { PAPER } from '../picture/sheet.ts';

/** What all of a slide is written in. */
export const FONT = 'Arial';
export const GROUND = PAPER.ground.slice(1);
export const INK = PAPER.ink.slice(1);
export const QUIET = PAPER.quiet.slice(1);
export const LINE = PAPER.line.slice(1);

/** Of all letters on a slide but the source, in points: so that the last row of a room reads them. */
export const LEAST_LETTERS = 14;
/** Of the source alone. */
export const SOURCE_LETTERS = 10;

/** A place on a slide of 13.33 by 7.5, in inches. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
