import { wrapText } from './text-lines.ts';
import { textWidth } from './text-width.ts';

/** What is told of one mark: its name, then its figures. */
export interface PlacedTip {
  readonly lines: readonly { readonly text: string; readonly isName: boolean }[];
  readonly box: TipBox;
  /** Between the mark and the box: the way of a pointer from one into the other. */
  readonly way: TipBox;
}

interface TipBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const TIP = { size: 12, line: 17, padding: 8, gap: 8, way: 16 } as const;

/** Above the mark if there is room, else below it; never over the sides of the drawing, and in more lines where one is too long for it. */
export function placeTip(
  mark: { readonly x: number; readonly top: number; readonly bottom: number },
  texts: readonly string[],
  { width, height }: { readonly width: number; readonly height: number },
): PlacedTip {
  const room = width - 4 - 2 * TIP.padding;
  const lines = texts.flatMap((line, index) =>
    wrapText(line, room, TIP.size, index === 0).map((text) => ({ text, isName: index === 0 })),
  );
  const wide = Math.min(
    width - 4,
    Math.max(...lines.map(({ text, isName }) => textWidth(text, TIP.size, isName))) + 2 * TIP.padding,
  );
  const high = lines.length * TIP.line + TIP.padding;
  const left = Math.max(2, Math.min(width - wide - 2, mark.x - wide / 2));
  const above = mark.top - TIP.gap - high;
  const top = above >= 2 ? above : Math.min(height - high - 2, mark.bottom + TIP.gap);
  const box = { left, right: left + wide, top, bottom: top + high };
  const way = {
    left: Math.max(left, mark.x - TIP.way / 2),
    right: Math.min(box.right, mark.x + TIP.way / 2),
    ...(above >= 2 ? { top: box.bottom, bottom: mark.top } : { top: mark.bottom, bottom: top }),
  };
  return { lines, box, way };
}
