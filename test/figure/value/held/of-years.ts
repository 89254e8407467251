import { at, given, placeOf, type Reader } from './held.ts';

/** Gaps of regions by year: a row a region, a column a year. */
const lines: Reader = (answers) => {
  const change = given(answers, 'change', 'change');
  return (row, { id }) =>
    change.lines.find(({ region }) => region === row.code)?.points.find(({ year }) => year === Number(id))?.gap ??
    Number.NaN;
};

/** Start and growth of the regions of the panel. */
const convergence: Reader = (answers) => {
  const { panel } = given(answers, 'change', 'change');
  return (row, { id }) =>
    panel !== null && (id === 'start' || id === 'growth') ? at(panel[id], placeOf(panel.regions, row)) : undefined;
};

/** How far apart regions are, by year. The share that is said of the mean only where zero is nothing is left to the figure. */
const spread: Reader = (answers) => {
  const { panel } = given(answers, 'change', 'change');
  return (row, { id }) => {
    const year = Number(row.id);
    const part = (['total', 'within', 'between'] as const)[Number(id.replace('theil-', ''))];
    if (id === 'year') return year;
    if (id === 'sd') return panel?.sigma.find((one) => one.year === year)?.sd;
    return part === undefined ? undefined : panel?.theil.find((one) => one.year === year)?.[part];
  };
};

/** The ground gained a year is minus what the gap grows a year, so that its ends change places. */
const years: Reader = (answers) => {
  const change = given(answers, 'change', 'change');
  const isFalling = (value: number): number => 0 - value;
  return (row, { id }) => {
    const line = change.lines.find(({ region }) => region === row.code);
    const gaps = line?.points.map(({ gap }) => gap).filter(Number.isFinite) ?? [];
    if (id === 'gap') return gaps.at(-1) ?? Number.NaN;
    const closing = line?.closing ?? null;
    if (closing === null) return Number.NaN;
    switch (id) {
      case 'gain':
        return isFalling(closing.slope);
      case 'gain-low':
        return isFalling(closing.high);
      case 'gain-high':
        return isFalling(closing.low);
      case 'from':
      case 'to':
        return closing[id];
      default:
        // Years left are told where the outcome is sure: held to be answered.
        return undefined;
    }
  };
};

/** Scores of a region and of what it is held against by year: two columns a node. */
const past: Reader = (answers) => {
  const { nodes } = given(answers, 'outlook', 'outlook');
  return (row, { id }) => {
    if (id === 'year') return Number(row.id);
    const isHeld = id.endsWith('-held');
    const node = nodes.find((one) => one.id === (isHeld ? id.slice(0, -'-held'.length) : id));
    const point = node?.points.find(({ year }) => year === Number(row.id));
    return (isHeld ? point?.benchmark : point?.value) ?? Number.NaN;
  };
};

/** Gaps of a region then and now, and the ground it gains a year. */
const prospect: Reader = (answers) => {
  const { nodes } = given(answers, 'outlook', 'outlook');
  return (row, { id }) => {
    const node = nodes.find((one) => one.id === row.id);
    if (node === undefined) return Number.NaN;
    switch (id) {
      case 'before':
        return node.first.gap;
      case 'before-year':
        return node.first.year;
      case 'now':
        return node.last.gap;
      case 'now-year':
        return node.last.year;
      case 'gain':
        return 0 - node.slope;
      case 'gain-low':
        return 0 - node.high;
      case 'gain-high':
        return 0 - node.low;
      default:
        return undefined;
    }
  };
};

/** What would close gaps: a row an indicator. */
const levers: Reader = (answers) => {
  const outlook = given(answers, 'outlook', 'outlook');
  return (row, { id }) => {
    const lever = outlook.levers.find(({ indicator }) => indicator === row.id);
    if (lever === undefined) return Number.NaN;
    const [from = Number.NaN, to = Number.NaN] = lever.seenOver ?? [];
    const known: Readonly<Record<string, number>> = {
      year: lever.year,
      value: lever.value,
      benchmark: lever.benchmark,
      distance: lever.distance,
      seen: lever.seen,
      needed: lever.needed,
      'seen-from': from,
      'seen-to': to,
      'needed-if-moving': lever.neededIfMoving,
    };
    return known[id];
  };
};

export const OF_YEARS: Readonly<Record<string, Reader>> = {
  'change-lines': lines,
  'change-convergence': convergence,
  'change-spread': spread,
  'change-years': years,
  'region-past': past,
  'region-prospect': prospect,
  'region-levers': levers,
};
