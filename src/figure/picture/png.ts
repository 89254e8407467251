import type { Drawing } from '../value/drawing.ts';
import { PICTURE_FAMILY } from './picture-fonts.ts';
import { textWidth, type Measure } from '../../design/drawing/text-width.ts';
import { fitted } from './sheet.ts';
import { svgText } from './svg.ts';

export const SCALES = [1, 2, 4] as const;
/** Shapes that pictures are asked for in, in pixels. */
export const FRAMES = {
  slide: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
  wide: { width: 1200, height: 630 },
} as const;
/** In pixels. */
interface PngFrame {
  readonly width: number;
  readonly height: number;
}
export const NAMED_SIZES = [...SCALES, 'slide', 'square', 'wide'] as const;
/** As on screen so many times, in a frame that has a name, or in one of the reader's own. */
export type PngSize = (typeof NAMED_SIZES)[number] | PngFrame;

/** Smaller than the first nothing can be read; larger than the second browsers make no pictures. */
export const SIDES = { least: 200, most: 8000 } as const;

/** A frame as typed, in whole pixels; null where a side is no number or beyond its bounds. */
export function frameOf(width: string, height: string): PngFrame | null {
  const [wide, high] = [width, height].map((text) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN));
  const isPossible = (side: number | undefined): side is number =>
    side !== undefined && side >= SIDES.least && side <= SIDES.most;
  return isPossible(wide) && isPossible(high) ? { width: wide, height: high } : null;
}

/** What the name of a file says of the size; nothing of one as on screen. */
export function sizeName(size: PngSize): string {
  return typeof size === 'number'
    ? ''
    : typeof size === 'string'
      ? `-${size}`
      : `-${String(size.width)}x${String(size.height)}`;
}

function fontOf({ size, weight }: { readonly size: number; readonly weight: number }): string {
  return `${String(weight)} ${String(size)}px ${PICTURE_FAMILY}`;
}

let pen: CanvasRenderingContext2D | null | undefined;

/** In the typeface of pictures, once that is there. */
export const measured: Measure = (text, size, isStrong = false) => {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return textWidth(text, size, isStrong);
  pen.font = fontOf({ size, weight: isStrong ? 600 : 400 });
  return pen.measureText(text).width;
};

/** The canvas has the fonts of the page; a picture of the file itself would be finished before the fonts it carries are read. */
function write(texts: Drawing['texts'], context: CanvasRenderingContext2D): void {
  context.lineJoin = 'round';
  for (const text of texts) {
    const { content, x, y, anchor, colour, halo, angle } = text;
    context.save();
    context.translate(x, y);
    context.rotate((angle * Math.PI) / 180);
    context.font = fontOf(text);
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    if (halo !== null && halo.width > 0) {
      context.strokeStyle = halo.colour;
      context.lineWidth = halo.width;
      context.strokeText(content, 0, 0);
    }
    context.fillStyle = colour;
    context.fillText(content, 0, 0);
    context.restore();
  }
}

/** The browser gives out another picture than was drawn, or none: a protection against fingerprinting. */
export class NoPicture extends Error {
  override readonly name = 'NoPicture';
  constructor() {
    super('The browser does not give out what a page draws.');
  }
}

/** Of a shade of colour that is drawn and read back; less is noise that nobody sees. */
const MOST_NOISE = 8;
/** Milliseconds; the largest pictures take a few seconds. */
const PATIENCE = 30_000;
const KNOWN = [11, 93, 122, 255] as const;

/** Draws a known colour and reads it back. */
function isReadBack(): boolean {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [8, 8];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas to draw on.');
  context.fillStyle = `rgb(${KNOWN.slice(0, 3).join(' ')})`;
  context.fillRect(0, 0, 8, 8);
  const { data } = context.getImageData(0, 0, 8, 8);
  return data.every((shade, index) => Math.abs(shade - (KNOWN[index % 4] ?? 0)) <= MOST_NOISE);
}

async function inTime<Value>(coming: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoPicture()), PATIENCE);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A drawing as a picture.
 * @throws NoPicture where the browser gives out another or none; Error where it has no canvas so large.
 */
export async function pngOf(sheet: Drawing, size: PngSize): Promise<Blob> {
  if (!isReadBack()) throw new NoPicture();
  const frame = typeof size === 'number' ? null : typeof size === 'string' ? FRAMES[size] : size;
  const drawing = frame === null ? sheet : fitted(sheet, frame.width, frame.height);
  const scale = typeof size === 'number' ? size : 1;
  const pixels = { width: Math.round(drawing.width * scale), height: Math.round(drawing.height * scale) };
  const address = URL.createObjectURL(
    new Blob([svgText(drawing, { pixels, hasTexts: false })], { type: 'image/svg+xml;charset=utf-8' }),
  );
  try {
    const image = new Image();
    image.src = address;
    await inTime(image.decode());
    const canvas = document.createElement('canvas');
    canvas.width = pixels.width;
    canvas.height = pixels.height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser draws no pictures.');
    context.drawImage(image, 0, 0, pixels.width, pixels.height);
    context.scale(scale, scale);
    write(drawing.texts, context);
    const made = await inTime(
      new Promise<Blob | null>((resolve) => {
        canvas.toBlob(resolve, 'image/png');
      }),
    );
    if (made === null) throw new Error('The picture is larger than the browser can make.');
    return made;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * Puts a picture on the clipboard while it is being made: asked at once, while the browser still knows of the click.
 * @throws Error where the browser does not allow it.
 */
export async function copyPicture(make: () => Promise<Blob>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') throw new Error('The browser copies no pictures.');
  const picture = make();
  // Where the clipboard refuses at once, nobody waits for the picture any more.
  let spoilt: unknown;
  picture.catch((fault: unknown) => {
    spoilt = fault;
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  } catch (fault) {
    throw spoilt ?? fault;
  }
}
