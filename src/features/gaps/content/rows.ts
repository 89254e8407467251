import { median } from 'd3';
import type { DumbbellInput } from '../../../charts/dumbbells/layout.ts';
import type { MatrixInput } from '../../../charts/gap-matrix/layout.ts';
import type { WaterfallInput } from '../../../charts/waterfall/layout.ts';
import { sharedOf } from '../../../language/findings/findings.ts';
import { markRemarks, markWords } from '../../../language/findings/marks.ts';
import type { Format } from '../../../language/format.ts';
import type { Speech } from '../../../language/speech/words.ts';
import type { Names } from '../../../language/names.ts';
import {
  numberColumn,
  textColumn,
  type FigureRow,
  type FigureTable,
  reasonIn,
  type ReasonCode,
  type FigureNumber,
} from '../../../figure/value/table.ts';
import { nodeName } from '../../../figure/words/node-name.ts';
import {
  SCALE_DECIMALS,
  isThemeId,
  scaleOf,
  sharedUnder,
  type Board,
  type BoardMark,
  type BoardNode,
  type Catalogue,
  type NodeId,
  type RankRanges,
  type RegionCode,
  statusesOf,
} from '../../../model/index.ts';

export interface Words {
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly messages: Speech<'gaps'>['messages'];
  readonly format: Format;
}

/** The nodes right under the root: themes, or the indicators of one. */
export function childrenOf(board: Board): readonly BoardNode[] {
  return board.nodes.filter(({ parent }) => parent === board.root);
}

const at = (values: readonly number[] | undefined, row: number): number => values?.[row] ?? Number.NaN;

/** A row of the list with what only its table says. */
export interface DumbbellRow extends DumbbellInput {
  readonly meanYear: number;
  /** On how many figures it is held against the benchmark, in words; null where on all. */
  readonly shared: string | null;
  readonly reasonCode: ReasonCode | null;
}

export function dumbbellRows(board: Board, ranges: RankRanges | null, { names, messages }: Words): DumbbellRow[] {
  const root = board.columns[board.root];
  return board.regions.map((code, row) => ({
    id: code,
    name: names.region(code),
    score: at(root?.score, row),
    benchmark: at(root?.benchmark, row),
    gap: at(root?.gap, row),
    rank: at(board.rank, row),
    low: at(ranges?.low, ranges?.regions.indexOf(code) ?? -1),
    high: at(ranges?.high, ranges?.regions.indexOf(code) ?? -1),
    meanYear: at(board.meanYear, row),
    shared: sharedOn(board, board.root, row, { messages })[0] ?? null,
    apart:
      board.isApart[row] === true ? messages.gaps.parts({ parts: board.parts[row] ?? 0, of: board.partsOf }) : null,
    reason: board.reason[row] == null ? null : messages.reasons[board.reason[row]],
    reasonCode: board.reason[row] ?? null,
  }));
}

/** Why a node of a region has no gap. */
export function missingOn(
  board: Board,
  node: NodeId,
  row: number,
  messages: Words['messages'],
): Pick<FigureNumber, 'reason' | 'reasonCode'> {
  return Number.isFinite(at(board.columns[node]?.score, row))
    ? { reason: messages.explore.noBenchmark }
    : reasonIn(messages, isThemeId(node) || node === 'overall' ? 'coverage' : 'not-published');
}

/** The root, then its children; regions without any gap are left to the list of those without a score. */
export function matrixRows(
  board: Board,
  { catalogue, names, messages, format }: Words,
): { readonly columns: { id: NodeId; label: string }[]; readonly rows: MatrixInput[] } {
  const nodes = board.nodes.filter(({ id, parent }) => id === board.root || parent === board.root);
  const rows = board.regions.flatMap((code, row): MatrixInput[] => {
    const gaps = nodes.map(({ id }) => at(board.columns[id]?.gap, row));
    if (!gaps.some(Number.isFinite)) return [];
    const country = catalogue.regions.find((region) => region.code === code)?.country;
    return [
      {
        id: code,
        name: names.region(code),
        marks: nodes.map(({ id }, index) =>
          Number.isFinite(gaps[index]) ? marksOn(board, id, row, { names, messages }).join(', ') || null : null,
        ),
        group: country === undefined ? '' : format.country(country),
        gaps,
        reasons: nodes.map(({ id }, index) =>
          Number.isFinite(gaps[index]) ? null : (missingOn(board, id, row, messages).reason ?? null),
        ),
      },
    ];
  });
  return {
    columns: nodes.map(({ id }) => ({
      id,
      label:
        id === 'overall'
          ? messages.controls.overallScore
          : isThemeId(id)
            ? messages.themes[id].short
            : names.indicator(id),
    })),
    rows,
  };
}

/** Which child of the root has the widest and which the narrowest gap in the middle of the area; null without two. */
export function medianGaps(
  board: Board,
): { readonly widest: readonly [NodeId, number]; readonly narrowest: readonly [NodeId, number] } | null {
  const medians = childrenOf(board)
    .flatMap(({ id }) => {
      const middle = median((board.columns[id]?.gap ?? []).filter(Number.isFinite));
      return middle === undefined ? [] : [[id, middle] as const];
    })
    .toSorted(([, one], [, other]) => other - one);
  const [widest] = medians;
  const narrowest = medians.at(-1);
  return widest === undefined || narrowest === undefined || medians.length < 2 ? null : { widest, narrowest };
}

const marked = (name: string, marks: readonly string[]): string =>
  marks.length === 0 ? name : `${name} (${marks.join(', ')})`;

