import { readFileSync } from 'node:fs';
import { array, nullable, number, object, parse, pipe, string, transform } from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  compositeIndex,
  correlationMatrix,
  correlationRatio,
  cronbachAlpha,
  itemRest,
  pearson,
  spearman,
  varianceShares,
  type IndexSpec,
} from '../../../src/analysis/index.ts';
import { table } from 'arquero';
import fc from '../../seeded.ts';

const numbers = array(
  pipe(
    nullable(number()),
    transform((value) => value ?? NaN),
  ),
);
const schema = object({
  made: string(),
  weights: numbers,
  columns: array(numbers),
  pearson: array(numbers),
  spearman: array(numbers),
  n: array(numbers),
  rest: numbers,
  shares: numbers,
  ratio: number(),
  alpha: object({
    standardised: number(),
    meanCorrelation: number(),
    raw: number(),
    fewest: number(),
    complete: number(),
  }),
});
const expected = parse(
  schema,
  JSON.parse(readFileSync(new URL('../../reference/expected/evidence.json', import.meta.url), 'utf8')),
);
const { columns, weights } = expected;
const at = (matrix: readonly (readonly number[])[], row: number, column: number): number =>
  matrix[row]?.[column] ?? NaN;

describe('what R finds over days with gaps and ties', () => {
  it('are the same correlations, each over as many days', () => {
    const { r, n } = correlationMatrix(columns);
    for (const [row] of columns.entries()) {
      expect(r[row]).toHaveLength(row);
      for (let column = 0; column < row; column += 1) {
        expect(at(r, row, column)).toBeCloseTo(at(expected.pearson, row, column), 12);
        expect(at(n, row, column)).toBe(at(expected.n, row, column));
        expect(spearman(columns[row] ?? [], columns[column] ?? [])).toMatchObject({ n: at(expected.n, row, column) });
        expect(spearman(columns[row] ?? [], columns[column] ?? []).r).toBeCloseTo(
          at(expected.spearman, row, column),
          12,
        );
      }
    }
  });

  it('is the same alpha, both ways', () => {
    const { items, ...alpha } = cronbachAlpha(columns);
    expect(items).toBe(4);
    for (const name of ['standardised', 'meanCorrelation', 'raw'] as const)
      expect(alpha[name]).toBeCloseTo(expected.alpha[name], 12);
    expect([alpha.fewest, alpha.complete]).toEqual([expected.alpha.fewest, expected.alpha.complete]);
  });

  it('are the same correlations with the rest', () => {
    itemRest(columns, weights).forEach(({ r }, item) => expect(r).toBeCloseTo(expected.rest[item] ?? NaN, 12));
  });

  it('is the same share between classes', () => {
    expect(correlationRatio(columns[0] ?? [], columns[3] ?? [])).toBeCloseTo(expected.ratio, 12);
  });

  it('are the same shares of the variance', () => {
    const complete = (columns[0] ?? [])
      .map((_, unit) => unit)
      .filter((unit) => columns.every((column) => Number.isFinite(column[unit])));
    const parts = columns.map((column) => complete.map((unit) => column[unit] ?? NaN));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const whole = complete.map((_, unit) =>
      parts.reduce((mean, part, item) => mean + ((weights[item] ?? 0) / sum) * (part[unit] ?? NaN), 0),
    );
    const nodes = [
      { id: 'whole', parent: null },
      ...parts.map((_, item) => ({ id: String(item), parent: 'whole', weight: weights[item] ?? 0 })),
    ];
    const { shares, n } = varianceShares(
      nodes,
      { whole, ...Object.fromEntries(parts.map((part, item) => [String(item), part])) },
      'whole',
    );
    expect(n).toBe(expected.alpha.complete);
    expected.shares.forEach((share, item) => expect(shares[String(item)]).toBeCloseTo(share, 12));
  });
});

const figure = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
const figures = (units: number): fc.Arbitrary<number[]> =>
  fc.array(fc.oneof({ weight: 5, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(NaN) }), {
    minLength: units,
    maxLength: units,
  });
