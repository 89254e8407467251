import { wordsOf } from '../../language/speech/words.ts';
import { escaped, short, type Drawing, type PlacedText } from '../value/drawing.ts';
import type { ExportedFigure } from '../value/exported.ts';
import { PICTURE_FAMILY } from './picture-fonts.ts';
import { PAPER } from './sheet.ts';

/** A row of letters as SVG. */
export function textMarkup(text: PlacedText): string {
  const { content, x, y, anchor, size, weight, colour, halo, angle } = text;
  const place = `x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${weight === 400 ? '' : ` font-weight="${short(weight)}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${angle === 0 ? '' : ` transform="rotate(${short(angle)} ${short(x)} ${short(y)})"`}`;
  // Not every editor paints lines before letters: what stands around them is a text of its own beneath.
  const around =
    halo === null || halo.width === 0
      ? ''
      : `<text ${place} fill="${halo.colour}" stroke="${halo.colour}" stroke-width="${short(halo.width)}" stroke-linejoin="round" aria-hidden="true">${escaped(content)}</text>`;
  return `${around}<text ${place} fill="${colour}" xml:space="preserve">${escaped(content)}</text>`;
}

/** What may stand in a drawing beside marks and texts. */
interface SvgChoices {
  readonly title?: string;
  readonly description?: string;
  /** Style rules that carry fonts. */
  readonly fonts?: string;
  /** In pixels, where it is not to be as large as it was drawn. */
  readonly pixels?: { readonly width: number; readonly height: number };
  readonly hasTexts?: boolean;
}

/** A drawing as an SVG file that needs nothing from elsewhere: looks as attributes, texts as texts with typefaces to fall back on. */
export function svgText(
  drawing: Drawing,
  { title, description, fonts = '', pixels, hasTexts = true }: SvgChoices = {},
): string {
  const { width, height, definitions, marks, texts, ground = PAPER.ground } = drawing;
  const inside = `${definitions}${fonts === '' ? '' : `<style>${escaped(fonts)}</style>`}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${short(pixels?.width ?? width)}" height="${short(pixels?.height ?? height)}" viewBox="0 0 ${short(width)} ${short(height)}"${title === undefined ? '' : ' role="img"'} font-family="${escaped(PICTURE_FAMILY)}">`,
    title === undefined ? '' : `<title>${escaped(title)}</title>`,
    description === undefined ? '' : `<desc>${escaped(description)}</desc>`,
    inside === '' ? '' : `<defs>${inside}</defs>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    marks,
    hasTexts ? texts.map(textMarkup).join('\n') : '',
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** A figure as an SVG file; `sheet` is the figure as one drawing. */
export function svgOf(figure: ExportedFigure, sheet: Drawing, fonts = ''): string {
  const words = wordsOf(figure.language, 'exports');
  const { title, subtitle, notices, credit, link } = figure;
  return svgText(sheet, {
    title,
    description: [subtitle, ...notices, ...(credit === null ? [] : [`${words.source}: ${credit.line}`]), link].join(
      '\n',
    ),
    fonts,
  });
}
