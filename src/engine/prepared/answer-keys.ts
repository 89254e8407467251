import {
  DEFAULT_STAR_RULES,
  DEFAULT_VIEW,
  RANGE_DRAWS,
  RANGE_SEED,
  presetOf,
  questionOf,
  sectorTableOf,
  type BenchmarkChoice,
  type EvidenceRegions,
  type IndustryQuestion,
  type IndustryReference,
  type Question,
  type RegionCode,
  type SectorCode,
  type SectorTableName,
} from '../../model/index.ts';
import type { RangeOptions } from '../questions.ts';

/** The benchmarks that need no argument. */
export const PREPARED_BENCHMARKS = ['eu-average', 'see-median', 'country', 'frontier'] as const;

export interface Prepared {
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
function isUsual({ year, hasCarried, hasDated, hasAllYears }: Question): boolean {
  const usual = questionOf(DEFAULT_VIEW);
  return (
    year.kind === usual.year.kind &&
    hasCarried === usual.hasCarried &&
    hasDated === usual.hasDated &&
    hasAllYears === usual.hasAllYears
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
