import { beforeAll, describe, expect, it } from 'vitest';
import { fetchCatalogue, fetchEntry } from '../../../src/datasets/catalogue.ts';
import { pairYearsQuestion } from '../../../src/engine/groups/pair-years.ts';
import { createLocalEngine } from '../../../src/engine/transport/local-engine.ts';
import type { Engine } from '../../../src/engine/questions.ts';
import { DEFAULT_VIEW, questionOf, type PairYears, type Question } from '../../../src/model/index.ts';
import { indicator } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();
const BASE = 'http://atlas.test/data/';
let engine: Engine;

beforeAll(async () => {
  engine = createLocalEngine(BASE, await fetchCatalogue(BASE, await fetchEntry(BASE)));
});

const usual = questionOf(DEFAULT_VIEW);
const of = (id: string): Question => ({ ...usual, indicator: indicator(id) });
const score = (theme: 'innovation' | 'skills'): Question => ({ ...usual, theme });
const yearsOf = ({ years }: PairYears): readonly number[] => years.map(({ year }) => year);

describe('two figures over the years', () => {
  it('stand at the figures that each year alone would show', async () => {
    const found = await engine.ask('pairYears', pairYearsQuestion(of('gerd'), score('skills')));
    const years = yearsOf(found);
    expect(years.length).toBeGreaterThan(5);
    expect(years).toEqual(years.toSorted((one, other) => one - other));
    for (const { year, across, upwards } of found.years.slice(2, 4)) {
      const fixed = { kind: 'fixed', year, fillBack: 8 } as const;
      const gerd = (await engine.ask('explore', { ...of('gerd'), year: fixed })).columns;
      const skills = (await engine.ask('explore', { ...score('skills'), year: fixed })).columns;
      expect(gerd.region).toEqual(found.regions);
      expect(across).toEqual(gerd.value);
      expect(upwards).toEqual(skills.value);
    }
  });

  it('have no step where hardly any region has new figures of both', async () => {
    const both = await engine.ask('pairYears', pairYearsQuestion(of('gerd'), of('tertiary')));
    for (const year of yearsOf(both)) {
      const fixed = { kind: 'fixed', year, fillBack: 0 } as const;
      const [gerd, tertiary] = [
        (await engine.ask('explore', { ...of('gerd'), year: fixed })).columns.value,
        (await engine.ask('explore', { ...of('tertiary'), year: fixed })).columns.value,
      ];
      expect(
        gerd.filter((value, at) => Number.isFinite(value) && Number.isFinite(tertiary[at])).length,
      ).toBeGreaterThan(20);
    }
  });

  it('are one question whichever year is shown, and another where figures may be older', () => {
    const asked = (year: Question['year']) => pairYearsQuestion({ ...of('gerd'), year }, { ...score('skills'), year });
    expect(asked({ kind: 'fixed', year: 2016, fillBack: 8 })).toEqual(
      asked({ kind: 'fixed', year: 2020, fillBack: 8 }),
    );
    expect(asked({ kind: 'fixed', year: 2016, fillBack: 8 })).toEqual(asked({ kind: 'latest' }));
    expect(asked({ kind: 'fixed', year: 2016, fillBack: 0 })).not.toEqual(asked({ kind: 'latest' }));
  });

  it('report the share done, and stop where they are given up', async () => {
    const shares: number[] = [];
    const giving = new AbortController();
    const answer = engine.ask('pairYears', pairYearsQuestion(score('innovation'), score('skills')), {
      onProgress: (share) => {
        shares.push(share);
        if (share > 0.5) giving.abort();
      },
      signal: giving.signal,
    });
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(shares.length).toBeGreaterThan(3);
    expect(Math.max(...shares)).toBeLessThan(1);
  });
});
