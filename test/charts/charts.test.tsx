import '../fixtures/words.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { layoutBars } from '../../src/charts/ranked-bars/layout.ts';
import type { BarInput } from '../../src/charts/ranked-bars/layout.ts';
import { RankedBars } from '../../src/charts/ranked-bars/RankedBars.tsx';
import { layoutProfile, PROFILE } from '../../src/charts/theme-profile/layout.ts';
import { ThemeProfile } from '../../src/charts/theme-profile/ThemeProfile.tsx';
import { LABEL_ROW, layoutTrend } from '../../src/charts/trend/layout.ts';
import type { TrendLine } from '../../src/charts/trend/layout.ts';
import { Trend } from '../../src/charts/trend/Trend.tsx';
import { THEMES } from '../../src/model/index.ts';

const bar = (id: string, name: string, value: number, more: Partial<BarInput> = {}): BarInput => ({
  id,
  name,
  value,
  text: Number.isFinite(value) ? value.toFixed(0) : '',
  rank: Number.NaN,
  rankText: null,
  classKey: value > 0 ? 'behind-3' : 'ahead-2',
  isApart: false,
  reason: null,
  ...more,
});
const bars = [
  bar('ITI3', 'Marche', 11, { rank: 2, rankText: '2nd of 3' }),
  bar('AT13', 'Wien', -8, { rank: 1, rankText: '1st of 3' }),
  bar('RO41', 'Sud-Vest Oltenia', 31, { rank: 3, rankText: '3rd of 3', classKey: 'behind-4' }),
  bar('RS11', 'Beogradski region', 4, { isApart: true, classKey: 'behind-1' }),
  bar('MD00', 'Moldova', Number.NaN, { classKey: 'no-data', reason: 'no comparable regional data' }),
];
const YEARS = { meanYear: 2021, yearFrom: 2018, yearTo: 2023, shared: 5, sharedOf: 5, larger: 0, largerOrigins: [] };
const themes = THEMES.map((theme, index) => ({
  theme,
  score: index === 4 ? Number.NaN : 20 + index * 14,
  benchmark: 50,
  gap: index === 4 ? Number.NaN : 30 - index * 14,
  rank: 3,
  of: 66,
  parts: 3,
  partsOf: 5,
  reason: index === 4 ? ('coverage' as const) : null,
  ...YEARS,
}));
const points = (values: readonly number[], broken = -1): TrendLine['points'] =>
  values.map((value, index) => ({ year: 2014 + index, value, hasBreak: index === broken }));
const lines: TrendLine[] = [
  { id: 'region', name: 'Marche', role: 'region', points: points([0.8, 0.85, Number.NaN, 0.9, 1.0, 0.96, 0.94], 4) },
  {
    id: 'benchmark',
    name: 'EU average',
    role: 'benchmark',
    points: points([2.1, 2.12, Number.NaN, 2.15, 2.2, 2.3, 2.25]),
  },
];

describe('ranked bars', () => {
  it('starts every bar at zero, on one scale, with the missing last', () => {
    const layout = layoutBars(bars, 'ascending', Number.NaN);
    expect(layout.ranked.map((row) => row.name)).toEqual(['Wien', 'Marche', 'Sud-Vest Oltenia']);
    expect(layout.apart.map((row) => row.name)).toEqual(['Beogradski region']);
    expect(layout.missing.map((row) => [row.name, row.length])).toEqual([['Moldova', 0]]);
    expect(layout.zero).toBeCloseTo((8 / 39) * 100);
    expect(layout.ranked.map((row) => row.start)).toEqual([0, layout.zero, layout.zero]);
    expect((layout.ranked[2]?.length ?? 0) / (layout.ranked[1]?.length ?? 0)).toBeCloseTo(31 / 11);
  });

  it('shows ranks only where they rise along the rows', () => {
    expect(layoutBars(bars, 'ascending', Number.NaN).isInRankOrder).toBe(true);
    const askew = [bar('HU11', 'Budapest', -9, { rank: 5 }), bar('AT33', 'Tirol', -8, { rank: 4 })];
    expect(layoutBars(askew, 'ascending', Number.NaN).isInRankOrder).toBe(false);
  });

  it('draws nothing where nobody has a figure', () => {
    expect(layoutBars([bar('MD00', 'Moldova', Number.NaN)], 'descending', 5)).toMatchObject({
      ranked: [],
      zero: 0,
      benchmark: Number.NaN,
    });
  });

  const drawn = renderToStaticMarkup(
    <RankedBars
      rows={bars}
      order="ascending"
      benchmark={Number.NaN}
      selected={['ITI3']}
      hovered="AT13"
      onSelect={() => undefined}
      onHover={() => undefined}
    />,
  );

  it('says of every row its figure and rank, or its reason, at one tab stop', () => {
    expect(drawn).toContain('aria-label="2 Marche, 11, 2nd of 3"');
    expect(drawn).toContain(
      '<span class="bar-name">Moldova</span> <span class="bar-reason">no comparable regional data</span>',
    );
    expect(drawn.match(/tabindex="0"/g)).toHaveLength(1);
    expect(drawn).not.toContain('style=');
  });

  it('stands by rank where one benchmark holds for all, with how far a rank can be told', () => {
    const ranged = bars.map((row) =>
      row.id === 'AT13'
        ? { ...row, rank: 2, low: 1, high: 2 }
        : row.id === 'ITI3'
          ? { ...row, rank: 1, low: 1, high: 3 }
          : row,
    );
    expect(layoutBars(ranged, 'ascending', Number.NaN, true).ranked.map((row) => row.name)).toEqual([
      'Marche',
      'Wien',
      'Sud-Vest Oltenia',
    ]);
    const markup = renderToStaticMarkup(
      <RankedBars
        rows={ranged}
        order="ascending"
        benchmark={Number.NaN}
        isByRank
        hasIntervals
        selected={[]}
        hovered={null}
        onSelect={() => undefined}
        onHover={() => undefined}
      />,
    );
    expect(markup).toContain('1–3');
    // By gap alone the numbers would not rise: none is shown, and it is said why.
    const unnumbered = renderToStaticMarkup(
      <RankedBars
        rows={ranged}
        order="ascending"
        benchmark={Number.NaN}
        hasIntervals
        selected={[]}
        hovered={null}
        onSelect={() => undefined}
        onHover={() => undefined}
      />,
    );
    expect(unnumbered).not.toContain('1–3');
    expect(unnumbered).toContain('ranks go by score');
  });

  it('is drawn as before', async () => {
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/ranked-bars.html');
  });
});

