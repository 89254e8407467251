import { beforeAll, expect, it } from 'vitest';
import { peers } from '../../../src/features/cooperation/figures/peers.tsx';
import { makeFigure } from '../../../src/figure/value/make.ts';
import { DEFAULT_COOPERATION, DEFAULT_VIEW, type CooperationChoice, type View } from '../../../src/model/index.ts';
import { writeCooperation } from '../../../src/state/links/cooperation-text.ts';
import { figureSources } from '../../fixtures/figure-sources.ts';
import { region } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

let figures: Awaited<ReturnType<typeof figureSources>>;
beforeAll(async () => {
  figures = await figureSources();
});

async function peersOf(code: string, choice: Partial<CooperationChoice>): Promise<string> {
  const view: View = {
    ...DEFAULT_VIEW,
    page: 'cooperation',
    selected: [region(code)],
    cooperation: writeCooperation({ ...DEFAULT_COOPERATION, ...choice }),
  };
  return JSON.stringify(await makeFigure(peers, view, figures.sources, figures.speeches.en));
}

it('says of a region that is in no such programme that it is not, and not that nobody is left', async () => {
  const said = await peersOf('AT11', { group: 'programme-black-sea' });
  expect(said).toContain('Burgenland is not in Interreg Black Sea Basin');
  expect(said).not.toContain('No region is left');
  expect(await peersOf('RO22', { group: 'programme-black-sea' })).not.toContain('is not in');
});

it('names nothing as closest and furthest at once where a single block counts', async () => {
  const { structure } = DEFAULT_COOPERATION.weights;
  const income = Object.fromEntries(Object.keys(structure).map((block) => [block, block === 'income' ? 1 : 0]));
  const said = await peersOf('EL43', {
    weights: { ...DEFAULT_COOPERATION.weights, structure: income as typeof structure },
  });
  expect(said).toContain('closest in income');
  expect(said).not.toContain('furthest in income');
});
