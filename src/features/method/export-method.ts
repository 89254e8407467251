import type { Messages } from '../../language/speech/words.ts';
import type { Names } from '../../language/names.ts';
import { csvNumber as number, csvOfRecords, saveCsvText, type CsvCell } from '../../figure/export/csv.ts';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { licenceOf, noticesOf, sourceOf } from '../../figure/words/exported.ts';
import { linkTo } from '../../figure/words/link.ts';
import { nodeName } from '../../figure/words/node-name.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import {
  presetOf,
  scaleOf,
  type Board,
  type BoardNode,
  type Catalogue,
  type Evidence,
  type Method,
  type RegionCode,
  type View,
} from '../../model/index.ts';
import { evidenceRows } from './export-evidence.ts';

/** All that the file of the page of methods is made of: what the page shows. */
interface MethodExport {
  /** By the method that one's own is compared with, and by one's own. */
  readonly before: Board;
  readonly now: Board;
  /** What the index of one's own method rests on; without, the file says nothing of it. */
  readonly evidence?: Evidence;
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly messages: Messages;
  readonly link: string;
}

const COLUMNS = [
  'part',
  'used',
  'method',
  'normalisation',
  'unit',
  'aggregation',
  'outliers',
  'weighting',
  'imputation',
  'coverage_needed',
  'left_out',
  'node',
  'parent',
  'label',
  'weight',
  'share_of_whole',
  'first_year',
  'last_year',
  'regions',
  'lowest',
  'highest',
  'outliers_drawn_in',
  'logarithm',
  'region',
  'name',
  'country',
  'score_before',
  'unit_before',
  'rank_before',
  'score_now',
  'unit_now',
  'rank_now',
  'moved',
  'ranked_apart',
  'parts',
  'parts_of',
  'missing_because',
  'other',
  'quantity',
  'value',
  'over',
  'over_regions',
  'notices',
  'source',
  'licence',
  'data_version',
  'link',
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], CsvCell>>>;

const USED = ['before', 'now'] as const;

function methodRow(method: Method, { messages }: MethodExport): Row {
  const { normalisation, aggregation, hasTreatment, weighting, imputation, coverage, leftOut } = method;
  return {
    part: 'method',
    method: messages.presets[presetOf(method) ?? 'own'],
    normalisation,
    unit: messages.scales[scaleOf(method)],
    aggregation,
    outliers: hasTreatment ? 'drawn-in' : 'left',
    weighting,
    imputation,
    coverage_needed: number(coverage),
    left_out: leftOut.join(' '),
  };
}

/** Of the whole, before missing ones are left out. */
function shareOf({ weight, parent }: BoardNode, board: Board): number {
  const above = board.nodes.find(({ id }) => id === parent);
  return above === undefined ? weight : weight * shareOf(above, board);
}

function sourceCells(
  { leaves }: Pick<Board, 'leaves'>,
  node: BoardNode | null,
  { now, catalogue, messages }: MethodExport,
): Row {
  const indicator = catalogue.indicators.find(({ id }) => id === node?.id)?.id ?? null;
  const subject = subjectOf(
    catalogue,
    { theme: node?.theme ?? now.question.theme, indicator, method: now.question.method },
    messages,
  );
  const shown = {
    result: { leaves: leaves.filter(({ theme }) => node === null || node.theme === null || theme === node.theme) },
    catalogue,
    subject,
    messages,
  };
  return { source: sourceOf(shown, 'tables'), licence: licenceOf(shown) };
}

/** What every theme and indicator weighs, and what its scale is made of. */
function weightRows(board: Board, given: MethodExport): Row[] {
  return board.nodes.map((node): Row => {
    const leaf = board.leaves.find(({ indicator }) => indicator === node.id);
    const years = leaf?.years.map(({ year }) => year) ?? [];
    return {
      part: 'weights',
      node: node.id,
      parent: node.parent ?? '',
      label: nodeName(node.id, given),
      weight: number(node.weight),
      share_of_whole: number(shareOf(node, board)),
      ...(leaf === undefined
        ? {}
        : {
            first_year: number(years[0]),
            last_year: number(years.at(-1)),
            regions: number(leaf.regions),
            lowest: number(leaf.bounds[0]),
            highest: number(leaf.bounds[1]),
            outliers_drawn_in: number(leaf.winsorised),
            logarithm: String(leaf.isTransformed),
          }),
      ...sourceCells(board, node, given),
    };
  });
}

/** Where a region stands by a method; nothing where the method does not know it. */
function standing(
  board: Board,
  code: RegionCode,
): { readonly score: number; readonly rank: number; readonly reason: string; readonly row: number } {
  const row = board.regions.indexOf(code);
  return {
    score: board.columns[board.root]?.score[row] ?? Number.NaN,
    rank: board.rank[row] ?? Number.NaN,
    reason: board.reason[row] ?? '',
    row,
  };
}

function rankRows(given: MethodExport): Row[] {
  const { before, now, catalogue, names, messages } = given;
  const source = sourceCells({ leaves: [...before.leaves, ...now.leaves] }, null, given);
  return now.regions.map((code): Row => {
    const [was, is] = [standing(before, code), standing(now, code)];
    return {
      part: 'ranks',
      region: code,
      name: names.region(code),
      country: catalogue.regions.find((region) => region.code === code)?.country ?? '',
      score_before: number(was.score),
      unit_before: messages.scales[scaleOf(before.question.method)],
      rank_before: number(was.rank),
      score_now: number(is.score),
      unit_now: messages.scales[scaleOf(now.question.method)],
      rank_now: number(is.rank),
      moved: number(was.rank - is.rank),
      ranked_apart: String(now.isApart[is.row] === true),
      parts: number(now.parts[is.row]),
      parts_of: number(now.partsOf),
      missing_because: is.reason === '' ? was.reason : is.reason,
      notices: noticesOf({ result: now, names, messages }, code).join(' '),
      ...source,
    };
  });
}

/** The page of methods as CSV: both methods choice by choice, what each lets every node weigh, score and rank of every region by both, with the move (up is above nought), and what the index rests on. */
export function methodCsv(given: MethodExport, form?: CsvForm): string {
  const boards = USED.map((used) => ({ used, board: given[used] }));
  const shared: Row = { data_version: given.catalogue.version, link: given.link };
  return csvOfRecords(
    COLUMNS,
    [
      ...boards.map(({ used, board }): Row => ({ ...methodRow(board.question.method, given), used })),
      ...boards.flatMap(({ used, board }) => weightRows(board, given).map((row): Row => ({ ...row, used }))),
      ...rankRows(given),
      ...(given.evidence === undefined ? [] : evidenceRows(given.evidence, given)),
    ].map((row) => ({ ...row, ...shared })),
    form,
  );
}

export function saveMethod(given: Omit<MethodExport, 'link'>, view: View, form: CsvForm): string {
  return saveCsvText(
    methodCsv({ ...given, link: linkTo(view) }, form),
    `atlas-method-${given.now.question.theme}`,
    form,
  );
}
