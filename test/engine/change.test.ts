import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/engine/answers/change.ts';
import { pickCell } from '../../src/engine/figures/figures.ts';
import { regionProfile } from '../../src/engine/answers/profile.ts';
import {
  DEFAULT_VIEW,
  questionOf,
  type Change,
  type ChangeLine,
  type Question,
  type RegionCode,
} from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';

const figures = publishedFigures();
const question = (change: Partial<Question> = {}): Question => ({ ...questionOf(DEFAULT_VIEW), ...change });
const employment = question({ theme: 'skills', indicator: indicator('employment-rate') });
const ask = (asked: Question): Change => changeOf(figures, asked);
const lineOf = ({ lines }: Change, code: string): ChangeLine | undefined =>
  lines.find((line) => line.region === region(code));
const SLOW = 120_000;

/** The published figure of one year, read past the engine's lines. */
function published(id: string, code: RegionCode, year: number): number {
  const known = figures.catalogue.indicators.find((one) => one.id === id);
  const found = figures.catalogue.regions.find((one) => one.code === code);
  if (known === undefined || found === undefined) throw new Error(`${id} or ${code} is not in the catalogue.`);
  return pickCell(figures.series(known.id), found, known, { kind: 'fixed', year, fillBack: 0 }).value;
}

describe(
  'change of an indicator',
  () => {
    const change = ask(employment);

    it('has a line for every region of the area, as the panel of a region draws it', () => {
      expect(change.lines).toHaveLength(83);
      const { trend } = regionProfile(figures, employment, region('ITI3'));
      const points = lineOf(change, 'ITI3')?.points ?? [];
      expect(points.map(({ year, value, benchmark }) => [year, value, benchmark])).toEqual(
        trend.map(({ year, value, benchmark }) => [year, value, benchmark]),
      );
      for (const { value, benchmark, gap } of points) expect(gap).toBe(benchmark - value);
    });

    it('takes the pace since the last break, by least squares', () => {
      const line = lineOf(change, 'ITI3');
      const points = (line?.points ?? []).filter(
        ({ year, gap }) => year >= (line?.closing?.from ?? 0) && Number.isFinite(gap),
      );
      const meanYear = points.reduce((sum, { year }) => sum + year, 0) / points.length;
      const meanGap = points.reduce((sum, { gap }) => sum + gap, 0) / points.length;
      const slope =
        points.reduce((sum, { year, gap }) => sum + (year - meanYear) * (gap - meanGap), 0) /
        points.reduce((sum, { year }) => sum + (year - meanYear) ** 2, 0);
      expect(line?.closing?.slope).toBeCloseTo(slope, 10);
      expect(line?.closing?.from).toBe(2021);
      const last = points.at(-1)?.gap ?? Number.NaN;
      expect(line?.closing?.estimate).toEqual(
        last <= 0 ? 'closed' : slope >= 0 ? 'never' : expect.closeTo(last / -slope, 8),
      );
    });

    it('has a panel of the same regions in every year, with the dispersion of their published figures', () => {
      const { panel } = change;
      // The labour force survey breaks in 2021: nothing before compares.
      expect(panel?.years).toEqual([2021, 2022, 2023, 2024]);
      for (const { year, sd } of panel?.sigma ?? []) {
        const values = (panel?.regions ?? []).map((code) => published('employment-rate', code, year));
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(sd).toBeCloseTo(
          Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)),
          8,
        );
      }
      for (const { total, within, between } of panel?.theil ?? []) expect(within + between).toBeCloseTo(total, 10);
      expect(panel?.theil).toHaveLength(panel?.years.length ?? 0);
    });

    it('leads over no break in a series, whatever the indicator', () => {
      for (const id of ['adult-learning', 'unemployment-rate', 'neet', 'tertiary', 'gerd']) {
        const known = figures.catalogue.indicators.find((one) => one.id === id);
        if (known === undefined || known.theme === 'context') throw new Error(`${id} is not in the catalogue.`);
        const { panel, lines } = ask(question({ theme: known.theme, indicator: known.id }));
        for (const code of panel?.regions ?? [])
          for (const { year, hasBreak } of lines.find((line) => line.region === code)?.points ?? [])
            if (year > (panel?.years[0] ?? 0) && year <= (panel?.years.at(-1) ?? 0))
              expect(hasBreak, `${id} ${code} ${String(year)}`).toBe(false);
      }
      const adults = ask(question({ theme: 'skills', indicator: indicator('adult-learning') })).panel;
      expect(adults?.years).toEqual([2021, 2022, 2023]);
    });

    it('does not let dispersion and convergence hang on the benchmark', () => {
      for (const kind of ['see-median', 'country', 'frontier'] as const)
        expect(ask({ ...employment, benchmark: { kind } }).panel).toEqual(change.panel);
    });
  },
  SLOW,
);