export function waterfallSteps(board: Board, region: RegionCode, { names, messages }: Words): WaterfallInput[] {
  const row = board.regions.indexOf(region);
  const stepOf = (node: BoardNode): WaterfallInput => {
    const isIn = Number.isFinite(at(board.columns[node.id]?.gap, row));
    return {
      id: node.id,
      name: marked(nodeName(node.id, { names, messages }), marksOn(board, node.id, row, { names, messages })),
      contribution: isIn ? at(board.columns[node.id]?.contribution, row) : 0,
      parts: isIn ? board.nodes.filter(({ parent }) => parent === node.id).map(stepOf) : [],
      leftOut: isIn ? null : messages.gaps.leftOut,
    };
  };
  return childrenOf(board).map(stepOf);
}

/** Every node a gap is made of as a table: scores of both sides, the gap and what it does to the score. */
export function stepsTable(board: Board, region: RegionCode, words: Words, benchmarkName: string): FigureTable {
  const { messages } = words;
  const row = board.regions.indexOf(region);
  const scale = scaleOf(board.question.method);
  const decimals = SCALE_DECIMALS[scale];
  return {
    columns: [
      textColumn('step', messages.gaps.step),
      textColumn('theme', messages.table.theme),
      numberColumn('score', messages.table.score, { decimals }),
      numberColumn('benchmark', benchmarkName, { decimals }),
      numberColumn('gap', messages.table.gap, { kind: 'gap', decimals }),
      numberColumn('contribution', messages.gaps.contribution, { kind: 'signed', decimals }),
    ],
    rows: board.nodes
      .filter(({ parent }) => parent !== null)
      .map(({ id, theme }): FigureRow => {
        const column = board.columns[id];
        const gap = at(column?.gap, row);
        return {
          id,
          code: id,
          cells: [
            nodeName(id, words),
            theme === null ? '' : messages.themes[theme].short,
            { value: at(column?.score, row), ...statusOn(board, id, row, words) },
            { value: at(column?.benchmark, row), remarks: sharedOn(board, id, row, words) },
            { value: gap },
            Number.isFinite(gap)
              ? { value: -at(column?.contribution, row) }
              : { value: Number.NaN, reason: messages.gaps.leftOut },
          ],
        };
      }),
  };
}

/** The fewest steps, at most two, that make two thirds of what goes the way of the gap. */
export function mostOf(steps: readonly WaterfallInput[], gap: number): readonly string[] {
  const sign = Math.sign(gap);
  const same = steps
    .filter(({ contribution }) => sign * contribution > 0)
    .toSorted((one, other) => sign * (other.contribution - one.contribution));
  const all = same.reduce((sum, { contribution }) => sum + contribution, 0);
  const [first, second] = same;
  if (first === undefined) return [];
  return first.contribution / all >= 2 / 3 || second === undefined ? [first.name] : [first.name, second.name];
}

export interface IndicatorGap {
  readonly id: NodeId;
  readonly name: string;
  readonly score: number;
  readonly benchmark: number;
  readonly gap: number;
  /** What is to be known of the figure. */
  readonly marks: readonly string[];
  readonly cell: Pick<FigureNumber, 'status' | 'remarks'>;
}

/** What is to be known of a region's figure of an indicator; null of one that was simply measured, and of a score. */
export function markOn(
  { marks, regions }: Pick<Board, 'marks' | 'regions'>,
  node: NodeId,
  row: number,
): BoardMark | null {
  return (
    marks.find(
      (mark) => mark.indicators.some((id) => id === node) && mark.regions.some((code) => code === regions[row]),
    ) ?? null
  );
}

/** The marks of a region's figure of an indicator, in words; none of a score. */
export function marksOn(
  board: Board,
  node: NodeId,
  row: number,
  words: Pick<Words, 'names' | 'messages'>,
): readonly string[] {
  const found = markOn(board, node, row);
  return found === null ? [] : markWords(found, words);
}

/** The statuses of a region's figure of an indicator, and its marks for a table. */
export function statusOn(
  board: Board,
  node: NodeId,
  row: number,
  words: Pick<Words, 'names' | 'messages'>,
): Pick<FigureNumber, 'status' | 'remarks'> {
  const found = markOn(board, node, row);
  return found === null ? { remarks: [] } : { status: statusesOf(found.status), remarks: markRemarks(found, words) };
}

/** On how many figures a node of a region is held against the benchmark, where not on all. */
export function sharedOn(
  board: Board,
  node: NodeId,
  row: number,
  { messages }: Pick<Words, 'messages'>,
): readonly string[] {
  const shared = sharedOf(sharedUnder(board, node, row));
  return shared === null ? [] : [messages.ranks.onSame(shared)];
}

/** The indicators a region leads and trails most in, at most `most` each, by gap in the units of the score. */
export function extremes(
  board: Board,
  region: RegionCode,
  words: Words,
  most: number,
): { readonly leads: readonly IndicatorGap[]; readonly trails: readonly IndicatorGap[] } {
  const row = board.regions.indexOf(region);
  const all = board.leaves
    .map(
      ({ indicator }): IndicatorGap => ({
        id: indicator,
        name: nodeName(indicator, words),
        score: at(board.columns[indicator]?.score, row),
        benchmark: at(board.columns[indicator]?.benchmark, row),
        gap: at(board.columns[indicator]?.gap, row),
        marks: marksOn(board, indicator, row, words),
        cell: statusOn(board, indicator, row, words),
      }),
    )
    .filter(({ gap }) => Number.isFinite(gap));
  return {
    leads: all
      .filter(({ gap }) => gap < 0)
      .toSorted((one, other) => one.gap - other.gap)
      .slice(0, most),
    trails: all
      .filter(({ gap }) => gap > 0)
      .toSorted((one, other) => other.gap - one.gap)
      .slice(0, most),
  };
}
