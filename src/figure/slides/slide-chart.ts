import type { ChartColour, ChartSeries, FigureChart, ScatterChart } from '../value/exported.ts';
import type { Sheet, SheetCell } from '../office/workbook.ts';
import { inOrder, rewritten } from './markup.ts';

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
interface SlideSeries {
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

export function numberFormat(decimals: number): string {
  return `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
}

/** Powers of ten have too few ends for points that lie closer together. */
function isInPowers({ isLogarithmic, points }: ScatterChart): boolean {
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

const SERIES = [
  'idx',
  'order',
  'tx',
  'spPr',
  'invertIfNegative',
  'marker',
  'dPt',
  'dLbls',
  'cat',
  'xVal',
  'val',
  'yVal',
  'smooth',
];
const VALUE_AXIS =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit minorUnit'.split(
    ' ',
  );
const CATEGORY_AXIS =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl'.split(
    ' ',
  );
const prefixed = (names: readonly string[]): string[] => names.map((name) => `c:${name}`);

/** Series, axes and their ids as the schema has them (ECMA-376, part 1, 21.2). */
function inTheSchema(written: string, { kind }: FigureChart): string {
  const axes = new Set([...written.matchAll(/<c:\w+Ax>\s*<c:axId val="(\d+)"\/>/g)].map(([, id]) => id));
  const order = prefixed(kind === 'bars' ? SERIES : SERIES.filter((name) => name !== 'invertIfNegative'));
  const series = rewritten(
    rewritten(written, 'c:ser', (inside) => inOrder(inside, order)),
    'c:catAx',
    (inside) => inOrder(inside, prefixed(CATEGORY_AXIS)),
  );
  return (
    rewritten(series, 'c:valAx', (inside) => inOrder(inside, prefixed(VALUE_AXIS)))
      .replaceAll(/<c:axId val="(\d+)"\/>/g, (axis, id: string) => (axes.has(id) ? axis : ''))
      .replace('<c:lineChart><c:varyColors', '<c:lineChart><c:grouping val="standard"/><c:varyColors')
      // Names of one level each: Keynote reads no others.
      .replaceAll(/<(\/?)c:multiLvlStr(Ref|Cache)>/g, '<$1c:str$2>')
      .replaceAll(/<\/?c:lvl>/g, '')
  );
}

/** The chart as the library wrote it, as the schema has it, and with points left out where there is no figure: an empty one would be drawn at zero. */
export function chartMarkup(written: string, chart: FigureChart): string {
  const without = inTheSchema(written.replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, ''), chart);
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