describe(
  'what has no change',
  () => {
    it('is a total over a period, and what no end of is good has no pace', () => {
      const total = ask(question({ theme: 'cooperation', indicator: indicator('interreg-partners') }));
      expect([total.isPeriodTotal, total.panel, total.lines.every(({ points }) => points.length === 0)]).toEqual([
        true,
        null,
        true,
      ]);
      const open = ask(question({ theme: 'specialisation', indicator: indicator('entropy-employment') }));
      expect(open.lines.every(({ closing }) => closing === null)).toBe(true);
      expect(open.panel).not.toBeNull();
    });
  },
  SLOW,
);

describe(
  'change of a score',
  () => {
    it('is that of the panel of a region, theme by theme', () => {
      const asked = question({ theme: 'cooperation' });
      const change = ask(asked);
      for (const code of ['ITI3', 'RO32', 'RS11']) {
        const { trend } = regionProfile(figures, asked, region(code));
        expect(
          lineOf(change, code)?.points.map(({ year, value }) => [year, value]),
          code,
        ).toEqual(trend.map(({ year, value }) => [year, value]));
      }
    });

    it('has convergence and spread of one set of indicators, measured in the first year and the last', () => {
      const { panel } = ask(question({ theme: 'innovation' }));
      // Six of the Scoreboard's, in the years its survey of firms was held.
      expect([panel?.years, panel?.regions.length, panel?.leaves, panel?.leavesOf]).toEqual([
        [2016, 2019, 2021, 2023],
        70,
        6,
        9,
      ]);
      const set = [
        'most-cited-publications',
        'product-innovators',
        'innovation-sales',
        'pct-patents',
        'trademarks',
        'designs',
      ];
      const only = question({
        theme: 'innovation',
        method: {
          ...DEFAULT_VIEW.method,
          leftOut: figures.catalogue.indicators
            .filter(({ id, theme }) => theme === 'innovation' && !set.some((one) => one === id))
            .map(({ id }) => id),
        },
      });
      panel?.regions.forEach((code, unit) => {
        const scoreIn = (year: number): number =>
          regionProfile(figures, { ...only, year: { kind: 'fixed', year, fillBack: 0 } }, code).themes.find(
            ({ theme }) => theme === 'innovation',
          )?.score ?? Number.NaN;
        if (unit % 10 !== 0) return;
        expect(panel.start[unit], code).toBeCloseTo(scoreIn(2016), 9);
        expect((panel.start[unit] ?? Number.NaN) * Math.exp(7 * (panel.growth[unit] ?? Number.NaN)), code).toBeCloseTo(
          scoreIn(2023),
          8,
        );
      });
      // By the lines, whose indicators change on the way, half the distance went in 10.6 years over all and finance converged.
      expect(ask(question({ theme: 'all' })).panel?.beta?.all.halfLife).toBeGreaterThan(25);
      expect(ask(question({ theme: 'finance' })).panel?.beta?.all.beta).toBeGreaterThan(0);
    });

    it('is not told of convergence where too little is measured in two years without a break between', () => {
      expect(ask(question({ theme: 'skills' })).panel).toBeNull();
      expect(ask(question({ theme: 'specialisation' })).panel).toBeNull();
    });

    it('has the same panel whatever was asked before, against any benchmark', () => {
      const { method } = DEFAULT_VIEW;
      const asked = [
        question({ theme: 'innovation' }),
        question({ theme: 'all' }),
        question({ theme: 'innovation', hasCarried: !DEFAULT_VIEW.hasCarried }),
        question({ theme: 'innovation', hasDated: !DEFAULT_VIEW.hasDated }),
        question({ theme: 'innovation', method: { ...method, normalisation: 'percentile-rank' } }),
        question({ theme: 'finance', benchmark: { kind: 'frontier' } }),
      ];
      const panels = asked.map((one) => ask(one).panel);
      expect(new Set(panels.map((panel) => JSON.stringify(panel))).size).toBeGreaterThan(3);
      for (const [index, one] of asked.entries()) {
        expect(ask({ ...one, benchmark: { kind: 'country' } }).panel).toEqual(panels[index]);
        expect(changeOf(publishedFigures(), one).panel).toEqual(panels[index]);
      }
    });
  },
  SLOW,
);
