import { describe, expect, it } from 'vitest';
import { filteredBoard, filteredChange, filteredResult } from '../../src/engine/answers/filtered.ts';
import { boardOf } from '../../src/engine/answers/board.ts';
import { explore } from '../../src/engine/answers/explore.ts';
import { denominatorsOf } from '../../src/engine/figures/benchmarks.ts';
import { groupCount } from '../../src/engine/figures/groups.ts';
import { ownTable } from '../../src/engine/own-table/own-table.ts';
import { DEFAULT_VIEW, parseGroupId, questionOf, type Question, type RegionFilter } from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';
import { asked } from '../features/data-table/tables.ts';

const figures = publishedFigures();
const usual = questionOf(DEFAULT_VIEW);
const IONIAN: RegionFilter = { kind: 'groups', groups: ['less-developed', 'eusair'] };
const neet: Question = { ...usual, theme: 'skills', indicator: indicator('neet') };

describe('a filter of groups', () => {
  it('holds the regions of the area that are in every group', () => {
    const both = groupCount(figures, IONIAN);
    expect(both.regions.join(' ')).toBe(
      'EL41 EL43 EL51 EL52 EL53 EL54 EL61 EL62 EL63 EL64 EL65 HR02 HR03 HR05 HR06 ITF2 ITF4 ITF5 SI03',
    );
    expect(both.of).toBe(83);
    const [less, ionian] = (['less-developed', 'eusair'] as const).map(
      (group) => groupCount(figures, { kind: 'groups', groups: [group] }).regions,
    );
    expect(both.regions).toEqual(less?.filter((code) => ionian?.includes(code)));
    expect([less?.length, ionian?.length]).toEqual([41, 43]);
    expect(both.unchecked).toBeGreaterThan(0);
    expect(both.unchecked).toBeLessThanOrEqual(both.regions.length);
  });

  it('tells a region nobody has classified from one that is not in the group', () => {
    const mountains = groupCount(figures, { kind: 'groups', groups: ['mountain'] });
    expect([mountains.regions.length, mountains.notClassified]).toEqual([35, 17]);
    // Of the capitals only those of candidates and neighbours are left open.
    const capitals = groupCount(figures, { kind: 'groups', groups: ['mountain', 'capital'] });
    expect(capitals.notClassified).toBe(6);
    const italy = parseGroupId('country-IT');
    if (italy === null) throw new Error('Italy is a country');
    expect(groupCount(figures, { kind: 'groups', groups: ['mountain', italy] }).notClassified).toBe(0);
  });

  it('holds the regions that a region group carries with it, alone and among others', () => {
    const marche = parseGroupId('alike-2_ITI3_ITI2_AT13');
    if (marche === null) throw new Error('It names regions');
    expect(groupCount(figures, { kind: 'groups', groups: [marche] }).regions).toEqual(['AT13', 'ITI2', 'ITI3']);
    expect(groupCount(figures, { kind: 'groups', groups: [marche, 'eusair'] }).regions).toEqual(['ITI2', 'ITI3']);
    const question: Question = { ...usual, benchmark: { kind: 'group', group: marche, statistic: 'median' } };
    const board = boardOf(figures, question);
    const scores = ['AT13', 'ITI2', 'ITI3'].map(
      (code) => board.columns['skills']?.score[board.regions.indexOf(region(code))] ?? Number.NaN,
    );
    const at = board.regions.indexOf(region('RO21'));
    const held = board.columns['skills']?.benchmark[at] ?? Number.NaN;
    expect(held).toBeGreaterThanOrEqual(Math.min(...scores) - 5);
    expect(held).toBeLessThanOrEqual(Math.max(...scores) + 5);
    for (const text of ['alike-2', 'alike-0_ITI3', 'alike-2_nowhere', 'alike-22_ITI3', 'alike-_ITI3'])
      expect(parseGroupId(text), text).toBeNull();
  });

  it('leaves out the other regions, and changes no figure, rank or benchmark of those that stay', () => {
    for (const question of [usual, neet]) {
      const whole = explore(figures, question);
      const part = filteredResult(figures, { ...question, filter: IONIAN });
      const { regions } = groupCount(figures, IONIAN);
      expect([...part.columns.region].sort()).toEqual([...regions].sort());
      part.columns.region.forEach((code, row) => {
        const at = whole.columns.region.indexOf(code);
        for (const name of ['value', 'benchmark', 'gap', 'rank', 'year', 'reason'] as const)
          expect(part.columns[name][row], `${name} of ${code}`).toEqual(whole.columns[name][at]);
      });
      expect(part.columns.rankedOf).toBe(whole.columns.rank.filter(Number.isFinite).length);
      expect(part.benchmark).toEqual(whole.benchmark);
      for (const notice of part.notices)
        if ('regions' in notice) expect(notice.regions.filter((code) => !regions.includes(code))).toEqual([]);
    }
  });

  it('leaves the same out of gaps, change and a table of one’s own', () => {
    const { regions } = groupCount(figures, IONIAN);
    const question: Question = { ...usual, theme: 'skills', filter: IONIAN };
    const [whole, part] = [boardOf(figures, question), filteredBoard(figures, question)];
    expect(part.regions.length).toBe(regions.length);
    part.regions.forEach((code, row) => {
      const at = whole.regions.indexOf(code);
      expect(part.rank[row], code).toEqual(whole.rank[at]);
      for (const { id } of part.nodes)
        expect(part.columns[id]?.gap[row], `${id} of ${code}`).toEqual(whole.columns[id]?.gap[at]);
    });
    expect(filteredChange(figures, { ...neet, filter: IONIAN }).lines.map((line) => line.region)).toEqual(regions);
    const table = ownTable(figures, asked({ measures: [indicator('neet')] }, { filter: IONIAN }));
    const key = table.keys.find((known) => known.key === 'region');
    expect([...new Set(Array.from(key?.at ?? [], (at) => key?.levels[at]))].sort()).toEqual([...regions].sort());
  });

  it('can be a set of one’s own', () => {
    const own: RegionFilter = { kind: 'own', regions: [region('ITI3'), region('HR03')] };
    expect([...filteredResult(figures, { ...usual, filter: own }).columns.region].sort()).toEqual(['HR03', 'ITI3']);
  });
});

