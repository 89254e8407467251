import { beforeAll, expect, it } from 'vitest';
import { DEFAULT_VIEW, FIGURES, type FigureId, type GroupId, type View } from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { startMaking } from '../../fixtures/make-figure.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

let make: Awaited<ReturnType<typeof startMaking>>;
beforeAll(async () => {
  make = await startMaking();
});

const LISTS = ['cooperation-peers', 'cooperation-teachers', 'cooperation-partners'] as const satisfies FigureId[];
const MARCHE: View = { ...DEFAULT_VIEW, page: FIGURES['cooperation-peers'].page, selected: [region('ITI3')] };

it.each(LISTS)('%s proposes the same whatever the regions shown are filtered by, and names no filter', async (id) => {
  const all = await make(id, { ...MARCHE, theme: 'skills' });
  const filtered = await make(id, {
    ...MARCHE,
    theme: 'skills',
    filter: { kind: 'groups', groups: ['country-EL' as GroupId] },
  });
  expect(filtered.value.table.rows).toEqual(all.value.table.rows);
  expect(filtered.value.subtitle).toBe(all.value.subtitle);
});

it('sends who has nobody to learn from in all themes to single ones, and only then', async () => {
  const all = await make('cooperation-teachers', MARCHE);
  expect(all.value.subtitle).toContain('In a single theme there may be some');
  const skills = await make('cooperation-teachers', { ...MARCHE, theme: 'skills' });
  expect(skills.value.subtitle).not.toContain('In a single theme');
});

it('has no list without rows: who leads all like it has none, in words', async () => {
  await expect(make('cooperation-teachers', { ...MARCHE, theme: 'environment' })).rejects.toThrow('is absent');
});
