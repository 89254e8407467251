import { balanceText, wrapText } from '../../design/drawing/text-lines.ts';
import { textWidth, type Measure } from '../../design/drawing/text-width.ts';
import { wordsOf } from '../../language/speech/words.ts';
import { mark, moved, type Drawing, type PlacedText } from '../value/drawing.ts';
import type { ExportedFigure } from '../value/exported.ts';

/** Light whatever the screen shows: a file goes on paper and on slides. The same as in tokens.css. */
export const PAPER = { ground: '#ffffff', ink: '#1b1f22', quiet: '#555c61', line: '#d8dad6' } as const;

const MARGIN = 32;
/** A narrower figure leaves room for its words. */
const LEAST = 560;
/** Around the tallest letters. */
const LINE = 1.35;

/** Where the atlas stands, without all that a link spells out; empty where the link does not say it. */
function shortAddress(link: string): string {
  return URL.canParse(link) ? `${new URL(link).host}${new URL(link).pathname.replace(/index\.html$|\/$/, '')}` : '';
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
    const isStrong = weight > 500;
    for (const row of (isStrong ? balanceText : wrapText)(content, this.inner, size, isStrong, this.#measure)) {
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
      const width = 20 + this.#measure(label, size);
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
export function sheetOf(figure: ExportedFigure, measure: Measure = textWidth): Drawing {
  const words = wordsOf(figure.language, 'exports');
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
  const atlas = [words.atlas, shortAddress(link)].filter((part) => part !== '').join(', ');
  column.say(`${atlas}. ${words.taken({ day: taken })}.`, 11, 400, PAPER.quiet);
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
