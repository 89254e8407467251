import type { Drawing } from '../value/drawing.ts';
import type { Appearance } from '../picture/light.ts';
import { PAPER } from '../picture/sheet.ts';

/** Behind a dark slide. The same as in tokens.css. */
export const DARK_GROUND = '1b2024';

/** What the colours of a light slide are on a dark one: those of the page in dark colours, and others beside them. */
export const DARK_COLOURS: Readonly<Record<string, string>> = {
  [PAPER.ground.slice(1)]: DARK_GROUND,
  [PAPER.ink.slice(1)]: 'e8eaea',
  [PAPER.quiet.slice(1)]: 'a4acb1',
  [PAPER.line.slice(1)]: '343b40',
  // Accent.
  '0b5d7a': '7cc4dd',
  '3a8993': '5aa9a8',
  '84bfb9': '3f7f86',
  // Quiet.
  '7a8186': '8b9399',
  // Ahead.
  '5490c7': '5797cb',
  '1f5c9a': 'a6cff1',
  '95bfe1': '356a95',
  // Behind.
  d37d2b: 'cb8637',
  '964a12': 'f7c27a',
  f0b35f: '8d5c21',
  // Lines that the library draws by itself.
  '000000': 'e8eaea',
  '888888': '8b9399',
};

/** A picture on the ground of its slide. */
export const onGround = (drawing: Drawing, appearance: Appearance): Drawing =>
  appearance === 'dark' ? { ...drawing, ground: `#${DARK_GROUND}` } : drawing;

/** A part of a presentation in dark colours. */
export function darkened(markup: string): string {
  return markup.replaceAll(
    /(<a:srgbClr val=")([\da-f]{6})"/gi,
    (_whole, before: string, colour: string) => `${before}${DARK_COLOURS[colour.toLowerCase()] ?? colour}"`,
  );
}
