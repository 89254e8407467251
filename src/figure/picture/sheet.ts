import { formatOf } from '../../design/format.ts';
import { EXPORTS } from '../../design/messages/exports.ts';
import { mark, moved, type Drawing, type PlacedText } from './drawing.ts';
import type { ExportedFigure } from '../value/exported.ts';

/** How wide a text is, in pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

/** Where nothing can measure: letters of middling width. */
export const roughly: Measure = (text, size, weight) => text.length * size * (weight > 500 ? 0.58 : 0.54);

/** Light whatever the screen shows: a file goes on paper and on slides. The same as in tokens.css. */
export const PAPER = { ground: '#ffffff', ink: '#1b1f22', quiet: '#555c61', line: '#d8dad6' } as const;

const MARGIN = 32;
/** A narrower figure leaves room for its words. */
const LEAST = 560;
/** Around the tallest letters. */
const LINE = 1.35;

/** A text in rows that fit; a word that is wider by itself stays whole. */
export function wrapped(
  text: string,
  width: number,
  size: number,
  weight: number,
  measure: Measure,
): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = rows.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, size, weight) <= width) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

/** As many rows as it takes, each about as long as the others: no word stands alone beneath. */
export function balanced(
  text: string,
  width: number,
  size: number,
  weight: number,
  measure: Measure,
): readonly string[] {
  const rows = wrapped(text, width, size, weight, measure);
  const narrower = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((share) =>
    wrapped(text, width * share, size, weight, measure),
  );
  return narrower.find((tried) => tried.length === rows.length) ?? rows;
}

/** Where the atlas stands, without all that a link spells out. */
function shortAddress(link: string): string {
  return URL.canParse(link) ? `${new URL(link).host}${new URL(link).pathname.replace(/index\.html$|\/$/, '')}` : link;
}

/** Grows downwards, part by part. */
class Column {
  readonly marks: string[] = [];
  readonly texts: PlacedText[] = [];
  readonly inner: number;
  bottom = MARGIN;
  readonly #measure: Measure;

  constructor(inner: number, measure: Measure) {
    this.inner = inner;
    this.#measure = measure;
  }

  space(height: number): void {
    this.bottom += height;
  }

  say(content: string, size: number, weight: number, colour: string): void {
    for (const row of (weight > 500 ? balanced : wrapped)(content, this.inner, size, weight, this.#measure)) {
      this.bottom += size * LINE;
      this.texts.push({
        content: row,
        x: MARGIN,
        y: this.bottom - size * 0.35,
        anchor: 'start',
        size,
        weight,
        colour,
        halo: null,
        angle: 0,
      });
    }
  }

  draw(drawing: Drawing): void {
    const placed = moved(drawing, MARGIN, this.bottom);
    this.marks.push(placed.marks);
    this.texts.push(...placed.texts);
    this.bottom += drawing.height;
  }

  legend(entries: ExportedFigure['legend']): void {
    const size = 12;
    let left = MARGIN;
    this.bottom += 20;
    for (const { label, colour } of entries) {
      const width = 20 + this.#measure(label, size, 400);
      if (left > MARGIN && left + width > MARGIN + this.inner) {
        left = MARGIN;
        this.bottom += 20;
      }
      this.marks.push(
        mark('rect', { x: left, y: this.bottom - 13, width: 14, height: 14, fill: colour, stroke: PAPER.line }),
      );
      this.texts.push({
        content: label,
        x: left + 20,
        y: this.bottom - 2,
        anchor: 'start',
        size,
        weight: 400,
        colour: PAPER.ink,
        halo: null,
        angle: 0,
      });
      left += width + 20;
    }
  }
}

/** A figure as one drawing: finding, what it shows, the drawing itself, legend, what was done to the figures, source, licence and where it stands. */
export function sheetOf(figure: ExportedFigure, measure: Measure = roughly): Drawing {
  const words = EXPORTS[figure.language];
  const { title, subtitle, drawing, legend, notices, credit, link, taken } = figure;
  const inner = Math.max(LEAST, drawing?.width ?? 0);
  const column = new Column(inner, measure);
  column.say(title, 22, 600, PAPER.ink);
  column.space(4);
  column.say(subtitle, 14, 400, PAPER.quiet);
  column.space(16);
  if (drawing !== null) column.draw(drawing);
  if (legend.length > 0) column.legend(legend);
  column.space(16);
  column.marks.push(mark('rect', { x: MARGIN, y: column.bottom, width: inner, height: 1, fill: PAPER.line }));
  column.space(8);
  column.say(notices.join(' '), 11, 400, PAPER.quiet);
  if (credit !== null) column.say(`${words.source}: ${credit.line}`, 11, 400, PAPER.quiet);
  column.say(
    `${words.atlas}, ${shortAddress(link)}. ${words.taken(formatOf(figure.language).date(taken))}.`,
    11,
    400,
    PAPER.quiet,
  );
  return {
    width: inner + 2 * MARGIN,
    height: Math.ceil(column.bottom + MARGIN),
    definitions: drawing?.definitions ?? '',
    marks: column.marks.join('\n'),
    texts: column.texts,
  };
}

/** The same on a ground of another shape, as large as fits, in the middle. */
export function fitted(sheet: Drawing, width: number, height: number): Drawing {
  const scale = Math.min(width / sheet.width, height / sheet.height);
  return {
    ...moved(sheet, (width - sheet.width * scale) / 2, (height - sheet.height * scale) / 2, scale),
    width,
    height,
  };
}
