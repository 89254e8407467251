import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { formatOf } from '../../design/format.ts';
import { EXPORTS } from '../../design/messages/exports.ts';
import { NUMBERS } from '../../design/messages/numbers.ts';
import type { CategoryChart, ExportedFigure, ExportedTable, FigureChart } from '../value/exported.ts';
import { PAPER } from '../picture/sheet.ts';
import {
  chartMarkup,
  chartSheet,
  SLIDE_COLOURS,
  coloursOf,
  endsOf,
  isLying,
  numberFormat,
  seriesOf,
} from './slide-chart.ts';
import { cellText, legibleTable, slideTable } from './slide-table.ts';
import { workbookOf } from '../office/workbook.ts';
import { zipped } from '../office/zip.ts';

export interface SlidePicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** A figure for a slide. */
export interface SlideGiven {
  readonly figure: ExportedFigure;
  /** Its drawing as a PNG (`data:image/png;base64,…`), for what programs of slides cannot draw themselves. */
  readonly picture: SlidePicture | null;
  /** In place of a table that the slide has no room for. */
  readonly spare?: SlidePicture | null;
  /** Said beside the figure. */
  readonly text?: string;
  /** What the speaker has to say, before all that is known of the figure. */
  readonly notes?: readonly string[];
}

const FONT = 'Arial';
const INK = PAPER.ink.slice(1);
const QUIET = PAPER.quiet.slice(1);
const LINE = PAPER.line.slice(1);
/** In inches, of a slide of 13.33 by 7.5. */
const PLACE = { left: 0.6, width: 12.13, top: 0.35, foot: 7.2 } as const;
/** How many rows a text takes on a slide, roughly. */
const rowsFor = (text: string, points: number, width: number): number =>
  Math.ceil((text.length * points * 0.49) / (width * 72));

/** Source tables that are named one by one. */
const MOST_SOURCES = 8;

