import { EXPORTS } from '../../design/messages/exports.ts';
import type { Speech } from '../../design/messages/index.tsx';
import { parseView } from '../../state/index.ts';
import { linkTo } from '../words/link.ts';
import { capture } from '../picture/capture.ts';
import { creditOfLine, type Credit } from '../words/credit.ts';
import type { Drawing } from '../picture/drawing.ts';
import { tableTaken, type ExportedFigure, type ExportedTable, type FigureChart } from './figure.ts';
import { today } from '../words/day.ts';
import { methodWords } from '../words/method-words.ts';
import { tableOnPage } from './table-on-page.ts';

type TableOnPage = Parameters<typeof tableTaken>[0];

/** A figure as it stands on a page. */
export interface FigureOnPage {
  readonly finding: string;
  readonly subtitle: string;
  /** Or what makes it when it is asked for. */
  readonly table: TableOnPage | (() => TableOnPage) | null;
  /** The rows as files have them; null where they are read off the page. */
  readonly filed?: (() => ExportedTable) | null;
  readonly chart: (() => FigureChart | null) | null;
  readonly source: Credit | string | null;
  readonly notices: readonly string[];
  /** How its numbers come about, with the numbers in place. */
  readonly numbers?: (() => Promise<readonly string[]>) | null;
}

/** Reads a figure off its page; `box` holds what is drawn. The drawing is read where it is needed. */
export async function takeFigure(
  figure: FigureOnPage,
  box: HTMLElement,
  { language, messages, format }: Speech,
): Promise<ExportedFigure> {
  const { finding, subtitle, table, filed = null, chart, source, notices, numbers = null } = figure;
  const { view } = parseView(location.search);
  const words = EXPORTS[language];
  const read = {
    title: finding,
    subtitle,
    notices,
    language,
    working: methodWords(view, messages, language),
    legend: [],
    drawing: null,
    table:
      filed !== null
        ? filed()
        : table === null
          ? tableOnPage(box, format, { group: words.group, row: words.row, value: words.value, remarks: words.remarks })
          : tableTaken(typeof table === 'function' ? table() : table),
    chart: chart?.() ?? null,
    credit: source === null ? null : typeof source === 'string' ? creditOfLine(source) : source,
    link: linkTo(view),
    taken: today(),
  };
  return numbers === null ? read : { ...read, numbers: await numbers() };
}

const frame = async (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });

/** Once to be drawn, once to be drawn as wide as it has become. */
export async function drawnAnew(): Promise<void> {
  await frame();
  await frame();
}

/** What is read off a figure; where its table is shown instead, the figure comes back for as long as it takes to read it. */
export async function whileDrawn<Taken>(
  isTable: boolean,
  show: (shown: 'figure' | 'table') => void,
  take: () => Taken | Promise<Taken>,
): Promise<Taken> {
  if (!isTable) return take();
  show('figure');
  await drawnAnew();
  try {
    return await take();
  } finally {
    show('table');
  }
}

export async function takeDrawing(
  box: HTMLElement,
  isTable: boolean,
  show: (shown: 'figure' | 'table') => void,
): Promise<Drawing | null> {
  return whileDrawn(isTable, show, () => capture(box));
}
