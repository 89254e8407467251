import { expect, it } from 'vitest';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { createLocalEngine } from '../../../src/engine/transport/local-engine.ts';
import {
  DEFAULT_COOPERATION_WEIGHTS,
  DEFAULT_VIEW,
  PEERS_SHOWN,
  STRUCTURE_BLOCKS,
  STRUCTURE_VARIABLES,
  TEACHER_PARTS,
  THEMES,
  questionOf,
} from '../../../src/model/index.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();
const BASE = 'http://atlas.test/data/';
const weights = DEFAULT_COOPERATION_WEIGHTS;

async function opened() {
  const catalogue = await fetchCatalogue(BASE, await fetchEntry(BASE));
  return { catalogue, engine: createLocalEngine(BASE, catalogue) };
}

it('gives every region of the EU in the area, and of Serbia, its peers, and refuses where too little is known', async () => {
  const { catalogue, engine } = await opened();
  for (const { code, isInSeeArea, isEu27, country } of catalogue.regions) {
    if (!isInSeeArea) continue;
    const { peers } = await engine.ask('peers', { region: code, scope: 'area', hasOwnCountry: false, weights });
    if (isEu27 || country === 'RS') expect(peers.length, code).toBeGreaterThanOrEqual(PEERS_SHOWN);
    if (['AL', 'BA', 'MD', 'UA'].includes(country)) expect(peers, code).toEqual([]);
  }
});

it('can be computed again from the figures it shows', async () => {
  const { catalogue, engine } = await opened();
  for (const { code, isInSeeArea, isEu27 } of catalogue.regions) {
    if (!isInSeeArea || !isEu27) continue;
    const answer = await engine.ask('peers', { region: code, scope: 'eu', hasOwnCountry: true, weights });
    for (const { values, distance, squares, shares } of answer.peers.slice(0, PEERS_SHOWN)) {
      const differences = STRUCTURE_VARIABLES.map(({ isLogarithm }, at) => {
        const [own = Number.NaN, other = Number.NaN] = [answer.values[at], values[at]];
        return (isLogarithm ? Math.log(own) - Math.log(other) : own - other) / (answer.deviations[at] ?? Number.NaN);
      });
      const blocks = STRUCTURE_BLOCKS.map((block) => {
        const of = differences.filter((one, at) => STRUCTURE_VARIABLES[at]?.block === block && Number.isFinite(one));
        return of.reduce((sum, one) => sum + one ** 2, 0) / of.length;
      });
      blocks.forEach((square, at) => {
        if (Number.isFinite(squares[at])) expect(square).toBeCloseTo(squares[at] ?? Number.NaN, 9);
      });
      const square = blocks.reduce((sum, one, at) => sum + ((shares[at] ?? 0) > 0 ? (shares[at] ?? 0) * one : 0), 0);
      expect(Math.sqrt(square)).toBeCloseTo(distance, 9);
    }
  }
});

it('orders teachers by parts that sum to their score, and only where they are ahead, in every theme', async () => {
  const { catalogue, engine } = await opened();
  let found = 0;
  for (const theme of ['all', ...THEMES] as const) {
    const question = { ...questionOf(DEFAULT_VIEW), theme };
    const board = await engine.ask('board', question);
    const scores = board.columns[board.root]?.score ?? [];
    const scoreOf = (code: string): number =>
      scores[board.regions.findIndex((region) => region === code)] ?? Number.NaN;
    for (const { code, isInSeeArea } of catalogue.regions) {
      if (!isInSeeArea) continue;
      const { teachers, peers, value } = await engine.ask('teachers', {
        question,
        region: code,
        hasOwnCountry: false,
        weights,
      });
      if (Number.isFinite(value)) expect(value).toBeCloseTo(scoreOf(code), 9);
      let last = Infinity;
      for (const { region, lead, score, amounts, points, value: theirs } of teachers) {
        found += 1;
        expect(peers).toContain(region);
        expect(theirs).toBeCloseTo(scoreOf(region), 9);
        expect(lead).toBeCloseTo(theirs - value, 9);
        expect(lead).toBeGreaterThan(0);
        const known = TEACHER_PARTS.filter((_, at) => Number.isFinite(amounts[at]));
        const sum = known.reduce((all, part) => all + weights.teacher[part], 0);
        const again = TEACHER_PARTS.reduce(
          (all, part, at) =>
            all + (known.includes(part) ? (100 * weights.teacher[part] * (amounts[at] ?? 0)) / sum : 0),
          0,
        );
        expect(score).toBeCloseTo(again, 9);
        expect(points.reduce((all, one) => all + one, 0)).toBeCloseTo(score, 9);
        expect(score).toBeLessThanOrEqual(last);
        last = score;
      }
    }
  }
  expect(found).toBeGreaterThan(1000);
});

it('looks for teachers among the regions left by a filter, however many are nearer', async () => {
  const { catalogue, engine } = await opened();
  const question = { ...questionOf(DEFAULT_VIEW), theme: 'all' as const };
  const codes = catalogue.regions.map(({ code }) => code);
  const romania = codes.find((code) => code === 'RO21');
  if (romania === undefined) throw new Error('RO21');
  const asked = { question, region: romania, hasOwnCountry: false, weights };
  const { peers } = await engine.ask('peers', { region: romania, scope: 'area', hasOwnCountry: false, weights });
  const among = codes.filter((code) => ['AT13', 'ITC4', 'SI04', 'RO32'].includes(code));
  const far = await engine.ask('teachers', { ...asked, among });
  // Not its own country, and in the order of likeness.
  expect(far.peers).toEqual(peers.map(({ region }) => region).filter((code) => among.includes(code)));
  expect(far.peers).toHaveLength(3);
  const near = await engine.ask('teachers', asked);
  expect(near.peers).toEqual(peers.slice(0, PEERS_SHOWN).map(({ region }) => region));
});
