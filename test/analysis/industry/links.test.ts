import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { economicComplexity, strongestLinks } from '../../../src/analysis/index.ts';

const SIZE = 8;
const weights = fc
  .array(fc.integer({ min: 0, max: 6 }), { minLength: SIZE * SIZE, maxLength: SIZE * SIZE })
  .map((cells) =>
    Array.from({ length: SIZE }, (_, one) =>
      Array.from({ length: SIZE }, (__, other) =>
        one === other ? Number.NaN : (cells[Math.min(one, other) * SIZE + Math.max(one, other)] ?? 0),
      ),
    ),
  );

/** How many parts a network falls into. */
function parts(links: readonly { readonly one: number; readonly other: number }[]): number {
  const label = Array.from({ length: SIZE }, (_, place) => place);
  for (const { one, other } of links) {
    const [from, to] = [label[one], label[other]];
    label.forEach((own, place) => {
      if (own === from) label[place] = to ?? own;
    });
  }
  return new Set(label).size;
}

describe('the strongest links', () => {
  it('by hand: a triangle and a tail', () => {
    const links = strongestLinks(
      [
        [Number.NaN, 5, 4, 0],
        [5, Number.NaN, 3, 0],
        [4, 3, Number.NaN, 1],
        [0, 0, 1, Number.NaN],
      ],
      4,
    );
    expect(links).toEqual([
      { one: 0, other: 1, weight: 5, isTree: true },
      { one: 0, other: 2, weight: 4, isTree: true },
      { one: 1, other: 2, weight: 3, isTree: false },
      { one: 2, other: 3, weight: 1, isTree: true },
    ]);
    expect(
      strongestLinks(
        [
          [0, 2],
          [2, 0],
        ],
        0,
      ),
    ).toHaveLength(1);
    expect(strongestLinks([], 3)).toEqual([]);
  });

  it('hold together what hangs together, with no link to spare in the tree, and each pair once', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 30 }), (matrix, count) => {
        const links = strongestLinks(matrix, count);
        const tree = links.filter(({ isTree }) => isTree);
        const all = matrix.flatMap((row, one) =>
          row.flatMap((weight, other) => (other > one && weight > 0 ? [{ one, other }] : [])),
        );
        expect(parts(tree)).toBe(parts(all));
        expect(tree).toHaveLength(SIZE - parts(all));
        expect(links).toHaveLength(Math.max(tree.length, Math.min(count, all.length)));
        expect(new Set(links.map(({ one, other }) => `${one} ${other}`)).size).toBe(links.length);
        expect(links.every(({ one, other }) => one < other)).toBe(true);
      }),
    );
  });

  it('leave out nothing stronger than what they have beside the tree', () => {
    fc.assert(
      fc.property(weights, (matrix) => {
        const links = strongestLinks(matrix, 12);
        const taken = new Set(links.map(({ one, other }) => `${one} ${other}`));
        const weakest = Math.min(...links.filter(({ isTree }) => !isTree).map(({ weight }) => weight));
        matrix.forEach((row, one) =>
          row.forEach((weight, other) => {
            if (other > one && !taken.has(`${one} ${other}`))
              expect(weight).toBeLessThanOrEqual(weakest === Infinity ? 6 : weakest);
          }),
        );
      }),
    );
  });

  it('name the argument that is wrong', () => {
    expect(() => strongestLinks([[1, 2]], 1)).toThrow(/weights/);
    expect(() =>
      strongestLinks(
        [
          [0, 1],
          [1, 0],
        ],
        -1,
      ),
    ).toThrow(/count/);
  });
});

describe('the sign of complexity', () => {
  const presence = [
    [1, 1, 1, 1],
    [0, 1, 0, 0],
    [0, 0, 1, 1],
    [0, 0, 0, 1],
  ];

  it('is that of what it is to rise with', () => {
    const { regions, sectors } = economicComplexity(presence);
    const same = economicComplexity(presence, [4, 1, 2, Number.NaN]);
    const turned = economicComplexity(presence, [0, 9, 0, 0]);
    expect(same).toEqual({ regions, sectors });
    expect(turned.regions).toEqual(regions.map((value) => -value));
    expect(turned.sectors).toEqual(sectors.map((value) => -value));
    expect(() => economicComplexity(presence, [1])).toThrow(/rising/);
  });

  it('and all else are the same from more regions than sectors as from fewer', () => {
    // The same table with each region twice is computed from the side of the sectors.
    const twice = economicComplexity([...presence, ...presence]);
    economicComplexity(presence).regions.forEach((value, region) => {
      expect(twice.regions[region]).toBeCloseTo(value, 9);
      expect(twice.regions[region + 4]).toBeCloseTo(value, 9);
    });
  });
});
