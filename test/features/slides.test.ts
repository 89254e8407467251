import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/engine/answers/board.ts';
import { changeOf } from '../../src/engine/answers/change.ts';
import { courseOf, drawnLines, outcomeCounts } from '../../src/features/change/content/rows.ts';
import { countsChart, linesChart, startsChart } from '../../src/features/change/content/slides.ts';
import { dumbbellRows, waterfallSteps } from '../../src/features/gaps/content/rows.ts';
import { extremesChart, gapsChart, stepsChart } from '../../src/features/gaps/content/slides.ts';
import { DEFAULT_VIEW, questionOf } from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';
import { wordsOf } from '../fixtures/words.ts';

const figures = publishedFigures();
const question = questionOf(DEFAULT_VIEW);

describe('the series of figures', async () => {
  const words = wordsOf(figures.catalogue, 'en');
  const change = changeOf(figures, { ...question, theme: 'skills', indicator: indicator('tertiary') });
  const board = boardOf(figures, question);

  it('of lines are the gaps on screen, a year without one a hole', () => {
    const lines = drawnLines(change, [region('ITI3'), region('RO32')]);
    const years = [1999, ...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))];
    const chart = linesChart(lines, years, '%', 1, words);
    expect(chart.series.map(({ name }) => name)).toEqual(['Marche', words.names.region(region('RO32'))]);
    for (const [index, { values, colour }] of chart.series.entries()) {
      expect(values[0]).toBeNaN();
      expect(values.slice(1)).toEqual(
        years.slice(1).map((year) => lines[index]?.points.find((point) => point.year === year)?.gap ?? Number.NaN),
      );
      const line = lines[index];
      expect(colour).toBe(
        { closing: 'ahead', widening: 'behind', unclear: 'quiet' }[line === undefined ? 'unclear' : courseOf(line, 1)],
      );
    }
  });

  it('of a scatter are start and growth in percent, those selected named', () => {
    const chart = startsChart(
      { regions: [region('ITI3'), region('RO32')], start: [10, 20], growth: [0.015, -0.02] },
      ['RO32'],
      'Start',
      1,
      words,
    );
    expect(chart.points.map(({ x, y, isNamed }) => [x, y, isNamed])).toEqual([
      [10, 1.5, false],
      [20, -2, true],
    ]);
  });

  it('of counts are those of the finding', () => {
    const counts = outcomeCounts(change, 1);
    expect(countsChart(counts, words).series[0]?.values).toEqual([
      counts.neverBehind,
      counts.caughtUp,
      counts.closing,
      counts.open,
      counts.unclear,
    ]);
  });

  it('of gaps are those that are there, the best first', () => {
    const rows = dumbbellRows(board, null, words);
    const values = gapsChart(rows, 'points', 1, words)?.series[0]?.values ?? [];
    expect(values).toHaveLength(rows.filter(({ gap }) => Number.isFinite(gap)).length);
    // As leads: who is ahead stands above nought, as everywhere on screen.
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    expect(values[0]).toBe(-Math.min(...rows.map(({ gap }) => gap).filter(Number.isFinite)));
    expect(gapsChart([], 'points', 1, words)).toBeNull();
  });

  it('of steps add up to what the score lacks; what is left out has no bar', () => {
    const row = board.regions.indexOf(region('ITI3'));
    const steps = waterfallSteps(board, region('ITI3'), words);
    const values = stepsChart(steps, 'points', 1, words).series[0]?.values ?? [];
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
      -(board.columns[board.root]?.gap[row] ?? Number.NaN),
      9,
    );
    expect(
      stepsChart([{ id: 'overall', name: 'R&D', contribution: 0, parts: [], leftOut: 'left out' }], 'points', 1, words)
        .series[0]?.values,
    ).toEqual([Number.NaN]);
  });

  it('of where a region leads and trails are its scores beside those it is held against', () => {
    const chart = extremesChart(
      [{ id: 'overall', name: 'R&D', score: 3, benchmark: 5, gap: 2, marks: [], cell: {} }],
      'Marche',
      'EU average',
      'points',
      1,
    );
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Marche', [3]],
      ['EU average', [5]],
    ]);
    expect(extremesChart([], 'Marche', 'EU average', 'points', 1)).toBeNull();
  });
});
