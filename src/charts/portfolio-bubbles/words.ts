import type { Box } from '../../design/drawing/direct-labels.ts';
import { widestOf, wrapText } from '../../design/drawing/text-lines.ts';
import { textWidth } from '../../design/drawing/text-width.ts';
import { coverOf, overlapOf, TEXT, type PlacedBubble } from './bubble.ts';
import type { BubbleScales } from './scales.ts';

/** What is written on the frame itself. */
export interface BubbleWords {
  readonly thinGrowing: string;
  readonly strongGrowing: string;
  readonly thinShrinking: string;
  readonly strongShrinking: string;
  /** At the line of all sectors. */
  readonly average: string;
}

/** Text on the frame; `y` is the baseline of the first line. */
export interface PlacedWord {
  readonly key: keyof BubbleWords;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'end';
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** The names of the quarters in the corners. */
export function placeQuarters(words: BubbleWords, { left, right, top, bottom, one }: BubbleScales): PlacedWord[] {
  const corner = (key: keyof BubbleWords, isRight: boolean, isTop: boolean): PlacedWord => {
    const lines = wrapText(words[key], (isRight ? right - one : one - left) - 10, TEXT.size, true);
    const high = lines.length * TEXT.line;
    return placed(
      key,
      lines,
      isRight ? 'end' : 'start',
      isRight ? right : left + 4,
      isTop ? top + 2 : bottom - high - 3,
    );
  };
  return [
    corner('thinGrowing', false, true),
    corner('strongGrowing', true, true),
    corner('thinShrinking', false, false),
    corner('strongShrinking', true, false),
  ].filter(({ key }) => words[key] !== '');
}

/** The name of the average at its line, where it hides least, rather to the right; none where texts leave no room. */
export function placeAverage(
  words: BubbleWords,
  { left, right, average }: BubbleScales,
  bubbles: readonly PlacedBubble[],
  texts: readonly Box[],
  marks: readonly Box[],
): PlacedWord[] {
  if (!Number.isFinite(average) || words.average === '') return [];
  const wide = textWidth(words.average, TEXT.size, true);
  const places = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => {
    const end = right - share * (right - left - wide - 4);
    return [average - TEXT.line - 2, average + 2].map((top) => placed('average', [words.average], 'end', end, top));
  });
  const free = places.filter(({ box }) => texts.every((other) => overlapOf(box, other) === 0));
  const costOf = ({ box }: PlacedWord): number =>
    coverOf(box, bubbles) + marks.filter((other) => overlapOf(box, other) > 0).length;
  return free.toSorted((one, other) => costOf(one) - costOf(other)).slice(0, 1);
}

function placed(
  key: keyof BubbleWords,
  lines: readonly string[],
  anchor: 'start' | 'end',
  x: number,
  top: number,
): PlacedWord {
  const wide = widestOf(lines, TEXT.size, true);
  const box = {
    left: anchor === 'end' ? x - wide : x,
    right: anchor === 'end' ? x : x + wide,
    top,
    bottom: top + lines.length * TEXT.line,
  };
  return { key, lines, anchor, x, y: top + TEXT.line - 3.5, box };
}
