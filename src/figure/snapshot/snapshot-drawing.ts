import { escaped, short, type Drawing } from '../value/drawing.ts';
import { PICTURE_FAMILY } from '../picture/picture-fonts.ts';
import { textMarkup } from '../picture/svg.ts';

/** A drawing as it is in the light and in the dark; without the latter it stays light. */
export interface TonedDrawing {
  readonly light: Drawing;
  readonly dark: Drawing | null;
}

const COLOUR = /"(#[0-9a-f]{6})"/g;

/** Pairs of colours by the name that drawings call them by: a file holds each pair once, for light and for dark. */
export class Palette {
  readonly #names = new Map<string, string>();

  name(light: string, dark: string): string {
    if (light === dark) return light;
    const pair = `${light} ${dark}`;
    const known = this.#names.get(pair) ?? `--c${String(this.#names.size)}`;
    this.#names.set(pair, known);
    return `var(${known})`;
  }

  rules(appearance: 'light' | 'dark'): string {
    return [...this.#names]
      .map(([pair, name]) => `${name}:${pair.split(' ')[appearance === 'light' ? 0 : 1] ?? ''}`)
      .join(';');
  }
}

/** Patterns are found by their id in the whole file, so each drawing has its own. */
function bodyOf({ definitions, marks, texts }: Drawing, id: string): string {
  const body = `${definitions === '' ? '' : `<defs>${definitions}</defs>`}${marks}<g class="letters">${texts.map(textMarkup).join('')}</g>`;
  return body.replaceAll('url(#missing-', `url(#${id}-missing-`).replaceAll('id="missing-', `id="${id}-missing-`);
}

/** The same marks in two colours each; null where the dark drawing has other marks. */
function toned(light: string, dark: string, palette: Palette): string | null {
  if (light.replaceAll(COLOUR, '""') !== dark.replaceAll(COLOUR, '""')) return null;
  const darks = [...dark.matchAll(COLOUR)];
  let at = 0;
  return light.replaceAll(COLOUR, (_, colour: string) => {
    const other = darks[at]?.[1] ?? colour;
    at += 1;
    return `"${palette.name(colour, other)}"`;
  });
}

/** A drawing as part of a page: it grows and shrinks with the window. */
export function drawingMarkup(
  { light, dark }: TonedDrawing,
  given: { readonly id: string; readonly label: string; readonly className: string },
  palette: Palette,
): string {
  const { width, height } = light;
  const body = bodyOf(light, given.id);
  const both = dark === null ? null : toned(body, bodyOf(dark, given.id), palette);
  const kind = `drawing ${given.className}${both === null ? ' is-light' : ''}${height > width * 1.2 ? ' is-tall' : ''}`;
  const role = body.includes('<title>') ? 'group' : 'img';
  return `<svg class="${kind}" viewBox="0 0 ${short(width)} ${short(height)}" preserveAspectRatio="xMinYMin meet" style="--width:${short(width)}px" role="${role}" aria-label="${escaped(given.label)}" font-family="${escaped(PICTURE_FAMILY)}">${both ?? body}</svg>`;
}

const LONG_PATH = /<path d="([^"]{200,})"([^>]*)\/>/g;

/** Outlines that a file holds more than once, such as the coast of several maps, written once and referred to. */
export function sharedPaths(markup: string): string {
  const counts = new Map<string, number>();
  for (const [, outline = ''] of markup.matchAll(LONG_PATH)) counts.set(outline, (counts.get(outline) ?? 0) + 1);
  const ids = new Map(
    [...counts].filter(([, count]) => count > 1).map(([outline], index) => [outline, `p${String(index)}`]),
  );
  if (ids.size === 0) return markup;
  const kept = [...ids].map(([outline, id]) => `<path id="${id}" d="${outline}"/>`).join('');
  const referring = markup.replaceAll(LONG_PATH, (whole: string, outline: string, looks: string) => {
    const id = ids.get(outline);
    return id === undefined ? whole : `<use href="#${id}"${looks}/>`;
  });
  // Not hidden: browsers draw nothing that refers to what is.
  return `<svg class="kept" width="0" height="0" aria-hidden="true"><defs>${kept}</defs></svg>${referring}`;
}
