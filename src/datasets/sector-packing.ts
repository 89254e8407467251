/**
 * Figures of a sector table change little from year to year, by the more the larger they are. So what is published is
 * the change since the series' last figure, the series in the order of that figure: neighbours are of one magnitude,
 * and the packed file is a third smaller than the figures row by row.
 */

/** Bytes of a packed change, a plane each: the high ones are nearly all zero. */
export const PLANES = 3;
const LARGEST = 2 ** (8 * PLANES) - 1;

/** Goes through the cells that have a figure, in the order of packing; `step` gives the figure of its cell. */
function walk(
  series: number,
  years: number,
  hasFigure: (cell: number) => boolean,
  step: (position: number, last: number, cell: number) => number,
): void {
  const lasts = new Float64Array(series);
  let position = 0;
  for (let year = 0; year < years; year += 1) {
    const keys: number[] = [];
    for (let index = 0; index < series; index += 1) {
      // One number to sort by: the last figure, then the series.
      if (hasFigure(index * years + year)) keys.push((lasts[index] ?? 0) * series + index);
    }
    for (const key of Float64Array.from(keys).sort()) {
      const index = key % series;
      lasts[index] = step(position, lasts[index] ?? 0, index * years + year);
      position += 1;
    }
  }
}

/**
 * @param figures whole numbers of 0 or more at `series · years + year`; NaN where missing.
 * @returns planes as long as `figures`, lowest byte first; what is over at their end is 0.
 * @throws RangeError for a figure that is not whole, negative or too large, naming its cell.
 */
export function packFigures(figures: Float64Array, years: number): Uint8Array<ArrayBuffer>[] {
  const planes = Array.from({ length: PLANES }, () => new Uint8Array(figures.length));
  walk(
    figures.length / years,
    years,
    (cell) => !Number.isNaN(figures[cell]),
    (position, last, cell) => {
      const figure = figures[cell] ?? NaN;
      const change = figure - last;
      const code = change < 0 ? -2 * change - 1 : 2 * change;
      if (!Number.isInteger(figure) || figure < 0 || code > LARGEST)
        throw new RangeError(`cell ${cell}: ${figure} cannot be packed; give whole numbers of 0 or more`);
      for (const [at, plane] of planes.entries()) plane[position] = code >>> (8 * at);
      return figure;
    },
  );
  return planes;
}

/**
 * The figures out of their planes; NaN where `hasFigure` says that a cell has none.
 * @throws RangeError where the planes do not hold figures of 0 or more, naming the cell.
 */
export function unpackFigures(
  planes: readonly Uint8Array[],
  years: number,
  hasFigure: (cell: number) => boolean,
): Float64Array {
  const [low = new Uint8Array(), middle = low, high = low] = planes;
  const figures = new Float64Array(low.length).fill(Number.NaN);
  walk(low.length / years, years, hasFigure, (position, last, cell) => {
    const code = (low[position] ?? 0) | ((middle[position] ?? 0) << 8) | ((high[position] ?? 0) << 16);
    const figure = last + (code % 2 === 1 ? -(code + 1) / 2 : code / 2);
    if (figure < 0) throw new RangeError(`cell ${cell} comes out as ${figure}`);
    figures[cell] = figure;
    return figure;
  });
  return figures;
}
