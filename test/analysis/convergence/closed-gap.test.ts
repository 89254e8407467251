import { expect, it } from 'vitest';
import { closedGap, narrowedGap } from '../../../src/analysis/index.ts';

const SIZE = { least: 10, most: 15 };
const line = (...gaps: readonly number[]) => gaps.map((gap, at) => ({ year: 2014 + at, gap }));

it('tells from where, when and how fast a gap was closed', () => {
  expect(closedGap(line(9, 12, 6, 3, 0, -1), SIZE)).toEqual({
    from: { year: 2015, gap: 12 },
    to: { year: 2018, gap: 0 },
    pace: 4,
  });
  // Behind once more: closed for good only later.
  expect(closedGap(line(12, -1, 2, -3), SIZE)?.to).toEqual({ year: 2017, gap: -3 });
});

it('tells of nobody whose gap was never so wide, is still open, or came after there was none', () => {
  expect(closedGap(line(9, 5, -1), SIZE)).toBeNull();
  expect(closedGap(line(12, 5, 0.1), SIZE)).toBeNull();
  expect(closedGap(line(-1, -2, 12), SIZE)).toBeNull();
  // So far behind that it was never of that size.
  expect(closedGap(line(30, 16, -1), SIZE)).toBeNull();
  expect(closedGap([], SIZE)).toBeNull();
});

it('tells how a gap narrowed that is still open, over years enough', () => {
  expect(narrowedGap(line(9, 12, 11, 8, 6), SIZE, 3)).toEqual({
    from: { year: 2015, gap: 12 },
    to: { year: 2018, gap: 6 },
    pace: 2,
  });
  expect(narrowedGap(line(9, 9, 9, 12, 6), SIZE, 3)).toBeNull();
  expect(narrowedGap(line(12, 5, 4, 12.5), SIZE, 3)).toBeNull();
});
