/** One row of letters, where it stands. */
export interface PlacedText {
  readonly content: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** Drawn around the letters, so that they stand out from lines beneath. */
  readonly halo: { readonly colour: string; readonly width: number } | null;
  /** In degrees, clockwise. */
  readonly angle: number;
}

/** Marks as SVG, and texts apart: a canvas draws those itself, in the typeface of the page. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Patterns and the like that marks refer to. */
  readonly definitions: string;
  readonly marks: string;
  readonly texts: readonly PlacedText[];
  /** A colour behind it, where it is not that of paper. */
  readonly ground?: string;
}

/** The pattern of what is missing, with its lines so far apart in units of the drawing, by its id among the definitions. */
export const hatchOf = (size: number): string => `missing-${short(size)}`;
/** All sizes that a drawing asks for. */
export const HATCHES = /url\(#missing-([\d.]+)\)/g;

/** Text inside markup or an attribute. */
export function escaped(text: string): string {
  // Control characters have no place in XML, not even escaped.
  return (
    text
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** At most two decimals: drawings are read by people too. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An element without content. */
export function mark(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`,
  );
  return `<${name}${written.join('')}/>`;
}

/** Marks without what reaches beyond a window. Not every editor cuts off a drawing within a drawing; the same window has the same name wherever it stands. */
export function cut(
  marks: string,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const id = `cut-${[x, y, width, height].map(short).join('_')}`;
  return `<clipPath id="${id}">${mark('rect', { x, y, width, height })}</clipPath><g clip-path="url(#${id})">${marks}</g>`;
}

/** The same drawing elsewhere, in another size. */
export function moved(drawing: Drawing, x: number, y: number, scale = 1): Drawing {
  return {
    ...drawing,
    width: drawing.width * scale,
    height: drawing.height * scale,
    marks: `<g transform="translate(${short(x)} ${short(y)})${scale === 1 ? '' : ` scale(${String(Math.round(scale * 1e4) / 1e4)})`}">${drawing.marks}</g>`,
    texts: drawing.texts.map((text) => ({
      ...text,
      x: x + text.x * scale,
      y: y + text.y * scale,
      size: text.size * scale,
      halo: text.halo === null ? null : { ...text.halo, width: text.halo.width * scale },
    })),
  };
}
