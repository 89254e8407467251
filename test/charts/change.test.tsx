import '../fixtures/words.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ConvergenceScatter } from '../../src/charts/convergence-scatter/ConvergenceScatter.tsx';
import { SCATTER, layoutScatter, type ScatterInput } from '../../src/charts/convergence-scatter/layout.ts';
import { Dispersion } from '../../src/charts/dispersion/Dispersion.tsx';
import { DISPERSION, layoutDispersion } from '../../src/charts/dispersion/layout.ts';
import { GapLines } from '../../src/charts/gap-lines/GapLines.tsx';
import { GAP_LINES, LABEL_ROW, layoutGapLines, type GapLineInput } from '../../src/charts/gap-lines/layout.ts';
import { RankSlopes } from '../../src/charts/rank-slopes/RankSlopes.tsx';
import { layoutSlopes, type SlopeInput } from '../../src/charts/rank-slopes/layout.ts';
import { TrendMultiples } from '../../src/charts/trend-multiples/TrendMultiples.tsx';
import { MULTIPLE, layoutMultiples, type MultipleInput } from '../../src/charts/trend-multiples/layout.ts';

/** Texts apart from one another, as they are read. */
const said = (drawn: string): string => drawn.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

const starts: ScatterInput[] = [
  { id: 'ITI3', name: 'Marche', start: 1.02, growth: 0.031 },
  { id: 'AT13', name: 'Wien', start: 3.6, growth: 0.008 },
  { id: 'BG31', name: 'Severozapaden', start: 0.18, growth: 0.062 },
  { id: 'RO32', name: 'București-Ilfov', start: 1.1, growth: -0.014 },
  { id: 'SI04', name: 'Zahodna Slovenija', start: 2.5, growth: 0.012 },
  { id: 'HR05', name: 'Grad Zagreb', start: 1.05, growth: 0.029 },
];

describe('the scatter of convergence', () => {
  const line = { alpha: 0.03, beta: -0.018 };

  it('stands on the logarithm of the start, with nought on the scale of growth and the line from the lowest start to the highest', () => {
    const layout = layoutScatter(starts, line, [], SCATTER.width);
    const x = (id: string): number => layout?.dots.find((dot) => dot.id === id)?.x ?? Number.NaN;
    expect(x('AT13') - x('ITI3')).toBeCloseTo(
      ((x('SI04') - x('RO32')) * Math.log(3.6 / 1.02)) / Math.log(2.5 / 1.1),
      9,
    );
    expect(layout?.growth.ticks.map(({ value }) => value)).toContain(0);
    expect(layout?.fit?.[0]).toBeCloseTo(x('BG31'), 9);
    expect(layout?.fit?.[2]).toBeCloseTo(x('AT13'), 9);
    for (const dot of layout?.dots ?? []) {
      expect(dot.x).toBeGreaterThan(0);
      expect(dot.x).toBeLessThan(SCATTER.width);
      expect(dot.y).toBeGreaterThan(SCATTER.top);
      expect(dot.y).toBeLessThan(SCATTER.bottom);
    }
  });

  it('leaves out what has no logarithm, and is not drawn of fewer than two regions', () => {
    expect(
      layoutScatter([...starts, { id: 'X', name: 'X', start: 0, growth: 0.1 }], null, [], SCATTER.width)?.dots,
    ).toHaveLength(starts.length);
    expect(
      layoutScatter([...starts.slice(0, 1), { id: 'X', name: 'X', start: -1, growth: 0.1 }], line, [], SCATTER.width),
    ).toBeNull();
    expect(layoutScatter(starts, null, [], SCATTER.width)?.fit).toBeNull();
  });

  it('parts the names of those selected inside the drawing, also in a narrow box', () => {
    for (const width of [320, SCATTER.width]) {
      const named = layoutScatter(starts, line, ['ITI3', 'HR05', 'BG31'], width)?.names ?? [];
      expect(named.map(({ lines: name }) => name.join(' ')).toSorted()).toEqual([
        'Grad Zagreb',
        'Marche',
        'Severozapaden',
      ]);
      expect(named.every(({ box }) => box.top > 0 && box.bottom < SCATTER.height && box.right <= width)).toBe(true);
    }
  });

  it('says the regions selected and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <ConvergenceScatter
        rows={starts}
        line={line}
        label="Regions that started low grew faster"
        startLabel="Value in 2014, % of GDP"
        decimals={2}
        selected={['ITI3', 'HR05', 'AT13']}
      />,
    );
    expect(drawn).toContain(
      'aria-label="Regions that started low grew faster Marche: 1.02, +3.1%. Wien: 3.60, +0.8%. Grad Zagreb: 1.05, +2.9%."',
    );
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/convergence-scatter.html');
  });
});

