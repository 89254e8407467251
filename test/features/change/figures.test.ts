import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type Change, type View } from '../../../src/model/index.ts';
import { indicator, region } from '../../fixtures/figures.ts';
import { numberAt, startMaking } from '../../fixtures/make-figure.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

const VIEW: View = {
  ...DEFAULT_VIEW,
  page: 'change',
  theme: 'skills',
  indicator: indicator('tertiary'),
  year: { kind: 'fixed', year: 2022, fillBack: 3 },
  selected: [region('BG41'), region('ITI3')],
};

let make: Awaited<ReturnType<typeof startMaking>>;
beforeAll(async () => {
  make = await startMaking();
});

describe('the tables of change hold the numbers of the engine, to the last digit', () => {
  it('of the lines, with the status of each figure', async () => {
    const { value, answers } = await make<{ readonly change: Change }>('change-lines', VIEW);
    expect(value.table.rows.map(({ code }) => code)).toEqual(['BG41', 'ITI3']);
    const line = answers.change.lines.find(({ region: code }) => code === 'BG41');
    for (const { year, gap } of line?.points ?? []) {
      expect(numberAt(value, 'BG41', String(year)).value).toBe(gap);
    }
    expect(
      line?.points.some(({ year }) => numberAt(value, 'BG41', String(year)).status?.includes('break-in-series')),
    ).toBe(true);
  });

  it('of starts and growth, and of the spread, the year shown marked', async () => {
    const { value, answers } = await make<{ readonly change: Change }>('change-convergence', VIEW);
    const { panel } = answers.change;
    panel?.regions.forEach((code, unit) => {
      expect(['start', 'growth'].map((id) => numberAt(value, code, id).value)).toEqual([
        panel.start[unit],
        panel.growth[unit],
      ]);
    });
    const { value: spread } = await make('change-spread', VIEW);
    for (const { year, sd, cv } of panel?.sigma ?? [])
      expect(['year', 'sd', 'cv'].map((id) => numberAt(spread, String(year), id).value)).toEqual([year, sd, cv]);
    expect(spread.table.rows.filter(({ isMarked }) => isMarked).map(({ id }) => id)).toEqual(['2022']);
  });

  it('of paces, and says why one is missing', async () => {
    const { value, answers } = await make<{ readonly change: Change }>('change-years', VIEW);
    expect(value.table.rows).toHaveLength(answers.change.lines.length);
    for (const { region: code, closing } of answers.change.lines) {
      if (closing === null) expect(numberAt(value, code, 'years').reason).not.toBeNull();
      else
        expect(['gain', 'gain-low', 'gain-high', 'from', 'to'].map((id) => numberAt(value, code, id).value)).toEqual([
          0 - closing.slope,
          0 - closing.high,
          0 - closing.low,
          closing.from,
          closing.to,
        ]);
    }
  });
});
