import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decodeCatalogue, decodeEntry } from '../../src/datasets/catalogue.ts';
import { DatasetError } from '../../src/datasets/errors.ts';
import { PUBLISHED, readSource, type FigureSource, type SourceRow } from '../../src/datasets/sources/figure-source.ts';
import { createLocalEngine } from '../../src/engine/transport/local-engine.ts';
import {
  DEFAULT_VIEW,
  questionOf,
  statusMask,
  type Catalogue,
  type ExploreResult,
  type Indicator,
  type IndicatorId,
  type Question,
} from '../../src/model/index.ts';
import { indicator as indicatorId, region } from '../fixtures/figures.ts';

const FOLDER = join(import.meta.dirname, '../../public/data');
const BASE = 'https://atlas.example/data/';
const json = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as unknown;
const { path } = decodeEntry(json('index.json'), 'index.json').catalogue;
const catalogue = decodeCatalogue(json(path), path);

beforeAll(() => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(new Uint8Array(readFileSync(join(FOLDER, address.slice(BASE.length)))))),
  );
});
afterAll(() => void vi.unstubAllGlobals());

const asked = (change: Partial<Question>): Question => ({ ...questionOf(DEFAULT_VIEW), ...change });
const known = catalogue.indicators.find(
  ({ theme, isInIndex, direction, isPeriodTotal }) =>
    theme === 'skills' && isInIndex && direction === 'higher' && !isPeriodTotal,
);
if (known === undefined) throw new Error('no skill counts in the index');
const NEW = indicatorId('robots-per-inhabitant');
const added: Indicator = { ...known, id: NEW, label: 'Robots', isCarriedFromCountry: false, denominator: 'none' };
const row = (code: string, year: number, value: number): SourceRow => ({
  region: region(code),
  year,
  value,
  status: statusMask(['measured']),
  flags: '',
  origin: null,
  reason: null,
  periodStart: null,
});
const comparable = catalogue.regions.filter(({ hasComparableFigures }) => hasComparableFigures);

/** A new indicator with a figure for every region, and newer figures of a known one for two. */
const live: FigureSource = {
  id: 'test',
  kind: 'live',
  catalogue: {
    indicators: [added],
    euAverages: [{ indicator: NEW, year: 2023, basis: 'table', value: 50, regions: 0, share: 1 }],
  },
  tables: {
    [NEW]: comparable.map(({ code }, at) => row(code, 2023, at)),
    [known.id]: [row('ITI3', 2030, 99), row('AT13', 2030, 0)],
  },
};

const shownOf = ({ columns }: ExploreResult, code: string): readonly number[] => {
  const at = columns.region.indexOf(region(code));
  return [columns.value[at] ?? Number.NaN, columns.rank[at] ?? Number.NaN, columns.gap[at] ?? Number.NaN];
};

