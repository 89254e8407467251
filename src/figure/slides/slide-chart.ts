import type { ChartColour, ChartSeries, FigureChart, ScatterChart } from '../value/exported.ts';
import type { Sheet, SheetCell } from '../office/workbook.ts';
import { inOrder, rewritten } from './markup.ts';
import { axesOf, knownPoints, pointNames, type Axis, type NameSide } from './point-names.ts';
import { FONT, INK, LEAST_LETTERS } from './slide-look.ts';

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

/** Of points that the figure names: the first in the colour of what is chosen. */
const NAMED_COLOURS = ['accent', 'behind', 'ahead', 'ink'] as const;

/** Points that are named stand as series of their own: a slide has no other way to name one. */
function scatterSeries(chart: ScatterChart): readonly (SlideSeries & { readonly colour: ChartColour })[] {
  const known = knownPoints(chart);
  const named = pointNames(chart).map(({ point }) => point);
  return [
    { name: chart.xLabel, values: known.map(({ x }) => x), colour: 'quiet' },
    {
      name: chart.pointsLabel,
      values: known.map((point) => (named.includes(point) ? null : point.y)),
      colour: 'quiet',
    },
    ...named.map((point, index) => ({
      name: point.name,
      values: known.map((one) => (one === point ? one.y : null)),
      colour: point.isNamed ? (NAMED_COLOURS[index % NAMED_COLOURS.length] ?? 'accent') : ('quiet' as const),
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
    return {
      name: 'Sheet1',
      widths: [16],
      rows: [
        heads,
        ...knownPoints(chart).map(({ name }, index) => [...series.map(({ values }) => cell(values[index])), name]),
      ],
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

/** An axis between round ends, its marks at the edge of the chart even where the other crosses it at zero. */
function roundly(markup: string, { ends: [low, high], step }: Axis, decimals: number): string {
  const base = step === null ? '<c:logBase val="10"/>' : '';
  return markup
    .replace(
      /<c:scaling>.*?<\/c:scaling>/s,
      `<c:scaling>${base}<c:orientation val="minMax"/><c:max val="${String(high)}"/><c:min val="${String(low)}"/></c:scaling>`,
    )
    .replace(/<c:numFmt [^>]*>/, `<c:numFmt formatCode="${numberFormat(decimals)}" sourceLinked="0"/>`)
    .replace(/<c:tickLblPos [^>]*>/, '<c:tickLblPos val="low"/>')
    .replace(/<c:majorUnit [^>]*>/, '')
    .concat(step === null ? '' : `<c:majorUnit val="${String(step)}"/>`);
}

/** The decimals that an axis needs: those of its numbers, but none that all its marks lack. */
const decimalsAlong = ({ step }: Axis, decimals: number): number =>
  step === null ? decimals : Math.min(decimals, Math.max(0, -Math.floor(Math.log10(step))));

/** Both axes of a scatter, which the library writes with the ends and the decimals of one. */
function withAxes(markup: string, chart: ScatterChart): string {
  const axes = axesOf(chart);
  if (axes === null) return markup;
  const order = [
    [axes.x, chart.decimals.x],
    [axes.y, chart.decimals.y],
  ] as const;
  let at = -1;
  return rewritten(markup, 'c:valAx', (inside) => {
    at += 1;
    const [axis, decimals] = order[at] ?? order[1];
    return roundly(inside, axis, decimalsAlong(axis, decimals));
  });
}

/** The name of a series beside its point, in letters that are read from the last row. */
const nameBeside = (side: NameSide): string =>
  `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(LEAST_LETTERS * 100)}" b="0"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill><a:latin typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr><c:dLblPos val="${side}"/><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="1"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

/** The series of a scatter, each that stands for one point with its name beside it. */
function withNames(markup: string, chart: ScatterChart): string {
  const named = pointNames(chart);
  // The first series is of those that have no name.
  let at = -2;
  return rewritten(markup, 'c:ser', (inside) => {
    at += 1;
    const side = named[at]?.side;
    const bare = inside.replace(/<c:dLbls>.*?<\/c:dLbls>/s, '');
    return side === undefined ? bare : bare + nameBeside(side);
  });
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
  const bare = written.replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');
  return inTheSchema(chart.kind === 'scatter' ? withNames(withAxes(bare, chart), chart) : bare, chart);
}
