import { wordsOf, type Areas } from '../../language/speech/words.ts';
import type { Language } from '../../model/index.ts';
import { escaped } from '../value/drawing.ts';
import type { ExportedCell, ExportedFigure, ExportedTable } from '../value/exported.ts';
import { isNumeric } from '../value/written-number.ts';
import { cellNotes } from '../value/statuses.ts';
import { Palette, drawingMarkup, sharedPaths, type TonedDrawing } from './snapshot-drawing.ts';
import script from './snapshot-page.js?raw';
import { snapshotStyle } from './snapshot-style.ts';

/** A figure of a file that is opened by itself. */
export interface SnapshotFigure {
  readonly figure: ExportedFigure;
  /** Null where there is nothing drawn but a table. */
  readonly wide: TonedDrawing | null;
  /** The same as it stands on a phone; without, the wide one is drawn small there. */
  readonly narrow: TonedDrawing | null;
  /** Said over it in place of its finding, which then stands beneath. */
  readonly headline?: string;
  /** Said beneath the headline. */
  readonly text?: string;
  /** For those who speak to it, folded away. */
  readonly notes?: string;
}

interface SnapshotGiven {
  readonly title: string;
  readonly language: Language;
  /** Style rules that carry the typeface; left out where the file would grow too large. */
  readonly fonts?: string;
}

/** Of a file, in bytes. */
export const MOST_BYTES = 2_000_000;

/** What the policy of a file names its script by; a test computes it anew. */
export const SCRIPT_HASH = 'sha256-+xcvLgB70bMQ1zwtJF3GKo/YMknTjtzEQ8UJjnU8A+U=';
/** The same on every system that the project is built on. */
export const SCRIPT = script.replaceAll('\r\n', '\n');
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** More than two megabytes of figures. */
export class TooLarge extends Error {
  constructor() {
    super('The figures are more than one file may hold.');
    this.name = 'TooLarge';
  }
}

const paragraph = (text: string, className = ''): string =>
  text.trim() === '' ? '' : `<p${className === '' ? '' : ` class="${className}"`}>${escaped(text)}</p>`;
const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map((part) => paragraph(part))
    .join('');
const fold = (summary: string, inside: string): string =>
  inside === '' ? '' : `<details><summary>${escaped(summary)}</summary>${inside}</details>`;
const list = (texts: readonly string[], className = ''): string =>
  texts.length === 0
    ? ''
    : `<ul${className === '' ? '' : ` class="${className}"`}>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;

function cellMarkup(cell: ExportedCell, isNumber: boolean, language: Language): string {
  const open = isNumber ? '<td class="number">' : '<td>';
  if (typeof cell === 'string') return `${open}${escaped(cell)}</td>`;
  const said = cellNotes(cell, language);
  return `${open}${escaped(cell.text)}${said.length === 0 ? '' : ` <span class="quiet">${escaped(said.join(', '))}</span>`}</td>`;
}

function tableMarkup({ columns, rows }: ExportedTable, label: string, language: Language): string {
  const heads = columns
    .map((column) => `<th scope="col"${isNumeric(column) ? ' class="number"' : ''}>${escaped(column.label)}</th>`)
    .join('');
  const body = rows
    .map(
      ({ cells }) =>
        `<tr>${columns
          .map((column, index) => {
            const cell = cells[index] ?? '';
            return index === 0 && typeof cell === 'string'
              ? `<th scope="row">${escaped(cell)}</th>`
              : cellMarkup(cell, isNumeric(column), language);
          })
          .join('')}</tr>`,
    )
    .join('');
  return `<div class="scroll" role="region" aria-label="${escaped(label)}" tabindex="0"><table aria-label="${escaped(label)}"><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Only an address of the web becomes a link. */
function linkMarkup(link: string, text: string): string {
  return /^https?:\/\//.test(link) ? `<a href="${escaped(link)}" rel="noreferrer">${escaped(text)}</a>` : '';
}

interface Place {
  readonly index: number;
  readonly count: number;
}

function steps({ index, count }: Place, words: Areas['exports']['snapshot']): string {
  if (count < 2) return '';
  const link = (to: number, text: string): string =>
    to < 1 || to > count ? '' : `<a href="#${String(to)}">${escaped(text)}</a>`;
  return `<nav class="steps" aria-label="${escaped(words.steps)}">${link(index, words.previous)}<span>${escaped(words.place({ at: index + 1, of: count }))}</span>${link(index + 2, words.next)}</nav>`;
}

