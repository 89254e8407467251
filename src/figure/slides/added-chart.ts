import type PptxGenJS from 'pptxgenjs';
import type { CategoryChart, FigureChart } from '../value/exported.ts';
import { hasNumbers } from './cut.ts';
import { SLIDE_COLOURS, coloursOf, numberFormat, seriesOf } from './slide-chart.ts';
import { FONT, INK, LEAST_LETTERS, LINE, QUIET, type Room } from './slide-look.ts';

/** Programs of slides cut an axis where all values are alike. */
function zeroOf({ kind, series, isFromZero = kind === 'bars' }: CategoryChart): PptxGenJS.IChartOpts {
  const known = series.flatMap(({ values }) => values.filter(Number.isFinite));
  if (!isFromZero) return {};
  return known.every((value) => value >= 0)
    ? { valAxisMinVal: 0 }
    : known.every((value) => value <= 0)
      ? { valAxisMaxVal: 0 }
      : {};
}

/** A chart that can be edited. */
export function addChart(presentation: PptxGenJS, slide: PptxGenJS.Slide, chart: FigureChart, room: Room): void {
  const series = seriesOf(chart);
  const shown = chart.kind === 'scatter' ? series.slice(1) : series;
  const decimals = chart.kind === 'scatter' ? chart.decimals.y : chart.decimals;
  const text = { fontFace: FONT, color: QUIET };
  const shared: PptxGenJS.IChartOpts = {
    ...room,
    altText: shown.map(({ name }) => name).join(', '),
    displayBlanksAs: 'gap',
    chartColors: [...coloursOf(shown)],
    catAxisLabelFontFace: text.fontFace,
    catAxisLabelColor: text.color,
    valAxisLabelFontFace: text.fontFace,
    valAxisLabelColor: text.color,
    valAxisLabelFontSize: LEAST_LETTERS,
    catAxisLabelFontSize: LEAST_LETTERS,
    valAxisLabelFormatCode: numberFormat(decimals),
    valGridLine: { color: LINE, size: 0.75 },
    catGridLine: { style: 'none' },
    valAxisLineShow: false,
    catAxisLabelPos: 'low',
    showLegend: shown.length > 1,
    legendPos: 'b',
    legendFontFace: FONT,
    legendFontSize: LEAST_LETTERS,
    legendColor: INK,
    dataLabelFontFace: FONT,
    dataLabelFontSize: LEAST_LETTERS,
    dataLabelColor: INK,
    dataLabelFormatCode: numberFormat(decimals),
  };
  // Its types know of no missing figure; what it writes of one is put right afterwards.
  const given = series.map(({ name, labels, values }) => ({
    name,
    ...(labels === undefined ? {} : { labels }),
    values: values as number[],
  }));
  if (chart.kind === 'scatter') {
    slide.addChart(presentation.ChartType.scatter, given, {
      ...shared,
      lineSize: 0,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 7,
      showValAxisTitle: true,
      valAxisTitle: chart.yLabel,
      valAxisTitleFontSize: LEAST_LETTERS,
      valAxisTitleFontFace: FONT,
      valAxisTitleColor: QUIET,
      showCatAxisTitle: true,
      catAxisTitle: chart.xLabel,
      catAxisTitleFontSize: LEAST_LETTERS,
      catAxisTitleFontFace: FONT,
      catAxisTitleColor: QUIET,
      // Names stand beside their points.
      showLegend: false,
    });
    return;
  }
  const axis: PptxGenJS.IChartOpts = {
    ...shared,
    ...zeroOf(chart),
    showValAxisTitle: chart.unit !== '',
    valAxisTitle: chart.unit,
    valAxisTitleFontSize: LEAST_LETTERS,
    valAxisTitleFontFace: FONT,
    valAxisTitleColor: QUIET,
  };
  if (chart.kind === 'lines') {
    slide.addChart(presentation.ChartType.line, given, {
      ...axis,
      lineSize: 2.25,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 5,
      lineSmooth: false,
    });
    return;
  }
  const [only, ...others] = chart.series;
  const beneath =
    only?.beneath === undefined || others.length > 0 ? {} : { invertedColors: [SLIDE_COLOURS[only.beneath][0] ?? INK] };
  slide.addChart(presentation.ChartType.bar, given, {
    ...axis,
    ...beneath,
    barDir: 'bar',
    barGapWidthPct: 50,
    catAxisOrientation: 'maxMin' as 'minMax',
    // Every bar is named, however close they stand.
    catAxisLabelFrequency: '1',
    ...(hasNumbers(chart)
      ? { valAxisHidden: true, showValAxisTitle: false, showValue: true, valGridLine: { style: 'none' } }
      : {}),
  });
}
