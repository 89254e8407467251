import type { Board, NodeId } from '../../../../src/model/index.ts';
import { answered, at, given, placeOf, type Reader } from './held.ts';

/** The figures of all regions: a row a region, as the engine has it; the interval of a rank where it came by itself. */
const regions: Reader = (answers) => {
  const { columns } = given(answers, 'result', 'explore');
  const ranges = answered(answers, 'ranges', 'ranges');
  return (row, { id }) => {
    const place = placeOf(columns.region, row);
    const inRanges = ranges === null ? -1 : placeOf(ranges.regions, row);
    switch (id) {
      case 'value':
      case 'benchmark':
      case 'gap':
      case 'rank':
      case 'year':
        return at(columns[id], place);
      case 'points':
        return at(columns.gapPoints, place);
      case 'mean_year':
        return at(columns.meanYear, place);
      case 'between':
      case 'rank_low':
        return ranges === null ? at(columns.rankLow, place) : at(ranges.low, inRanges);
      case 'rank_high':
        return ranges === null ? at(columns.rankHigh, place) : at(ranges.high, inRanges);
      default:
        return undefined;
    }
  };
};

/** The same of partners in programmes, whose value stands under another name. */
const interreg: Reader = (answers) => {
  const { columns } = given(answers, 'result', 'explore');
  return (row, { id }) => {
    const place = placeOf(columns.region, row);
    if (id === 'partners') return at(columns.value, place);
    return id === 'rank' || id === 'year' ? at(columns[id], place) : undefined;
  };
};

const ofNode = (
  board: Board,
  node: NodeId | string,
  column: 'score' | 'benchmark' | 'gap' | 'contribution',
  place: number,
) => at(board.columns[node]?.[column], place);

/** The overall gaps: a row a region, what its root has. */
const overall: Reader = (answers) => {
  const board = given(answers, 'board', 'board');
  const ranges = answered(answers, 'ranges', 'ranges');
  return (row, { id }) => {
    const place = placeOf(board.regions, row);
    switch (id) {
      case 'score':
      case 'benchmark':
      case 'gap':
        return ofNode(board, board.root, id, place);
      case 'rank':
        return at(board.rank, place);
      case 'age':
        return at(board.meanYear, place);
      case 'low':
      case 'high':
        return ranges === null ? Number.NaN : at(ranges[id], placeOf(ranges.regions, row));
      default:
        return undefined;
    }
  };
};

/** What a gap is made of: a row a node, of the region selected first. What it adds to the score is minus what it adds to the gap. */
const waterfall: Reader = (answers, { selected: [region = ''] }) => {
  const board = given(answers, 'board', 'board');
  const place = board.regions.findIndex((code) => code === region);
  return ({ id: node }, { id }) => {
    switch (id) {
      case 'score':
      case 'benchmark':
      case 'gap':
        return ofNode(board, node, id, place);
      case 'contribution':
        return Number.isFinite(ofNode(board, node, 'gap', place)) ? -ofNode(board, node, id, place) : Number.NaN;
      default:
        return undefined;
    }
  };
};

/** Every gap: a row a region, a column a node. */
const matrix: Reader = (answers) => {
  const board = given(answers, 'board', 'board');
  return (row, { id }) => ofNode(board, id, 'gap', placeOf(board.regions, row));
};

/** Ranks, their intervals, and in which share of the draws the row is ahead of the column. */
const differences: Reader = (answers) => {
  const ranges = given(answers, 'ranges', 'ranges');
  return (row, { id }) => {
    const place = placeOf(ranges.regions, row);
    if (id === 'rank' || id === 'low' || id === 'high') return at(ranges[id], place);
    const other = ranges.compared.findIndex((code) => id === `ahead-of-${code}`);
    return at(ranges.ahead[placeOf(ranges.compared, row)], other);
  };
};

export const OF_AREA: Readonly<Record<string, Reader>> = {
  map: regions,
  ranking: regions,
  'cooperation-interreg': interreg,
  'gaps-overall': overall,
  'gaps-waterfall': waterfall,
  'gaps-extremes': waterfall,
  'gaps-matrix': matrix,
  'gaps-differences': differences,
};
