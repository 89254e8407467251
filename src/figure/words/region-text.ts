import type { Format } from '../../language/format.ts';
import { markedAt, placeOf, sharedOf } from '../../language/findings/findings.ts';
import {
  markRemarks,
  marksOf,
  markWords,
  remarkText,
  type Marked,
  type Remark,
} from '../../language/findings/marks.ts';
import type { Messages } from '../../language/speech/words.ts';
import type { Names } from '../../language/names.ts';
import {
  LARGER_FROM,
  type Catalogue,
  type ExploreResult,
  type RegionCode,
  type ScorePosition,
} from '../../model/index.ts';
import { benchmarkNameOf } from './names.ts';
import { amountText, writeAmount, type Subject } from './subject.ts';

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

/** Why nothing is shown for a region: the reason of its figure, or that there is nothing to hold it against. */
export function missingText(
  code: RegionCode,
  { result, catalogue, messages }: Pick<Context, 'result' | 'catalogue' | 'messages'>,
): string {
  const { columns, benchmark } = result;
  const reason = columns.reason[columns.region.indexOf(code)] ?? null;
  if (reason !== null) return messages.reasons[reason];
  if (!columns.region.includes(code)) return messages.explore.outside;
  if (benchmark.choice.kind === 'region') return messages.explore.benchmarkWithout;
  return benchmark.choice.kind === 'country' && isWholeCountry(catalogue, code)
    ? messages.explore.countryIsRegion
    : messages.explore.noBenchmark;
}

/** Whether a region's country has no other. */
export function isWholeCountry({ regions }: Catalogue, code: RegionCode): boolean {
  const own = regions.find((region) => region.code === code)?.country;
  return own !== undefined && regions.filter(({ country }) => country === own).length === 1;
}

/** Unit and year of a figure, and all its marks. */
export function figureNote(figure: Marked, unit: string, speech: Pick<Context, 'messages' | 'names'>): string {
  return [unit, ...unitYear(figure), ...markWords(figure, speech)].join(', ');
}

/** Its year, where the marks do not say it. */
function unitYear(figure: Marked): readonly string[] {
  return Number.isFinite(figure.year) && !marksOf(figure).some(({ kind }) => kind === 'other-year' || kind === 'held')
    ? [String(figure.year)]
    : [];
}

interface Context {
  readonly result: ExploreResult;
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly shown: 'value' | 'gap';
  readonly names: Names;
  readonly messages: Messages;
  readonly format: Format;
}

/** The year of the figure in a row, where its marks do not say it, or how old the score is, in words. */
function ageNote(
  { columns, question }: ExploreResult,
  row: number,
  { messages }: Pick<Context, 'messages'>,
): readonly string[] {
  if (question.indicator !== null)
    return unitYear(markedAt(columns, row)).map((year) => messages.map.year({ year: Number(year) }));
  const [mean = Number.NaN, from = Number.NaN, to = Number.NaN] = [
    columns.meanYear[row],
    columns.yearFrom[row],
    columns.yearTo[row],
  ];
  return Number.isFinite(mean) ? [messages.ranks.ages(mean, from, to)] : [];
}

/** What is to be known of a row beyond its amount, in words: on fewer themes, the marks of a figure, or what a score is made of and held against. */
export function rowRemarks(
  { columns, question }: ExploreResult,
  row: number,
  { messages, names }: Pick<Context, 'messages' | 'names'>,
): readonly Remark[] {
  const apart =
    columns.isApart[row] === true
      ? [messages.ranking.parts({ parts: columns.parts[row] ?? 0, of: columns.partsOf })]
      : [];
  if (question.indicator !== null) return [...apart, ...markRemarks(markedAt(columns, row), { messages, names })];
  const shared = sharedOf({ shared: columns.shared[row] ?? 0, sharedOf: columns.sharedOf });
  return [
    ...apart,
    ...(shared === null ? [] : [`${messages.table.benchmark} ${messages.ranks.onSame(shared)}`]),
    ...largerNote(
      { larger: columns.larger[row] ?? Number.NaN, largerOrigins: columns.largerOrigins[row] ?? [] },
      { messages, names },
    ),
  ];
}

/** The same in words alone. */
export function rowNotes(...given: Parameters<typeof rowRemarks>): readonly string[] {
  return rowRemarks(...given).map(remarkText);
}

/** That a score is in part of figures of larger areas: how much of it and whose, where that is a good part. */
export function largerNote(
  { larger, largerOrigins }: Pick<ScorePosition, 'larger' | 'largerOrigins'>,
  { messages, names }: Pick<Context, 'messages' | 'names'>,
): readonly string[] {
  if (!(larger > 0)) return [];
  return [
    larger >= LARGER_FROM ? messages.ranks.largerShare(larger, largerOrigins, names) : messages.ranks.partlyCarried,
  ];
}

export function regionText(
  code: RegionCode,
  { result, catalogue, subject, shown, names, messages, format }: Context,
): RegionText {
  const region = catalogue.regions.find((candidate) => candidate.code === code);
  const name = region?.name ?? code;
  const country = region === undefined ? '' : format.country(region.country);
  const { columns } = result;
  const row = columns.region.indexOf(code);
  const value = columns[shown][row] ?? Number.NaN;
  if (!Number.isFinite(value)) {
    const why = missingText(code, { result, catalogue, messages });
    return {
      name,
      country,
      amount: null,
      rank: null,
      notes: [why],
      spoken: messages.map.missing({ name, reason: why }),
    };
  }
  const place = placeOf(columns, row);
  const rankText = Number.isFinite(place.rank) ? messages.ranks.full(place) : null;
  const amount = amountText(format, value, subject, shown);
  const notes: string[] = [];
  const other = columns[shown === 'gap' ? 'value' : 'gap'][row] ?? Number.NaN;
  if (Number.isFinite(other)) {
    const isOverall = subject.indicator === null && result.question.theme === 'all';
    const held = `${benchmarkNameOf({ benchmark: result.benchmark.choice }, names, messages)} ${format.number(columns.benchmark[row] ?? Number.NaN, subject.decimals)}`;
    notes.push(
      shown === 'gap'
        ? `${isOverall ? messages.controls.overallScore : subject.title} ${format.number(other, subject.decimals)}, ${held}`
        : `${held}, ${subject.gapName} ${writeAmount(format, other, subject, 'gap')}`,
    );
  }
  const known = rowNotes(result, row, { messages, names });
  const age = ageNote(result, row, { messages });
  // Heard of one region after another: how old scores are is said of them all above, and of one where it is told alone.
  const heard = subject.indicator === null ? known : [...age, ...known];
  return {
    name,
    country,
    amount,
    rank: rankText,
    notes: [...notes, ...(subject.indicator === null ? [...known, ...age] : heard)],
    spoken:
      rankText === null
        ? messages.map.region({ name, value: [amount, ...heard].join(', ') })
        : messages.map.regionRanked({ name, value: [amount, ...heard].join(', '), rank: rankText }),
  };
}
