import type {
  Board,
  BoardMark,
  Change,
  ExploreResult,
  NodeColumn,
  Notice,
  Question,
  RegionCode,
} from '../../model/index.ts';
import type { Figures } from '../figures/figures.ts';
import { groupsUsed } from '../figures/groups.ts';
import { boardOf } from './board.ts';
import { changeOf } from './change.ts';
import { explore } from './explore.ts';

/** Takes the entries of the regions that are told of out of a column. */
type Take = <Value>(column: readonly Value[]) => Value[];

function takeOf(regions: readonly RegionCode[], isKept: ReadonlySet<RegionCode>): Take {
  const rows = regions.flatMap((code, row) => (isKept.has(code) ? [row] : []));
  return <Value>(column: readonly Value[]) => rows.flatMap((row) => column.slice(row, row + 1));
}

/** What is said of the regions that are told of; what is said of none of them is left out. */
function noticesOf(notices: readonly Notice[], isKept: ReadonlySet<RegionCode>): Notice[] {
  return notices.flatMap((notice): Notice[] => {
    if (!('regions' in notice)) return [notice];
    const regions = notice.regions.filter((code) => isKept.has(code));
    return regions.length === 0 ? [] : [{ ...notice, regions }];
  });
}

const rankedIn = (rank: readonly number[]): number => rank.filter(Number.isFinite).length;

/** What the map shows, of the regions that are asked for. Ranks are those of all regions. */
export function filteredResult(figures: Figures, question: Question): ExploreResult {
  const result = explore(figures, question);
  const groups = groupsUsed(figures, question);
  if (groups === null) return result;
  if (groups.filter === null) return { ...result, groupsUsed: groups };
  const { columns } = result;
  const isKept = new Set(groups.filter.regions);
  const take = takeOf(columns.region, isKept);
  const year = take(columns.year);
  return {
    ...result,
    groupsUsed: groups,
    columns: {
      region: take(columns.region),
      value: take(columns.value),
      score: take(columns.score),
      benchmark: take(columns.benchmark),
      gap: take(columns.gap),
      gapPoints: take(columns.gapPoints),
      year,
      status: take(columns.status),
      flags: take(columns.flags),
      origin: take(columns.origin),
      reason: take(columns.reason),
      rank: take(columns.rank),
      rankLow: take(columns.rankLow),
      rankHigh: take(columns.rankHigh),
      isApart: take(columns.isApart),
      parts: take(columns.parts),
      partsOf: columns.partsOf,
      rankedOf: rankedIn(columns.rank),
      meanYear: take(columns.meanYear),
      yearFrom: take(columns.yearFrom),
      yearTo: take(columns.yearTo),
      shared: take(columns.shared),
      sharedOf: columns.sharedOf,
      larger: take(columns.larger),
      largerOrigins: take(columns.largerOrigins),
    },
    // The years of an indicator are those of the regions told of.
    leaves:
      question.indicator === null
        ? result.leaves
        : result.leaves.map((leaf) => {
            const present = year.filter(Number.isFinite);
            const years = [...new Set(present)].toSorted((one, other) => one - other);
            return {
              ...leaf,
              years: years.map((own) => ({ year: own, regions: present.filter((other) => other === own).length })),
              regions: present.length,
            };
          }),
    notices: noticesOf(result.notices, isKept),
  };
}

/** Every score and gap, of the regions that are asked for. Ranks are those of all regions. */
export function filteredBoard(figures: Figures, question: Question): Board {
  const board = boardOf(figures, question);
  const groups = groupsUsed(figures, question);
  if (groups === null) return board;
  if (groups.filter === null) return { ...board, groupsUsed: groups };
  const isKept = new Set(groups.filter.regions);
  const take = takeOf(board.regions, isKept);
  const columnOf = ({ score, gap, benchmark, contribution }: NodeColumn): NodeColumn => ({
    score: take(score),
    gap: take(gap),
    benchmark: take(benchmark),
    contribution: take(contribution),
  });
  const marks = board.marks.flatMap((mark): BoardMark[] => {
    const regions = mark.regions.filter((code) => isKept.has(code));
    return regions.length === 0 ? [] : [{ ...mark, regions }];
  });
  return {
    ...board,
    groupsUsed: groups,
    regions: take(board.regions),
    columns: Object.fromEntries(Object.entries(board.columns).map(([id, column]) => [id, columnOf(column)])),
    rank: take(board.rank),
    rankedOf: rankedIn(board.rank),
    isApart: take(board.isApart),
    parts: take(board.parts),
    meanYear: take(board.meanYear),
    yearFrom: take(board.yearFrom),
    yearTo: take(board.yearTo),
    reason: take(board.reason),
    marks,
    notices: noticesOf(board.notices, isKept),
  };
}

/** How the regions that are asked for moved, also towards one another. */
export function filteredChange(figures: Figures, question: Question): Change {
  const groups = groupsUsed(figures, question);
  const change = changeOf(figures, question, groups?.filter?.regions ?? null);
  if (groups === null) return change;
  if (groups.filter === null) return { ...change, groupsUsed: groups };
  return { ...change, groupsUsed: groups, notices: noticesOf(change.notices, new Set(groups.filter.regions)) };
}
