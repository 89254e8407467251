import { classOf, makeClasses, type Classes, type RegionFill } from '../../../design/drawing/classes.ts';
import { findingOf, type Finding } from '../../../language/findings/findings.ts';
import { askRanges } from '../../../figure/answers/asked.ts';
import type { FigureContext } from '../../../figure/value/definition.ts';
import { keepLast } from '../../../figure/value/keep-last.ts';
import { ask, askLate, type Questions } from '../../../figure/value/questions.ts';
import { detail, forScreen, numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { bestFirst } from '../../../figure/words/best-first.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf, subtitleOf, type Exported } from '../../../figure/words/exported.ts';
import { missingText, regionText, rowRemarks, type RegionText } from '../../../figure/words/region-text.ts';
import { subjectOf, type Subject } from '../../../figure/words/subject.ts';
import type { Format } from '../../../language/format.ts';
import type { Names } from '../../../language/names.ts';
import type { Messages } from '../../../language/speech/words.ts';
import type { FigureValue } from '../../../figure/value/value.ts';
import {
  SCALE_DECIMALS,
  filteredQuestionOf,
  questionOf,
  scaleOf,
  statusesOf,
  withRanges,
  type Catalogue,
  type ExploreResult,
  type RankRanges,
  type RegionCode,
  type RegionProfile,
  type View,
} from '../../../model/index.ts';
import { measureOf } from './measure-of.ts';

export interface RegionAnswers {
  readonly result: ExploreResult;
  /** How far ranks can be told, where that did not come with them. */
  readonly ranges: RankRanges | null;
  /** Of the first region selected, for what most of its gap lies in. */
  readonly profile: RegionProfile | null;
}

/** Whether ranks came without their intervals. */
function lacksRanges({ question, columns }: ExploreResult): boolean {
  return question.indicator === null && columns.rank.some(Number.isFinite) && !columns.rankLow.some(Number.isFinite);
}

/** What the figures of all regions ask. Only the whole is split into themes. */
export function askRegions(view: View, known: Partial<RegionAnswers>): Partial<Questions<RegionAnswers>> {
  const [first] = view.selected;
  const isWhole = view.theme === 'all' && view.indicator === null;
  return {
    result: ask('explore', filteredQuestionOf(view)),
    // Not asked yet while it is not known whether they came: what is answered with null is not asked again.
    ...(known.result === undefined ? {} : { ranges: lacksRanges(known.result) ? askRanges(view) : null }),
    profile:
      first === undefined || !isWhole
        ? null
        : askLate('profile', { question: { ...questionOf(view), hasAllYears: false }, region: first }),
  };
}

export type Fills = ReadonlyMap<RegionCode, RegionFill>;

/** All that the figures of all regions are made of. What did not change is the same as before, so that it is not drawn anew. */
export interface RegionsContext {
  readonly exported: Exported;
  readonly classes: Classes;
  /** The class of every region with figures. */
  readonly fills: Fills;
  /** What is said of a region. */
  readonly textOf: (code: RegionCode) => RegionText;
  /** What was found, for who says it at length. */
  readonly found: Finding;
}

const ranked = keepLast((result: ExploreResult, ranges: RankRanges | null) =>
  ranges === null || !lacksRanges(result) ? result : withRanges(result, ranges),
);
const subjectIn = keepLast(subjectOf);
const classesOf = keepLast(
  ({ allYears, columns }: ExploreResult, shown: View['shown'], choice: View['classes'], decimals: number) =>
    makeClasses(allYears?.[shown] ?? columns[shown], choice, shown === 'gap' ? 'diverging' : 'sequential', decimals),
);
const fillsOf = keepLast(
  (classes: Classes, { columns, question }: ExploreResult, shown: View['shown'], { regions }: Catalogue): Fills =>
    new Map<RegionCode, RegionFill>([
      ...(question.filter === null ? [] : regions.map(({ code }) => [code, 'outside'] as const)),
      ...columns.region.map((code, row) => [code, classOf(classes, columns[shown][row] ?? Number.NaN)] as const),
    ]),
);

const textMaker = keepLast(
  (
    result: ExploreResult,
    catalogue: Catalogue,
    subject: Subject,
    shown: View['shown'],
    names: Names,
    messages: Messages,
    format: Format,
  ) => {
    const known = new Map<RegionCode, RegionText>();
    return (code: RegionCode): RegionText => {
      const text = known.get(code) ?? regionText(code, { result, catalogue, subject, shown, names, messages, format });
      known.set(code, text);
      return text;
    };
  },
);

export function regionsContext(context: FigureContext<RegionAnswers>): RegionsContext {
  const { view, answers, catalogue, speech, names, benchmarkName } = context;
  const { messages, format } = speech;
  const { shown } = view;
  const result = ranked(answers.result, answers.ranges);
  const subject = subjectIn(catalogue, answers.result.question, messages);
  const classes = classesOf(result, shown, view.classes, subject.decimals);
  // Of a region that is left out nothing is told among the others.
  const selected =
    view.filter === null ? view.selected : view.selected.filter((code) => result.columns.region.includes(code));
  const found = findingOf(result, measureOf(subject, result.question), shown, selected, answers.profile);
  const headline = messages.findings.headline(found, names);
  return {
    exported: { view, result, catalogue, subject, names, benchmarkName, headline, messages, format },
    classes,
    fills: fillsOf(classes, result, shown, catalogue),
    textOf: textMaker(result, catalogue, subject, shown, names, messages, format),
    found,
  };
}

const tableOf = keepLast(
  (
    result: ExploreResult,
    catalogue: Catalogue,
    subject: Subject,
    names: Names,
    benchmarkName: string,
    messages: Messages,
  ): FigureTable => {
    const { columns, question } = result;
    const node = question.indicator ?? (question.theme === 'all' ? 'overall' : question.theme);
    const { decimals, unit, gapUnit, gapName, hasDirection } = subject;
    const isScore = subject.indicator === null;
    const scale = scaleOf(question.method);
    const pointsLabel =
      scale === 'points' ? messages.table.gapPoints : `${messages.table.gap}, ${messages.scales[scale]}`;
    const hasPoints = !isScore && hasDirection;
    return {
      columns: [
        textColumn('region', messages.table.region),
        { id: 'code', label: messages.table.code, kind: 'code', unit: null, decimals: 0 },
        ...(hasDirection ? [numberColumn('rank', messages.table.rank, { kind: 'rank' })] : []),
        ...(isScore
          ? [
              forScreen(numberColumn('between', messages.ranks.between, { kind: 'rank' })),
              detail(numberColumn('rank_low', messages.ranks.from, { kind: 'rank' })),
              detail(numberColumn('rank_high', messages.ranks.to, { kind: 'rank' })),
            ]
          : []),
        numberColumn('value', messages.table.value, { unit, decimals }),
        numberColumn('benchmark', benchmarkName, { decimals }),
        numberColumn('gap', gapName, { kind: hasDirection ? 'gap' : 'signed', unit: gapUnit, decimals }),
        ...(hasPoints ? [numberColumn('points', pointsLabel, { kind: 'gap', decimals: SCALE_DECIMALS[scale] })] : []),
        isScore
          ? numberColumn('mean_year', messages.ranks.age, { kind: 'year' })
          : numberColumn('year', messages.table.year, { kind: 'year' }),
      ],
      remarksLabel: messages.table.status,
      above: [
        `${subject.title}, ${unit}`,
        gapUnit === unit ? '' : `; ${gapName}, ${gapUnit}`,
        isScore ? `. ${messages.ranks.hint}` : '',
      ].join(''),
      rows: bestFirst(
        columns.region.map((_, index) => ({
          rank: columns.rank[index] ?? Number.NaN,
          value: columns.value[index] ?? Number.NaN,
        })),
      ).flatMap((index) => {
        const code = columns.region[index];
        if (code === undefined) return [];
        const at = (values: readonly number[]): number => values[index] ?? Number.NaN;
        const value = at(columns.value);
        const gap = at(columns.gap);
        const reason = Number.isFinite(gap) ? null : missingText(code, { result, catalogue, messages });
        // Why is said once: of the value, or of the gap where there is a value.
        const hasValue = Number.isFinite(value);
        const status = hasValue ? statusesOf(at(columns.status)) : [];
        const working = { region: code, node } as const;
        const [low, high] = [at(columns.rankLow), at(columns.rankHigh)];
        return [
          {
            id: code,
            code,
            cells: [
              names.region(code),
              code,
              ...(hasDirection ? [{ value: at(columns.rank) }] : []),
              ...(isScore
                ? [{ value: low, text: messages.ranks.short(low, high) }, { value: low }, { value: high }]
                : []),
              {
                value,
                reason: hasValue ? null : reason,
                reasonCode: hasValue ? null : (columns.reason[index] ?? null),
                remarks: rowRemarks(result, index, { messages, names }),
                status,
                working,
              },
              { value: at(columns.benchmark) },
              { value: gap, reason: hasValue ? reason : null, working },
              ...(hasPoints ? [{ value: at(columns.gapPoints), working }] : []),
              { value: at(isScore ? columns.meanYear : columns.year) },
            ],
          },
        ];
      }),
    };
  },
);

/** Every region of the area: its figure with what is to be known of it, or the reason why there is none. Each number opens how it is made. */
export function regionsTable(exported: Omit<Exported, 'view'>): FigureTable {
  const { result, catalogue, subject, names, benchmarkName, messages } = exported;
  return tableOf(result, catalogue, subject, names, benchmarkName, messages);
}

/** Of the figures of an indicator; a score has many years, which its subtitle names. */
function newestOf({ columns, question }: ExploreResult): Pick<FigureValue, 'newestYear'> {
  const years = question.indicator === null ? [] : columns.year.filter(Number.isFinite);
  return years.length === 0 ? {} : { newestYear: Math.max(...years) };
}

/**
 * What the figures of all regions say alike; they differ in what is drawn, and in what is to be noted beyond that. The
 * table is made when it is first read: the map has its colours before.
 */
export function regionsValue<Shown>(
  { exported, classes }: RegionsContext,
  shown: Shown,
  shapeNotices: readonly string[] = [],
): FigureValue<Shown> {
  const { view, result, catalogue, subject, names, benchmarkName, headline, messages, format } = exported;
  return {
    kind: 'value',
    finding: headline ?? subject.title,
    subtitle: subtitleOf({ view, result, subject, benchmarkName, messages, format }),
    ...newestOf(result),
    get table() {
      return regionsTable(exported);
    },
    isTable: false,
    chart: null,
    notices: [...noticesOf({ result, names, messages }), ...shapeNotices],
    shapeNotices,
    credit: creditOf({ result, catalogue, subject, messages }),
    numbers: async () => (await import('../../../figure/export/map-numbers.ts')).mapNumbers(exported),
    classes,
    ...(subject.definition === '' ? {} : { definition: subject.definition }),
    shown,
  };
}

/** The ranking of what all figures of regions are made of. */
export function rankingOf(given: RegionsContext): FigureValue<RegionsContext> {
  return regionsValue(given, given);
}
