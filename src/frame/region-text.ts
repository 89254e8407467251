import type { Format } from '../design/format.ts';
import type { Messages } from '../design/messages/index.tsx';
import { statusesOf, type Catalogue, type ExploreResult, type IndicatorPosition, type RegionCode } from '../model/index.ts';
import { writeAmount, type Subject } from './subject.ts';

/** What is said of a region on hover, on focus and by a screen reader. */
export interface RegionText {
  readonly name: string;
  readonly country: string;
  /** The amount with its unit, or null where there is none. */
  readonly amount: string | null;
  readonly rank: string | null;
  /** Year, statuses, what the score rests on, or why there is no figure. */
  readonly notes: readonly string[];
  /** All of it in one line. */
  readonly spoken: string;
}

/** The ranks of what is shown. */
export const RANKS = { value: 'rank', gap: 'gapRank' } as const;

/** Why nothing is shown for a region: the reason of its figure, or that there is nothing to hold it against. */
export function missingText(code: RegionCode, { result, catalogue, messages }: Pick<Context, 'result' | 'catalogue' | 'messages'>): string {
  const { columns, benchmark } = result;
  const reason = columns.reason[columns.region.indexOf(code)] ?? null;
  if (reason !== null) return messages.reasons[reason];
  if (benchmark.choice.kind === 'region') return messages.explore.benchmarkWithout;
  return benchmark.choice.kind === 'country' && isWholeCountry(catalogue, code) ? messages.explore.countryIsRegion : messages.explore.noBenchmark;
}

/** Whether a region's country has no other. */
export function isWholeCountry({ regions }: Catalogue, code: RegionCode): boolean {
  const own = regions.find((region) => region.code === code)?.country;
  return own !== undefined && regions.filter(({ country }) => country === own).length === 1;
}

/** Unit and year of a figure, and how the method came by it where it puts it in the place of a missing one. */
export function figureNote({ year, status, isImputed }: Pick<IndicatorPosition, 'year' | 'status' | 'isImputed'>, unit: string, messages: Messages): string {
  const put = isImputed ? statusesOf(status).filter((known) => known === 'filled-from-another-year' || known === 'carried-from-larger-area') : [];
  return [unit, String(year), ...put.map((known) => messages.statuses[known])].join(', ');
}

interface Context {
  readonly result: ExploreResult;
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly shown: 'value' | 'gap';
  readonly messages: Messages;
  readonly format: Format;
}

export function regionText(code: RegionCode, { result, catalogue, subject, shown, messages, format }: Context): RegionText {
  const region = catalogue.regions.find((candidate) => candidate.code === code);
  const name = region?.name ?? code;
  const country = region === undefined ? '' : format.country(region.country);
  const { columns } = result;
  const row = columns.region.indexOf(code);
  const value = columns[shown][row] ?? Number.NaN;
  if (!Number.isFinite(value)) {
    const why = missingText(code, { result, catalogue, messages });
    return { name, country, amount: null, rank: null, notes: [why], spoken: messages.map.missing(name, why) };
  }
  const ranks = columns[RANKS[shown]];
  const ranked = ranks.filter(Number.isFinite).length;
  const rank = ranks[row] ?? Number.NaN;
  const rankText = Number.isFinite(rank) ? format.rank(rank, ranked) : null;
  const amount = `${writeAmount(format, value, subject.decimals, shown)} ${shown === 'gap' ? subject.gapUnit : subject.unit}`;
  const notes: string[] = [];
  const other = columns[shown === 'gap' ? 'value' : 'gap'][row] ?? Number.NaN;
  if (Number.isFinite(other)) {
    notes.push(shown === 'gap'
      ? `${messages.table.value} ${format.number(other, subject.decimals)}, ${messages.table.benchmark} ${format.number(columns.benchmark[row] ?? Number.NaN, subject.decimals)}`
      : `${subject.gapName} ${format.signed(other, subject.decimals)}`);
  }
  if (columns.isApart[row] === true) notes.push(messages.ranking.parts(columns.parts[row] ?? 0, columns.partsOf));
  const year = columns.year[row] ?? Number.NaN;
  if (Number.isFinite(year)) notes.push(messages.map.year(year));
  const statuses = subject.indicator === null ? [] : statusesOf(columns.status[row] ?? 0).filter((status) => status !== 'measured');
  notes.push(...statuses.map((status) => messages.statuses[status]));
  return { name, country, amount, rank: rankText, notes, spoken: messages.map.region(name, [amount, ...notes.slice(1)].join(', '), rankText) };
}
