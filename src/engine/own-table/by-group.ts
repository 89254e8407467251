import { table, type ColumnTable } from 'arquero';
import {
  groupsOfTypology,
  type GroupLevel,
  type Region,
  type RegionCode,
  type Typology,
  type TypologyCount,
} from '../../model/index.ts';
import type { Figures } from '../figures/figures.ts';

/** In which groups of a typology regions are. */
export interface RegionTypology {
  /** In the order of their codes. */
  readonly levels: readonly GroupLevel[];
  /** By region, the numbers of its levels: one at least. */
  readonly of: readonly (readonly number[])[];
  /** By region, whether it is in a group by a legal text that was not seen. */
  readonly isUnchecked: readonly boolean[];
}

/**
 * Where regions are in the groups of a typology. One that is in none of them is `none`, unless some group's source does not
 * say whether it is in it: that one is `not-classified`.
 */
export function typologyOf(
  { groups }: Pick<Figures, 'groups'>,
  regions: readonly Pick<Region, 'code'>[],
  typology: Typology,
): RegionTypology {
  const listed = groups().filter(({ id }) => groupsOfTypology(typology).includes(id));
  const levels = [...listed.map(({ id }) => id), 'none' as const, 'not-classified' as const].toSorted();
  const levelsOf = (code: RegionCode): readonly GroupLevel[] => {
    const own = listed.filter(({ members }) => members.includes(code)).map(({ id }) => id);
    if (own.length > 0) return own;
    return [listed.some(({ notClassified }) => notClassified.includes(code)) ? 'not-classified' : 'none'];
  };
  return {
    levels,
    of: regions.map(({ code }) => levelsOf(code).map((level) => levels.indexOf(level))),
    isUnchecked: regions.map(({ code }) => listed.some(({ unchecked }) => unchecked.includes(code))),
  };
}

/** The rows with their groups of regions: a row stands once for each group that its region is in. */
export function byGroup(rows: ColumnTable, { of }: RegionTypology): ColumnTable {
  const pairs = of.flatMap((groups, region) => groups.map((group) => ({ region, group })));
  return rows.join(
    table({ region: pairs.map(({ region }) => region), group: pairs.map(({ group }) => group) }),
    'region',
  );
}

/**
 * How many of the regions that a table is of are in several groups, in none, not classified, and unchecked; and which are
 * in each group.
 */
export function typologyCount(
  { levels, of, isUnchecked }: RegionTypology,
  regions: readonly Pick<Region, 'code'>[],
  isShown: readonly boolean[],
): TypologyCount {
  const shown = of.filter((_, region) => isShown[region] === true);
  const only = (level: GroupLevel): number => shown.filter(([first]) => levels[first ?? -1] === level).length;
  return {
    regions: shown.length,
    inSeveral: shown.filter((groups) => groups.length > 1).length,
    inNone: only('none'),
    notClassified: only('not-classified'),
    members: levels.map((_, level) =>
      regions.flatMap(({ code }, region) =>
        isShown[region] === true && of[region]?.includes(level) === true ? [code] : [],
      ),
    ),
    unchecked: isUnchecked.filter((isOne, region) => isOne && isShown[region] === true).length,
  };
}
