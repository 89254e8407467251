import { fitInterval, pearson } from '../../../../src/analysis/index.ts';
import { THEMES } from '../../../../src/model/index.ts';
import { answered, at, given, placeOf, type Reader } from './held.ts';
import type { FigureRow } from '../../../../src/figure/value/table.ts';

/** Six small maps: a column a theme, each from an answer of its own. */
const smallMaps: Reader = (answers) => {
  const results = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].flatMap((name) =>
    answers[name] == null ? [] : [given(answers, name, 'explore')],
  );
  return (row, { id }) => {
    const found = results.find(({ question }) => question.theme === id);
    return found === undefined ? undefined : at(found.columns.gap, placeOf(found.columns.region, row));
  };
};

const tileMap: Reader = (answers) => {
  const { columns } = given(answers, 'explore', 'explore');
  return (row, { id }) => (id === 'value' || id === 'gap' ? at(columns[id], placeOf(columns.region, row)) : undefined);
};

/** Pearson's r of the scores of two nodes, over the regions that have both. */
const pairs: Reader = (answers) => {
  const { columns } = given(answers, 'board', 'board');
  return ({ id: both }, { id }) => {
    const [one = '', other = ''] = both.split(' ');
    const found = pearson(columns[one]?.score ?? [], columns[other]?.score ?? []);
    return id === 'r' || id === 'n' ? found[id] : undefined;
  };
};

/** Who is ahead: by how much in the theme in which it is furthest, in points; NaN where in none. */
const better: Reader = (answers, { selected: [own = ''] }) => {
  const board = given(answers, 'board', 'board');
  const score = (theme: string, code: string | null): number =>
    at(
      board.columns[theme]?.score,
      board.regions.findIndex((region) => region === code),
    );
  return ({ code }, { id }) => {
    if (id !== 'theme-lead') return undefined;
    const leads = THEMES.map((theme) => score(theme, code) - score(theme, own)).filter((lead) => lead > 0);
    return leads.length === 0 ? Number.NaN : Math.max(...leads);
  };
};

/** Ranks by two methods, and what lies between. */
const moves: Reader = (answers) => {
  const [before, after] = [given(answers, 'reference', 'board'), given(answers, 'board', 'board')];
  return (row, { id }) => {
    const [was, is] = [before, after].map(({ rank, regions }) => at(rank, placeOf(regions, row)));
    if (was === undefined || is === undefined) return undefined;
    return id === 'before' ? was : id === 'after' ? is : was - is;
  };
};

/** Nearness is a share in a table and of a hundred in the answer. */
const space: Reader = (answers) => {
  const nodes = given(answers, 'space', 'industrySpace')?.nodes ?? [];
  return (row, { id }) => {
    const node = nodes.find(({ sector }) => sector === row.id);
    if (node === undefined) return Number.NaN;
    switch (id) {
      case 'employment':
      case 'quotient':
      case 'complexity':
      case 'ubiquity':
        return node[id];
      default:
        return id === 'density' ? node.density / 100 : undefined;
    }
  };
};

/** One sector in every region. */
const across: Reader = (answers) => {
  const { regions } = given(answers, 'across', 'sectorAcross');
  return (row, { id }) => {
    const position = regions.find(({ place }) => place.code === row.id)?.position;
    switch (id) {
      case 'employment':
      case 'quotient':
      case 'share':
      case 'growth':
      case 'stars':
        return position?.[id];
      default:
        return undefined;
    }
  };
};

/** How far a region is from another: the root of the squares of what lies between their points. */
const nearest: Reader = (answers, { selected: [own = ''] }) => {
  const { regions, points } = given(answers, 'groups', 'regionGroups');
  const pointsOf = (code: string | null): readonly number[] => points[regions.findIndex((one) => one === code)] ?? [];
  return ({ code }, { id }) =>
    id === 'distance' ? Math.hypot(...pointsOf(own).map((value, one) => value - at(pointsOf(code), one))) : undefined;
};

/** The score of a region in percent of that of the EU average, on the figures both have. */
const relative: Reader = (answers) => {
  const { columns, root, regions } = given(answers, 'board', 'board');
  return (row, { id }) => {
    const place = placeOf(regions, row);
    const held = at(columns[root]?.benchmark, place);
    return id === 'relative' ? (100 * (held - at(columns[root]?.gap, place))) / held : undefined;
  };
};

/** Two figures, and how far a region lies above the line that is fitted through all. */
const scatter: Reader = (answers) => {
  const { columns: across } = given(answers, 'across', 'explore');
  const { columns: upwards } = given(answers, 'upwards', 'explore');
  const people = answered(answers, 'people', 'explore');
  const upOf = (code: string): number =>
    at(
      upwards.value,
      upwards.region.findIndex((one) => one === code),
    );
  const fit = fitInterval(across.value, across.region.map(upOf));
  return (row, { id }) => {
    const x = at(across.value, placeOf(across.region, row));
    const y = upOf(row.code ?? '');
    switch (id) {
      case 'x':
        return x;
      case 'y':
        return y;
      case 'from-line':
        return fit === null ? Number.NaN : y - fit.intercept - fit.slope * x;
      default:
        return id === 'people' && people !== null
          ? at(people.columns.value, placeOf(people.columns.region, row))
          : undefined;
    }
  };
};

/** As many regions as codes are listed beside them. */
const programmes: Reader =
  () =>
  (row, { id }) => {
    const members = row.cells.at(-1);
    return id === 'regions' && typeof members === 'string'
      ? members.split('; ').filter((code) => code !== '').length
      : undefined;
  };

/** A number that follows from others of its row. */
type OfRow = (cell: (column: string) => number) => number;

const FORMULAS: Readonly<Record<string, Readonly<Record<string, OfRow>>>> = {
  // The pace of a gap that closed: what was lost, a year.
  'gaps-closed': { pace: (cell) => (cell('gap-then') - cell('gap-end')) / (cell('to') - cell('from')) },
  // Places of the other index minus places of this one.
  'method-scoreboard': { difference: (cell) => cell('other-rank') - cell('own-rank') },
  'method-competitiveness': { difference: (cell) => cell('other-rank') - cell('own-rank') },
};

/** A reader of formulas needs the row beside the answers. */
export function byFormula(
  id: string,
  row: FigureRow,
  columns: readonly { readonly id: string }[],
  column: string,
): number | undefined {
  const formula = FORMULAS[id]?.[column];
  return formula?.((name) => {
    const cell = row.cells[columns.findIndex((one) => one.id === name)];
    return typeof cell === 'object' ? cell.value : Number.NaN;
  });
}

export const OF_OTHERS: Readonly<Record<string, Reader>> = {
  'groups-nearest': nearest,
  'method-groups': relative,
  'two-scatter': scatter,
  'cooperation-programmes': programmes,
  'small-maps': smallMaps,
  'tile-map': tileMap,
  'two-correlations': pairs,
  'region-better': better,
  'method-moves': moves,
  'industry-space': space,
  'industry-opportunities': space,
  'industry-map': across,
};
