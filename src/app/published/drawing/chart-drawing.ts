import { roundAxis } from '../../../design/drawing/axis.ts';
import { partLabels } from '../../../design/drawing/line-chart.ts';
import { widestOf, wrapText } from '../../../design/drawing/text-lines.ts';
import { textWidth } from '../../../design/drawing/text-width.ts';
import { coloursOf } from '../../../figure/slides/slide-chart.ts';
import { mark, type Drawing } from '../../../figure/value/drawing.ts';
import type { CategoryChart, ChartSeries } from '../../../figure/value/exported.ts';
import type { Format } from '../../../language/format.ts';
import { leadOf } from '../../../figure/words/ground.ts';
import { gapText } from '../../../language/speech/gap-text.ts';
import { light } from './light-colours.ts';
import { Paper } from './paper.ts';

const WIDTH = 720;
const LINE = 14;

type Coloured = ChartSeries & { readonly fill: string; readonly under: string };

function coloured({ series }: CategoryChart): readonly Coloured[] {
  const fills = coloursOf(series);
  const under = coloursOf(series.map(({ colour, beneath = colour }) => ({ colour: beneath })));
  return series.map((one, index) => ({ ...one, fill: `#${fills[index] ?? ''}`, under: `#${under[index] ?? ''}` }));
}

/** Gaps, whose signs need a key: drawn as leads, ahead to the right, and said in words. */
function isOfGaps({ series }: CategoryChart): boolean {
  return series.length > 0 && series.every(({ colour, beneath }) => colour === 'behind' && beneath === 'ahead');
}

/** What each colour is; nothing is said of one series alone. */
function drawKey(paper: Paper, series: readonly Coloured[]): number {
  if (series.length < 2) return 0;
  let x = 0;
  let y = 0;
  for (const { name, fill } of series) {
    const width = 18 + textWidth(name, 12) + 20;
    if (x > 0 && x + width > WIDTH) {
      x = 0;
      y += 20;
    }
    paper.draw(mark('rect', { x, y: y + 2, width: 12, height: 12, fill }));
    paper.write(name, x + 18, y + 12);
    x += width;
  }
  return y + 28;
}

function knownOf(series: readonly ChartSeries[]): readonly number[] {
  return series.flatMap(({ values }) => values.filter(Number.isFinite));
}

function barsDrawing(chart: CategoryChart, format: Format): Drawing {
  const paper = new Paper();
  const isGaps = isOfGaps(chart);
  const series = coloured(chart).map((one) =>
    isGaps ? { ...one, values: one.values.map(leadOf), fill: one.under, under: one.fill } : one,
  );
  const said = (value: number): string =>
    isGaps ? gapText(format, -value, chart.decimals) : format.number(value, chart.decimals);
  let y = drawKey(paper, series);
  const names = Math.min(260, Math.max(80, widestOf(chart.categories, 12)));
  const [left, right] = isGaps ? [names + 90, WIDTH - 80] : [names + 50, WIDTH - 54];
  const { place, ticks, decimals } = roundAxis(
    [Math.min(0, ...knownOf(series)), Math.max(0, ...knownOf(series))],
    [left, right],
    5,
  );
  const top = y;
  const bar = series.length === 1 ? 12 : 9;
  const marks: string[] = [];
  for (const [index, category] of chart.categories.entries()) {
    const lines = wrapText(category, names, 12);
    const height = Math.max(series.length * (bar + 1), lines.length * LINE) + 8;
    for (const [at, line] of lines.entries())
      paper.write(line, 0, y + (height - lines.length * LINE) / 2 + (at + 1) * LINE - 3);
    const start = y + (height - series.length * (bar + 1)) / 2;
    for (const [at, { values, fill, under }] of series.entries()) {
      const value = values[index] ?? Number.NaN;
      if (!Number.isFinite(value)) continue;
      const [from, to] = [place(Math.min(0, value)), place(Math.max(0, value))];
      const barTop = start + at * (bar + 1);
      marks.push(mark('rect', { x: from, y: barTop, width: to - from, height: bar, fill: value < 0 ? under : fill }));
      paper.write(said(value), value < 0 ? from - 4 : to + 4, barTop + bar - 1, {
        anchor: value < 0 ? 'end' : 'start',
        size: series.length === 1 ? 12 : 10,
      });
    }
    y += height;
  }
  for (const { value, at } of ticks) {
    paper.draw(
      mark('line', { x1: at, x2: at, y1: top, y2: y, stroke: value === 0 ? light('ink-quiet') : light('line') }),
    );
    paper.write(format.number(isGaps ? Math.abs(value) : value, decimals), at, y + 16, {
      anchor: 'middle',
      size: 11,
      colour: light('ink-quiet'),
    });
  }
  paper.draw(...marks);
  paper.write(chart.unit, right, y + 34, { anchor: 'end', size: 11, colour: light('ink-quiet') });
  return paper.done(WIDTH, y + 40);
}