describe('a benchmark that is a group', () => {
  const benchmark = { kind: 'group', group: 'less-developed', statistic: 'median' } as const;
  const members = groupCount(figures, { kind: 'groups', groups: ['less-developed'] }).regions;

  it('is the median of its regions, the same for all that are held against it', () => {
    const { columns, benchmark: basis } = filteredResult(figures, { ...neet, benchmark });
    const values = columns.region
      .flatMap((code, row) => (members.includes(code) ? [columns.value[row] ?? Number.NaN] : []))
      .filter(Number.isFinite)
      .toSorted((one, other) => one - other);
    const [low, high] = [(values.length - 1) >> 1, values.length >> 1].map((at) => values[at] ?? Number.NaN);
    expect(basis.value).toBeCloseTo(((low ?? 0) + (high ?? 0)) / 2, 10);
    expect([basis.basis, basis.regions]).toEqual(['group-median', values.length]);
    expect(new Set(columns.benchmark.map((value) => value.toFixed(9))).size).toBe(1);
  });

  it('is a mean that is the sum of numerators over the sum of denominators', () => {
    const known = figures.catalogue.indicators.find(({ id }) => id === neet.indicator);
    if (known === undefined) throw new Error('neet is in the catalogue');
    const { columns, benchmark: basis } = filteredResult(figures, {
      ...neet,
      benchmark: { ...benchmark, statistic: 'mean' },
    });
    const { weight } = denominatorsOf(figures.averages);
    let [sum, total] = [0, 0];
    columns.region.forEach((code, row) => {
      const value = columns.value[row] ?? Number.NaN;
      if (!members.includes(code) || !Number.isFinite(value)) return;
      const own = weight(code, known.denominator, columns.year[row] ?? null);
      sum += own * value;
      total += own;
    });
    expect(basis.value).toBeCloseTo(sum / total, 10);
    expect(basis.basis).toBe('group-mean');
  });

  it('of a score is made indicator by indicator', () => {
    const result = filteredResult(figures, { ...usual, benchmark });
    expect(result.benchmark.basis).toBe('composite');
    const behind = result.columns.region.filter(
      (code, row) => members.includes(code) && (result.columns.gap[row] ?? Number.NaN) > 0,
    );
    // About half of the group is behind its own middle.
    expect(behind.length).toBeGreaterThan(members.length / 4);
    expect(behind.length).toBeLessThan((members.length * 3) / 4);
    expect(result.groupsUsed?.benchmark?.regions).toEqual(members);
  });
});
