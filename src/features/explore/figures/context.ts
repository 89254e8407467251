import { makeClasses, type Classes } from '../../../design/classes.ts';
import { findingOf } from '../../../design/findings.ts';
import { askRanges } from '../../../figure/answers/asked.ts';
import type { FigureContext } from '../../../figure/value/definition.ts';
import { ask, askLate, type Questions } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf, subtitleOf, type Exported } from '../../../figure/words/exported.ts';
import { missingText, rowNotes } from '../../../figure/words/region-text.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import type { FigureValue } from '../../../figure/value/value.ts';
import {
  SCALE_DECIMALS,
  questionOf,
  scaleOf,
  statusesOf,
  withRanges,
  type ExploreResult,
  type RankRanges,
  type RegionProfile,
  type View,
} from '../../../model/index.ts';
import { measureOf } from '../measure-of.ts';

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
    result: ask('explore', questionOf(view)),
    ranges: known.result !== undefined && lacksRanges(known.result) ? askRanges(view) : null,
    profile:
      first === undefined || !isWhole
        ? null
        : askLate('profile', { question: { ...questionOf(view), hasAllYears: false }, region: first }),
  };
}

/** All that the figures of all regions are made of. */
export interface RegionsContext {
  readonly exported: Exported;
  readonly classes: Classes;
}

export function regionsContext(context: FigureContext<RegionAnswers>): RegionsContext {
  const { view, answers, catalogue, speech, names, benchmarkName } = context;
  const { messages, format } = speech;
  const { ranges, profile } = answers;
  const result = ranges === null || !lacksRanges(answers.result) ? answers.result : withRanges(answers.result, ranges);
  const subject = subjectOf(catalogue, result.question, messages);
  const finding = findingOf(result, measureOf(subject, result.question), view.shown, view.selected, profile);
  const headline = messages.findings.headline(finding, names);
  const values = result.allYears?.[view.shown] ?? result.columns[view.shown];
  const scale = view.shown === 'gap' ? 'diverging' : 'sequential';
  return {
    exported: { view, result, catalogue, subject, names, benchmarkName, headline, messages, format },
    classes: makeClasses(values, view.classes, scale, subject.decimals),
  };
}

/** Every region of the area: its figure with what is to be known of it, or the reason why there is none. */
export function regionsTable({ result, catalogue, subject, names, benchmarkName, messages }: Exported): FigureTable {
  const { columns } = result;
  const { decimals, unit, gapUnit, gapName, hasDirection } = subject;
  const isScore = subject.indicator === null;
  const scale = scaleOf(result.question.method);
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
            numberColumn('rank_low', messages.ranks.from, { kind: 'rank' }),
            numberColumn('rank_high', messages.ranks.to, { kind: 'rank' }),
          ]
        : []),
      numberColumn('value', messages.table.value, { unit, decimals }),
      numberColumn('benchmark', benchmarkName, { decimals }),
      numberColumn('gap', gapName, { kind: 'signed', unit: gapUnit, decimals }),
      ...(hasPoints ? [numberColumn('points', pointsLabel, { kind: 'signed', decimals: SCALE_DECIMALS[scale] })] : []),
      isScore
        ? numberColumn('mean_year', messages.ranks.age, { kind: 'year' })
        : numberColumn('year', messages.table.year, { kind: 'year' }),
    ],
    rows: columns.region.map((code, index) => {
      const at = (values: readonly number[]): number => values[index] ?? Number.NaN;
      const value = at(columns.value);
      const gap = at(columns.gap);
      const reason = Number.isFinite(gap) ? null : missingText(code, { result, catalogue, messages });
      // Why is said once: of the value, or of the gap where there is a value.
      const hasValue = Number.isFinite(value);
      const status = hasValue ? statusesOf(at(columns.status)) : [];
      return {
        id: code,
        code,
        cells: [
          names.region(code),
          code,
          ...(hasDirection ? [{ value: at(columns.rank) }] : []),
          ...(isScore ? [{ value: at(columns.rankLow) }, { value: at(columns.rankHigh) }] : []),
          { value, reason: hasValue ? null : reason, remarks: rowNotes(result, index, { messages, names }), status },
          { value: at(columns.benchmark) },
          { value: gap, reason: hasValue ? reason : null },
          ...(hasPoints ? [{ value: at(columns.gapPoints) }] : []),
          { value: at(isScore ? columns.meanYear : columns.year) },
        ],
      };
    }),
  };
}

/** What the figures of all regions say alike; they differ in what is drawn. */
export function regionsValue<Shown>({ exported, classes }: RegionsContext, shown: Shown): FigureValue<Shown> {
  const { view, result, catalogue, subject, names, benchmarkName, headline, messages, format } = exported;
  return {
    kind: 'value',
    finding: headline ?? subject.title,
    subtitle: subtitleOf({ view, result, subject, benchmarkName, messages, format }),
    table: regionsTable(exported),
    isTable: false,
    chart: null,
    notices: noticesOf({ result, names, messages }),
    credit: creditOf({ result, catalogue, subject, messages }),
    numbers: async () => (await import('../../../figure/export/map-numbers.ts')).mapNumbers(exported),
    classes,
    ...(subject.definition === '' ? {} : { definition: subject.definition }),
    shown,
  };
}