describe('the dispersion over the years', () => {
  const points = [2014, 2015, 2016, 2017, 2018].map((year, at) => ({
    year,
    value: [0.62, 0.6, Number.NaN, 0.55, 0.51][at] ?? Number.NaN,
  }));

  it('stands on a scale from nought, so that a small move looks small, and leaves out years without a figure', () => {
    const layout = layoutDispersion(points, DISPERSION.width);
    expect(layout?.points.map(({ year }) => year)).toEqual([2014, 2015, 2017, 2018]);
    expect(layout?.axis.ticks[0]).toEqual({ value: 0, at: DISPERSION.bottom });
    expect(layout?.points[0]?.x).toBe(layout?.left);
    expect(layout?.points.at(-1)?.x).toBe(layout?.right);
    expect(layoutDispersion(points.slice(1, 3), DISPERSION.width)).toBeNull();
    expect(
      layoutDispersion(
        [
          { year: 2014, value: 0 },
          { year: 2015, value: 0 },
        ],
        DISPERSION.width,
      ),
    ).toBeNull();
  });

  it('says its ends in words and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <Dispersion
        points={points}
        label="Distance between the regions"
        textOf={(value) => `${(value * 100).toFixed(1)}%`}
        year={2017}
      />,
    );
    expect(drawn).toContain('aria-label="Distance between the regions: 62.0% in 2014, 51.0% in 2018."');
    expect(said(drawn)).toContain('2017 55.0%');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/dispersion.html');
  });
});

const line = (
  id: string,
  name: string,
  course: GapLineInput['course'],
  gaps: readonly number[],
  breakIn: number | null = null,
): GapLineInput => ({
  id,
  name,
  course,
  isMain: id === 'ITI3',
  points: gaps.map((value, at) => ({ year: 2014 + at, value, hasBreak: 2014 + at === breakIn })),
});
const lines = [
  line('ITI3', 'Marche', 'closing', [8.2, 7.9, 7.4, 7.1, 6.6, 6.4, 6]),
  line('BG31', 'Severozapaden', 'widening', [18, 18.4, Number.NaN, 19.2, 20.1, 20.4, 21]),
  line('AT13', 'Wien', 'unclear', [-13, -12.8, -13.1, -13.5, -13.2, -13.4, -13.6], 2018),
  line('EL30', 'Attiki', 'unclear', [6.4, 6.3, 6.2, 6.4, 6.1, 6.2, 6.3]),
];

describe('the lines of gaps', () => {
  it('hold nought, break where a year or the series does, and part their names', () => {
    const layout = layoutGapLines(lines, GAP_LINES.width, (gap) => gap.toFixed(1));
    expect(layout?.lines.map(({ runs }) => runs.map((run) => run.length))).toEqual([[7], [2, 4], [4, 3], [7]]);
    expect(layout?.axis.ticks.map(({ value }) => value)).toContain(0);
    expect(layout?.axis.place(0)).toBeGreaterThan(GAP_LINES.top);
    expect(layout?.axis.place(0)).toBeLessThan(layout?.height ?? 0);
    const labels = layout?.lines.map(({ labelY }) => labelY).toSorted((one, other) => one - other) ?? [];
    for (const [index, at] of labels.entries())
      if (index > 0) expect(at - (labels[index - 1] ?? 0)).toBeGreaterThanOrEqual(LABEL_ROW);
    expect(
      layoutGapLines([line('X', 'X', 'unclear', [Number.NaN])], GAP_LINES.width, (gap) => gap.toFixed(1)),
    ).toBeNull();
  });

  it('part ten names inside the drawing, on a phone too', () => {
    const many = Array.from({ length: 10 }, (_, at) =>
      line(String(at), `Region ${at}`, 'unclear', [5, at === 0 ? 20 : at / 100]),
    );
    for (const width of [320, GAP_LINES.width]) {
      const layout = layoutGapLines(many, width, (gap) => gap.toFixed(1));
      const labels = layout?.lines.map(({ labelY }) => labelY) ?? [];
      expect(Math.max(...labels)).toBeLessThanOrEqual(layout?.height ?? 0);
      expect(Math.min(...labels)).toBeGreaterThanOrEqual(0);
      expect(layout?.right).toBeGreaterThan(layout?.left ?? 0);
    }
  });

  it('have ticks that tell themselves apart, also where no gap is there in any year', () => {
    const ticksOf = (...gaps: number[]): readonly string[] => {
      const layout = layoutGapLines([line('X', 'X', 'unclear', gaps)], GAP_LINES.width, (gap) => gap.toFixed(1));
      return layout?.axis.ticks.map(({ value }) => value.toFixed(layout.axis.decimals)) ?? [];
    };
    for (const ticks of [ticksOf(0, 0, 0), ticksOf(0.02, 0.11)]) expect(new Set(ticks).size).toBe(ticks.length);
  });

  it('say the ends of every line, mark the year and are drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <GapLines
        lines={lines}
        label="Gap to the EU average"
        benchmarkName="EU average"
        decimals={1}
        year={2016}
        courses={{ closing: 'coming closer', widening: 'falling behind', unclear: 'cannot be told' }}
      />,
    );
    expect(drawn).toContain('Marche (coming closer): 8.2 behind in 2014, 6.0 behind in 2020.');
    // Told by words at every line, and by dashes in the key that all can read, not by colours alone.
    expect([...drawn.matchAll(/<tspan class="gap-lines-course"[^>]*>([^<]+)</g)].map(([, course]) => course)).toEqual([
      'coming closer',
      'falling behind',
      'cannot be told',
      'cannot be told',
    ]);
    expect(drawn).toMatch(/<p class="gap-lines-key[^>]*><span class="is-closing"><svg[^>]*><polyline[^>]*>/);
    expect(drawn).not.toMatch(/<p class="gap-lines-key[^>]*aria-hidden/);
    expect(said(drawn)).toContain('— Severozapaden');
    expect(said(drawn)).toContain('7.4 behind Marche');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/gap-lines.html');
  });
});

