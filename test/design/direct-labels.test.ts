import fc from '../seeded.ts';
import { describe, expect, it } from 'vitest';
import { LINE_STEP, placeLabels, SIDES, type LabelWish, type PlacedText } from '../../src/design/direct-labels.ts';
import { textWidth } from '../../src/design/text-width.ts';

const frame = { left: 0, top: 0, right: 400, bottom: 300 };
const SIZE = 12;
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  lines: [id],
  x,
  y,
  radius: 5,
  isStrong: false,
  isNeeded: false,
  sides: SIDES,
  ...more,
});

/** What a text covers, from its own figures. */
function boxOf({ lines, x, y, anchor, rise, isStrong }: PlacedText): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  const width = Math.max(...lines.map((line) => textWidth(line, SIZE, isStrong)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const foot = y + rise * SIZE;
  return {
    left,
    right: left + width,
    top: foot - 0.73 * SIZE,
    bottom: foot + ((lines.length - 1) * LINE_STEP + 0.21) * SIZE,
  };
}

const wishes = fc
  .array(
    fc.record({
      lines: fc.array(fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'abcdeMW ') }), {
        minLength: 1,
        maxLength: 3,
      }),
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 2, max: 20 }),
      isNeeded: fc.boolean(),
      isStrong: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((one, index) => wish(String(index), one.x, one.y, one)));

describe('labels beside their marks', () => {
  it('touch no other label and stay in the frame; those not needed touch no mark either', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = placeLabels(all, all, frame, SIZE);
        for (const [at, text] of placed.entries()) {
          const box = boxOf(text);
          expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
          for (const other of placed.slice(at + 1).map(boxOf))
            expect(
              box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
            ).toBe(false);
          const own = all.find(({ id }) => id === text.id);
          if (own === undefined || own.isNeeded) continue;
          for (const mark of all) {
            if (mark.x === own.x && mark.y === own.y) continue;
            const distance = Math.hypot(
              mark.x - Math.min(Math.max(mark.x, box.left), box.right),
              mark.y - Math.min(Math.max(mark.y, box.top), box.bottom),
            );
            expect(distance).toBeGreaterThanOrEqual(mark.radius - 1e-9);
          }
        }
      }),
    );
  });

  it('stand on the first side that is free, and go without rather than touch', () => {
    const [alone] = placeLabels([wish('alone', 200, 150)], [], frame, SIZE);
    expect(alone).toMatchObject({ side: 'right', anchor: 'start', y: 150 });
    const pressed = placeLabels(
      [wish('first', 200, 150), wish('second', 200, 150, { sides: ['right'] })],
      [],
      frame,
      SIZE,
    );
    expect(pressed.map(({ id }) => id)).toEqual(['first']);
    expect(placeLabels([wish('at the edge', 395, 150)], [], frame, SIZE)[0]?.side).toBe('left');
  });

  it('lie over marks where they are needed and nothing else is free', () => {
    const crowd = Array.from({ length: 400 }, (_, at) => ({
      x: (at % 20) * 20,
      y: Math.floor(at / 20) * 15,
      radius: 8,
    }));
    expect(placeLabels([wish('gives way', 200, 150)], crowd, frame, SIZE)).toEqual([]);
    expect(placeLabels([wish('needed', 200, 150, { isNeeded: true })], crowd, frame, SIZE)).toHaveLength(1);
  });
});
