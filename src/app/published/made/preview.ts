import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { balanceText } from '../../../design/drawing/text-lines.ts';
import { PAPER } from '../../../figure/picture/sheet.ts';
import { svgText } from '../../../figure/picture/svg.ts';
import { moved, type Drawing, type PlacedText } from '../../../figure/value/drawing.ts';
import { PREVIEW, previewOf, type AddressedFile } from '../../addresses/places.ts';
import type { Speech } from '../../../language/speech/words.ts';
import type { PublishedFigure } from './figure-files.ts';

const FONTS = join(import.meta.dirname, '../../../../node_modules/@expo-google-fonts/inter');
const MARGIN = 40;
const TEXT = 360;

/** The finding beside the map, as large as a picture beside a link can be read. */
function previewDrawing({ finding, drawing }: PublishedFigure, { messages }: Speech): Drawing | null {
  if (drawing === null) return null;
  const texts: PlacedText[] = [];
  let y = MARGIN;
  const say = (content: string, size: number, weight: number, colour: string): void => {
    for (const line of balanceText(content, TEXT, size, weight > 500)) {
      y += size * 1.25;
      texts.push({ content: line, x: MARGIN, y, anchor: 'start', size, weight, colour, halo: null, angle: 0 });
    }
  };
  say(messages.app.title, 22, 400, PAPER.quiet);
  y += 24;
  say(finding, 34, 600, PAPER.ink);
  const [width, height] = [PREVIEW.width - 3 * MARGIN - TEXT, PREVIEW.height - 2 * MARGIN];
  const scale = Math.min(width / drawing.width, height / drawing.height);
  const map = moved(drawing, 2 * MARGIN + TEXT, (PREVIEW.height - drawing.height * scale) / 2, scale);
  return { ...PREVIEW, definitions: map.definitions, marks: map.marks, texts: [...map.texts, ...texts] };
}

/** The map of all themes as a picture for links in a language. Throws Error where it was not drawn. */
export function previewFile(map: PublishedFigure | null, speech: Speech): AddressedFile {
  const drawing = map === null ? null : previewDrawing(map, speech);
  if (drawing === null) throw new Error('The map of all themes has no drawing to show links by.');
  // Fonts of the machine would make another picture on each.
  const picture = new Resvg(svgText(drawing), {
    font: {
      loadSystemFonts: false,
      fontFiles: ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map((file) =>
        join(FONTS, file),
      ),
      defaultFontFamily: 'Inter',
    },
  });
  return { path: previewOf(speech.language), content: picture.render().asPng() };
}
