import { describe, expect, it } from 'vitest';
import { bordersFile, groupsFile } from '../../data/build/publish/groups-file.ts';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { decodeBorders, decodeGroups } from '../../src/datasets/listed-groups.ts';
import { LISTED_GROUPS, type ListedGroup, type ListedGroupId } from '../../src/model/listed-groups.ts';

const DATA = new URL('../../data/', import.meta.url);
const table = (path: string): Record<string, string>[] => recordsOf(readTable(new URL(path, DATA)));
const rows = table('groups/members.csv');
const regions = table('regions.csv').filter(({ level }) => level === '2');
const codesOf = (isWanted: (row: Record<string, string>) => boolean): string[] =>
  regions.filter(isWanted).map(({ code = '' }) => code);
const area = new Set(codesOf((row) => row['see_area'] === 'true'));
const groups = decodeGroups(groupsFile(DATA), 'groups');
const borders = decodeBorders(bordersFile(DATA), 'borders');

function groupOf(id: ListedGroupId): ListedGroup {
  const found = groups.find((group) => group.id === id);
  if (found === undefined) throw new Error(`${id} is not published`);
  return found;
}
const inArea = (id: ListedGroupId): string[] => groupOf(id).members.filter((code) => area.has(code));
const without = (codes: readonly string[], others: readonly string[]): string[] =>
  codes.filter((code) => !others.includes(code));

