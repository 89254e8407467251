import { leadOf } from '../../../figure/words/ground.ts';
import type { DumbbellInput } from '../../../charts/dumbbells/layout.ts';
import type { WaterfallInput } from '../../../charts/waterfall/layout.ts';
import type { CategoryChart } from '../../../figure/value/exported.ts';
import type { IndicatorGap, Words } from './rows.ts';

/** The gap of every region that has one, the best first. */
export function gapsChart(
  rows: readonly DumbbellInput[],
  unit: string,
  decimals: number,
  { messages }: Pick<Words, 'messages'>,
): CategoryChart | null {
  const known = rows.filter(({ gap }) => Number.isFinite(gap)).toSorted((one, other) => one.gap - other.gap);
  if (known.length === 0) return null;
  return {
    kind: 'bars',
    categories: known.map(({ name }) => name),
    ids: known.map(({ id }) => id),
    unit,
    decimals,
    series: [
      {
        name: messages.table.aheadPositive({ label: messages.table.gap }),
        values: known.map(({ gap }) => leadOf(gap)),
        colour: 'ahead',
        beneath: 'behind',
      },
    ],
  };
}

/** What each step does to the score; steps left out have no bar. */
export function stepsChart(
  steps: readonly WaterfallInput[],
  unit: string,
  decimals: number,
  { messages }: Pick<Words, 'messages'>,
): CategoryChart {
  return {
    kind: 'bars',
    categories: steps.map(({ name }) => name),
    unit,
    decimals,
    series: [
      {
        name: messages.gaps.contribution,
        values: steps.map(({ contribution, leftOut }) => (leftOut === null ? -contribution : Number.NaN)),
        colour: 'ahead',
        beneath: 'behind',
      },
    ],
  };
}

/** Where a region trails and leads most: its score beside what it is held against. */
export function extremesChart(
  rows: readonly IndicatorGap[],
  name: string,
  benchmarkName: string,
  unit: string,
  decimals: number,
): CategoryChart | null {
  if (rows.length === 0) return null;
  return {
    kind: 'bars',
    categories: rows.map((row) => (row.marks.length === 0 ? row.name : `${row.name} (${row.marks.join(', ')})`)),
    unit,
    decimals,
    series: [
      { name, values: rows.map(({ score }) => score), colour: 'accent' },
      { name: benchmarkName, values: rows.map(({ benchmark }) => benchmark), colour: 'quiet' },
    ],
  };
}
