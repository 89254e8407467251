/** Ends of a bar from nought, in hundredths of a track from −1 to 1. */
export function barOf(r: number): { readonly start: number; readonly length: number } {
  const [length, middle] = [Math.abs(r) * 50, 50];
  return { start: r < 0 ? middle - length : middle, length };
}
