import fc from '../seeded.ts';
import { describe, expect, it } from 'vitest';
import { isInside, viewBoxOf, wholeFrame } from '../../src/map/zooming/camera.ts';
import { degreesOf, planePointOf, scaleOf, zoomOf } from '../../src/map/zooming/mercator-plane.ts';

const frame = { width: 4000, height: 3761 };

describe('the plane as the zooming map takes it', () => {
  it('comes back as it went, wherever there is land', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -4000, max: 8000, noNaN: true }),
        fc.double({ min: -4000, max: 8000, noNaN: true }),
        (x, y) => {
          const [longitude, latitude] = degreesOf([x, y], frame);
          expect(Math.abs(longitude)).toBeLessThan(180);
          expect(Math.abs(latitude)).toBeLessThan(85);
          const [backX, backY] = planePointOf(longitude, latitude, frame);
          expect(backX).toBeCloseTo(x, 6);
          expect(backY).toBeCloseTo(y, 6);
        },
      ),
    );
  });

  it('has north up and the middle of the frame in the middle', () => {
    expect(degreesOf([2000, 1880.5], frame)).toEqual([0, expect.closeTo(0, 9)]);
    expect(degreesOf([2000, 0], frame)[1]).toBeGreaterThan(0);
    expect(degreesOf([4000, 1880.5], frame)[0]).toBeGreaterThan(0);
  });

  it('turns pixels a unit into zoom and back, twice as large for each step', () => {
    expect(scaleOf(zoomOf(0.13, frame), frame)).toBeCloseTo(0.13, 12);
    expect(scaleOf(zoomOf(0.13, frame) + 1, frame)).toBeCloseTo(0.26, 12);
  });
});

describe('the camera', () => {
  it('fits the whole frame into a wide and into a tall box', () => {
    expect(wholeFrame(frame, { width: 4000, height: 376.1 }).scale).toBeCloseTo(0.1);
    expect(wholeFrame(frame, { width: 400, height: 4000 }).scale).toBeCloseTo(0.1);
  });

  it('says what of the plane a box shows', () => {
    expect(viewBoxOf({ middle: [2000, 1000], scale: 0.5 }, { width: 1000, height: 500 })).toBe(
      '1000.000 500.000 2000.000 1000.000',
    );
  });

  it('knows what stands well inside the box', () => {
    const camera = { middle: [2000, 1000], scale: 0.5 } as const;
    const box = { width: 1000, height: 500 };
    expect(isInside([2900, 1000], camera, box, 40)).toBe(true);
    expect(isInside([2950, 1000], camera, box, 40)).toBe(false);
    expect(isInside([2000, 1500], camera, box, 40)).toBe(false);
  });
});
