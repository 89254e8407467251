import '../fixtures/words.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ConvergenceScatter } from '../../src/charts/convergence-scatter/ConvergenceScatter.tsx';
import { layoutScatter } from '../../src/charts/convergence-scatter/layout.ts';
import { layoutDispersion } from '../../src/charts/dispersion/layout.ts';
import { GapLines } from '../../src/charts/gap-lines/GapLines.tsx';
import { layoutGapLines, type GapLineInput } from '../../src/charts/gap-lines/layout.ts';
import { widestOf } from '../../src/design/drawing/text-lines.ts';
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
    expect(layout?.axis.ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80]);
    const [low, high] = layout?.panels.map(({ end }) => end?.regionY ?? Number.NaN) ?? [];
    const [zero, top] = [layout?.axis.place(0) ?? Number.NaN, layout?.axis.place(80) ?? Number.NaN];
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
    expect(drawn.match(/class="axis-tick"[^>]*>80</g)).toHaveLength(2);
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
    const layout = layoutGapLines(lines, width, (gap) => gap.toFixed(1));
    if (layout === null) throw new Error('There are lines.');
    expect(layout.right - layout.left).toBeGreaterThan(width / 3);
    for (const {
      label,
      line: { isMain },
    } of layout.lines)
      expect(layout.nameAt + widestOf(label, 12, isMain)).toBeLessThanOrEqual(width + 1e-9);
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
    expect(drawn).toContain('Marche (not told): 9.5 behind in 2014, 11.8 behind in 2016.');
    expect(drawn).toMatch(/gap-lines-figure[^>]*>10\.0 behind</);
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
      )?.names.map(({ box }) => box) ?? [];
    expect(boxes).toHaveLength(many.length);
    boxes.forEach((one, index) => {
      expect([one.left >= 0, one.right <= width]).toEqual([true, true]);
      for (const other of boxes.slice(index + 1))
        expect(
          one.left >= other.right || one.right <= other.left || one.top >= other.bottom || one.bottom <= other.top,
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
  expect(layout?.axis.ticks.map(({ value }) => value)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  expect(layout?.points.every(({ x }) => x >= 52 && x <= 620)).toBe(true);
});
