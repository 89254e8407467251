import { expect, it } from 'vitest';
import { withBothSigns } from '../../../src/figure/export/both-signs.ts';

it('writes a gap under both signs, each head saying which side is positive', () => {
  const { head, rows } = withBothSigns(
    ['region', 'direction', 'gap', 'contribution', 'gap_change_low', 'gap_change_high'],
    [
      ['ITI3', 'higher', 6, 2, -3, -1],
      ['AT13', 'lower', -4, '', '', ''],
      ['RO32', 'none', 5, '', '', ''],
    ],
  );
  const at = (row: number, name: string): unknown => rows[row]?.[head.indexOf(name)];
  expect(head.filter((name) => ['gap', 'contribution'].includes(name))).toEqual([]);
  expect([at(0, 'gap_behind_positive'), at(0, 'gap_ahead_positive'), at(0, 'value_minus_benchmark')]).toEqual([
    6, -6, -6,
  ]);
  expect([at(0, 'contribution_to_gap_behind_positive'), at(0, 'contribution_to_score_ahead_positive')]).toEqual([
    2, -2,
  ]);
  // The least that was gained is the most that the gap grew.
  expect([at(0, 'ground_gained_low'), at(0, 'ground_gained_high')]).toEqual([1, 3]);
  expect([at(1, 'gap_behind_positive'), at(1, 'value_minus_benchmark')]).toEqual([-4, -4]);
  // Where no end is good nobody is behind.
  expect([at(2, 'gap_behind_positive'), at(2, 'gap_ahead_positive'), at(2, 'value_minus_benchmark')]).toEqual([
    '',
    '',
    5,
  ]);
});
