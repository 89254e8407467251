import {
  CORRECTIONS,
  CORRELATIONS,
  DEFAULT_GROUPS,
  DOT_TONES,
  FEWEST_GROUPS,
  FIRST_YEAR,
  GROUP_BASES,
  GROUP_PARTS,
  GROUP_WAYS,
  IMPUTATIONS,
  LAST_YEAR,
  MAP_SIDES,
  MOST_GROUPS,
  NEIGHBOURHOODS,
  PERMUTATIONS,
  SPATIAL_STATISTICS,
  THEMES,
  isThemeId,
  parseIndicatorId,
  type GroupsChoice,
  type NodeId,
} from '../../model/index.ts';

/** What is shown of groups as the option of a link: in order, parted by `~`, without the usual end; nothing for all that is usual. */
export function writeGroups(choice: GroupsChoice): string {
  const parts = written(choice);
  const usual = written(DEFAULT_GROUPS);
  let length = parts.length;
  while (length > 0 && parts[length - 1] === usual[length - 1]) length -= 1;
  return parts.slice(0, length).join('~');
}

function written(choice: GroupsChoice): string[] {
  return [
    choice.part,
    choice.basis,
    THEMES.filter((theme) => choice.themes.includes(theme)).join('.'),
    choice.way,
    choice.count === null ? 'suggested' : String(choice.count),
    choice.imputation,
    choice.open === null ? 'none' : String(choice.open),
    String(choice.since),
    choice.neighbourhood,
    String(choice.permutations),
    choice.correction,
    choice.x,
    choice.y,
    choice.side,
    choice.tone,
    choice.correlation,
    choice.statistic,
  ];
}

const oneOf = <Known extends string>(values: readonly Known[], text: string | undefined, usual: Known): Known =>
  values.find((value) => value === text) ?? usual;

function wholeNumber(text: string | undefined, least: number, most: number): number | null {
  const value = text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

function nodeOf(text: string | undefined, usual: NodeId): NodeId {
  if (text === undefined || text === '') return usual;
  return text === 'overall' || isThemeId(text) ? text : (parseIndicatorId(text) ?? usual);
}

/** Undoes `writeGroups`; what is not understood is as usual. */
export function parseGroups(text: string): GroupsChoice {
  const parts = text.split('~');
  const [part, basis, themes, way, count, imputation, open, since, neighbourhood, permutations, correction] = parts;
  const [x, y, side, tone, correlation, statistic] = parts.slice(11);
  const usual = DEFAULT_GROUPS;
  const chosen = THEMES.filter((theme) => (themes ?? '').split('.').includes(theme));
  return {
    part: oneOf(GROUP_PARTS, part, usual.part),
    basis: oneOf(GROUP_BASES, basis, usual.basis),
    // One theme alone puts regions in a row, not in groups.
    themes: chosen.length < 2 ? usual.themes : chosen,
    way: oneOf(GROUP_WAYS, way, usual.way),
    count: wholeNumber(count, FEWEST_GROUPS, MOST_GROUPS),
    imputation: oneOf(IMPUTATIONS, imputation, usual.imputation),
    open: wholeNumber(open, 0, MOST_GROUPS - 1),
    since: wholeNumber(since, FIRST_YEAR, LAST_YEAR) ?? usual.since,
    neighbourhood: oneOf(NEIGHBOURHOODS, neighbourhood, usual.neighbourhood),
    permutations: PERMUTATIONS.find((known) => String(known) === permutations) ?? usual.permutations,
    correction: oneOf(CORRECTIONS, correction, usual.correction),
    x: nodeOf(x, usual.x),
    y: nodeOf(y, usual.y),
    side: oneOf(MAP_SIDES, side, usual.side),
    tone: oneOf(DOT_TONES, tone, usual.tone),
    correlation: oneOf(CORRELATIONS, correlation, usual.correlation),
    statistic: oneOf(SPATIAL_STATISTICS, statistic, usual.statistic),
  };
}

/** The parts of a text that `parseGroups` did not understand, for the page to name. */
export function strangeInGroups(text: string): readonly string[] {
  const understood = written(parseGroups(text));
  const inOrder = (part: string | undefined): string | undefined => part?.split('.').toSorted().join('.');
  return text.split('~').filter((part, at) => part !== '' && inOrder(part) !== inOrder(understood[at]));
}
