import { beforeAll, expect, it } from 'vitest';
import { map } from '../../../src/features/cooperation/figures/map.tsx';
import { makeFigure } from '../../../src/figure/value/make.ts';
import { DEFAULT_COOPERATION, DEFAULT_VIEW, type View } from '../../../src/model/index.ts';
import { writeCooperation } from '../../../src/state/links/cooperation-text.ts';
import { figureSources } from '../../fixtures/figure-sources.ts';
import { region } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

let figures: Awaited<ReturnType<typeof figureSources>>;
beforeAll(async () => {
  figures = await figureSources();
});

async function findingOf(change: Partial<View>): Promise<string | null> {
  const view: View = { ...DEFAULT_VIEW, page: 'cooperation', selected: [region('ITI3')], ...change };
  const value = await makeFigure(map, view, figures.sources, figures.speeches.en);
  return value.kind === 'value' ? value.finding : value.heading;
}

it('leads to those to learn from, and where there are none to those to work with', async () => {
  expect(await findingOf({ theme: 'skills' })).toMatch(/^Learn from: Zahodna Slovenija/);
  expect(await findingOf({})).toMatch(/^Nobody is surely ahead; to work with: București-Ilfov/);
  const cooperation = writeCooperation({ ...DEFAULT_COOPERATION, list: 'partners' });
  expect(await findingOf({ cooperation })).toMatch(/^Work with: București-Ilfov/);
});
