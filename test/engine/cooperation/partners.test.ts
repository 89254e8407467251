import { expect, it } from 'vitest';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { createLocalEngine } from '../../../src/engine/transport/local-engine.ts';
import {
  COUNTS_AS_MUCH,
  DEFAULT_COOPERATION_WEIGHTS as weights,
  DEFAULT_VIEW,
  PARTNER_PARTS,
  THEMES,
  parseRegionCode,
  questionOf,
  type PartnerPart,
} from '../../../src/model/index.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();
const BASE = 'http://atlas.test/data/';
const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

async function opened() {
  const catalogue = await fetchCatalogue(BASE, await fetchEntry(BASE));
  return { catalogue, engine: createLocalEngine(BASE, catalogue) };
}

it('proposes what its shown parts make, of every region in every theme, and nothing on missing data', async () => {
  const { catalogue, engine } = await opened();
  for (const theme of ['all', ...THEMES] as const) {
    const question = { ...questionOf(DEFAULT_VIEW), theme };
    const board = await engine.ask('board', { ...question, theme: 'all' });
    const of = (side: 'score' | 'gap', node: string, code: string): number =>
      board.columns[node]?.[side][board.regions.findIndex((region) => region === code)] ?? Number.NaN;
    for (const { code, isInSeeArea, isEu27, country } of catalogue.regions) {
      if (!isInSeeArea) continue;
      const { partners } = await engine.ask('partners', { question, region: code, hasOwnCountry: false, weights });
      if (isEu27 || (country === 'RS' && theme === 'all')) expect(partners.length, code).toBeGreaterThan(20);
      if (['BA', 'MD', 'UA'].includes(country)) expect(partners, code).toEqual([]);
      for (const partner of partners) {
        for (const { theme: in_, own, other } of partner.brings) {
          expect(theme === 'all' || in_ === theme).toBe(true);
          expect(of('gap', in_, code)).toBeGreaterThan(0);
          expect(of('gap', in_, partner.region)).toBeLessThanOrEqual(0);
          expect(own).toBeCloseTo(of('score', in_, code), 9);
          expect(other).toBeCloseTo(of('score', in_, partner.region), 9);
        }
        const share = (value: number, much: number): number => Math.min(1, Math.max(0, value / much));
        const shown: Readonly<Record<PartnerPart, number>> = {
          brings: share(sumOf(partner.brings.map(({ own, other }) => other - own)), COUNTS_AS_MUCH.exchange),
          offers: share(sumOf(partner.offers.map(({ own, other }) => own - other)), COUNTS_AS_MUCH.exchange),
          clusters: share(partner.clusters?.length ?? Number.NaN, COUNTS_AS_MUCH.clusters),
          industries: share(
            (partner.within?.length ?? Number.NaN) + (partner.beyond?.length ?? Number.NaN),
            COUNTS_AS_MUCH.industries,
          ),
          border: partner.borderKm > 0 ? 1 : 0,
          horizon: share(partner.horizon?.perMillion ?? Number.NaN, COUNTS_AS_MUCH.horizon),
        };
        const known = PARTNER_PARTS.filter((_, at) => Number.isFinite(partner.amounts[at]));
        const all = sumOf(known.map((part) => weights.partner[part]));
        expect(all / sumOf(Object.values(weights.partner))).toBeGreaterThanOrEqual(0.5);
        expect(sumOf(known.map((part) => (100 * weights.partner[part] * shown[part]) / all))).toBeCloseTo(
          partner.score,
          9,
        );
        expect(sumOf(partner.points)).toBeCloseTo(partner.score, 9);
      }
    }
  }
}, 120_000);

it('links countries, never regions, in Horizon 2020, both ways alike', async () => {
  const { engine } = await opened();
  const { links, countries } = await engine.ask('horizonLinks', null);
  expect(countries).toHaveLength(16);
  expect(links).toHaveLength((16 * 15) / 2);
  const link = links.find(({ one, other }) => String(one) === 'IT' && String(other) === 'SI');
  const millions = sumOf(
    countries.filter(({ country }) => ['IT', 'SI'].includes(country)).map(({ population }) => population / 1e6),
  );
  expect(link?.projects).toBeGreaterThan(100);
  expect(link?.perMillion).toBeCloseTo((link?.projects ?? 0) / millions, 9);
});

it('answers three questions of a further region in 150 ms, once figures are there', async () => {
  const { engine } = await opened();
  const question = { ...questionOf(DEFAULT_VIEW), theme: 'skills' as const };
  const marche = parseRegionCode('ITI3');
  const kriti = parseRegionCode('EL43');
  if (marche === null || kriti === null) throw new Error('codes');
  const ask = async (region: typeof marche): Promise<void> => {
    await engine.ask('peers', { region, scope: 'eu', hasOwnCountry: true, weights });
    await engine.ask('teachers', { question, region, hasOwnCountry: false, weights });
    await engine.ask('partners', { question, region, hasOwnCountry: false, weights });
  };
  await ask(marche);
  const began = performance.now();
  await ask(kriti);
  expect(performance.now() - began).toBeLessThan(150);
});
