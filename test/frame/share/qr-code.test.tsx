import { cleanup, render, screen } from '@testing-library/react';
import decode from 'qr/decode.js';
import { afterEach, describe, expect, it } from 'vitest';
import { QrCode } from '../../../src/frame/share/QrCode.tsx';
import { DEFAULT_VIEW, parseRegionCode, type View } from '../../../src/model/index.ts';
import { serialiseView } from '../../../src/state/index.ts';

afterEach(cleanup);

/** Of a square of the code, in points of the picture. */
const SQUARE = 5;

/** The code as a camera would have it: its squares as points, dark on light, with the light around them. */
function photographed(code: Element): {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
} {
  const [left = 0, top = 0, side = 0] = (code.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const width = side * SQUARE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = ''] of (code.querySelector('.qr-dark')?.getAttribute('d') ?? '').matchAll(
    /M(\d+) (\d+)h1v1h-1z/g,
  )) {
    for (let row = 0; row < SQUARE; row += 1) {
      for (let column = 0; column < SQUARE; column += 1)
        data.fill(
          0,
          (((Number(y) - top) * SQUARE + row) * width + (Number(x) - left) * SQUARE + column) * 4,
          (((Number(y) - top) * SQUARE + row) * width + (Number(x) - left) * SQUARE + column) * 4 + 3,
        );
    }
  }
  return { width, height: width, data };
}

function readBack(text: string): string {
  render(<QrCode text={text} label="The link as a code" failed="too long" />);
  // Time in which it may try again: a busy machine is slow.
  return decode(photographed(screen.getByRole('img', { name: 'The link as a code' })), {
    timeLimit: 60_000,
    effort: 10,
  });
}

const ORIGIN = 'https://atlas.example/maps/';
const linkOf = (view: View): string => `${ORIGIN}?${serialiseView(view, 'spell-out')}`;

describe('the QR code of a link', () => {
  it('is read back by a decoder, letter by letter: a short link, and the whole View', () => {
    expect(readBack(ORIGIN)).toBe(ORIGIN);
    cleanup();
    const link = linkOf({
      ...DEFAULT_VIEW,
      theme: 'skills',
      selected: ['ITI3', 'RO32', 'EL52'].flatMap((code) => parseRegionCode(code) ?? []),
    });
    expect(link.length).toBeGreaterThan(150);
    expect(readBack(link)).toBe(link);
  });

  it.each([1200, 2900])('is read back with %i letters', (length) => {
    const link = `${ORIGIN}?v=1&story=`.padEnd(length, 'Ab3-_9xYz.');
    expect(readBack(link)).toBe(link);
  });

  it('says so where the link is longer than any code', () => {
    render(<QrCode text={ORIGIN.padEnd(3000, 'aB')} label="The link as a code" failed="too long" />);
    expect(screen.queryByRole('img')).toBeNull();
    screen.getByText('too long');
  });
});
