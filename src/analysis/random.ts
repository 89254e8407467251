/**
 * Random numbers in [0, 1) that repeat exactly for a seed: Mulberry32 by T. Ettinger (public domain), 32 bits of state, ample for
 * the draws of a page and not for cryptography.
 *
 * @throws RangeError naming `seed` where it is no whole number.
 */
export function seededRandom(seed: number): () => number {
  if (!Number.isInteger(seed)) throw new RangeError(`seed: is ${seed}; give a whole number`);
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Throws a `RangeError` naming the argument where a count is no whole number of at least `minimum`. */
export function requireCount(count: number, name: string, minimum = 1): void {
  if (!Number.isInteger(count) || count < minimum)
    throw new RangeError(`${name}: is ${count}; give a whole number of ${minimum} or more`);
}
