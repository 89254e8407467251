import fc from '../seeded.ts';
import { describe, expect, it } from 'vitest';
import {
  LINE_STEP,
  placeLabels,
  SIDES,
  type LabelWish,
  type PlacedText,
} from '../../src/design/drawing/direct-labels.ts';
import { textWidth } from '../../src/design/drawing/text-width.ts';

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
        const placed = placeLabels(all, all, { frame, size: SIZE });
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
    const [alone] = placeLabels([wish('alone', 200, 150)], [], { frame, size: SIZE });
    expect(alone).toMatchObject({ side: 'right', anchor: 'start', y: 150 });
    const pressed = placeLabels([wish('first', 200, 150), wish('second', 200, 150, { sides: ['right'] })], [], {
      frame,
      size: SIZE,
    });
    expect(pressed.map(({ id }) => id)).toEqual(['first']);
    expect(placeLabels([wish('at the edge', 395, 150)], [], { frame, size: SIZE })[0]?.side).toBe('left');
  });

  it('stand further off with a line that leads there, where nothing nearer is free, and never over what is taken', () => {
    const taken = [{ left: 150, right: 190, top: 130, bottom: 145 }];
    const room = { frame, size: SIZE, taken };
    const far = wish('far', 200, 150, { sides: ['above'], distances: [0, 10, 20] });
    expect(placeLabels([{ ...far, distances: [0] }], [], room)).toEqual([]);
    const [placed] = placeLabels([far], [], room);
    if (placed === undefined) throw new Error('There is room further off.');
    const { box, leader } = placed;
    expect(box.bottom).toBeLessThan(130);
    expect(Math.hypot((leader?.toX ?? 200) - 200, (leader?.toY ?? 150) - 150)).toBeGreaterThan(15);
    expect(placeLabels([far], [], { frame, size: SIZE })[0]?.leader).toBeNull();
  });

  it('have room for what stands after the last line, and are no more than asked for', () => {
    const [plain, tailed] = [wish('plain', 100, 50), wish('tailed', 100, 200, { tail: 30 })].map(
      (one) => placeLabels([one], [], { frame, size: SIZE })[0]?.box,
    );
    expect((tailed?.right ?? 0) - (tailed?.left ?? 0)).toBeGreaterThan((plain?.right ?? 0) - (plain?.left ?? 0) + 25);
    const many = [1, 2, 3].map((at) => wish(String(at), 100, at * 60));
    expect(placeLabels(many, [], { frame, size: SIZE, most: 2 })).toHaveLength(2);
  });

  it('lie over marks where they are needed and nothing else is free', () => {
    const crowd = Array.from({ length: 400 }, (_, at) => ({
      x: (at % 20) * 20,
      y: Math.floor(at / 20) * 15,
      radius: 8,
    }));
    expect(placeLabels([wish('gives way', 200, 150)], crowd, { frame, size: SIZE })).toEqual([]);
    expect(placeLabels([wish('needed', 200, 150, { isNeeded: true })], crowd, { frame, size: SIZE })).toHaveLength(1);
  });
});