describe('theme profile', () => {
  it('places scores between 0 and 100 and keeps the missing apart', () => {
    const { rows } = layoutProfile(
      [
        {
          ...themes[0],
          theme: 'skills',
          score: 140,
          benchmark: 0,
          gap: -140,
          rank: 1,
          of: 2,
          parts: 1,
          partsOf: 1,
          reason: null,
          ...YEARS,
        },
        ...themes.slice(4, 5),
      ],
      'points',
    );
    expect(rows.map((row) => row.score)).toEqual([PROFILE.right, Number.NaN]);
    expect(rows[0]?.benchmark).toBe(PROFILE.left);
  });

  it('says each theme in words and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <ThemeProfile scale="points" themes={themes} regionName="Marche" benchmarkName="EU average" />,
    );
    expect(drawn).toContain('Innovation and R&amp;D: 20, benchmark 50');
    expect(drawn).toContain('no score, too few of the figures the score is made of');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/theme-profile.html');
  });
});

describe('trend', () => {
  it('leaves a gap where a year is missing and where a series breaks', () => {
    const runs = layoutTrend(lines)?.lines.map((line) => line.runs.map((run) => run.map((point) => point.year)));
    expect(runs).toEqual([
      [[2014, 2015], [2017], [2018, 2019, 2020]],
      [
        [2014, 2015],
        [2017, 2018, 2019, 2020],
      ],
    ]);
  });

  it('leads dotted over years without a figure, and never over a break', () => {
    const bridges = layoutTrend(lines)?.lines.map((line) => line.bridges.map(([from, to]) => [from.year, to.year]));
    expect(bridges).toEqual([[[2015, 2017]], [[2015, 2017]]]);
  });

  it('keeps names apart and has nothing to draw without figures', () => {
    const close = layoutTrend([
      { id: 'a', name: 'A', role: 'region', points: points([1, 2]) },
      { id: 'b', name: 'B', role: 'benchmark', points: points([1, 2.01]) },
    ]);
    const labels = close?.lines.map((line) => line.labelY).toSorted((left, right) => left - right) ?? [];
    expect((labels[1] ?? 0) - (labels[0] ?? 0)).toBeGreaterThanOrEqual(LABEL_ROW);
    expect(layoutTrend([{ id: 'a', name: 'A', role: 'region', points: points([Number.NaN]) }])).toBeNull();
  });

  it('has a place for each of many names, however long, each line in its own colour', () => {
    const many = Array.from({ length: 8 }, (_, at) => ({
      id: String(at),
      name: `A group of regions with a rather long name, the ${String(at)}th of all`,
      role: 'region' as const,
      tone: `var(--group-${String(at + 1)})`,
      points: points([5, 5 + at / 100]),
    }));
    for (const width of [328, 860]) {
      const layout = layoutTrend(many, { width, most: 200 });
      if (layout === null) throw new Error('Nothing is laid out.');
      const boxes = layout.lines
        .map(({ labelY, label }) => [labelY, (label.length * LABEL_ROW) / 2] as const)
        .toSorted(([one], [other]) => one - other);
      for (const [at, [middle, half]] of boxes.entries()) {
        const [before, halfBefore] = boxes[at - 1] ?? [0, 0];
        expect(middle - half).toBeGreaterThanOrEqual(before + halfBefore - 1e-6);
        expect(middle + half).toBeLessThanOrEqual(layout.frame.height);
      }
      expect(layout.frame.right).toBeGreaterThan(width / 2);
    }
    const drawn = renderToStaticMarkup(<Trend lines={many} decimals={1} unit="%" width={860} zero="EU average" />);
    for (const { tone } of many) expect(drawn).toContain(`--tone:${tone}`);
    expect(drawn).toContain('EU average</text>');
  });

  it('says its ends in words and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(<Trend lines={lines} decimals={2} unit="% of GDP" />);
    expect(drawn).toContain('Marche: 0.80 in 2014, 0.94 in 2020. Break in the series in 2018.');
    expect(drawn).not.toContain('NaN');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/trend.html');
  });
});
