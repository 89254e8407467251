/** Slides that are drawn beside the one shown; more would fill the memory of a small computer. */
const MOST = 12;

/**
 * The slides that are drawn, one more than before: those near the one shown, the next before the one before it, and the
 * ends that Home and End lead to. The same set once all are there. Slides are counted from 0.
 */
export function oneMoreDrawn(drawn: ReadonlySet<number>, at: number, count: number): ReadonlySet<number> {
  const all = Array.from({ length: count }, (_, slide) => slide);
  // A step back counts as a little more than a step on.
  const distance = (slide: number): number =>
    slide === 0 || slide === count - 1 ? Math.min(2, Math.abs(slide - at)) : slide < at ? at - slide + 0.5 : slide - at;
  const wanted = all.toSorted((one, other) => distance(one) - distance(other)).slice(0, MOST);
  const missing = wanted.find((slide) => !drawn.has(slide));
  return missing === undefined ? drawn : new Set([...wanted.filter((slide) => drawn.has(slide)), missing]);
}
