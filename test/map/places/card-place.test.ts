import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPlace, type Box } from '../../../src/map/places/card-place.ts';

const frame = { width: 900, height: 500 };
const card = { width: 200, height: 90 };

const meets = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

describe('the card of a region', () => {
  it('stands beside it, towards the nearer edge', () => {
    const west = cardPlace(frame, { left: 300, top: 200, width: 40, height: 40 }, card, []);
    expect(west).toEqual({ left: 300 - 200 - 10, top: 220 - 45 });
    const east = cardPlace(frame, { left: 600, top: 200, width: 40, height: 40 }, card, []);
    expect(east).toEqual({ left: 650, top: 220 - 45 });
  });

  it('goes to another side of it rather than over the key', () => {
    const key = { left: 0, top: 100, width: 250, height: 400 };
    const place = cardPlace(frame, { left: 260, top: 200, width: 40, height: 40 }, card, [key]);
    expect(place).toEqual({ left: 310, top: 220 - 45 });
  });

  it('has no place where the region fills the map', () => {
    expect(cardPlace(frame, { left: -50, top: -50, width: 1000, height: 700 }, card, [])).toBeNull();
  });

  it('never covers its region, nor what is kept free, nor leaves the map', () => {
    const box = (most: number) =>
      fc.record({
        left: fc.integer({ min: -20, max: 900 }),
        top: fc.integer({ min: -20, max: 500 }),
        width: fc.integer({ min: 1, max: most }),
        height: fc.integer({ min: 1, max: most }),
      });
    fc.assert(
      fc.property(box(300), fc.array(box(250), { maxLength: 2 }), (region, free) => {
        const place = cardPlace(frame, region, card, free);
        if (place === null) return;
        const placed = { ...place, ...card };
        expect(meets(placed, region)).toBe(false);
        expect(free.some((one) => meets(placed, one))).toBe(false);
        expect(placed.left >= 0 && placed.top >= 0).toBe(true);
        expect(placed.left + placed.width <= frame.width && placed.top + placed.height <= frame.height).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
