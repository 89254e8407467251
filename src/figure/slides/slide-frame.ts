import type PptxGenJS from 'pptxgenjs';
import { wrapText } from '../../design/drawing/text-lines.ts';
import { formatOf } from '../../language/format.ts';
import { closed, firstSentence } from '../../language/sentences/closed.ts';
import { wordsOf } from '../../language/speech/words.ts';
import type { ExportedFigure } from '../value/exported.ts';
import { FONT, INK, LEAST_LETTERS, QUIET, SOURCE_LETTERS, type Room } from './slide-look.ts';

/** In inches, of a slide of 13.33 by 7.5. */
const PLACE = { left: 0.6, width: 12.13, top: 0.35, foot: 7.2 } as const;
/** How many rows a text takes on a slide. */
const rowsFor = (text: string, points: number, width: number): number => wrapText(text, width * 72, points).length;

/** Letters beneath the headline; of more the first sentence stays, and all of it stands in the notes. */
const MOST_BENEATH = 200;

/** What stands around a figure, and what of the slide that leaves. */
function frameOf({ title, subtitle, notices, shapes = [], credit, language, taken }: ExportedFigure, cut: string) {
  const words = wordsOf(language, 'exports');
  const { left: x, width: w, top, foot } = PLACE;
  // A long explanation of signs is for who reads, not for the room.
  const said = subtitle.length > MOST_BENEATH ? firstSentence(subtitle, formatOf(language)) : subtitle;
  const under = [cut === '' ? said : closed(said, words), cut].filter((text) => text !== '').join(' ');
  const size = title.length > 110 ? 20 : 24;
  const high = rowsFor(title, size, w) * size * 0.0175 + 0.1;
  const beneath = rowsFor(under, LEAST_LETTERS, w) * 0.235 + 0.05;
  const source = [...(credit === null ? [] : [`${words.source}: ${credit.line}`]), ...shapes].join(' ');
  const place = [
    `${words.atlas}.`,
    `${words.taken({ day: taken })}.`,
    ...(notices.length === shapes.length ? [] : [words.noticesInNotes]),
  ].join(' ');
  const low = (rowsFor(source, SOURCE_LETTERS, w) + rowsFor(place, SOURCE_LETTERS, w)) * SOURCE_LETTERS * 0.0172 + 0.05;
  const y = top + high + beneath + 0.15;
  const room: Room = { x, y, w, h: foot - low - 0.15 - y };
  return { under, size, high, beneath, source, place, low, room };
}

/** Headline, what is shown and what of it was cut, and the source; what is left is for the figure. What was done to the figures stands in the notes. */
export function framed(slide: PptxGenJS.Slide, figure: ExportedFigure, cut = ''): Room {
  const { left: x, width: w, top, foot } = PLACE;
  const { under, size, high, beneath, source, place, low, room } = frameOf(figure, cut);
  const { title, link, language } = figure;
  const text = { x, w, fontFace: FONT, margin: 0 } as const;
  slide.addText(title, { ...text, y: top, h: high, fontSize: size, bold: true, color: INK, valign: 'top' });
  slide.addText(under, { ...text, y: top + high, h: beneath, fontSize: LEAST_LETTERS, color: QUIET, valign: 'top' });
  const tooltip = wordsOf(language, 'exports').link;
  slide.addText(
    [
      // Each a paragraph of its own: of several runs in one the library makes a paragraph that is not well made.
      ...(source === '' ? [] : [{ text: source, options: { breakLine: true } }]),
      { text: place, options: /^https?:/.test(link) ? { hyperlink: { url: link, tooltip } } : {} },
    ],
    { ...text, y: foot - low, h: low, fontSize: SOURCE_LETTERS, color: QUIET, valign: 'bottom' },
  );
  return room;
}

/** The room of a figure whose slide says what was cut, beside a text. */
export function roomOf(figure: ExportedFigure, text: string, cut: string): Room {
  const { room } = frameOf(figure, cut);
  return text.trim() === '' ? room : besidesRoom(room, besideOf(text, room).w);
}

const besidesRoom = (room: Room, w: number): Room => ({ ...room, x: room.x + w + 0.3, w: room.w - w - 0.3 });

/** Sizes and widths of a text beside the figure, the largest first. */
const BESIDE = [
  [16, 2.9],
  [LEAST_LETTERS, 2.9],
  [LEAST_LETTERS, 4],
  [LEAST_LETTERS, 5.5],
] as const;

/** What of a text stands beside the figure: of a very long one its beginning, since the notes have all of it. */
export function besideOf(
  text: string,
  room: Room,
): { readonly parts: readonly string[]; readonly size: number; readonly w: number; readonly isCut: boolean } {
  const parts = text.trim().split(/\r?\n/);
  const most = (size: number): number => Math.floor(room.h / (size * 0.0172));
  const rowsOf = (size: number, w: number): number =>
    parts.reduce((rows, part) => rows + Math.max(1, rowsFor(part, size, w)), 0);
  const fitting = BESIDE.find(([size, w]) => rowsOf(size, w) <= most(size));
  if (fitting !== undefined) return { parts, size: fitting[0], w: fitting[1], isCut: false };
  const [size, w] = [LEAST_LETTERS, 5.5];
  const rows = parts.flatMap((part, index) => wrapText(part, w * 72, size).map((row) => ({ row, index })));
  const kept = rows.slice(0, Math.max(1, most(size)));
  const shown = parts.flatMap((_, index) => {
    const own = kept.filter((one) => one.index === index).map(({ row }) => row);
    return own.length === 0 ? [] : [own.join(' ')];
  });
  // The sign takes the place of the last word.
  return { parts: [...shown.slice(0, -1), (shown.at(-1) ?? '').replace(/ ?\S*$/, ' …')], size, w, isCut: true };
}

/** A text beside the figure, as large as it fits; what is left of the room. */
export function besideText(slide: PptxGenJS.Slide, text: string, room: Room): Room {
  if (text.trim() === '') return room;
  const { parts, size, w } = besideOf(text, room);
  slide.addText(
    parts.map((part) => ({ text: part, options: { breakLine: true } })),
    { x: room.x, y: room.y, w, h: room.h, fontFace: FONT, fontSize: size, color: INK, margin: 0, valign: 'top' },
  );
  return besidesRoom(room, w);
}
