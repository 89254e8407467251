import { shortened } from '../../../design/drawing/shortened.ts';
import { hatchOf, mark, short, type Drawing, type PlacedText } from '../../../figure/value/drawing.ts';
import { light } from './light-colours.ts';

/** Pixels from line to line of what is missing. */
const HATCH = 5;

/** The hatch of what is missing, for the definitions of a drawing. */
const HATCH_PATTERN = `<pattern id="${hatchOf(HATCH)}" width="${short(HATCH)}" height="${short(HATCH)}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${mark('rect', { width: HATCH, height: HATCH, fill: light('no-data') })}${mark('rect', { width: HATCH / 4, height: HATCH, fill: light('no-data-hatch') })}</pattern>`;

/** What a class is filled with, the hatch where there is no figure. */
export function fillOf(key: string): string {
  return key === 'no-data' ? `url(#${hatchOf(HATCH)})` : light(key);
}

type TextLooks = Partial<Pick<PlacedText, 'anchor' | 'size' | 'weight' | 'colour' | 'halo' | 'angle'>>;

/** A drawing as it grows: marks, and texts beside them. */
export class Paper {
  readonly #marks: string[] = [];
  readonly #texts: PlacedText[] = [];

  draw(...marks: readonly string[]): void {
    this.#marks.push(...marks);
  }

  write(content: string, x: number, y: number, looks: TextLooks = {}): void {
    this.#texts.push({
      content,
      x,
      y,
      anchor: 'start',
      size: 12,
      weight: 400,
      colour: light('ink'),
      halo: null,
      angle: 0,
      ...looks,
    });
  }

  /** As many letters of a text as a row holds, with an ellipsis where it is cut. */
  writeShort(content: string, x: number, y: number, width: number, looks: TextLooks = {}): void {
    this.write(shortened(content, looks.size ?? 12, width), x, y, looks);
  }

  done(width: number, height: number): Drawing {
    return { width, height, definitions: HATCH_PATTERN, marks: this.#marks.join('\n'), texts: this.#texts };
  }
}