const pair = fc.integer({ min: 3, max: 40 }).chain((units) => fc.tuple(figures(units), figures(units)));

describe('a correlation', () => {
  it('lies between -1 and 1, is the same both ways, and the opposite with one side turned round', () => {
    fc.assert(
      fc.property(pair, ([x, y]) => {
        for (const of of [pearson, spearman]) {
          const { r, n } = of(x, y);
          const turned = of(y, x).r;
          if (Number.isNaN(r)) {
            expect(turned).toBeNaN();
            continue;
          }
          expect(turned).toBeCloseTo(r, 9);
          expect(Math.abs(r)).toBeLessThanOrEqual(1);
          expect(
            of(
              x,
              y.map((value) => -value),
            ).r,
          ).toBeCloseTo(-r, 9);
          expect(n).toBe(x.filter((value, unit) => Number.isFinite(value) && Number.isFinite(y[unit])).length);
        }
      }),
    );
  });

  it('of ranks does not change under any rising scale; of values under a straight one only', () => {
    fc.assert(
      fc.property(pair, ([x, y]) => {
        const [curved, straight] = [x.map((value) => (value / 10) ** 3), x.map((value) => 3 * value - 7)];
        if (Number.isNaN(pearson(x, y).r)) return;
        expect(spearman(curved, y).r).toBeCloseTo(spearman(x, y).r, 9);
        expect(pearson(straight, y).r).toBeCloseTo(pearson(x, y).r, 9);
      }),
    );
  });

  it('is not known for a constant series, for two units, and never mixes lengths', () => {
    expect(pearson([1, 1, 1, 1], [1, 2, 3, 4])).toEqual({ r: NaN, n: 4 });
    expect(pearson([1, NaN, 3], [1, 2, 3])).toEqual({ r: NaN, n: 2 });
    expect(spearman([1, 5, 5, 9], [2, 4, 4, 30]).r).toBe(1);
    expect(() => pearson([1], [1, 2])).toThrow(/y: 2/);
  });
});

describe('alpha', () => {
  it('is 1 for copies of one series, and not known for a single one', () => {
    const copy = [3, 1, 4, 1, 5];
    expect(cronbachAlpha([copy, copy, copy]).standardised).toBeCloseTo(1, 12);
    expect(cronbachAlpha([copy, copy, copy]).raw).toBeCloseTo(1, 12);
    expect(cronbachAlpha([copy])).toEqual({
      items: 1,
      standardised: NaN,
      meanCorrelation: NaN,
      fewest: 0,
      raw: NaN,
      complete: 5,
    });
  });

  it('grows with more items of the same correlation', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 12, maxLength: 12 }),
        fc.array(figure, { minLength: 12, maxLength: 12 }),
        (x, y) => {
          const { meanCorrelation, standardised } = cronbachAlpha([x, y]);
          if (!(meanCorrelation > 0)) return;
          expect(standardised).toBeGreaterThanOrEqual(meanCorrelation - 1e-9);
          expect(standardised).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });
});

describe('the correlation with the rest', () => {
  it('is below nought for the one that contradicts the others, whatever it weighs', () => {
    const [one, other] = [
      [1, 2, 3, 4, 5, 6],
      [2, 1, 4, 3, 6, 5],
    ];
    for (const weight of [0.1, 1, 10])
      expect(itemRest([one, other, one.map((value) => -value)], [1, 1, weight])[2]?.r).toBeLessThan(-0.5);
  });

  it('leaves out the units that lack more than half of the others', () => {
    expect(
      itemRest(
        [
          [1, 2, 3, 4],
          [1, 2, 3, NaN],
          [1, 2, 3, 9],
        ],
        [1, 3, 1],
      )[0],
    ).toEqual({ r: expect.closeTo(1, 12), n: 3 });
    expect(() => itemRest([[1]], [])).toThrow(/weights/);
  });
});

