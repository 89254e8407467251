import type { Course, OutcomeCounts } from '../../../language/findings/outcome.ts';
import type { CategoryChart, ChartColour, ScatterChart } from '../../../figure/value/exported.ts';
import type { ChangeLine, ChangePanel } from '../../../model/index.ts';
import { courseOf, type Words } from './rows.ts';

const COLOURS: Readonly<Record<Course, ChartColour>> = { closing: 'ahead', widening: 'behind', unclear: 'quiet' };

/** The lines of the gap, each in the colour of its course; a year without a figure, or with too little measured, is a hole. */
export function linesChart(
  lines: readonly ChangeLine[],
  years: readonly number[],
  unit: string,
  decimals: number,
  { names }: Pick<Words, 'names'>,
): CategoryChart {
  return {
    kind: 'lines',
    categories: years.map(String),
    unit,
    decimals,
    series: lines.map((line) => ({
      name: names.region(line.region),
      colour: COLOURS[courseOf(line, decimals)],
      values: years.map(
        (year) => line.points.find((point) => point.year === year && point.isMeasured)?.gap ?? Number.NaN,
      ),
    })),
  };
}

/** Start and growth a year in percent of every region; those selected are named. */
export function startsChart(
  { regions, start, growth }: Pick<ChangePanel, 'regions' | 'start' | 'growth'>,
  selected: readonly string[],
  startLabel: string,
  decimals: number,
  { names, messages }: Pick<Words, 'names' | 'messages'>,
): ScatterChart {
  return {
    kind: 'scatter',
    pointsLabel: messages.table.region,
    xLabel: startLabel,
    yLabel: messages.change.inPercent({ label: messages.change.growth }),
    isLogarithmic: true,
    decimals: { x: decimals, y: 1 },
    points: regions.map((region, unit) => ({
      name: names.region(region),
      x: start[unit] ?? Number.NaN,
      y: (growth[unit] ?? Number.NaN) * 100,
      isNamed: selected.includes(region),
    })),
  };
}

/** One number a year. */
export function yearsChart(
  points: readonly { readonly year: number; readonly value: number }[],
  name: string,
  unit: string,
  decimals: number,
): CategoryChart {
  return {
    kind: 'lines',
    isFromZero: true,
    categories: points.map(({ year }) => String(year)),
    unit,
    decimals,
    series: [{ name, values: points.map(({ value }) => value), colour: 'accent' }],
  };
}

/** How many regions were never behind, caught up, would in time, and would not at their pace. */
export function countsChart(
  { neverBehind, caughtUp, closing, open, unclear }: OutcomeCounts,
  { messages }: Pick<Words, 'messages'>,
): CategoryChart {
  const { outcomes } = messages.change;
  return {
    kind: 'bars',
    categories: [outcomes.neverBehind, outcomes.caughtUp, outcomes.closing, outcomes.open, outcomes.unclear],
    unit: '',
    decimals: 0,
    series: [
      { name: messages.table.region, values: [neverBehind, caughtUp, closing, open, unclear], colour: 'accent' },
    ],
  };
}