function linesDrawing(chart: CategoryChart, format: Format): Drawing {
  const paper = new Paper();
  const series = coloured(chart);
  const labels = Math.min(
    220,
    widestOf(
      series.map(({ name }) => name),
      12,
    ) + 8,
  );
  const [left, right, top, bottom] = [44, WIDTH - labels - 12, 22, 300];
  const known = knownOf(series);
  const { place, ticks, decimals } = roundAxis(
    [Math.min(...known, ...(chart.isFromZero === true ? [0] : [])), Math.max(...known)],
    [bottom, top],
    5,
  );
  const x = (index: number): number =>
    chart.categories.length < 2 ? (left + right) / 2 : left + (index / (chart.categories.length - 1)) * (right - left);
  paper.write(chart.unit, 0, 10, { size: 11, colour: light('ink-quiet') });
  for (const { value, at } of ticks) {
    paper.draw(mark('line', { x1: left, x2: right, y1: at, y2: at, stroke: light('line') }));
    paper.write(format.number(value, decimals), left - 6, at + 4, {
      anchor: 'end',
      size: 11,
      colour: light('ink-quiet'),
    });
  }
  const every = Math.ceil(chart.categories.length / 12);
  for (const [index, category] of chart.categories.entries())
    if (index % every === 0)
      paper.write(category, x(index), bottom + 18, { anchor: 'middle', size: 11, colour: light('ink-quiet') });
  const ends: { readonly id: string; readonly y: number; readonly x: number; readonly fill: string }[] = [];
  for (const { name, values, fill } of series) {
    const points = values.flatMap((value, index) =>
      Number.isFinite(value) ? [{ x: x(index), y: place(value), index }] : [],
    );
    // A year without a figure parts the line: what lies between is dashed.
    for (const [at, point] of points.entries()) {
      const before = points[at - 1];
      if (before === undefined) continue;
      paper.draw(
        mark('line', {
          x1: before.x,
          y1: before.y,
          x2: point.x,
          y2: point.y,
          stroke: fill,
          'stroke-width': 2,
          'stroke-linecap': 'round',
          ...(point.index - before.index > 1 ? { 'stroke-dasharray': '3 4' } : {}),
        }),
      );
    }
    paper.draw(...points.map((point) => mark('circle', { cx: point.x, cy: point.y, r: 2.5, fill })));
    const last = points.at(-1);
    if (last !== undefined) ends.push({ id: name, y: last.y, x: last.x, fill });
  }
  const parted = partLabels(
    ends.map(({ id, y }) => ({ id, y, rows: 1 })),
    LINE,
    bottom + LINE,
  );
  for (const { id, y, fill } of ends)
    paper.writeShort(id, right + 10, (parted.get(id) ?? y) + 4, labels, { colour: fill });
  return paper.done(WIDTH, bottom + 28);
}

/** Bars or lines over categories as a drawing; null without a figure. */
export function chartDrawing(chart: CategoryChart, format: Format): Drawing | null {
  if (knownOf(chart.series).length === 0) return null;
  return chart.kind === 'bars' ? barsDrawing(chart, format) : linesDrawing(chart, format);
}
