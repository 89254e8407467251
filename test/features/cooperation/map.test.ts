import { beforeAll, expect, it } from 'vitest';
import { map } from '../../../src/features/cooperation/figures/map.tsx';
import { makeFigure } from '../../../src/figure/value/make.ts';
import { DEFAULT_COOPERATION, DEFAULT_VIEW, THEMES, type View } from '../../../src/model/index.ts';
import { writeCooperation } from '../../../src/state/links/cooperation-text.ts';
import { figureSources } from '../../fixtures/figure-sources.ts';
import { region } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

let figures: Awaited<ReturnType<typeof figureSources>>;
beforeAll(async () => {
  figures = await figureSources();
});

it('names in its headline as many as it numbers, or says how many more there are', async () => {
  const counts = new Set<number>();
  for (const theme of ['all', ...THEMES] as const) {
    const view: View = { ...DEFAULT_VIEW, page: 'cooperation', selected: [region('ITI3')], theme };
    const value = await makeFigure(map, view, figures.sources, figures.speeches.en);
    if (value.kind !== 'value') continue;
    const { rows } = value.table;
    const named = rows.filter(({ cells: [name] }) => typeof name === 'string' && value.finding.includes(name)).length;
    const more = Number(/ and (\d+) more$/.exec(value.finding)?.[1] ?? 0);
    expect(named + more, value.finding).toBe(rows.length);
    counts.add(rows.length);
  }
  expect(counts.size).toBeGreaterThan(1);
});

async function findingOf(change: Partial<View>): Promise<string | null> {
  const view: View = { ...DEFAULT_VIEW, page: 'cooperation', selected: [region('ITI3')], ...change };
  const value = await makeFigure(map, view, figures.sources, figures.speeches.en);
  return value.kind === 'value' ? value.finding : value.heading;
}

it('leads to those to learn from, and where there are none to those to work with', async () => {
  // A number on the map for each name, and for each that is counted only.
  expect(await findingOf({})).toMatch(/ București-Ilfov, Vest, Yugozapaden and 7 more$/);
  expect(await findingOf({ theme: 'skills' })).toMatch(/^Learn from: Zahodna Slovenija/);
  expect(await findingOf({})).toMatch(/^Nobody is surely ahead; to work with: București-Ilfov/);
  const cooperation = writeCooperation({ ...DEFAULT_COOPERATION, list: 'partners' });
  expect(await findingOf({ cooperation })).toMatch(/^Work with: București-Ilfov/);
});
