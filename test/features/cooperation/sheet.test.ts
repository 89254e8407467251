import { beforeAll, expect, it } from 'vitest';
import { sheet } from '../../../src/features/cooperation/figures/sheet.tsx';
import { makeFigure } from '../../../src/figure/value/make.ts';
import { DEFAULT_COOPERATION, DEFAULT_VIEW, type RegionCode } from '../../../src/model/index.ts';
import { writeCooperation } from '../../../src/state/links/cooperation-text.ts';
import { figureSources } from '../../fixtures/figure-sources.ts';
import { region } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

let figures: Awaited<ReturnType<typeof figureSources>>;
beforeAll(async () => {
  figures = await figureSources();
});

async function saidOf(own: string, pins: readonly string[], language: 'en' | 'it'): Promise<readonly string[]> {
  const cooperation = writeCooperation({ ...DEFAULT_COOPERATION, pins: pins.map((code): RegionCode => region(code)) });
  const view = { ...DEFAULT_VIEW, page: 'cooperation' as const, selected: [region(own)], cooperation };
  const value = await makeFigure(sheet, view, figures.sources, figures.speeches[language]);
  return value.kind === 'value' ? (value.shown as { sentences: readonly string[] }).sentences : [];
}

it('says nothing of a region of which there are no figures but that there are none', async () => {
  const said = await saidOf('EL64', ['RS22', 'ITI3'], 'en');
  const environment = said.filter((text) => text.includes('environmental sustainability'));
  expect(environment).toHaveLength(2);
  expect(environment[0]).not.toMatch(/^(All|None) (are|is)/);
  expect(environment[1]).toMatch(/^There are no figures of Region Ju.+ in environmental sustainability\.$/);
  // Of one region alone nothing is said to hold for all.
  expect((await saidOf('EL64', ['RS22'], 'en')).filter((text) => /\b(All|None)\b.*environmental/.test(text))).toEqual(
    [],
  );
});

it('puts one preposition before what regions are held against', async () => {
  const said = (await saidOf('EL64', ['AT21', 'ITI3'], 'it')).join(' ');
  expect(said).toContain('rispetto alla media UE');
  expect(said).not.toMatch(/rispetto a:? alla/);
});
