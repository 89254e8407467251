import { isOpen, type Outcome } from '../../language/findings/outcome.ts';
import { csvNumber as number, csvOfRecords, saveCsvText, type CsvCell } from '../../figure/export/csv.ts';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { groupNotes } from '../../figure/export/group-notes.ts';
import { licenceOf, noticesOf, sourceOf } from '../../figure/words/exported.ts';
import { linkTo } from '../../figure/words/link.ts';
import type { Subject } from '../../figure/words/subject.ts';
import {
  statusesOf,
  type BetaLine,
  type Catalogue,
  type Change,
  type ChangeLine,
  type ChangePanel,
  type View,
  type YearsLeft,
} from '../../model/index.ts';
import { courseOf, heldName, outcomeOfLine, panelText, type Words } from './content/rows.ts';

/** All that the file of the page of change is made of: what the page shows, of every region. */
interface ChangeExport {
  readonly change: Change;
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly words: Words;
  readonly benchmarkName: string;
  readonly view: View;
  readonly link: string;
}

const COLUMNS = [
  'part',
  'region',
  'name',
  'country',
  'measure',
  'definition',
  'unit',
  'direction',
  'first_year',
  'year',
  'value',
  'benchmark',
  'benchmark_name',
  'gap',
  'gap_unit',
  'course',
  'gap_change_a_year',
  'gap_change_low',
  'gap_change_high',
  'years_to_close',
  'soonest',
  'latest',
  'caught_up_in',
  'indicators_in_change',
  'measured',
  'growth_a_year',
  'standard_deviation',
  'deviation_over_mean',
  'theil',
  'theil_between',
  'theil_within',
  'slope',
  'slope_low',
  'slope_high',
  'half_life',
  'regions',
  'countries',
  'status',
  'missing_because',
  'notices',
  'source',
  'licence',
  'data_version',
  'link',
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], CsvCell>>>;

/** Years, or in a word what becomes of the gap. */
function toClose(outcome: Outcome | null): CsvCell {
  return outcome === null ? '' : outcome.kind === 'closing' ? number(outcome.years) : outcome.kind;
}

/** The same at an end of the interval of the pace. */
function left(outcome: Outcome | null, years: YearsLeft): CsvCell {
  if (outcome !== null && !isOpen(outcome)) return outcome.kind;
  return typeof years === 'number' ? number(years) : 'never';
}

function lineRows({ points }: ChangeLine, cells: Row): Row[] {
  return points.map(({ year, value, benchmark, gap, status, hasBreak, isMeasured, leaves }) => ({
    ...cells,
    part: 'lines',
    year: number(year),
    value: number(value),
    benchmark: number(benchmark),
    gap: number(gap),
    indicators_in_change: leaves === 0 ? '' : number(leaves),
    measured: String(isMeasured && Number.isFinite(value)),
    // A figure that comes to be of another area breaks the line without a status of its own.
    status: [
      ...statusesOf(status),
      ...(hasBreak && !statusesOf(status).includes('break-in-series') ? ['break-in-series'] : []),
    ].join(' '),
    missing_because: Number.isFinite(gap) ? '' : Number.isFinite(value) ? 'no-benchmark' : 'not-published',
  }));
}

function paceRow(line: ChangeLine, decimals: number, cells: Row): Row {
  const { points, closing } = line;
  const last = points.findLast(({ gap }) => Number.isFinite(gap));
  if (closing === null)
    return {
      ...cells,
      part: 'pace',
      year: number(last?.year),
      gap: number(last?.gap),
      missing_because: 'too-few-years',
    };
  const { from, to, slope, low, high, soonest, latest } = closing;
  const outcome = outcomeOfLine(line, decimals);
  return {
    ...cells,
    part: 'pace',
    first_year: number(from),
    year: number(to),
    gap: number(last?.gap),
    course: courseOf(line, decimals),
    gap_change_a_year: number(slope),
    gap_change_low: number(low),
    gap_change_high: number(high),
    years_to_close: toClose(outcome),
    soonest: left(outcome, soonest),
    latest: left(outcome, latest),
    caught_up_in: outcome?.kind === 'caught-up' ? number(outcome.year) : '',
  };
}

function panelRows(
  { years, regions, start, growth, sigma, theil, beta }: ChangePanel,
  cellsOf: (region: ChangeLine['region'] | null) => Row,
): Row[] {
  const span = { first_year: number(years[0]), year: number(years.at(-1)) };
  const slope = (part: string, line: BetaLine): Row => ({
    ...cellsOf(null),
    ...span,
    part,
    slope: number(line.beta),
    slope_low: number(line.low),
    slope_high: number(line.high),
    half_life: number(line.halfLife),
    regions: number(line.n),
    countries: line.groups > 1 ? number(line.groups) : '',
  });
  return [
    ...regions.map(
      (region, unit): Row => ({
        ...cellsOf(region),
        ...span,
        part: 'growth',
        value: number(start[unit]),
        growth_a_year: number(growth[unit]),
      }),
    ),
    ...(beta === null ? [] : [slope('slope', beta.all), slope('slope inside countries', beta.within)]),
    ...sigma.map(({ year, sd, cv }): Row => {
      const parts = theil.find((known) => known.year === year);
      return {
        ...cellsOf(null),
        part: 'spread',
        year: number(year),
        regions: number(regions.length),
        standard_deviation: number(sd),
        deviation_over_mean: beta === null ? '' : number(cv),
        theil: number(parts?.total),
        theil_between: number(parts?.between),
        theil_within: number(parts?.within),
      };
    }),
  ];
}

/** What the page of change shows as CSV, of every region: lines, pace, growth since the start, spread year by year. */
export function changeCsv(
  { change, catalogue, subject, words, benchmarkName, view, link }: ChangeExport,
  form?: CsvForm,
): string {
  const { names, messages, format } = words;
  const groups = groupNotes(change.groupsUsed, view, format, names);
  const shown = { result: change, catalogue, subject, messages };
  const common: Row = {
    measure: subject.title,
    definition: subject.definition,
    direction: subject.indicator?.direction ?? 'higher',
    unit: subject.unit,
    benchmark_name: heldName(benchmarkName, subject, words),
    gap_unit: subject.gapUnit,
    source: sourceOf(shown, 'tables'),
    licence: licenceOf(shown),
    data_version: catalogue.version,
    link,
  };
  const { panel } = change;
  const about = panel === null ? '' : [...groups, panelText(panel, words)].join(' ');
  const ofRegion = (region: ChangeLine['region']): Row => ({
    ...common,
    region,
    name: names.region(region),
    country: catalogue.regions.find(({ code }) => code === region)?.country ?? '',
  });
  const noted = (line: ChangeLine): Row => ({
    ...ofRegion(line.region),
    notices: [...groups, ...noticesOf({ result: change, names, messages }, line.region)].join(' '),
  });
  const rows = [
    ...change.lines.flatMap((line) => lineRows(line, noted(line))),
    ...change.lines.map((line) => paceRow(line, subject.decimals, noted(line))),
    ...(panel === null
      ? []
      : panelRows(panel, (region) => ({ ...(region === null ? common : ofRegion(region)), notices: about }))),
  ];
  return csvOfRecords(COLUMNS, rows, form);
}

export function saveChange(given: Omit<ChangeExport, 'link' | 'view'>, view: View, form: CsvForm): string {
  return saveCsvText(
    changeCsv({ ...given, view, link: linkTo(view) }, form),
    `atlas-change-${view.indicator ?? view.theme}`,
    form,
  );
}
