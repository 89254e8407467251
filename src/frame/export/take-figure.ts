import { EXPORTS } from '../../design/messages/exports.ts';
import type { Speech } from '../../design/messages/index.tsx';
import { parseView } from '../../state/index.ts';
import { linkTo } from '../link.ts';
import { capture } from './capture.ts';
import { creditOfLine, type Credit } from './credit.ts';
import type { Drawing } from './drawing.ts';
import { tableTaken, type ExportedFigure, type FigureChart } from './figure.ts';
import { today } from './day.ts';
import { methodWords } from './method-words.ts';
import { tableOnPage } from './table-on-page.ts';

type TableOnPage = Parameters<typeof tableTaken>[0];

/** A figure as it stands on a page. */
export interface FigureOnPage {
  readonly finding: string;
  readonly subtitle: string;
  /** Or what makes it when it is asked for. */
  readonly table: TableOnPage | (() => TableOnPage) | null;
  readonly chart: (() => FigureChart | null) | null;
  readonly source: Credit | string | null;
  readonly notices: readonly string[];
}

/** Reads a figure off its page; `box` holds what is drawn. The drawing is read where it is needed. */
export function takeFigure(figure: FigureOnPage, box: HTMLElement, { language, messages, format }: Speech): ExportedFigure {
  const { finding, subtitle, table, chart, source, notices } = figure;
  const { view } = parseView(location.search);
  const words = EXPORTS[language];
  return {
    title: finding, subtitle, notices, language, working: methodWords(view, messages), legend: [], drawing: null,
    table: table === null ? tableOnPage(box, format, { group: words.group, row: words.row, value: words.value, remarks: words.remarks }) : tableTaken(typeof table === 'function' ? table() : table),
    chart: chart?.() ?? null,
    credit: source === null ? null : typeof source === 'string' ? creditOfLine(source) : source,
    link: linkTo(view),
    taken: today(),
  };
}

const frame = async (): Promise<void> => new Promise((resolve) => {
  requestAnimationFrame(() => {
    setTimeout(resolve);
  });
});

/** The drawing of a figure; where its table is shown instead, the figure comes back for as long as it takes to read it. */
export async function takeDrawing(box: HTMLElement, isTable: boolean, show: (shown: 'figure' | 'table') => void): Promise<Drawing | null> {
  if (!isTable) return capture(box);
  show('figure');
  // Once to be drawn, once to be drawn as wide as it has become.
  await frame();
  await frame();
  try {
    return capture(box);
  } finally {
    show('table');
  }
}