describe('listed groups of regions', () => {
  it.each([
    ['less-developed', 80, 41],
    ['transition', 67, 7],
    ['more-developed', 97, 18],
    ['ipa-beneficiary', 12, 12],
    ['neighbourhood', 5, 5],
    ['eusair', 45, 43],
    ['eusdr', 73, 54],
    ['eusalp', 35, 16],
    ['programme-danube', 73, 54],
    ['programme-central-europe', 81, 33],
    ['programme-adrion', 45, 43],
    ['programme-euro-med', 54, 43],
    ['programme-black-sea', 7, 7],
    ['programme-italy-croatia', 9, 9],
    ['mostly-urban', 79, 14],
    ['intermediate', 124, 40],
    ['mostly-rural', 50, 21],
    ['capital', 33, 14],
    ['border', 153, 60],
    ['external-border', 47, 22],
    ['coastal', 114, 31],
    ['island', 18, 4],
    ['mountain', 64, 35],
  ] as const)('%s has %i regions, %i of them of the area', (id, all, ofArea) => {
    expect([groupOf(id).members.length, inArea(id).length]).toEqual([all, ofArea]);
  });

  it('are those of the list, each in the folder and published', () => {
    expect([...new Set(rows.map(({ group }) => group))]).toEqual([...LISTED_GROUPS]);
    expect(groups.map(({ id }) => id)).toEqual([...LISTED_GROUPS]);
  });

  it('put every region of the EU27 into one cohesion category, and every other into none of the three', () => {
    const three = (['less-developed', 'transition', 'more-developed'] as const).flatMap((id) => groupOf(id).members);
    expect([...three].sort()).toEqual(codesOf((row) => row['eu27'] === 'true').sort());
    const beyond = (['ipa-beneficiary', 'neighbourhood'] as const).flatMap((id) => groupOf(id).members);
    expect([...beyond].sort()).toEqual(codesOf((row) => row['eu27'] === 'false').sort());
  });

  it('say how each membership is known, and from where', () => {
    for (const { group = '', region = '', status, source } of rows) {
      expect(status, `${group} ${region}`).toMatch(/^(published|computed|unchecked|not-classified)$/);
      expect(source, `${group} ${region}`).not.toMatch(/own knowledge|^$/);
      if (status === 'unchecked') expect(source, `${group} ${region}`).toMatch(/not seen/);
    }
    const unchecked = groups
      .filter((group) => group.unchecked.length > 0)
      .map(({ id, unchecked: codes }) => `${id} ${codes.length}`);
    expect(unchecked).toEqual([
      'less-developed 68',
      'transition 53',
      'more-developed 81',
      'ipa-beneficiary 12',
      'neighbourhood 5',
      'programme-black-sea 1',
      'coastal 2',
    ]);
    for (const { id, members, unchecked: codes } of groups) expect(without(codes, members), id).toEqual([]);
  });

  it('leave open what no list tells, and do not call it outside', () => {
    const notEu = codesOf((row) => row['eu27'] === 'false');
    expect([...groupOf('mountain').notClassified].sort()).toEqual(notEu.sort());
    for (const id of ['mostly-urban', 'intermediate', 'mostly-rural'] as const)
      expect(groupOf(id).notClassified, id).toEqual(
        codesOf(({ country = '' }) => ['BA', 'MD', 'UA'].includes(country)).sort(),
      );
    for (const { id, members, notClassified } of groups)
      expect(
        notClassified.filter((code) => members.includes(code)),
        id,
      ).toEqual([]);
    // Whoever is classified is in one of the three.
    const typed = (['mostly-urban', 'intermediate', 'mostly-rural'] as const).flatMap((id) => groupOf(id).members);
    expect([...typed, ...groupOf('intermediate').notClassified].sort()).toEqual(regions.map(({ code }) => code).sort());
  });

  it('follow from their shares where a share decides', () => {
    for (const { group, region, value, detail = '', status } of rows) {
      if (status === 'not-classified') continue;
      const [urban = Number.NaN, , rural = Number.NaN] = detail.split(' ').map(Number);
      if (group === 'mostly-urban') expect(urban, region).toBeGreaterThanOrEqual(0.5);
      if (group === 'mostly-rural') expect(rural, region).toBeGreaterThanOrEqual(0.5);
      if (group === 'intermediate') expect(Math.max(urban, rural), region).toBeLessThan(0.5);
      if (group === 'mountain') expect(Number(value), region).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('hold what is known of them', () => {
    // Marche is on the sea, a transition region, and of the Adriatic-Ionian strategy.
    const of = (code: string): string[] =>
      groups.filter(({ members }) => members.some((one) => one === code)).map(({ id }) => id);
    expect(of('ITI3')).toEqual(
      expect.arrayContaining(['transition', 'eusair', 'programme-adrion', 'programme-italy-croatia', 'coastal']),
    );
    expect(of('EL43')).toEqual(expect.arrayContaining(['less-developed', 'eusair', 'coastal', 'island']));
    expect(of('AT13')).toEqual(
      expect.arrayContaining(['more-developed', 'eusdr', 'eusalp', 'capital', 'mostly-urban']),
    );
    expect(of('RO32')).toEqual(expect.arrayContaining(['more-developed', 'eusdr', 'capital']));
    expect(of('SI03')).not.toContain('coastal');
    expect(groupOf('eusdr').members.filter((code) => /^(IT|EL|AL|MK)/.test(code))).toEqual([]);
    expect(groupOf('programme-adrion').members).toEqual(groupOf('eusair').members);
  });
});

describe('borders between regions', () => {
  it('stand once, in the order of their codes, between regions of the tables', () => {
    expect(borders).toHaveLength(562);
    const known = new Set(regions.map(({ code }) => code));
    const pairs = borders.map(({ first, second }) => `${first} ${second}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { first, second, lengthKm } of borders) {
      expect(first < second, `${first} ${second}`).toBe(true);
      expect(known.has(first) && known.has(second), `${first} ${second}`).toBe(true);
      expect(lengthKm, `${first} ${second}`).toBeGreaterThan(0);
    }
  });

  it('make every region with a neighbour abroad a border region, and one beside a country outside the EU an external one', () => {
    const isEu = new Set(codesOf((row) => row['eu27'] === 'true'));
    const [border, external] = [groupOf('border').members, groupOf('external-border').members];
    for (const { first, second, isInternational } of borders) {
      if (!isInternational) continue;
      expect(border).toEqual(expect.arrayContaining([first, second]));
      if (isEu.has(first) && !isEu.has(second)) expect(external).toContain(first);
      if (isEu.has(second) && !isEu.has(first)) expect(external).toContain(second);
    }
    expect(without(external, border)).toEqual([]);
    expect(without(groupOf('island').members, groupOf('coastal').members)).toEqual([]);
    for (const code of groupOf('island').members)
      expect(
        borders.some(({ first, second }) => first === code || second === code),
        code,
      ).toBe(false);
  });
});
