import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeAnswerList, encodeAnswerList } from '../../../src/datasets/answers/answer-list.ts';
import { columnsIn, Figure, Figures, rowsOf } from '../../../src/datasets/reading.ts';
import { columnsOf, isShownAlike, packColumns, shortened, writeAnswer } from '../../../src/datasets/answers/writing.ts';

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
const published = (rows: readonly object[]): unknown => JSON.parse(writeAnswer(columnsOf(rows)));

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
      v.parse(columnsIn(v.object({ one: Figures, other: Figures })), { one: [1, 2, 3], other: [1, 2] }),
    ).toThrow(/different lengths/);
    expect(() =>
      v.parse(rowsOf(Row), published([{ id: 'a', value: 'nine', isNew: true, reason: null, share: 1 }])),
    ).toThrow(/0\.value/);
  });

  it('name a column that repeats another instead of repeating it, and one of no name holds nothing', () => {
    const columns = { value: [1.5, Number.NaN], score: [1.5, Number.NaN], gap: [2, 3] };
    expect(packColumns(columns)).toEqual({ ...columns, score: 'value' });
    const schema = columnsIn(v.object({ value: Figures, score: Figures, gap: Figures }));
    expect(v.parse(schema, JSON.parse(writeAnswer(packColumns(columns))))).toEqual(columns);
    for (const score of ['absent', 'gap', 'constructor', '__proto__'])
      expect(() => v.parse(schema, { value: [1, 2], score, gap: [2, 3] })).toThrow(/different lengths|score/);
  });

  it('hold a column that says one thing once, and no figure that JSON has no word for', () => {
    expect(packColumns({ region: ['a', 'a'], status: [0, 0], gap: [Number.NaN, Number.NaN], list: [[], []] })).toEqual({
      region: ['a', 'a'],
      status: [0],
      gap: [Number.NaN],
      list: [[], []],
    });
    expect(() => writeAnswer({ slope: Number.POSITIVE_INFINITY })).toThrow(RangeError);
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
          expect(isShownAlike(short, figure)).toBe(true);
          expect(Math.round(Math.abs(short) * 10 ** decimals)).toBe(Math.round(Math.abs(figure) * 10 ** decimals));
        },
      ),
    );
  });

  it('keeps all digits beside half a digit', () => {
    expect(shortened(12.249999999)).toBe(12.249999999);
    expect(shortened(12.2412345678)).toBe(12.24123);
  });

  it('is not taken for another side of nought, nor for missing', () => {
    expect(isShownAlike(-1e-9, 1e-9)).toBe(false);
    expect(isShownAlike(Number.NaN, 0)).toBe(false);
    expect(isShownAlike(Number.NaN, Number.NaN)).toBe(true);
  });
});

describe('the list of answers', () => {
  it('finds the file of a name and none where there is none', () => {
    const text = encodeAnswerList(
      new Map([
        [
          'explore',
          new Map([
            ['all eu-average', '0123abcd'],
            ['skills eu-average', '89abcdef'],
            ['all country', '11111111'],
          ]),
        ],
        ['ranges', new Map([['all', '22222222']])],
      ]),
    );
    const list = decodeAnswerList(JSON.parse(text), 'answers.json');
    expect(list('explore', 'skills eu-average')).toBe('answers/explore.89abcdef.json');
    expect(list('explore', 'all country')).toBe('answers/explore.11111111.json');
    expect(list('ranges', 'all')).toBe('answers/ranges.22222222.json');
    for (const key of ['skills country', 'all', 'other eu-average']) expect(list('explore', key)).toBeNull();
    expect(list('space', 'ITI3')).toBeNull();
  });

  it('is refused with names too few', () => {
    expect(() =>
      decodeAnswerList({ explore: [{ by: '', of: ['all', 'skills'], names: '0123abcd' }] }, 'answers.json'),
    ).toThrow(/one name a key/);
  });
});
