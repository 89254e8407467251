import type { CategoryChart, ChartColour, ChartSeries, FigureChart, ScatterChart } from '../value/exported.ts';
import type { Sheet, SheetCell } from '../office/workbook.ts';

/** The light colours of tokens.css, and others beside them for series that stand for the same. */
export const SLIDE_COLOURS: Readonly<Record<ChartColour, readonly string[]>> = {
  accent: ['0b5d7a', '3a8993', '84bfb9'],
  ink: ['1b1f22', '555c61'],
  quiet: ['7a8186', '555c61', 'a5a7a3'],
  ahead: ['5490c7', '1f5c9a', '95bfe1'],
  behind: ['d37d2b', '964a12', 'f0b35f'],
};

/** Each series in a colour of its own, as far as they go round. */
export function coloursOf(series: readonly Pick<ChartSeries, 'colour'>[]): readonly string[] {
  const met = new Map<ChartColour, number>();
  return series.map(({ colour }) => {
    const shades = SLIDE_COLOURS[colour];
    const before = met.get(colour) ?? 0;
    met.set(colour, before + 1);
    return shades[before % shades.length] ?? '7a8186';
  });
}

/** A series as the library takes it: nothing where there is no figure. */
export interface SlideSeries {
  readonly name: string;
  readonly labels?: string[];
  readonly values: (number | null)[];
}

const taken = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Points that are named stand as series of their own: a slide has no other way to name one. */
function scatterSeries({
  points,
  pointsLabel,
  xLabel,
}: ScatterChart): readonly (SlideSeries & { readonly colour: ChartColour })[] {
  const known = points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const named = known.filter(({ isNamed }) => isNamed);
  return [
    { name: xLabel, values: known.map(({ x }) => x), colour: 'quiet' },
    { name: pointsLabel, values: known.map(({ y, isNamed }) => (isNamed ? null : y)), colour: 'quiet' },
    ...named.map((point, index) => ({
      name: point.name,
      values: known.map((one) => (one === point ? one.y : null)),
      colour: (['accent', 'behind', 'ahead', 'ink'] as const)[index % 4] ?? 'accent',
    })),
  ];
}

/** What the library is given: of a scatter the first series are the places along the axis. */
export function seriesOf(chart: FigureChart): readonly (SlideSeries & { readonly colour: ChartColour })[] {
  if (chart.kind === 'scatter') return scatterSeries(chart);
  return chart.series.map(({ name, values, colour }) => ({
    name,
    colour,
    labels: [...chart.categories],
    values: chart.categories.map((_, index) => taken(values[index] ?? Number.NaN)),
  }));
}

const decimalsOf = (chart: FigureChart): number => (chart.kind === 'scatter' ? chart.decimals.y : chart.decimals);

/** The workbook behind a chart, which opens when its numbers are edited: a missing figure is an empty cell, a zero is a zero. */
export function chartSheet(chart: FigureChart): Sheet {
  const series = seriesOf(chart);
  const heads = series.map(({ name }) => name);
  const cell = (value: number | null | undefined): SheetCell =>
    value === null || value === undefined ? null : { value, decimals: decimalsOf(chart) };
  if (chart.kind === 'scatter') {
    const known = chart.points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
    return {
      name: 'Sheet1',
      widths: [16],
      rows: [heads, ...known.map(({ name }, index) => [...series.map(({ values }) => cell(values[index])), name])],
    };
  }
  return {
    name: 'Sheet1',
    widths: [24, 14],
    rows: [
      ['', ...heads],
      ...chart.categories.map((category, index) => [category, ...series.map(({ values }) => cell(values[index]))]),
    ],
  };
}

/** As far as it reads well lying down. */
const MOST_BARS = 14;

/** Whether bars lie, each beside its name, or stand close together. */
export function isLying({ kind, categories }: CategoryChart): boolean {
  return kind === 'bars' && categories.length <= MOST_BARS;
}

export function numberFormat(decimals: number): string {
  return `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
}

/** Powers of ten have too few ends for points that lie closer together. */
export function isInPowers({ isLogarithmic, points }: ScatterChart): boolean {
  const known = points.map(({ x }) => x).filter((x) => x > 0);
  return isLogarithmic && Math.max(...known) > 10 * Math.min(...known);
}

/** The axis along the bottom of a scatter, with the decimals of its own numbers, which the library writes as those of the other. */
function alongBottom(axis: string, chart: ScatterChart): string {
  const scaled = isInPowers(chart) ? axis.replace('<c:scaling>', '<c:scaling><c:logBase val="10"/>') : axis;
  return scaled.replace(
    /<c:numFmt [^>]*>/,
    `<c:numFmt formatCode="${numberFormat(chart.decimals.x)}" sourceLinked="0"/>`,
  );
}

/** The chart as the library wrote it, with points left out where there is no figure: an empty one would be drawn at zero. */
export function chartMarkup(written: string, chart: FigureChart): string {
  const without = written.replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
  return chart.kind === 'scatter'
    ? without.replace(/<c:valAx>.*?<\/c:valAx>/s, (axis) => alongBottom(axis, chart))
    : without;
}

/** Round ends of an axis that starts near its points, of values that are all above zero. */
export function endsOf(values: readonly number[]): readonly [number, number] | null {
  const known = values.filter(Number.isFinite);
  if (known.length === 0 || known.some((value) => value <= 0)) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = (value: number): number => 10 ** Math.floor(Math.log10(value));
  return [Math.floor(low / step(low)) * step(low), Math.ceil(high / step(high)) * step(high)];
}
