import {
  DEFAULT_GROUPS,
  DEFAULT_STAR_RULES,
  DEFAULT_VIEW,
  GROUP_SEED,
  RANGE_DRAWS,
  RANGE_SEED,
  presetOf,
  questionOf,
  sectorTableOf,
  type BenchmarkChoice,
  type GroupsQuestion,
  type IndustryQuestion,
  type IndustryReference,
  type Question,
  type SectorTableName,
} from '../../model/index.ts';
import type { QuestionKind, QuestionOf } from '../questions.ts';

/** The benchmarks that need no argument. */
export const PREPARED_BENCHMARKS = ['eu-average', 'see-median', 'country', 'frontier'] as const;

interface Prepared {
  readonly table: SectorTableName;
  readonly reference: IndustryReference;
}
/** The tables and references that industry is prepared for. */
export const PREPARED_INDUSTRY: readonly Prepared[] = [
  { table: 'manufacturing', reference: 'eu' },
  { table: 'divisions', reference: 'eu' },
  { table: 'ten-sectors', reference: 'eu' },
];

function isPrepared({ kind }: BenchmarkChoice): boolean {
  return PREPARED_BENCHMARKS.some((known) => known === kind);
}

/** Whether all but theme, indicator, benchmark and method is as usual. */
function isUsual({ year, hasCarried, hasDated, hasAllYears, filter }: Question): boolean {
  const usual = questionOf(DEFAULT_VIEW);
  return (
    year.kind === usual.year.kind &&
    hasCarried === usual.hasCarried &&
    hasDated === usual.hasDated &&
    hasAllYears === usual.hasAllYears &&
    filter === null
  );
}

function hasUsualMethod(question: Question): boolean {
  return isUsual(question) && presetOf(question.method) === 'atlas-default';
}

/** 32 bits of a text, by Fowler, Noll and Vo. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** Ranks do not hang on what regions are held against. Of none compared, or of all, out of which those compared are taken. */
function rangesKey({ question, draws, seed, compared }: QuestionOf<'ranges'>): string | null {
  if (!hasUsualMethod(question) || draws !== RANGE_DRAWS || seed !== RANGE_SEED) return null;
  return compared.length < 2 ? question.theme : `${question.theme} compared`;
}

/** Which regions are alike, by the usual choices and either way of grouping. */
function groupsKey({ question, basis, themes, way, count, since }: GroupsQuestion): string | null {
  const isUsual =
    basis === DEFAULT_GROUPS.basis &&
    themes.join() === DEFAULT_GROUPS.themes.join() &&
    count === DEFAULT_GROUPS.count &&
    since === DEFAULT_GROUPS.since;
  return isUsual && hasUsualMethod(question) ? way : null;
}

function hasUsualStars({ stars }: IndustryQuestion): boolean {
  const { size, specialisation, productivity } = DEFAULT_STAR_RULES;
  return stars.size === size && stars.specialisation === specialisation && stars.productivity === productivity;
}

function industryKey(question: IndustryQuestion, of: string): string | null {
  const { table, reference, year } = question;
  const isKnown = PREPARED_INDUSTRY.some((known) => known.table === table && known.reference === reference);
  return isKnown && year === null && hasUsualStars(question) ? `${of} ${table}` : null;
}

const KEYS = {
  /** An indicator is the same under every theme. */
  explore: (question) => {
    const { theme, indicator, benchmark } = question;
    return hasUsualMethod(question) && isPrepared(benchmark) ? `${indicator ?? theme} ${benchmark.kind}` : null;
  },
  /** A board is of scores only. All themes against the EU average are there by every preset. */
  board: (question) => {
    const { theme, benchmark, method } = question;
    const preset = presetOf(method);
    if (!isUsual(question) || preset === null || !isPrepared(benchmark)) return null;
    if (preset === 'atlas-default') return `${theme} ${benchmark.kind}`;
    return theme === 'all' && benchmark.kind === 'eu-average' ? `${theme} ${benchmark.kind} ${preset}` : null;
  },
  change: (question) =>
    question.benchmark.kind === 'eu-average' && hasUsualMethod(question)
      ? (question.indicator ?? question.theme)
      : null,
  /** Of all themes, whatever theme or benchmark is asked about. */
  evidence: ({ question, over }) => (hasUsualMethod(question) ? over : null),
  ranges: rangesKey,
  /** With the line of the whole over the years. */
  profile: ({ question, region }) => {
    const { theme, indicator, benchmark } = question;
    const isWhole = theme === 'all' && indicator === null && benchmark.kind === 'eu-average';
    return isWhole && hasUsualMethod(question) ? region : null;
  },
  /** Of the whole and all its parts, whatever the question is about. */
  outlook: ({ question, region }) =>
    question.benchmark.kind === 'eu-average' && hasUsualMethod(question) ? region : null,
  regionGroups: groupsKey,
  groupEvidence: groupsKey,
  /** Of scores, by the usual test, and of these neighbours. */
  spatialClusters: ({ question, regions, neighbours, permutations, seed, correction, statistic }) => {
    const isUsualTest =
      statistic === DEFAULT_GROUPS.statistic &&
      permutations === DEFAULT_GROUPS.permutations &&
      seed === GROUP_SEED &&
      correction === DEFAULT_GROUPS.correction;
    return isUsualTest && question.indicator === null && hasUsualMethod(question)
      ? `${question.theme} ${hashOf(JSON.stringify([regions, neighbours]))}`
      : null;
  },
  /** What there is hangs on nothing that is chosen. */
  holdings: () => 'all',
  card: ({ indicator }) => indicator,
  /** A table of the usual steps, by what it is of. */
  ownTable: ({ usual, scores, filter }) =>
    filter === null && (scores === null || hasUsualMethod(scores)) ? usual : null,
  portfolio: ({ question, region }) => industryKey(question, region),
  sectorAcross: ({ question, sector }) => industryKey(question, sector),
  /** The space is of the EU27 and of quotients, whatever is held against what; of the table that it is usually told from. */
  industrySpace: ({ question: { table, year }, region }) =>
    table === sectorTableOf({ part: 'space', table: null }) && year === null ? region : null,
} satisfies { readonly [Kind in QuestionKind]?: (question: QuestionOf<Kind>) => string | null };

export type PreparedKind = keyof typeof KEYS;

/**
 * What is answered at build, and what an answer is called; null where it has to be computed. Everything that changes the
 * answer must be in its name or be refused by it. An answer without a line here is always computed.
 */
export const ANSWER_KEYS: { readonly [Kind in PreparedKind]: (question: QuestionOf<Kind>) => string | null } = KEYS;
export const PREPARED_KINDS = Object.keys(KEYS) as readonly PreparedKind[];

/** Those of one region or indicator: many answers, which figures of all regions have no use for, and so listed apart. */
export const SINGLE_KINDS: ReadonlySet<PreparedKind> = new Set(['profile', 'outlook', 'holdings', 'card', 'ownTable']);
/** Those listed apart, since few embeds are of industry. */
export const INDUSTRY_KINDS: ReadonlySet<PreparedKind> = new Set(['portfolio', 'sectorAcross', 'industrySpace']);
