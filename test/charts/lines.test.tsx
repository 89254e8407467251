import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ConvergenceScatter } from '../../src/charts/convergence-scatter/ConvergenceScatter.tsx';
import { layoutScatter } from '../../src/charts/convergence-scatter/layout.ts';
import { layoutDispersion } from '../../src/charts/dispersion/layout.ts';
import { GapLines } from '../../src/charts/gap-lines/GapLines.tsx';
import { layoutGapLines, type GapLineInput } from '../../src/charts/gap-lines/layout.ts';
import { layoutMultiples, type MultipleInput } from '../../src/charts/trend-multiples/layout.ts';
import { TrendMultiples } from '../../src/charts/trend-multiples/TrendMultiples.tsx';

const points = (values: readonly number[]): GapLineInput['points'] =>
  values.map((value, index) => ({ year: 2014 + index, value, hasBreak: false }));

describe('small multiples', () => {
  const panel = (id: string, values: readonly number[], benchmark: number): MultipleInput => ({
    id,
    name: id,
    points: points(values).map((point) => ({ ...point, benchmark })),
  });
  const panels = [panel('R&D', [18, 17, 18], 30), panel('Environment', [79, 78, 79], 77), panel('Cooperation', [], 0)];

  it('share one scale of round ends, from nought', () => {
    const layout = layoutMultiples(panels);
    expect(layout?.ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80]);
    const [low, high] = layout?.panels.map(({ end }) => end?.regionY ?? Number.NaN) ?? [];
    const [zero, top] = [layout?.ticks[0]?.y ?? Number.NaN, layout?.ticks.at(-1)?.y ?? Number.NaN];
    // 18 and 79 of 80, on both panels alike.
    expect(((zero - (low ?? 0)) / (zero - top)) * 80).toBeCloseTo(18, 9);
    expect(((zero - (high ?? 0)) / (zero - top)) * 80).toBeCloseTo(79, 9);
    expect(layout?.panels[2]?.end).toBeNull();
    expect(layoutMultiples([panel('none', [], 0)])).toBeNull();
  });

  it('say so, draw the scale on every panel, and say each panel in words', () => {
    const drawn = renderToStaticMarkup(
      <TrendMultiples
        panels={panels}
        regionName="Marche"
        benchmarkName="EU average"
        decimals={1}
        none="No figures"
        scaleNote={(low, high) => `All from ${low} to ${high}`}
      />,
    );
    expect(drawn).toContain('All from 0 to 80');
    expect(drawn.match(/class="multiple-tick"[^>]*>80</g)).toHaveLength(2);
    expect(drawn).toContain('R&amp;D. Marche: 18.0 in 2014, 18.0 in 2016. EU average: 30.0 in 2014, 30.0 in 2016.');
    expect(drawn).toContain('No figures');
  });
});

describe('lines of gaps', () => {
  const line = (id: string, name: string, values: readonly number[]): GapLineInput => ({
    id,
    name,
    course: 'unclear',
    isMain: id === 'a',
    points: points(values),
  });
  const lines = [
    line('a', 'Marche', [9.5, 10, 11.8]),
    line('b', 'Provincia Autonoma di Bolzano/Bozen', [9.4, 10, 11.9]),
    line('c', 'Region Šumadije i Zapadne Srbije', [-3, 2, 11.7]),
  ];

  it.each([300, 336, 700, 860])('keep figures and names inside a box of %i px, none over another', (width) => {
    const layout = layoutGapLines(lines, width, 1);
    if (layout === null) throw new Error('There are lines.');
    expect(layout.right - layout.left).toBeGreaterThan(width / 3);
    for (const {
      label,
      line: { isMain },
    } of layout.lines)
      expect(layout.nameAt + Math.max(...label.map((row) => row.length)) * (isMain ? 7.6 : 6.8)).toBeLessThanOrEqual(
        width + 1e-9,
      );
    const placed = layout.lines
      .map(({ label, labelY }) => [labelY - label.length * 7.5, labelY + label.length * 7.5] as const)
      .toSorted((one, other) => one[0] - other[0]);
    placed.slice(1).forEach(([top], index) => expect(top).toBeGreaterThanOrEqual((placed[index]?.[1] ?? 0) - 1e-9));
    expect(Math.max(...placed.map(([, bottom]) => bottom))).toBeLessThanOrEqual(layout.height);
  });

  it('are said with their ends, and show the figure of the year that is marked', () => {
    const drawn = renderToStaticMarkup(
      <GapLines
        lines={lines}
        label="Gaps."
        benchmarkName="EU average"
        decimals={1}
        year={2015}
        courses={{ closing: 'closer', widening: 'further', unclear: 'not told' }}
      />,
    );
    expect(drawn).toContain('Marche: +9.5 in 2014, +11.8 in 2016.');
    expect(drawn).toMatch(/gap-lines-figure[^>]*>\+10\.0</);
    expect(drawn).not.toContain('NaN');
    expect(drawn).toContain('not told');
    expect(drawn).not.toContain('closer');
  });
});

describe('starts and growth', () => {
  const rows = [
    ['a', 'Marche', 18, 0.025],
    ['b', 'Umbria', 18.4, 0.0251],
    ['c', 'Wien', 42, 0.01],
    ['d', 'Kriti', 24, 0.02],
  ].map(([id, name, start, growth]) => ({
    id: String(id),
    name: String(name),
    start: Number(start),
    growth: Number(growth),
  }));

  it.each([300, 336, 640])('keep the names of those selected apart and inside a box of %i px', (width) => {
    const many = Array.from({ length: width < 600 ? 6 : 10 }, (_, index) => ({
      id: String(index),
      name: index % 2 === 0 ? 'Provincia Autonoma di Bolzano/Bozen' : 'Marche',
      start: 18 + index / 3,
      growth: 0.02 + index / 9000,
    }));
    const boxes =
      layoutScatter(
        [...many, ...rows],
        null,
        many.map(({ id }) => id),
        width,
      )?.names.map(({ nameX, nameY, isEnd, rows: name }) => {
        const length = 7.2 * Math.max(...name.map((row) => row.length));
        return {
          from: isEnd ? nameX - length : nameX,
          to: isEnd ? nameX : nameX + length,
          top: nameY - name.length * 7,
          foot: nameY + name.length * 7,
        };
      }) ?? [];
    expect(boxes).toHaveLength(many.length);
    boxes.forEach((one, index) => {
      expect([one.from >= 0, one.to <= width]).toEqual([true, true]);
      for (const other of boxes.slice(index + 1))
        expect(
          one.from >= other.to || one.to <= other.from || one.top >= other.foot - 0.02 || one.foot <= other.top + 0.02,
        ).toBe(true);
    });
  });

  it('are said of those selected', () => {
    const drawn = renderToStaticMarkup(
      <ConvergenceScatter
        rows={rows}
        line={{ alpha: 0.1, beta: -0.02 }}
        label="Growth."
        startLabel="Start"
        decimals={1}
        selected={['a']}
      />,
    );
    expect(drawn).toContain('aria-label="Growth. Marche: 18.0, +2.5%."');
  });
});

it('dispersion stands on round steps from nought', () => {
  const layout = layoutDispersion(
    [
      { year: 2014, value: 0.32 },
      { year: 2015, value: 0.344 },
    ],
    640,
  );
  expect(layout?.ticks.map(({ value }) => value)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  expect(layout?.points.every(({ x }) => x >= 52 && x <= 620)).toBe(true);
});
