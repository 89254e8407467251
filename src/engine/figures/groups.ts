import {
  alikeGroup,
  countryOfGroup,
  isPeers,
  regionOfPeers,
  type BenchmarkGroup,
  type GroupCount,
  type GroupId,
  type GroupsUsed,
  type Question,
  type RegionCode,
  type RegionFilter,
} from '../../model/index.ts';
import type { Figures } from './figures.ts';
import { areaRegions } from './regions.ts';

type Grouped = Pick<Figures, 'catalogue' | 'groups'>;
type HeldAgainst = Pick<Figures, 'catalogue' | 'groups' | 'peers'>;

const none: ReadonlySet<RegionCode> = new Set();

interface Members {
  readonly members: ReadonlySet<RegionCode>;
  readonly unchecked: ReadonlySet<RegionCode>;
  readonly notClassified: ReadonlySet<RegionCode>;
}

function membersOf(figures: Grouped, group: GroupId): Members {
  const country = countryOfGroup(group);
  if (country !== null) {
    const own = areaRegions(figures).filter((region) => region.country === country);
    return { members: new Set(own.map(({ code }) => code)), unchecked: none, notClassified: none };
  }
  const alike = alikeGroup(group);
  if (alike !== null) return { members: new Set(alike.regions), unchecked: none, notClassified: none };
  const listed = figures.groups().find(({ id }) => id === group);
  if (listed === undefined) throw new RangeError(`group: "${group}" is not listed`);
  const { members, unchecked, notClassified } = listed;
  return { members: new Set(members), unchecked: new Set(unchecked), notClassified: new Set(notClassified) };
}

/** The regions of the area that are in all of the groups, or in a set of the reader's own. */
export function groupCount(figures: Grouped, filter: RegionFilter): GroupCount {
  const area = areaRegions(figures).map(({ code }) => code);
  if (filter.kind === 'own') {
    const regions = area.filter((code) => filter.regions.includes(code));
    return { regions, of: area.length, unchecked: 0, notClassified: 0 };
  }
  const groups = filter.groups.map((group) => membersOf(figures, group));
  const regions = area.filter((code) => groups.every(({ members }) => members.has(code)));
  const inside = new Set(regions);
  return {
    regions,
    of: area.length,
    unchecked: regions.filter((code) => groups.some(({ unchecked }) => unchecked.has(code))).length,
    notClassified: area.filter(
      (code) =>
        !inside.has(code) && groups.every(({ members, notClassified }) => members.has(code) || notClassified.has(code)),
    ).length,
  };
}

function countOfBenchmark(figures: HeldAgainst, group: BenchmarkGroup): GroupCount {
  if (!isPeers(group)) return groupCount(figures, { kind: 'groups', groups: [group] });
  const own = regionOfPeers(group);
  return groupCount(figures, { kind: 'own', regions: own === null ? [] : figures.peers(own) });
}

/** The regions of the area that a benchmark of a group is taken over. */
export function benchmarkMembers(figures: HeldAgainst, group: BenchmarkGroup): ReadonlySet<RegionCode> {
  return new Set(countOfBenchmark(figures, group).regions);
}

/** The groups that a question asks for; null where it asks for none, so that their file need not be fetched. */
export function groupsUsed(figures: HeldAgainst, asked: Pick<Question, 'benchmark' | 'filter'>): GroupsUsed | null {
  const { benchmark, filter } = asked;
  if (!usesGroups(asked)) return null;
  return {
    filter: filter === null ? null : groupCount(figures, filter),
    benchmark: benchmark.kind === 'group' ? countOfBenchmark(figures, benchmark.group) : null,
  };
}

export function usesGroups({ benchmark, filter }: Pick<Question, 'benchmark' | 'filter'>): boolean {
  return benchmark.kind === 'group' || filter !== null;
}

/** Whether a question is held against the regions like one, which hang on what regions are like. */
export function usesPeers({ benchmark }: Pick<Question, 'benchmark'>): boolean {
  return benchmark.kind === 'group' && isPeers(benchmark.group);
}
