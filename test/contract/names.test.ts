import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { catalogue, codes, names } from '../frame/search/searched.ts';

const table = (path: string): Record<string, string>[] =>
  recordsOf(readTable(new URL(`../../data/names/${path}`, import.meta.url)));
const area = new Set<string>(catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea).map(({ code }) => code));

describe('names and old codes', () => {
  it('lead to regions of the area, and nowhere else', () => {
    for (const [path, column] of [
      ['codes.csv', 'new_code'],
      ['region-names.csv', 'region'],
      ['places.csv', 'region'],
    ] as const)
      expect(
        table(path).filter((row) => !area.has(row[column] ?? '')),
        path,
      ).toEqual([]);
  });

  it('share out the inhabitants of an old code among regions of today, but for what went out of the area', () => {
    const shares = new Map<string, number>();
    for (const { old_code: old = '', version = '', share = '' } of table('codes.csv'))
      shares.set(`${old} ${version}`, (shares.get(`${old} ${version}`) ?? 0) + Number(share));
    for (const [code, sum] of shares) expect(sum, code).toBeCloseTo(1, 2);
  });

  it.each([
    ['ITE3', '2003 2006', 'ITI3', 0.98847],
    ['ITE3', '2003 2006', 'ITH5', 0.01153],
    ['HR04', '2010 2013 2016', 'HR02', 0.39622],
    ['SI02', '2006 2010', 'SI04', 0.98457],
    ['GR30', '2003 2006', 'EL30', 1],
    ['EL11', '2010', 'EL51', 1],
    ['RO08', '2003', 'RO32', 1],
  ])('%s of NUTS %s is %s today', (code, versions, now, share) => {
    const link = codes.find((one) => one.code === code && one.now === now);
    expect(link?.versions.join(' ')).toBe(versions);
    expect(link?.share).toBeCloseTo(share, 5);
  });

  it('leave out what the compiler did not check', () => {
    expect(codes.map(({ code }) => code)).not.toContain('BG01');
    expect(codes.map(({ code }) => code)).not.toContain('RS00');
  });

  it('know every region by another name or a town, and every town by its region', () => {
    expect(new Set(names.places.map(({ region }) => region)).size).toBe(83);
    expect(names.regions.map(({ code }) => code as string).toSorted()).toEqual([...area].toSorted());
    expect(names.places.find(({ name }) => name === 'Fano')?.region).toBe('ITI3');
    // The largest first.
    expect(names.places.slice(0, 3).map(({ name }) => name)).toContain('Bucharest');
  });

  it('say each name of a region once, with the languages it is in', () => {
    for (const { region = '', name = '', languages = '' } of table('region-names.csv')) {
      expect(name.trim(), region).toBe(name);
      expect(languages, `${region} ${name}`).toMatch(/^[a-z]{2,3}(-[A-Z][a-z]{3})?( [a-z]{2,3}(-[A-Z][a-z]{3})?)*$/);
    }
  });
});