describe('the share between classes', () => {
  it('sees a curve that a straight line does not, and nothing where there is nothing', () => {
    const x = Array.from({ length: 101 }, (_, unit) => unit - 50);
    expect(
      Math.abs(
        pearson(
          x,
          x.map((value) => value ** 2),
        ).r,
      ),
    ).toBeLessThan(1e-9);
    expect(
      correlationRatio(
        x,
        x.map((value) => value ** 2),
      ),
    ).toBeGreaterThan(0.9);
    expect(
      correlationRatio(
        x,
        x.map((_, unit) => (unit * 37) % 101),
      ),
    ).toBeLessThan(0.15);
    expect(correlationRatio(x.slice(0, 19), x.slice(0, 19))).toBeNaN();
    expect(
      correlationRatio(
        x.map(() => 1),
        x,
      ),
    ).toBeNaN();
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 20, maxLength: 80 }), (rows) => {
        const ratio = correlationRatio(
          rows.map(([x]) => x),
          rows.map(([, y]) => y),
        );
        if (Number.isNaN(ratio)) return;
        expect(ratio).toBeGreaterThanOrEqual(0);
        expect(ratio).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('what each part adds to the variance', () => {
  const LEAVES = ['a', 'b', 'c', 'd', 'e'] as const;
  const spec = (weightOf: readonly number[]): IndexSpec => ({
    nodes: [
      { id: 'whole', parent: null },
      { id: 'first', parent: 'whole', weight: weightOf[0] ?? 1 },
      { id: 'second', parent: 'whole', weight: weightOf[1] ?? 1 },
      ...LEAVES.map((id, index) => ({ id, parent: index < 3 ? 'first' : 'second', weight: weightOf[index + 2] ?? 1 })),
    ],
    normalise: { method: 'min-max' },
    aggregate: 'arithmetic',
    treat: null,
  });

  it('sums to the whole over themes, over indicators, and within each theme, though figures are missing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
        fc.array(figures(16), { minLength: 5, maxLength: 5 }),
        (weightOf, given) => {
          const tree = spec(weightOf);
          const made = compositeIndex(
            table({
              unit: given[0]?.map((_, unit) => String(unit)) ?? [],
              ...Object.fromEntries(LEAVES.map((id, index) => [id, given[index] ?? []])),
            }),
            tree,
          );
          const read = (from: typeof made.scores, name: string): number[] => Array.from(from.array(name), Number);
          const scores = Object.fromEntries(
            tree.nodes.map(({ id }) => [
              id,
              read(LEAVES.some((leaf) => leaf === id) ? made.normalised : made.scores, id),
            ]),
          );
          const { shares, n } = varianceShares(tree.nodes, scores, 'whole');
          const whole = (scores['whole'] ?? []).filter(Number.isFinite);
          expect(n).toBe(whole.length);
          if (whole.length < 2 || Math.max(...whole) - Math.min(...whole) < 1e-6) return;
          const sum = (ids: readonly string[]): number => ids.reduce((all, id) => all + (shares[id] ?? NaN), 0);
          expect(sum(['first', 'second'])).toBeCloseTo(1, 6);
          expect(sum(['a', 'b', 'c'])).toBeCloseTo(shares['first'] ?? NaN, 6);
          expect(sum(['d', 'e'])).toBeCloseTo(shares['second'] ?? NaN, 6);
        },
      ),
    );
  });

  it('may be less than nothing, is of the root that is asked for, and names one that is not there', () => {
    const nodes = spec([])
      .nodes.filter(({ id }) => id === 'first' || id === 'a' || id === 'b')
      .map((node) => (node.id === 'first' ? { ...node, parent: null } : node));
    const { shares } = varianceShares(nodes, { first: [2, 3, 4], a: [0, 5, 10], b: [4, 1, -2] }, 'first');
    expect(shares['a']).toBeCloseTo(2.5, 12);
    expect(shares['b']).toBeCloseTo(-1.5, 12);
    expect(() => varianceShares(nodes, {}, 'first')).toThrow(/root/);
  });
});
