import { beforeAll, describe, expect, it } from 'vitest';
import { queenContiguity } from '../../../src/analysis/index.ts';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { fetchGeometry } from '../../../src/datasets/geometry.ts';
import { createLocalEngine } from '../../../src/engine/transport/local-engine.ts';
import type { Engine } from '../../../src/engine/questions.ts';
import {
  DEFAULT_GROUPS,
  DEFAULT_VIEW,
  GROUP_SEED,
  groupsQuestionOf,
  questionOf,
  type GroupsChoice,
  type MapGeometry,
  type RegionGroups,
} from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();
const BASE = 'http://atlas.test/data/';
let engine: Engine;
let geometry: MapGeometry;

beforeAll(async () => {
  const catalogue = await fetchCatalogue(BASE, await fetchEntry(BASE));
  engine = createLocalEngine(BASE, catalogue);
  geometry = await fetchGeometry(BASE, catalogue);
});

const asked = (choice: Partial<GroupsChoice> = {}) =>
  groupsQuestionOf(questionOf(DEFAULT_VIEW), { ...DEFAULT_GROUPS, ...choice });
const groupOf = ({ regions, numberOf }: RegionGroups, code: string): number =>
  numberOf[regions.indexOf(region(code))] ?? Number.NaN;

describe('which regions are alike', () => {
  it('puts Marche with its neighbours, apart from the south and the east, in four groups', async () => {
    const found = await engine.ask('regionGroups', asked());
    expect(found.suggested).toBe(4);
    expect(found.groups).toHaveLength(4);
    const marche = groupOf(found, 'ITI3');
    for (const alike of ['ITH5', 'ITI2', 'ITH4', 'AT22']) expect(groupOf(found, alike)).toBe(marche);
    for (const other of ['ITF4', 'RO21', 'HU11']) expect(groupOf(found, other)).not.toBe(marche);
    expect(new Set(found.groups.flatMap(({ regions }) => regions)).size).toBe(found.regions.length);
    expect(found.regions.length + found.leftOut.length).toBe(83);
    for (const { missing } of found.leftOut) expect(missing.length).toBeGreaterThan(0);
    expect(found.variables.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('gives the same groups again, and tells how far each region is from every group', async () => {
    const found = await engine.ask('regionGroups', asked());
    expect(await engine.ask('regionGroups', asked())).toEqual(found);
    found.distances.forEach((row, at) => {
      const own = found.groups.findIndex(({ number }) => number === found.numberOf[at]);
      expect(row[own]).toBe(Math.min(...row));
      const isNear = row.some((far, group) => group !== own && far <= (row[own] ?? 0) * 1.1);
      expect(found.isBorder[at]).toBe(isNear);
    });
  });

  it('keeps the number of a group where there is one group more: in the tree only one is parted', async () => {
    for (let count = 2; count < 8; count += 1) {
      const fewer = await engine.ask('regionGroups', asked({ way: 'ward', count }));
      const more = await engine.ask('regionGroups', asked({ way: 'ward', count: count + 1 }));
      const moved = fewer.numberOf.filter((number, at) => number !== more.numberOf[at]);
      expect(new Set(moved).size).toBe(1);
      const parted = more.numberOf.filter((number, at) => number !== fewer.numberOf[at]);
      expect(new Set(parted).size).toBe(1);
      expect(fewer.numberOf).not.toContain(parted[0]);
    }
  });

  it('takes regions in that lack an indicator where the method fills it', async () => {
    const left = await engine.ask('regionGroups', asked({ basis: 'indicators' }));
    const filled = await engine.ask('regionGroups', asked({ basis: 'indicators', imputation: 'country' }));
    expect(left.leftOut.some(({ region: code }) => code === region('AT11'))).toBe(true);
    expect(filled.regions).toContain(region('AT11'));
    expect(filled.regions.length).toBeGreaterThan(left.regions.length);
  });

  it('names the scores that years are compared in, and moves no region without them', async () => {
    const { earlier, regions } = await engine.ask('regionGroups', asked({ since: 2018 }));
    expect(earlier?.year).toBe(2018);
    expect(earlier?.variables.length).toBeGreaterThanOrEqual(3);
    expect(earlier?.numberOf.filter((number) => number >= 0).length).toBeGreaterThan(regions.length / 2);
  });

  it('says how sure it is, reporting how far it is', async () => {
    const shares: number[] = [];
    const found = await engine.ask('groupEvidence', asked(), { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(found.gapChoice).toBe(4);
    expect(found.recovered).toHaveLength(4);
    for (const count of found.recovered) expect(count).toBeGreaterThan(50);
    const called = new AbortController();
    called.abort();
    await expect(engine.ask('groupEvidence', asked(), { signal: called.signal })).rejects.toThrow(/cancelled/);
  });
});

describe('where like values stand together', () => {
  it('finds the low values of the east and the high ones of the north-west, fewer with a correction', async () => {
    const outlines = geometry.regions.map(({ polygons }) => polygons.flat(2));
    const question = {
      question: { ...questionOf(DEFAULT_VIEW), theme: 'innovation' as const },
      regions: geometry.regions.map(({ code }) => code),
      neighbours: queenContiguity(outlines),
      permutations: 999,
      seed: GROUP_SEED,
      statistic: 'local-moran' as const,
      around: null,
    };
    const found = await engine.ask('spatialClusters', { ...question, correction: 'fdr' });
    const markOf = (code: string) => found.mark[found.regions.indexOf(region(code))];
    expect(found.moran.I).toBeGreaterThan(0.4);
    expect(markOf('RO21')).toBe('low-low');
    expect(found.mark).toContain('high-high');
    expect(markOf('EL43')).toBe('no-neighbour');
    const count = (marks: typeof found.mark): number =>
      marks.filter((mark) => mark.includes('-') && !mark.startsWith('no')).length;
    const plain = await engine.ask('spatialClusters', { ...question, correction: 'none' });
    expect(count(plain.mark)).toBeGreaterThan(count(found.mark));
    found.mark.forEach((mark, at) => {
      if (mark === 'no-figure') expect(found.value[at]).toBeNaN();
      if (mark === 'high-high') expect((found.z[at] ?? 0) > 0 && (found.lag[at] ?? 0) > 0).toBe(true);
    });
    // G* takes a region with its neighbours; another figure around leaves out who lacks either.
    const spots = await engine.ask('spatialClusters', { ...question, correction: 'fdr', statistic: 'getis-ord' });
    expect(new Set(spots.mark)).not.toContain('high-low');
    spots.mark.forEach((mark, at) => {
      if (mark === 'high-high') expect(spots.g[at]).toBeGreaterThan(1.9);
      if (mark === 'low-low') expect(spots.g[at]).toBeLessThan(-1.9);
    });
    const around = { ...question.question, theme: 'skills' as const };
    const both = await engine.ask('spatialClusters', {
      ...question,
      correction: 'fdr',
      statistic: 'bivariate',
      around,
    });
    expect(both.moran.I).toBeGreaterThan(0);
    expect(both.moran.I).toBeLessThan(found.moran.I);
    expect(both.I).not.toEqual(found.I);
    const called = new AbortController();
    called.abort();
    await expect(
      engine.ask('spatialClusters', { ...question, correction: 'none' }, { signal: called.signal }),
    ).rejects.toThrow(/cancelled/);
  });
});
