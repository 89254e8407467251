import { expect, it } from 'vitest';
import { roundedParts } from '../../src/language/rounded-parts.ts';
import fc from '../seeded.ts';

it('writes parts that add up to their sum as it is written', () => {
  expect(roundedParts([0.525, 0.2247], 2)).toEqual([0.53, 0.22]);
  expect(roundedParts([0.5257, 0.2262], 2)).toEqual([0.52, 0.23]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }), (parts) => {
      const rounded = roundedParts(parts, 2);
      const sum = parts.reduce((all, part) => all + part, 0);
      expect(Math.abs(rounded.reduce((all, part) => all + part, 0) - sum)).toBeLessThan(0.005 + 1e-9);
      for (const [at, part] of parts.entries()) expect(Math.abs((rounded[at] ?? 0) - part)).toBeLessThan(0.01 + 1e-9);
    }),
  );
});
