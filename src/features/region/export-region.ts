import { csvNumber as number, csvOfRecords, saveCsvText, type CsvCell } from '../../figure/export/csv.ts';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { licenceOf, noticesOf, sourceOf } from '../../figure/words/exported.ts';
import { linkTo } from '../../figure/words/link.ts';
import { nodeName } from '../../figure/words/node-name.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import {
  SCALE_DECIMALS,
  isThemeId,
  scaleOf,
  statusesOf,
  type Catalogue,
  type ExploreResult,
  type IndicatorId,
  type NodeId,
  type Outlook,
  type RegionProfile,
  type ThemeId,
  type View,
  type YearsLeft,
} from '../../model/index.ts';
import { isOpen, type Outcome } from '../../language/findings/outcome.ts';
import { outcomeOfNode } from '../../language/findings/portrait.ts';
import type { Messages } from '../../language/speech/words.ts';
import type { Names } from '../../language/names.ts';
import { scoreRows as scoresOf, type RangesByNode } from './content/ranks.ts';
import { scoredNodes } from './content/words.ts';

/** All that the file of a region is made of: what its page shows. */
interface RegionExport {
  /** The region of the page, then the one beside it. */
  readonly profiles: readonly RegionProfile[];
  readonly outlook: Outlook | null;
  readonly ranges: RangesByNode;
  /** What is said of all regions. */
  readonly board: Pick<ExploreResult, 'question' | 'leaves' | 'notices'>;
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly messages: Messages;
  readonly benchmarkName: string;
  readonly link: string;
}

const COLUMNS = [
  'part',
  'region',
  'name',
  'country',
  'node',
  'theme',
  'label',
  'definition',
  'direction',
  'first_year',
  'year',
  'value',
  'unit',
  'benchmark',
  'benchmark_year',
  'benchmark_name',
  'gap',
  'gap_unit',
  'gap_points',
  'score',
  'rank',
  'ranked',
  'rank_low',
  'rank_high',
  'parts',
  'parts_of',
  'mean_year',
  'figures_shared',
  'figures_of',
  'indicators_in_change',
  'measured',
  'gap_change_a_year',
  'gap_change_low',
  'gap_change_high',
  'years_to_close',
  'soonest',
  'latest',
  'caught_up_in',
  'distance',
  'change_seen_a_year',
  'change_needed_a_year',
  'change_needed_if_benchmark_moves',
  'status',
  'flags',
  'origin',
  'missing_because',
  'notices',
  'source',
  'licence',
  'data_version',
  'link',
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], CsvCell>>>;

/** Years, or in a word what becomes of the gap. */
function toClose(outcome: Outcome): CsvCell {
  return outcome.kind === 'closing' ? number(outcome.years) : outcome.kind;
}

/** The same at an end of the interval of the pace. */
function left(outcome: Outcome, years: YearsLeft): CsvCell {
  if (!isOpen(outcome)) return outcome.kind;
  return typeof years === 'number' ? number(years) : 'never';
}

/** What a node is called, measured in and made from. */
function nodeCells(node: NodeId, { board, catalogue, names, messages, benchmarkName, link }: RegionExport): Row {
  const indicator = catalogue.indicators.find(({ id }) => id === node) ?? null;
  const theme: ThemeId | 'all' = isThemeId(node) ? node : 'all';
  const subject = subjectOf(
    catalogue,
    { theme, indicator: indicator?.id ?? null, method: board.question.method },
    messages,
  );
  const shown = {
    result: { leaves: board.leaves.filter((leaf) => theme === 'all' || leaf.theme === theme) },
    catalogue,
    subject,
    messages,
  };
  return {
    node,
    theme: indicator?.theme ?? (theme === 'all' ? '' : theme),
    label: nodeName(node, { messages, names }),
    definition: subject.definition,
    direction: subject.indicator?.direction ?? 'higher',
    unit: subject.unit,
    benchmark_name: benchmarkName,
    gap_unit: subject.gapUnit,
    source: sourceOf(shown, 'tables'),
    licence: licenceOf(shown),
    data_version: catalogue.version,
    link,
  };
}

function regionCells({ region }: Pick<RegionProfile, 'region'>, { catalogue, names }: RegionExport): Row {
  return {
    region,
    name: names.region(region),
    country: catalogue.regions.find(({ code }) => code === region)?.country ?? '',
  };
}

const missing = (value: number, benchmark: number, reason: string | null): string =>
  Number.isFinite(value) ? (Number.isFinite(benchmark) ? '' : 'no-benchmark') : (reason ?? '');

function scoreRows(profile: RegionProfile, given: RegionExport): Row[] {
  const { board, ranges, names, messages } = given;
  return scoresOf(profile).map(
    ({ id, score, benchmark, gap, rank, of, parts, partsOf, reason, meanYear, yearFrom, yearTo, shared, sharedOf }) => {
      const range = ranges[id];
      const at = range?.regions.indexOf(profile.region) ?? -1;
      const isRanked = Number.isFinite(score) && !(id === 'overall' && profile.isApart);
      return {
        ...nodeCells(id, given),
        ...regionCells(profile, given),
        part: 'scores',
        first_year: number(yearFrom),
        year: number(yearTo),
        mean_year: number(meanYear),
        figures_shared: number(shared),
        figures_of: number(sharedOf),
        value: number(score),
        benchmark: number(benchmark),
        gap: number(gap),
        gap_points: number(gap),
        score: number(score),
        parts: number(parts),
        parts_of: number(partsOf),
        ...(isRanked
          ? {
              rank: number(rank),
              ranked: number(of),
              rank_low: number(range?.low[at]),
              rank_high: number(range?.high[at]),
            }
          : {}),
        missing_because: missing(score, benchmark, reason),
        notices: id === 'overall' ? noticesOf({ result: board, names, messages }, profile.region).join(' ') : '',
      };
    },
  );
}

