import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesFeed } from '../../../src/app/published/described/feed.ts';
import { changesBetween } from '../../../src/app/published/releases/changes.ts';
import { releaseFiles, releaseList } from '../../../src/app/published/releases/release-files.ts';
import { digestOf, readReleases } from '../../../src/app/published/releases/releases.ts';
import { TIDY_COLUMNS } from '../../../src/app/published/tables/tidy-rows.ts';

const HEAD = TIDY_COLUMNS.join(',');
const REGIONS = ['ITI3', 'SI04', 'EL30'] as const;
const YEARS = [2021, 2022] as const;

/** A table of one indicator: a value, or null, for each region and year. */
function tableOf(values: readonly (number | null)[]): ReadonlyMap<string, string> {
  const lines = REGIONS.flatMap((region, row) =>
    YEARS.map((year, column) => {
      const value = values[row * YEARS.length + column] ?? null;
      return `skills,tertiary,${region},IT,${String(year)},${value === null ? '' : String(value)},1,,${value === null ? 'not-collected' : ''}`;
    }),
  );
  return new Map([
    ['skills.csv', `${[HEAD, ...lines].join('\n')}\n`],
    ['regions.csv', 'region,name\nITI3,Marche\n'],
  ]);
}

const values = fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }), { minLength: 6, maxLength: 6 });

describe('what changed between two releases', () => {
  it('counts every figure that came, went or became another, and nothing else', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const pairs = before.map((value, at) => [value, after[at] ?? null] as const);
        const [change] = changesBetween(tableOf(before), tableOf(after));
        const counts = {
          added: pairs.filter(([one, other]) => one === null && other !== null).length,
          revised: pairs.filter(([one, other]) => one !== null && other !== null && one !== other).length,
          removed: pairs.filter(([one, other]) => one !== null && other === null).length,
        };
        const total = counts.added + counts.revised + counts.removed;
        if (total === 0) expect(change).toBeUndefined();
        else {
          expect(change).toMatchObject({ indicator: 'tertiary', is: 'changed', ...counts });
          expect(Object.values(change?.regions ?? {}).reduce((sum, count) => sum + count, 0)).toBe(total);
        }
      }),
    );
  });

  it('names an indicator that is new or gone', () => {
    const filled = tableOf([1, 2, 3, 4, 5, 6]);
    const without = new Map([['skills.csv', `${HEAD}\n`]]);
    expect(changesBetween(without, filled)).toMatchObject([{ indicator: 'tertiary', is: 'new', added: 6 }]);
    expect(changesBetween(filled, without)).toMatchObject([{ indicator: 'tertiary', is: 'gone', removed: 6 }]);
  });
});

describe('releases', () => {
  const old = { date: '2026-01-31', tables: tableOf([1, 2, 3, 4, 5, null]) };
  const today = tableOf([1, 2, 3, 4, 7, 8]);

  it('stay at their addresses with what they held, whatever is shown today', () => {
    const list = releaseList([old], today);
    const files = new Map(releaseFiles([old], list).map(({ path, content }) => [path, content]));
    expect(list.current).toBeNull();
    const [release] = list.releases;
    expect(release?.changesSince).toMatchObject([
      { indicator: 'tertiary', revised: 1, added: 1, regions: { EL30: 2 } },
    ]);
    expect(release?.tables.length).toBe(2);
    for (const { path, sha256 } of release?.tables ?? []) expect(digestOf(files.get(path) ?? '')).toBe(sha256);
    expect(files.get('data/releases/2026-01-31/skills.csv')).toBe(old.tables.get('skills.csv'));
  });

  it('are named by what is shown only where it is theirs to the byte', () => {
    expect(releaseList([old], old.tables)).toMatchObject({ current: '2026-01-31', releases: [{ changesSince: [] }] });
    expect(releaseList([old], new Map([...old.tables, ['regions.csv', 'region,name\n']])).current).toBeNull();
  });

  it('stand in the feed with what changed since', () => {
    const feed = changesFeed(releaseList([old], today), '2026-02-28');
    expect(feed).toContain('1 figures added, 1 revised, 0 removed, in 1 indicators and scores (tertiary)');
    expect(feed).toContain('<id>tag:see-innovation-atlas,2026:release-2026-01-31</id>');
  });

  it('of the project can all be opened, the newest first, and hold the same tables as long as nothing was taken away', () => {
    const kept = readReleases();
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.map(({ date }) => date)).toEqual(
      kept
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
    for (const { tables } of kept) expect(tables.get('scores.csv')?.startsWith(`${HEAD}\n`)).toBe(true);
    const codes = readFileSync(join(import.meta.dirname, '../../../public/data/tables/indicators.csv'), 'utf8');
    expect(codes.startsWith(kept[0]?.tables.get('indicators.csv')?.split('\n')[0] ?? 'none')).toBe(true);
  });
});
