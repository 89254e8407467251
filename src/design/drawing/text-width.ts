/** About how wide a line of text is, in the unit of its size. */
export type Measure = (text: string, size: number, isStrong?: boolean) => number;

/** Widths of letters in Inter as shares of the font size, on the wide side: what fits by them fits. */
const NARROW = /[ijl'’.,:;!| ]/;
const SLIM = /[frtI()\-–·/]/;
const BROAD = /[mwMWÆŒ@%—]/;
const TALL = /[\p{Lu}\d+−]/u;

const shares = new Map<string, number>();

function shareOf(letter: string): number {
  const known = shares.get(letter);
  if (known !== undefined) return known;
  const share = NARROW.test(letter)
    ? 0.29
    : SLIM.test(letter)
      ? 0.4
      : BROAD.test(letter)
        ? 0.9
        : TALL.test(letter)
          ? 0.69
          : 0.585;
  shares.set(letter, share);
  return share;
}

/** Without a screen to measure it on. */
export const textWidth: Measure = (text, size, isStrong = false) => {
  let sum = 0;
  for (const letter of text) sum += shareOf(letter);
  return sum * size * (isStrong ? 1.06 : 1);
};
