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
  type EvidenceRegions,
  type GroupsQuestion,
  type IndicatorId,
  type IndustryQuestion,
  type IndustryReference,
  type Question,
  type RegionCode,
  type SectorCode,
  type SectorTableName,
  type SpatialQuestion,
  type TableQuestion,
} from '../../model/index.ts';
import type { RangeOptions } from '../questions.ts';

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

/** Each of these is the name of the answer to a question, or null where it has to be computed. An indicator is the same under every theme. */
export function exploreKey(question: Question): string | null {
  const { theme, indicator, benchmark } = question;
  return hasUsualMethod(question) && isPrepared(benchmark) ? `${indicator ?? theme} ${benchmark.kind}` : null;
}

/** A board is of scores only. All themes against the EU average are there by every preset. */
export function boardKey(question: Question): string | null {
  const { theme, benchmark, method } = question;
  const preset = presetOf(method);
  if (!isUsual(question) || preset === null || !isPrepared(benchmark)) return null;
  if (preset === 'atlas-default') return `${theme} ${benchmark.kind}`;
  return theme === 'all' && benchmark.kind === 'eu-average' ? `${theme} ${benchmark.kind} ${preset}` : null;
}

export function changeKey(question: Question): string | null {
  return question.benchmark.kind === 'eu-average' && hasUsualMethod(question)
    ? (question.indicator ?? question.theme)
    : null;
}

/** Of all themes, whatever theme or benchmark is asked about. */
export function evidenceKey(question: Question, over: EvidenceRegions): string | null {
  return hasUsualMethod(question) ? over : null;
}

/** Ranks do not hang on what regions are held against. */
export function rangesKey(question: Question, { draws, seed }: Pick<RangeOptions, 'draws' | 'seed'>): string | null {
  return hasUsualMethod(question) && draws === RANGE_DRAWS && seed === RANGE_SEED ? question.theme : null;
}

/** With the line of the whole over the years. */
export function profileKey(question: Question, region: RegionCode): string | null {
  const { theme, indicator, benchmark } = question;
  return theme === 'all' && indicator === null && benchmark.kind === 'eu-average' && hasUsualMethod(question)
    ? region
    : null;
}

/** Of the whole and all its parts, whatever the question is about. */
export function outlookKey(question: Question, region: RegionCode): string | null {
  return question.benchmark.kind === 'eu-average' && hasUsualMethod(question) ? region : null;
}

/** What there is hangs on nothing that is chosen. */
export function holdingsKey(): string {
  return 'all';
}

export function cardKey(indicator: IndicatorId): string {
  return indicator;
}

/** A table of the usual steps, by what it is of. */
export function tableKey({ usual, scores, filter }: TableQuestion): string | null {
  if (filter !== null) return null;
  return scores === null || hasUsualMethod(scores) ? usual : null;
}

/** Which regions are alike, by the usual choices and either way of grouping. */
export function groupsKey({ question, basis, themes, way, count, since }: GroupsQuestion): string | null {
  const isUsual =
    basis === DEFAULT_GROUPS.basis &&
    themes.join() === DEFAULT_GROUPS.themes.join() &&
    count === DEFAULT_GROUPS.count &&
    since === DEFAULT_GROUPS.since;
  return isUsual && hasUsualMethod(question) ? way : null;
}

/** Of scores, by the usual test; whether the neighbours are those of the file shows when it is read. */
export function spatialKey({ question, permutations, seed, correction }: SpatialQuestion): string | null {
  const isUsual =
    permutations === DEFAULT_GROUPS.permutations && seed === GROUP_SEED && correction === DEFAULT_GROUPS.correction;
  return isUsual && question.indicator === null && hasUsualMethod(question) ? question.theme : null;
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

export function portfolioKey(question: IndustryQuestion, region: RegionCode): string | null {
  return industryKey(question, region);
}

export function acrossKey(question: IndustryQuestion, sector: SectorCode): string | null {
  return industryKey(question, sector);
}

/** The space is of the EU27 and of quotients, whatever is held against what; of the table that it is usually told from. */
export function spaceKey({ table, year }: IndustryQuestion, region: RegionCode): string | null {
  return table === sectorTableOf({ part: 'space', table: null }) && year === null ? region : null;
}
