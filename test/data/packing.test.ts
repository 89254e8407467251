import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../data/build/publish/packed-columns.ts';
import { shortened } from '../../data/build/publish/shortened.ts';
import { Figure, rowsOf } from '../../src/datasets/reading.ts';

const Row = v.object({
  id: v.string(),
  value: Figure,
  isNew: v.boolean(),
  reason: v.nullable(v.string()),
  share: v.nullable(v.number()),
});
const row = fc.record({
  id: fc.string(),
  value: fc.oneof(fc.constant(Number.NaN), fc.integer({ min: -1000, max: 1000 })),
  isNew: fc.boolean(),
  reason: fc.option(fc.constantFrom('', 'confidential'), { nil: null }),
  share: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
});
const published = (rows: readonly object[]): unknown => JSON.parse(JSON.stringify(columnsOf(rows)));

describe('rows published as columns', () => {
  it('come back as they were, with what is missing missing', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        expect(v.parse(rowsOf(Row), published(rows))).toEqual(rows);
      }),
    );
  });

  it('are refused where columns are of different lengths or a cell is of another kind, naming it', () => {
    expect(() =>
      v.parse(rowsOf(Row), { id: ['a', 'b', 'c'], value: [1, 2], isNew: [true], reason: [null], share: [null] }),
    ).toThrow(/different lengths/);
    expect(() =>
      v.parse(rowsOf(Row), published([{ id: 'a', value: 'nine', isNew: true, reason: null, share: 1 }])),
    ).toThrow(/0\.value/);
  });

  it('name a column that repeats another instead of repeating it, and one of no name holds nothing', () => {
    const Pair = v.object({ value: Figure, score: Figure, gap: Figure });
    const pairs = [
      { value: 1.5, score: 1.5, gap: 2 },
      { value: Number.NaN, score: Number.NaN, gap: 3 },
    ];
    expect(columnsOf(pairs)).toMatchObject({ score: 'value', gap: [2, 3] });
    expect(v.parse(rowsOf(Pair), published(pairs))).toEqual(pairs);
    for (const score of ['absent', 'gap', 'constructor', '__proto__'])
      expect(() => v.parse(rowsOf(Pair), { value: [1, 2], score, gap: [2, 3] })).toThrow(/different lengths|score/);
  });

  it('hold a column that says one thing once', () => {
    const rows = ['a', 'b'].map((region) => ({ region, status: 0, gap: Number.NaN, list: [] }));
    expect(columnsOf(rows)).toEqual({ region: ['a', 'b'], status: [0], gap: [Number.NaN], list: [[], []] });
  });
});

describe('a figure in fewer digits', () => {
  it('is within a millionth of itself and is shown the same where digits are fewer than those kept', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (figure, decimals) => {
          const short = shortened(figure);
          expect(Math.abs(short - figure)).toBeLessThanOrEqual(1e-6 * Math.abs(figure));
          expect(Math.round(Math.abs(short) * 10 ** decimals)).toBe(Math.round(Math.abs(figure) * 10 ** decimals));
        },
      ),
    );
  });

  it('keeps all digits beside half a digit', () => {
    expect(shortened(12.249999999)).toBe(12.249999999);
    expect(shortened(12.2412345678)).toBe(12.24123);
  });
});
