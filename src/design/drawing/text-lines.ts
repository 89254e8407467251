import { textWidth, type Measure } from './text-width.ts';

/** As wide as the widest of the lines; 0 for none. */
export function widestOf(lines: readonly string[], size: number, isStrong = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, isStrong)));
}

/** The text in lines no wider than `width` where its words allow: a word is never cut, so a line may be wider. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  isStrong = false,
  measure: Measure = textWidth,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer, size, isStrong) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As many lines as it takes, each about as long as the others: no word stands alone beneath. */
export function balanceText(
  text: string,
  width: number,
  size: number,
  isStrong = false,
  measure: Measure = textWidth,
): string[] {
  const lines = wrapText(text, width, size, isStrong, measure);
  const narrower = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((share) =>
    wrapText(text, width * share, size, isStrong, measure),
  );
  return narrower.find((tried) => tried.length === lines.length) ?? lines;
}
