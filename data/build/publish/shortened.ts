/** Significant digits kept of a figure: more than twice as many as are shown. */
const DIGITS = 7;
/** Decimals that a figure can be shown with: four of itself, or of a percentage. */
const SHOWN = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/** The figure in fewer digits, or all of them where it lies so near to half a digit that it would be shown otherwise. */
export function shortened(figure: number): number {
  if (!Number.isFinite(figure) || Number.isInteger(figure)) return figure;
  const short = Number(figure.toPrecision(DIGITS));
  const [large, left] = [Math.abs(figure), Math.abs(short)];
  const isSame = SHOWN.every(
    (power) => large * power >= 10 ** (DIGITS - 1) || Math.round(large * power) === Math.round(left * power),
  );
  return isSame ? short : figure;
}