function notesOf({ figure, notes = [] }: SlideGiven): string {
  const words = EXPORTS[figure.language];
  const { title, subtitle, numbers = [], working, notices, credit, link, taken } = figure;
  const part = (label: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [`${label}:`, ...texts.map((text) => `- ${text}`), ''];
  return [
    ...(notes.length === 0 ? [] : [...notes, '']),
    title,
    subtitle,
    '',
    ...part(NUMBERS[figure.language].title, numbers),
    ...part(words.working, working),
    ...part(words.notes, notices),
    ...(credit === null
      ? []
      : part(words.source, [credit.line, ...(credit.sources.length > MOST_SOURCES ? [] : credit.sources)])),
    `${words.link}: ${link}`,
    `${words.taken(formatOf(figure.language).date(taken))}.`,
  ].join('\n');
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Headline, what is shown, source and notices; what is left is for the figure. */
function framed(slide: PptxGenJS.Slide, figure: ExportedFigure): Room {
  const words = EXPORTS[figure.language];
  const { title, subtitle, notices, credit, link, taken } = figure;
  const { left: x, width: w, top, foot } = PLACE;
  const size = title.length > 110 ? 20 : 24;
  const high = rowsFor(title, size, w) * size * 0.0175 + 0.1;
  const under = rowsFor(subtitle, 12, w) * 0.2 + 0.05;
  slide.addText(title, {
    x,
    y: top,
    w,
    h: high,
    fontFace: FONT,
    fontSize: size,
    bold: true,
    color: INK,
    margin: 0,
    valign: 'top',
  });
  slide.addText(subtitle, {
    x,
    y: top + high,
    w,
    h: under,
    fontFace: FONT,
    fontSize: 12,
    color: QUIET,
    margin: 0,
    valign: 'top',
  });
  const small = notices.join(' ').length > 900 ? 6.5 : 8;
  const source = credit === null ? '' : `${words.source}: ${credit.line}`;
  const place = `${words.atlas}. ${words.taken(formatOf(figure.language).date(taken))}.`;
  const rows = rowsFor(notices.join(' '), small, w) + rowsFor(source, small, w) + rowsFor(place, small, w);
  const low = rows * small * 0.0172 + 0.05;
  slide.addText(
    [
      ...(notices.length === 0 ? [] : [{ text: notices.join(' '), options: { breakLine: true } }]),
      // Each a paragraph of its own: of several runs in one the library makes a paragraph that is not well made.
      ...(source === '' ? [] : [{ text: source, options: { breakLine: true } }]),
      { text: place, options: /^https?:/.test(link) ? { hyperlink: { url: link, tooltip: words.link } } : {} },
    ],
    { x, y: foot - low, w, h: low, fontFace: FONT, fontSize: small, color: QUIET, margin: 0, valign: 'bottom' },
  );
  const y = top + high + under + 0.15;
  return { x, y, w, h: foot - low - 0.15 - y };
}

/** A text beside the figure, as large as it fits; what is left of the room. */
function besideText(slide: PptxGenJS.Slide, text: string, room: Room): Room {
  if (text.trim() === '') return room;
  const parts = text.trim().split(/\r?\n/);
  const high = (size: number, w: number): number =>
    parts.reduce((rows, part) => rows + Math.max(1, rowsFor(part, size, w)), 0) * size * 0.0172;
  const choices = [
    [16, 2.9],
    [14, 2.9],
    [12, 3.2],
    [10, 3.6],
    [8, 5.5],
  ] as const;
  const [size, w] = choices.find(([points, width]) => high(points, width) <= room.h) ?? [8, 5.5];
  slide.addText(
    parts.map((part) => ({ text: part, options: { breakLine: true } })),
    {
      x: room.x,
      y: room.y,
      w,
      h: room.h,
      fontFace: FONT,
      fontSize: size,
      color: INK,
      margin: 0,
      valign: 'top',
      fit: 'shrink',
    },
  );
  return { ...room, x: room.x + w + 0.3, w: room.w - w - 0.3 };
}

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

function addChart(presentation: PptxGenJS, slide: PptxGenJS.Slide, chart: FigureChart, room: Room): void {
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
    valAxisLabelFontSize: 11,
    catAxisLabelFontSize: 11,
    valAxisLabelFormatCode: numberFormat(decimals),
    valGridLine: { color: LINE, size: 0.75 },
    catGridLine: { style: 'none' },
    valAxisLineShow: false,
    catAxisLabelPos: 'low',
    showLegend: shown.length > 1,
    legendPos: 'b',
    legendFontFace: FONT,
    legendFontSize: 11,
    legendColor: INK,
    dataLabelFontFace: FONT,
    dataLabelFontSize: 10,
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
    const ends = endsOf(chart.points.map(({ x }) => x));
    slide.addChart(presentation.ChartType.scatter, given, {
      ...shared,
      lineSize: 0,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 7,
      showValAxisTitle: true,
      valAxisTitle: chart.yLabel,
      valAxisTitleFontSize: 11,
      valAxisTitleFontFace: FONT,
      valAxisTitleColor: QUIET,
      showCatAxisTitle: true,
      catAxisTitle: chart.xLabel,
      catAxisTitleFontSize: 11,
      catAxisTitleFontFace: FONT,
      catAxisTitleColor: QUIET,
      ...(ends === null ? {} : { catAxisMinVal: ends[0], catAxisMaxVal: ends[1] }),
    });
    return;
  }
  const axis: PptxGenJS.IChartOpts = {
    ...shared,
    ...zeroOf(chart),
    showValAxisTitle: chart.unit !== '',
    valAxisTitle: chart.unit,
    valAxisTitleFontSize: 11,
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
  slide.addChart(
    presentation.ChartType.bar,
    given,
    isLying(chart)
      ? {
          ...axis,
          ...beneath,
          barDir: 'bar',
          barGapWidthPct: 50,
          catAxisOrientation: 'maxMin' as 'minMax',
          valAxisHidden: true,
          showValAxisTitle: false,
          showValue: true,
          valGridLine: { style: 'none' },
        }
      : {
          ...axis,
          ...beneath,
          barDir: 'col',
          barGapWidthPct: 30,
          catAxisLabelFontSize: chart.categories.length > 40 ? 7 : 9,
          catAxisLabelRotate: -90,
        },
  );
}

function addPicture(slide: PptxGenJS.Slide, { figure, picture }: SlideGiven, room: Room): void {
  if (picture === null) return;
  const scale = Math.min(room.w / picture.width, room.h / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  slide.addImage({
    data: picture.address,
    x: room.x + (room.w - w) / 2,
    y: room.y + (room.h - h) / 2,
    w,
    h,
    altText: `${figure.title}. ${figure.subtitle}`,
  });
}

/** Whether a table could be put there. */
function addTable(slide: PptxGenJS.Slide, table: ExportedTable, room: Room): boolean {
  const placed = slideTable(table, room.w, room.h);
  if (placed === null) return false;
  const { columns, rows } = legibleTable(table);
  const border = { type: 'solid' as const, pt: 0.75, color: LINE };
  const none = { type: 'none' as const };
  const cellOf = (text: string, column: number, isHead: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      bold: isHead,
      align: columns[column]?.isNumeric === true ? 'right' : 'left',
      valign: isHead ? 'bottom' : 'middle',
      border: [none, none, border, none],
    },
  });
  slide.addTable(
    [
      columns.map(({ label }, column) => cellOf(label, column, true)),
      ...rows.map(({ cells }) => cells.map((cell, column) => cellOf(cellText(cell), column, false))),
    ],
    {
      x: room.x,
      y: room.y,
      w: room.w,
      colW: [...placed.widths],
      fontFace: FONT,
      fontSize: placed.size,
      color: INK,
      margin: [0.03, 0.1, 0.03, 0.1],
    },
  );
  return true;
}

const CHART_FILE = /^ppt\/charts\/chart(\d+)\.xml$/;
const NOTES_FILE = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const NOTES = /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/;

/** Notes in paragraphs, which the library runs together. */
function paragraphs(markup: string): string {
  return markup.replace(NOTES, (_whole, run: string, text: string, end: string) =>
    text
      .split(/\r?\n/)
      .map((line) => (line === '' ? `<a:p>${end}</a:p>` : `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>`))
      .join(''),
  );
}

/**
 * What the library leaves wrong: it writes a missing figure as an empty point, which programs draw at zero, a zero as
 * an empty cell of the workbook behind a chart, and notes as one line.
 */
function repaired(files: Unzipped, charts: readonly FigureChart[], day: string): Record<string, string | Uint8Array> {
  // Folders are no files.
  const right: Record<string, string | Uint8Array> = Object.fromEntries(
    Object.entries(files).filter(([path]) => !path.endsWith('/')),
  );
  for (const [path, content] of Object.entries(files))
    if (NOTES_FILE.test(path)) right[path] = paragraphs(strFromU8(content));
  const paths = Object.keys(files)
    .filter((path) => CHART_FILE.test(path))
    .toSorted((one, other) => Number(CHART_FILE.exec(one)?.[1]) - Number(CHART_FILE.exec(other)?.[1]));
  paths.forEach((path, index) => {
    const chart = charts[index];
    if (chart === undefined) return;
    right[path] = chartMarkup(strFromU8(files[path] ?? new Uint8Array()), chart);
    const relations = strFromU8(files[path.replace('charts/', 'charts/_rels/').concat('.rels')] ?? new Uint8Array());
    const [, workbook] = /Target="\.\.\/(embeddings\/[^"]+\.xlsx)"/.exec(relations) ?? [];
    if (workbook !== undefined) right[`ppt/${workbook}`] = workbookOf([chartSheet(chart)], day);
  });
  return right;
}