function indicatorRows(profile: RegionProfile, given: RegionExport): Row[] {
  const rows = profile.indicators.map(
    ({ indicator, value, year, held, benchmark, gap, gapPoints, score, status, flags, origin, reason }): Row => ({
      ...nodeCells(indicator, given),
      ...regionCells(profile, given),
      part: 'indicators',
      year: number(year),
      value: number(value),
      benchmark: number(benchmark),
      benchmark_year: number(held?.year),
      gap: number(gap),
      gap_points: number(gapPoints),
      score: number(score),
      status: statusesOf(status).join(' '),
      flags,
      origin: origin ?? '',
      missing_because: missing(value, benchmark, reason),
    }),
  );
  const { region } = given.messages;
  const people = rows.find(({ node }) => node === 'population');
  return [
    ...rows,
    {
      ...people,
      node: 'density',
      label: region.density,
      definition: region.densityNote,
      direction: 'none',
      value: number(profile.density),
      unit: '',
      gap_unit: '',
      benchmark: '',
      gap: '',
      notices: region.densityNote,
      source: `${people?.source ?? ''}; ${given.messages.footer.ownCalculations}`,
      missing_because: missing(profile.density, 0, String(people?.missing_because ?? '')),
    },
  ];
}

function outlookRows(outlook: Outlook, given: RegionExport): Row[] {
  const { messages } = given;
  const notices = messages.explore.trendNote;
  const whole = (id: NodeId): Row => ({ ...nodeCells(id, given), ...regionCells(outlook, given) });
  const heldName = messages.ranks.sameFigures({ benchmark: given.benchmarkName });
  const nodes = scoredNodes(outlook);
  const lines = nodes.flatMap(({ id, points }) =>
    points.map(
      ({ year, value, benchmark, status, leaves, isMeasured }, index): Row => ({
        ...whole(id),
        part: 'lines',
        benchmark_name: heldName,
        measured: String(isMeasured),
        year: number(year),
        value: number(value),
        benchmark: number(benchmark),
        gap: number(benchmark - value),
        score: number(value),
        indicators_in_change: index === 0 ? '' : number(leaves),
        status: statusesOf(status).join(' '),
        notices,
      }),
    ),
  );
  const decimals = SCALE_DECIMALS[scaleOf(given.board.question.method)];
  const pace = nodes.map((node): Row => {
    const { id, first, last, slope, low, high, soonest, latest } = node;
    const outcome = outcomeOfNode(node, decimals);
    return {
      ...whole(id),
      part: 'pace',
      benchmark_name: heldName,
      first_year: number(first.year),
      year: number(last.year),
      value: number(last.value),
      benchmark: number(last.benchmark),
      gap: number(last.gap),
      notices,
      gap_change_a_year: number(slope),
      gap_change_low: number(low),
      gap_change_high: number(high),
      years_to_close: toClose(outcome),
      soonest: left(outcome, soonest),
      latest: left(outcome, latest),
      caught_up_in: outcome.kind === 'caught-up' ? number(outcome.year) : '',
    };
  });
  const needed = outlook.levers.map(
    ({
      indicator,
      value,
      year,
      benchmark,
      distance,
      gapPoints,
      seen,
      seenOver,
      needed: change,
      neededIfMoving,
      status,
      origin,
      held,
    }): Row => ({
      ...whole(indicator),
      part: 'needed',
      first_year: number(seenOver?.[0]),
      year: number(year),
      value: number(value),
      benchmark: number(benchmark),
      benchmark_year: number(held?.year),
      gap_points: number(gapPoints),
      distance: number(distance),
      change_seen_a_year: number(seen),
      change_needed_a_year: number(change),
      change_needed_if_benchmark_moves: number(neededIfMoving),
      ...figureOf(indicator, given),
      status: statusesOf(status).join(' '),
      origin: origin ?? '',
    }),
  );
  return [...lines, ...pace, ...needed];
}

/** The gap and the source's flags, as of the indicator itself. */
function figureOf(indicator: IndicatorId, { profiles: [profile] }: RegionExport): Row {
  const position = profile?.indicators.find((candidate) => candidate.indicator === indicator);
  return position === undefined ? {} : { gap: number(position.gap), flags: position.flags };
}

/** What the page of a region shows as CSV, one row a part, node and year: scores, indicators, lines, pace, what would be needed. */
export function regionCsv(given: RegionExport, form?: CsvForm): string {
  const rows = [
    ...given.profiles.flatMap((profile) => [...scoreRows(profile, given), ...indicatorRows(profile, given)]),
    ...(given.outlook === null ? [] : outlookRows(given.outlook, given)),
  ];
  return csvOfRecords(COLUMNS, rows, form);
}

export function saveRegion(given: Omit<RegionExport, 'link'>, view: View, form: CsvForm): string {
  return saveCsvText(
    regionCsv({ ...given, link: linkTo(view) }, form),
    `atlas-region-${given.profiles.map(({ region }) => region).join('-')}`,
    form,
  );
}