function figureMarkup(given: SnapshotFigure, place: Place, palette: Palette, hasNarrow: boolean): string {
  const { figure, wide, headline, text = '', notes = '' } = given;
  const { title, subtitle, table, legend, notices, numbers = [], working, credit, link, language, taken } = figure;
  const narrow = hasNarrow ? given.narrow : null;
  const words = wordsOf(language, 'exports');
  const id = String(place.index + 1);
  const drawings = [
    wide === null ? '' : drawingMarkup(wide, { id: `f${id}`, label: title, className: 'is-wide' }, palette),
    wide === null || narrow === null
      ? ''
      : drawingMarkup(narrow, { id: `n${id}`, label: title, className: 'is-narrow' }, palette),
  ].join('');
  const key = legend
    .map(
      ({ label, colour }) =>
        `<li><svg width="14" height="14" aria-hidden="true"><rect width="14" height="14" fill="${escaped(colour)}"/></svg> ${escaped(label)}</li>`,
    )
    .join('');
  const shownTable = table === null || table.rows.length === 0 ? '' : tableMarkup(table, subtitle, language);
  return [
    `<section class="figure" id="${id}" aria-labelledby="t${id}">`,
    `<h2 id="t${id}" tabindex="-1">${escaped(headline ?? title)}</h2>`,
    paragraphs(text),
    headline === undefined || headline === title ? '' : paragraph(title),
    paragraph(subtitle, 'quiet'),
    drawings === '' ? '' : `<div${narrow === null ? '' : ' class="has-narrow"'}>${drawings}</div>`,
    key === '' ? '' : `<ul class="quiet">${key}</ul>`,
    drawings.includes('<title>') ? paragraph(words.snapshot.point, 'named') : '',
    shownTable === '' ? '' : drawings === '' ? shownTable : fold(words.table, shownTable),
    fold(words.snapshot.said, paragraphs(notes)),
    fold(wordsOf(language, 'writtenNumbers').title, list(numbers)),
    fold(words.working, list(working)),
    credit === null ? '' : paragraph(`${words.source}: ${credit.line}`, 'quiet'),
    list(notices, 'quiet'),
    `<p class="quiet">${linkMarkup(link, words.link)} ${escaped(words.taken({ day: taken }))}.</p>`,
    steps(place, words.snapshot),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function written(
  figures: readonly SnapshotFigure[],
  { title, language, fonts = '' }: SnapshotGiven,
  hasNarrow: boolean,
): string {
  const words = wordsOf(language, 'exports');
  const palette = new Palette();
  const count = figures.length;
  const drawn = sharedPaths(
    figures.map((given, index) => figureMarkup(given, { index, count }, palette, hasNarrow)).join('\n'),
  );
  const contents =
    count < 2
      ? ''
      : `<nav class="contents" aria-label="${escaped(words.snapshot.contents)}"><details><summary>${escaped(words.snapshot.contents)}</summary><ol>${figures
          .map(
            ({ figure, headline }, index) =>
              `<li><a href="#${String(index + 1)}">${escaped(headline ?? figure.title)}</a></li>`,
          )
          .join('')}</ol></details></nav>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${fonts}${snapshotStyle(palette.rules('light'), palette.rules('dark'))}</style>
</head>
<body>
<header><h1>${escaped(count < 2 ? words.atlas : title)}</h1>${contents}</header>
<main>
${drawn}
</main>
<footer class="quiet">${paragraph(`${count < 2 ? '' : `${words.atlas}. `}${words.snapshot.asTaken}${count < 2 ? '' : ` ${words.snapshot.keys}`}`)}</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Figures as one HTML file that needs nothing from elsewhere and opens from a disk: one after the other as slides, each
 * with its drawing, table, source, notices and link. The typeface stays out where it would be too large, then the drawings for phones.
 * @throws TooLarge where it is still more than two megabytes.
 */
export function snapshotOf(figures: readonly SnapshotFigure[], given: SnapshotGiven): string {
  const { fonts: _, ...plain } = given;
  for (const attempt of [
    () => written(figures, given, true),
    () => written(figures, plain, true),
    () => written(figures, plain, false),
  ]) {
    const page = attempt();
    if (sizeOf(page) <= MOST_BYTES) return page;
  }
  throw new TooLarge();
}