/** Figures as a presentation, a slide each: its headline, a chart that can be edited or else its picture, source, notices and notes; a short table has a slide of its own after it. */
export async function pptxOf(
  given: readonly SlideGiven[],
  title: string = given[0]?.figure.title ?? '',
): Promise<Uint8Array<ArrayBuffer>> {
  const presentation = new PptxGenJS();
  const [first] = given;
  const words = EXPORTS[first?.figure.language ?? 'en'];
  presentation.layout = 'LAYOUT_WIDE';
  presentation.theme = { headFontFace: FONT, bodyFontFace: FONT };
  presentation.title = title;
  presentation.subject = words.atlas;
  presentation.author = words.atlas;
  presentation.company = words.atlas;
  const charts: FigureChart[] = [];
  for (const one of given) {
    const { figure } = one;
    const slide = presentation.addSlide();
    const room = besideText(slide, one.text ?? '', framed(slide, figure));
    if (figure.chart !== null) {
      charts.push(figure.chart);
      addChart(presentation, slide, figure.chart, room);
    } else if (one.picture !== null) addPicture(slide, one, room);
    else if (figure.table !== null && !addTable(slide, figure.table, room))
      addPicture(slide, { figure, picture: one.spare ?? null }, room);
    slide.addNotes(notesOf(one));
    // The room is the same on both.
    if (
      figure.table !== null &&
      (figure.chart !== null || one.picture !== null) &&
      slideTable(figure.table, room.w, room.h) !== null
    ) {
      const second = presentation.addSlide();
      addTable(second, figure.table, framed(second, figure));
      second.addNotes(notesOf(one));
    }
  }
  const written = await presentation.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The presentation was not written.');
  return zipped(repaired(unzipSync(written), charts, first?.figure.taken ?? ''), first?.figure.taken ?? '');
}