describe('the small lines of the themes', () => {
  const panel = (
    id: string,
    name: string,
    values: readonly number[],
    benchmarks: readonly number[],
  ): MultipleInput => ({
    id,
    name,
    points: values.map((value, at) => ({
      year: 2014 + at,
      value,
      hasBreak: false,
      benchmark: benchmarks[at] ?? Number.NaN,
    })),
  });
  const panels = [
    panel('innovation', 'R&D', [18, 19, 20.5, 21, 22], [34, 34.5, 35, 35.5, 36]),
    panel('environment', 'Environment', [70, 71, 72, 72, 72.2], [71, 71, 71.4, 71.5, 71.6]),
    panel('cooperation', 'Cooperation', [], []),
    panel('skills', 'Skills', [Number.NaN, 48, 49, 50, 50.2], [60, 60.4, 61, 61.5, 61.8]),
  ];

  it('stand on one scale, each from the first year that both have', () => {
    const layout = layoutMultiples(panels);
    const [innovation, environment, cooperation, skills] = layout?.panels ?? [];
    expect(layout?.axis.ticks[0]).toEqual({ value: 0, at: MULTIPLE.bottom });
    expect(innovation?.end?.regionY).toBeGreaterThan(environment?.end?.regionY ?? Number.NaN);
    expect(cooperation?.end).toBeNull();
    expect([skills?.first, skills?.region[0]?.split(' ').length]).toEqual([2015, 4]);
  });

  it('say both lines of each, or that there is none, and are drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <TrendMultiples
        panels={panels}
        regionName="Marche"
        benchmarkName="EU average"
        decimals={1}
        none="No figures over the years"
        scaleNote={(low, high) => `All from ${low} to ${high}`}
      />,
    );
    expect(drawn).toContain(
      'aria-label="Skills. Marche: 48.0 in 2015, 50.2 in 2018. EU average: 60.4 in 2015, 61.8 in 2018."',
    );
    expect(said(drawn)).toContain('No figures over the years: Cooperation.');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/trend-multiples.html');
  });
});

describe('the slopes of ranks', () => {
  const slope = (id: string, name: string, before: number, after: number): SlopeInput => ({ id, name, before, after });
  const rows = [
    slope('AT13', 'Wien', 1, 1),
    slope('ITI3', 'Marche', 4, 2),
    slope('HU11', 'Budapest', 2, 3),
    slope('SI04', 'Zahodna Slovenija', 3, 4),
    slope('RO32', 'București-Ilfov', 5, 8),
    slope('EL30', 'Attiki', 6, 5),
    slope('BG41', 'Yugozapaden', 7, 6),
    slope('ITH1', 'Provincia Autonoma di Bolzano/Bozen', 8, 7),
    slope('MD00', 'Moldova', Number.NaN, Number.NaN),
  ];

  it('name those that move most and those selected, and leave out who has no rank', () => {
    const { slopes } = layoutSlopes(rows, 2, ['AT13']);
    expect(slopes.filter(({ isLabelled }) => isLabelled).map(({ name, moved }) => [name, moved])).toEqual([
      ['Wien', 0],
      ['Marche', 2],
      ['București-Ilfov', -3],
    ]);
    expect(slopes.map(({ id }) => id)).not.toContain('MD00');
    expect(slopes.find(({ id }) => id === 'AT13')?.y1).toBe(slopes.find(({ id }) => id === 'AT13')?.y2);
  });

  it('are said in words and drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <RankSlopes
        rows={rows}
        before="Atlas default"
        after="Competitiveness-like"
        text="Lines of 8 regions. Marche most, by +2."
        selected={['ITI3']}
      />,
    );
    expect(drawn).toContain('aria-label="Lines of 8 regions. Marche most, by +2."');
    expect(said(drawn)).toContain('Marche 4 2 Marche');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/rank-slopes.html');
  });
});
