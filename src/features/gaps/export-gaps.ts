import { csvFormatRows } from 'd3';
import { download } from '../../frame/download.ts';
import { scaleOf, type Board } from '../../model/index.ts';
import { nodeName, type Words } from './rows.ts';

function number(value: number | undefined): string {
  return value !== undefined && Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
}

/** Every score, gap and contribution of the page as CSV (RFC 4180, UTF-8), one row a region and node. */
export function gapsCsv(board: Board, words: Words, benchmarkName: string): string {
  const { catalogue, names, messages } = words;
  const head = ['region', 'name', 'node', 'parent', 'label', 'weight', 'score', 'benchmark', 'benchmark_name', 'gap', 'contribution', 'unit', 'rank', 'parts', 'parts_of', 'missing_because', 'data_version'];
  const rows = board.regions.flatMap((code, row) => board.nodes.map(({ id, parent, weight }) => {
    const column = board.columns[id];
    const isRoot = id === board.root;
    return [
      code, names.region(code), id, parent ?? '', nodeName(id, words), number(weight), number(column?.score[row]), number(column?.benchmark[row]), benchmarkName,
      number(column?.gap[row]), number(column?.contribution[row]), messages.scales[scaleOf(board.question.method)],
      isRoot ? number(board.rank[row]) : '', isRoot ? number(board.parts[row]) : '', isRoot ? number(board.partsOf) : '', isRoot ? (board.reason[row] ?? '') : '', catalogue.version,
    ];
  }));
  return `${csvFormatRows([head, ...rows])}\n`;
}

export function saveGaps(board: Board, words: Words, benchmarkName: string): void {
  download(new Blob([gapsCsv(board, words, benchmarkName)], { type: 'text/csv;charset=utf-8' }), `atlas-gaps-${board.question.theme}.csv`);
}
