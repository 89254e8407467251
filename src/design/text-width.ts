/** Widths of letters in Inter as shares of the font size, on the wide side: what fits by them fits. */
const NARROW = /[ijl'’.,:;!| ]/;
const SLIM = /[frtI()\-–·/]/;
const BROAD = /[mwMWÆŒ@%—]/;
const TALL = /[\p{Lu}\d+−]/u;

/** About how many pixels a line of text takes, without a screen to measure it on. */
export function textWidth(text: string, size: number, isStrong = false): number {
  let shares = 0;
  for (const letter of text)
    shares += NARROW.test(letter)
      ? 0.29
      : SLIM.test(letter)
        ? 0.4
        : BROAD.test(letter)
          ? 0.9
          : TALL.test(letter)
            ? 0.69
            : 0.585;
  return shares * size * (isStrong ? 1.06 : 1);
}

/** The text in lines no wider than `width` where its words allow: a word is never cut, so a line may be wider. */
export function wrapText(text: string, width: number, size: number, isStrong = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, isStrong) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
