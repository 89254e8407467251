import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import { gapsOverColumns, indexOverColumns, type Columns, type IndexSpec } from '../../../src/analysis/index.ts';

const LEAVES = ['a', 'b', 'c', 'd'] as const;
const spec: IndexSpec = {
  nodes: [
    { id: 'all', parent: null },
    { id: 'one', parent: 'all' },
    { id: 'two', parent: 'all', weight: 2 },
    { id: 'a', parent: 'one' },
    { id: 'b', parent: 'one', direction: 'lower' },
    { id: 'c', parent: 'two', weight: 3 },
    { id: 'd', parent: 'two' },
  ],
  normalise: { method: 'min-max' },
  aggregate: 'arithmetic',
  treat: { maxPoints: 5, skewness: 2, kurtosis: 3.5 },
};
const methods = fc.constantFrom<IndexSpec['normalise']>(
  { method: 'min-max' },
  { method: 'z-score' },
  { method: 'rank' },
  { method: 'percentile-rank' },
);
const figure = fc.integer({ min: -1000, max: 1000 });
const cell = fc.oneof({ weight: 2, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(Number.NaN) });
const columnsOf = (of: fc.Arbitrary<number>, minLength: number, maxLength = 12): fc.Arbitrary<Columns> =>
  fc
    .array(fc.tuple(of, of, of, of), { minLength, maxLength })
    .map((rows) => Object.fromEntries(LEAVES.map((id, column) => [id, rows.map((row) => row[column] ?? Number.NaN)])));
const finite = (columns: Readonly<Record<string, Float64Array>>): number[] =>
  Object.values(columns).flatMap((values) => [...values].filter((value) => !Number.isNaN(value)));

describe('an index of figures with gaps in them', () => {
  it('is never infinite, and has no score where every figure of a unit is missing', () => {
    fc.assert(
      fc.property(columnsOf(cell, 1), methods, (columns, normalise) => {
        const { scores } = indexOverColumns(columns, { ...spec, normalise });
        expect(finite(scores).every(Number.isFinite)).toBe(true);
        scores['all']?.forEach((score, row) => {
          if (LEAVES.every((id) => Number.isNaN(columns[id]?.[row]))) expect(score).toBeNaN();
        });
      }),
    );
  });

  it('gives those that lose nothing the score they had, where the bounds are fixed and others lose figures at random', () => {
    fc.assert(
      fc.property(columnsOf(figure, 3), fc.array(fc.boolean(), { minLength: 48, maxLength: 48 }), (columns, drops) => {
        const whole = indexOverColumns(columns, spec);
        const thinned = Object.fromEntries(
          LEAVES.map((id, column) => [
            id,
            Array.from(columns[id] ?? [], (value, row) =>
              row > 0 && drops[row * 4 + column] === true ? Number.NaN : value,
            ),
          ]),
        );
        const again = indexOverColumns(thinned, { ...spec, calibration: whole.calibration });
        expect(again.scores['all']?.[0]).toEqual(whole.scores['all']?.[0]);
        for (const id of LEAVES)
          again.scores[id]?.forEach((score, row) =>
            expect([Number.NaN, whole.scores[id]?.[row]]).toContainEqual(score),
          );
      }),
    );
  });

  it('has nothing to say of one region alone', () => {
    fc.assert(
      fc.property(columnsOf(cell, 1, 1), (columns) => {
        expect(finite(indexOverColumns(columns, spec).scores)).toEqual([]);
        expect(finite(gapsOverColumns(columns, spec, { a: 1, b: 2, c: 3, d: 4 }).gap)).toEqual([]);
      }),
    );
  });

  it('leaves out a column that is constant, whatever its figure', () => {
    fc.assert(
      fc.property(columnsOf(figure, 2), figure, methods, (columns, constant, normalise) => {
        const flat = { ...columns, a: Array.from(columns['a'] ?? [], () => constant) };
        const without = { ...columns, a: Array.from(columns['a'] ?? [], () => Number.NaN) };
        const [one, other] = [
          indexOverColumns(flat, { ...spec, normalise }),
          indexOverColumns(without, { ...spec, normalise }),
        ];
        expect(finite({ a: one.scores['a'] ?? new Float64Array() })).toEqual([]);
        expect(one.scores['all']).toEqual(other.scores['all']);
      }),
    );
  });

  it('of nothing at all is nothing at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), methods, (length, normalise) => {
        const none = Object.fromEntries(LEAVES.map((id) => [id, Array.from({ length }, () => Number.NaN)]));
        expect(finite(indexOverColumns(none, { ...spec, normalise }).scores)).toEqual([]);
        expect(finite(gapsOverColumns(none, { ...spec, normalise }, { a: 1 }).gap)).toEqual([]);
      }),
    );
  });
});