describe('a further source of figures', { timeout: 60_000 }, () => {
  const engine = createLocalEngine(BASE, catalogue);
  const ofKnown = asked({ theme: 'skills', indicator: known.id });
  const ofNew = asked({ theme: 'skills', indicator: NEW });
  const ofSkills = asked({ theme: 'skills', indicator: null });
  const ofWhole = asked({});
  const before: ExploreResult[] = [];
  let then: Catalogue;

  beforeAll(async () => {
    for (const question of [ofKnown, ofSkills, ofWhole]) before.push(await engine.ask('explore', question));
    then = await engine.addSource(live);
  });

  it('brings an indicator that the catalogue had not, with scores, ranks and where its figures are from', async () => {
    expect(then.indicators.map(({ id }) => id)).toEqual([...catalogue.indicators.map(({ id }) => id), NEW]);
    const { columns, benchmark } = await engine.ask('explore', ofNew);
    const rows = columns.region.map((code) => comparable.findIndex((one) => one.code === code));
    expect(columns.value).toEqual(rows.map((at) => (at < 0 ? Number.NaN : at)));
    expect(benchmark.value).toBe(50);
    expect(columns.rank[columns.value.indexOf(Math.max(...columns.value.filter(Number.isFinite)))]).toBe(1);
    expect(columns.score.every((score, at) => Number.isFinite(score) === Number.isFinite(columns.value[at]))).toBe(
      true,
    );
    const { sources } = await engine.ask('provenance', ofNew);
    expect(sources).toEqual(columns.value.map((value) => (Number.isFinite(value) ? 'test' : null)));
    const { leaves } = await engine.ask('board', ofSkills);
    expect(leaves.map(({ indicator }) => indicator)).toContain(NEW);
  });

  it('puts newer figures of a known indicator in the place of the published ones, for its regions alone', async () => {
    const [first] = before;
    const now = await engine.ask('explore', ofKnown);
    const { sources, regions } = await engine.ask('provenance', ofKnown);
    regions.forEach((code, at) => {
      const isOfSource = code === 'ITI3' || code === 'AT13';
      if (isOfSource) expect([now.columns.value[at], now.columns.year[at]]).toEqual([code === 'ITI3' ? 99 : 0, 2030]);
      else expect(now.columns.value[at]).toBe(first?.columns.value[at]);
      expect(sources[at]).toBe(isOfSource ? 'test' : Number.isFinite(now.columns.value[at]) ? PUBLISHED : null);
    });
    expect(shownOf(now, 'ITI3')[1]).toBe(1);
  });

  it('moves the scores that rest on it, and no others', async () => {
    const [, skills, whole] = before;
    const [now, all] = [await engine.ask('explore', ofSkills), await engine.ask('explore', ofWhole)];
    expect(now.columns.value).not.toEqual(skills?.columns.value);
    expect(all.columns.value).not.toEqual(whole?.columns.value);
    // Other themes rest on published figures.
    const theme = asked({ theme: 'environment', indicator: null });
    const published = await createLocalEngine(BASE, catalogue).ask('explore', theme);
    expect((await engine.ask('explore', theme)).columns).toEqual(published.columns);
  });

  it('gives way to a stronger kind, cell by cell, and a missing figure takes nothing away', async () => {
    await engine.addSource({
      id: 'mine',
      kind: 'own',
      catalogue: { indicators: [], euAverages: [] },
      tables: {
        [known.id]: [row('ITI3', 2030, 12), { ...row('AT13', 2030, Number.NaN), status: 0, reason: 'confidential' }],
      },
    });
    // Added again, and still the weaker.
    await engine.addSource(live);
    const now = await engine.ask('explore', ofKnown);
    expect([shownOf(now, 'ITI3')[0], shownOf(now, 'AT13')[0]]).toEqual([12, 0]);
    const { sources, regions } = await engine.ask('provenance', ofKnown);
    expect([sources[regions.indexOf(region('ITI3'))], sources[regions.indexOf(region('AT13'))]]).toEqual([
      'mine',
      'test',
    ]);
    await engine.removeSource('mine');
    expect(shownOf(await engine.ask('explore', ofKnown), 'ITI3')[0]).toBe(99);
  });

  it('leaves nothing behind when it is taken away', async () => {
    expect(await engine.removeSource('test')).toEqual(catalogue);
    for (const [at, question] of [ofKnown, ofSkills, ofWhole].entries())
      expect(await engine.ask('explore', question)).toEqual(before[at]);
    await expect(engine.ask('explore', ofNew)).rejects.toThrow(/robots-per-inhabitant/);
  });
});

describe('a source from outside', () => {
  const faulty = (change: object): unknown => ({ ...live, ...change });

  it.each([
    ['the name of the published tables', faulty({ id: PUBLISHED })],
    ['a kind that is none', faulty({ kind: 'published' })],
    ['an infinite figure', faulty({ tables: { [known.id]: [row('ITI3', 2020, Number.POSITIVE_INFINITY)] } })],
    [
      'a figure with a reason to be missing',
      faulty({ tables: { [known.id]: [{ ...row('ITI3', 2020, 1), reason: 'confidential' }] } }),
    ],
    ['nothing without a reason', faulty({ tables: { [known.id]: [row('ITI3', 2020, Number.NaN)] } })],
    [
      'a code that is none',
      faulty({ tables: { [known.id]: [{ ...row('ITI3', 2020, 1), region: 'nowhere' as IndicatorId }] } }),
    ],
    ['a year far off', faulty({ tables: { [known.id]: [row('ITI3', 20_200, 1)] } })],
  ])('is refused with %s, and nothing is lost', async (_, source) => {
    expect(() => readSource(source)).toThrow(DatasetError);
    const engine = createLocalEngine(BASE, catalogue);
    await expect(engine.addSource(source as FigureSource)).rejects.toThrow(DatasetError);
    expect(await engine.removeSource('none')).toBe(catalogue);
  });
});
