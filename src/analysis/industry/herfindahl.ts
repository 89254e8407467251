import { sumPresent, type Vector } from '../matrix.ts';
import { sharesOf } from './shares.ts';

/**
 * Herfindahl-Hirschman index of concentration: the sum of squared shares, from 1/n (even) to 1 (one sector).
 *
 * @param row one amount a sector of 0 or more (persons, say, or shares); missing ones are left out of the total.
 * @returns NaN where nothing is present or the sum is 0.
 * @throws RangeError naming `row` for a negative amount.
 *
 * Source: Farhauer & Kröll (2013); as `herf` of the R package REAT.
 */
export function herfindahl(row: Vector): number {
  return sumPresent(sharesOf(row, 'row').map((share) => share * share));
}
