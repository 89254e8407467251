import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/language/format.ts';
import {
  bridgesOf,
  partLabels,
  runsOf,
  spansOf,
  yearsToWrite,
  type LinePoint,
} from '../../src/design/drawing/line-chart.ts';

const points = (values: readonly number[], broken: readonly number[] = []): LinePoint[] =>
  values.map((value, index) => ({ year: 2014 + index, value, hasBreak: broken.includes(index) }));

describe('lines over years', () => {
  it('end where a year is missing and where a series breaks', () => {
    const runs = runsOf(
      points([1, 2, Number.NaN, 3, 4, 5], [4]).toReversed(),
      (year) => year - 2014,
      (value) => 10 * value,
    );
    expect(runs.map((run) => run.map(({ year }) => year))).toEqual([[2014, 2015], [2017], [2018, 2019]]);
    expect(runs[0]?.[1]).toMatchObject({ x: 1, y: 20 });
    expect(runsOf(points([Number.NaN]), Number, Number)).toEqual([]);
  });

  it('are led over missing years, not over a break, and say their years as spans', () => {
    const bridges = bridgesOf(runsOf(points([1, Number.NaN, 3, Number.NaN, 5, 6, Number.NaN, 8], [4]), Number, Number));
    expect(bridges.map(([from, to]) => [from.year, to.year])).toEqual([
      [2014, 2016],
      [2019, 2021],
    ]);
    // A break in a year that has no figure itself.
    const hidden = runsOf(
      [...points([1, 2]), { year: 2016, value: Number.NaN, hasBreak: true }, { year: 2017, value: 4, hasBreak: false }],
      Number,
      Number,
    );
    expect(hidden.map((run) => run.map(({ hasBreak }) => hasBreak))).toEqual([[false, false], [true]]);
    expect(bridgesOf(hidden)).toEqual([]);
    expect(spansOf([2017, 2014, 2015, 2019, 2016], formatOf('en').years)).toEqual(['2014–2017', '2019']);
    expect(spansOf([], formatOf('en').years)).toEqual([]);
  });

  it('have their years written so that none touches another, the first and the last always', () => {
    expect(yearsToWrite(2014, 2024, 600)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    for (const width of [20, 100, 170, 300]) {
      const years = yearsToWrite(2014, 2024, width);
      expect([years[0], years.at(-1)], String(width)).toEqual([2014, 2024]);
      const nearest = Math.min(...years.slice(1).map((year, index) => year - (years[index] ?? 0)));
      if (years.length > 2) expect((nearest / 10) * width, String(width)).toBeGreaterThanOrEqual(40);
    }
    expect(yearsToWrite(2024, 2024, 100)).toEqual([2024]);
  });
});

describe('names at the ends of lines', () => {
  it('never cover one another, nor stand beneath the foot', () => {
    const middles = partLabels(
      [
        { id: 'a', y: 90, rows: 1 },
        { id: 'b', y: 91, rows: 3 },
        { id: 'c', y: 20, rows: 1 },
      ],
      10,
      100,
    );
    expect(middles.get('b')).toBe(85);
    expect(middles.get('a')).toBe(65);
    expect(middles.get('c')).toBeLessThanOrEqual(55);
  });
});
