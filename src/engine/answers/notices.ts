import {
  LARGER_FROM,
  statusMask,
  type BenchmarkBasis,
  type ExploreColumns,
  type Indicator,
  type Notice,
  type Question,
  type RegionCode,
  type Status,
} from '../../model/index.ts';
import { CARRIED } from '../../model/masks.ts';
import { isNational, type Cell, type Figures } from '../figures/figures.ts';
import type { ScoreBoard } from '../scores/score-board.ts';

function group<Key, Value>(entries: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function missingNotices(columns: ExploreColumns): Notice[] {
  const groups = group(
    columns.region.flatMap((region, index) => {
      const reason = columns.reason[index] ?? null;
      return reason === null ? [] : [[reason, region] as const];
    }),
  );
  return [...groups].map(([reason, regions]) => ({ kind: 'missing', reason, regions }));
}

/** Kept its name when projects of one participant, which nobody coordinates, were left out: older links open on it. */
const REDEFINED = 'horizon-coordinators';

const EDITIONS = 'Regional Innovation Scoreboard 2023';

/** Whether any of the figures is of the Scoreboard, which names the year of its edition and not that of the data. */
function editionNotices(indicators: readonly Pick<Indicator, 'sourceTable'>[]): Notice[] {
  return indicators.some(({ sourceTable }) => sourceTable.startsWith(EDITIONS)) ? [{ kind: 'edition-years' }] : [];
}

/** Whose figures stand for which regions where they are neither the region's own nor the whole country's. */
function largerAreas(present: readonly { readonly region: RegionCode; readonly cell: Cell }[]): Notice[] {
  const carried = present.filter(
    ({ cell }) =>
      Number.isFinite(cell.value) && (cell.status & CARRIED) !== 0 && cell.origin !== null && !isNational(cell),
  );
  return [...group(carried.map(({ cell, region }) => [cell.origin ?? '', region] as const))].map(
    ([origin, regions]) => ({ kind: 'larger-area', origin, regions: [...new Set(regions)] }),
  );
}

/** Of whose scores a good part is figures of larger areas; those of the same share and areas together. */
function largerShares({ region, larger, largerOrigins }: ExploreColumns): Notice[] {
  const groups = group(
    region.flatMap((code, row) => {
      const share = larger[row] ?? Number.NaN;
      return share >= LARGER_FROM
        ? [[JSON.stringify([Math.round(100 * share), largerOrigins[row] ?? []]), { code, row, share }] as const]
        : [];
    }),
  );
  return [...groups.values()]
    .flatMap((alike): Extract<Notice, { kind: 'larger-share' }>[] => {
      const [first] = alike;
      return first === undefined
        ? []
        : [
            {
              kind: 'larger-share',
              share: Math.round(100 * first.share),
              origins: largerOrigins[first.row] ?? [],
              regions: alike.map(({ code }) => code),
            },
          ];
    })
    .toSorted((one, other) => other.share - one.share);
}

/** The year most regions show; the later one where two are equally many. NaN where there is none. */
export function usualYear(years: readonly number[]): number {
  let usual = Number.NaN;
  let most = 0;
  for (const [year, same] of group(years.filter(Number.isFinite).map((year) => [year, year] as const))) {
    if (same.length > most || (same.length === most && year > usual)) [usual, most] = [year, same.length];
  }
  return usual;
}

/** What was done to the figures of one indicator, and what is to be known of them. Other years are other than the one asked for. */
export function indicatorNotices(
  indicator: Indicator,
  cells: readonly Cell[],
  columns: ExploreColumns,
  clamped: readonly boolean[],
  asked: Pick<Question, 'year' | 'hasCarried' | 'benchmark'>,
  benchmark: BenchmarkBasis['basis'],
): Notice[] {
  const notices: Notice[] = indicator.replacedBy === null ? [] : [{ kind: 'replaced', by: indicator.replacedBy }];
  if (indicator.id === REDEFINED) notices.push({ kind: 'joint-projects' });
  const present = cells.flatMap((cell, index) => {
    const region = columns.region[index];
    return region !== undefined && Number.isFinite(cell.value) ? [{ cell, region }] : [];
  });
  const having = (status: Status): RegionCode[] =>
    present.filter(({ cell }) => (cell.status & statusMask([status])) !== 0).map(({ region }) => region);

  const period = present[0]?.cell;
  if (indicator.isPeriodTotal && period !== undefined && period.periodStart !== null) {
    notices.push({ kind: 'period', from: period.periodStart, to: period.year });
  } else {
    const usual = usualYear(columns.year);
    const expected = asked.year.kind === 'fixed' ? asked.year.year : usual;
    const others = group(
      present.filter(({ cell }) => cell.year !== expected).map(({ cell, region }) => [cell.year, region] as const),
    );
    for (const [year, regions] of [...others].sort(([a], [b]) => b - a))
      notices.push({ kind: 'other-year', year, regions });
    if (indicator.isDated && Number.isFinite(usual)) notices.push({ kind: 'dated', year: usual });
  }
  if (present.length > 0) notices.push(...editionNotices([indicator]));
  notices.push(...largerAreas(present));
  if (indicator.isCarriedFromCountry || present.some(({ cell }) => isNational(cell)))
    notices.push({ kind: asked.hasCarried ? 'carried' : 'carried-left-out', indicators: [indicator.id] });
  const converted = group(
    present
      .filter(({ cell }) => (cell.status & statusMask(['converted'])) !== 0)
      .map(({ cell, region }) => [cell.origin ?? '', region] as const),
  );
  for (const [origin, regions] of converted) notices.push({ kind: 'converted', origin, regions });
  const unreliable = having('low-reliability');
  if (unreliable.length > 0) notices.push({ kind: 'low-reliability', regions: unreliable });
  const broken = having('break-in-series');
  if (broken.length > 0) notices.push({ kind: 'break', regions: broken });
  if (having('modelled').length > 0) notices.push({ kind: 'modelled' });
  const { standsInFor } = indicator;
  if (standsInFor !== null && (benchmark === 'weighted-mean' || benchmark === 'country'))
    notices.push({ kind: 'stands-in', standsInFor });
  const outside = columns.region.filter((_, index) => clamped[index] === true);
  if (outside.length > 0) notices.push({ kind: 'clamped', regions: outside });
  return [...notices, ...missingNotices(columns)];
}

/** What is to be known of a score: how many themes it rests on, what is carried, what lies outside the bounds. */
export function scoreNotices(
  board: ScoreBoard,
  columns: ExploreColumns,
  figures: Figures,
  question: Question,
): Notice[] {
  const notices: Notice[] = [];
  const apart = group(
    columns.region.flatMap((region, index) =>
      columns.isApart[index] === true ? [[columns.parts[index] ?? 0, region] as const] : [],
    ),
  );
  const ranked = columns.rank.findIndex(Number.isFinite);
  const themes = columns.parts[ranked] ?? columns.partsOf;
  if (question.theme === 'all' && themes < columns.partsOf)
    notices.push({ kind: 'ranked-on', themes, of: columns.partsOf });
  for (const [fewer, regions] of apart)
    notices.push({ kind: 'fewer-themes', themes: fewer, of: columns.partsOf, regions });
  const carried = figures.catalogue.indicators.filter(
    ({ isInIndex, isCarriedFromCountry, theme, direction }) =>
      isInIndex &&
      isCarriedFromCountry &&
      direction !== 'none' &&
      (question.theme === 'all' || theme === question.theme),
  );
  if (carried.length > 0) {
    notices.push({
      kind: question.hasCarried ? 'carried' : 'carried-left-out',
      indicators: carried.map(({ id }) => id),
    });
  }
  if (columns.status.some((status) => (status & statusMask(['modelled'])) !== 0)) notices.push({ kind: 'modelled' });
  notices.push(
    ...editionNotices(board.leaves),
    ...largerShares(columns),
    ...largerAreas(
      columns.region.flatMap((region, index) =>
        Number.isFinite(columns.value[index])
          ? board.leaves.map((leaf) => ({ region, cell: board.cell(region, leaf) }))
          : [],
      ),
    ),
  );
  const outside = columns.region.filter((region, index) => {
    const row = board.rowOf(region);
    return Number.isFinite(columns.value[index]) && board.leaves.some(({ id }) => board.clamped[id]?.[row] === 1);
  });
  if (outside.length > 0) notices.push({ kind: 'clamped', regions: outside });
  return [...notices, ...missingNotices(columns)];
}
