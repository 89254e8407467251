/** A point of the window, in pixels. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Pixels by which a hand may miss what it goes to. */
const MISSED_BY = 24;

export function isOnTip({ left, right, top, bottom }: Box, { x, y }: WindowPoint): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether a pointer that went from one point to another comes to a tip, or close, if it goes on so. */
export function isOnItsWay(tip: Box, from: WindowPoint, to: WindowPoint): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y];
  let [first, last] = [0, Infinity];
  for (const [at, step, least, most] of [
    [to.x, across, tip.left - MISSED_BY, tip.right + MISSED_BY],
    [to.y, down, tip.top - MISSED_BY, tip.bottom + MISSED_BY],
  ] as const) {
    if (step === 0) {
      if (at < least || at > most) return false;
      continue;
    }
    const [one, other] = [(least - at) / step, (most - at) / step];
    first = Math.max(first, Math.min(one, other));
    last = Math.min(last, Math.max(one, other));
  }
  return (across !== 0 || down !== 0) && first <= last;
}
