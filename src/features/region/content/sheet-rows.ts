import { gapText } from '../../../language/speech/gap-text.ts';
import { withMarks } from '../../../language/findings/marks.ts';
import { rankOf as rankText } from '../../../language/sentences/lists.ts';
import type { IndicatorBar } from '../../../charts/indicator-bars/layout.ts';
import {
  numberColumn,
  textColumn,
  type FigureNumber,
  type FigureRow,
  type FigureTable,
  reasonIn,
} from '../../../figure/value/table.ts';
import { figureNote } from '../../../figure/words/region-text.ts';
import {
  statusesOf,
  type IndicatorPosition,
  type OutlookNode,
  type RankRanges,
  type RegionProfile,
} from '../../../model/index.ts';
import { intervalOf } from './ranks.ts';
import { indicatorWords, type Words } from './words.ts';

/** Indicators on one side of the benchmark. */
export interface GapGroup {
  readonly title: string;
  readonly positions: readonly IndicatorPosition[];
}

/** An industry of the sheet: its location quotient and how many it employs. */
export interface SheetIndustryRow {
  readonly code: string;
  readonly name: string;
  readonly quotient: FigureNumber;
  readonly employment: FigureNumber;
  readonly quotientText: string;
  readonly employmentText: string;
}

/** A number that stands large, with what is to be known of it beneath. */
export interface SheetFact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** Rank, score and gap of the whole; none where it has no score. */
export function factsOf(
  { overall, isApart, region }: RegionProfile,
  ranges: RankRanges | null,
  { messages, format, decimals, unit, benchmarkName }: Words,
): readonly SheetFact[] {
  const { score, benchmark, gap, rank, of, parts, partsOf, shared, sharedOf } = overall;
  if (!Number.isFinite(score)) return [];
  const { sheet } = messages.portrait;
  const { low, high } = intervalOf(ranges, region);
  const between =
    low === high ? messages.ranks.certain : sheet.drawn({ between: messages.ranks.betweenRanks({ low, high }) });
  const isShared = shared < sharedOf;
  return [
    {
      id: 'rank',
      label: messages.table.rank,
      value: isApart ? messages.ranking.parts({ parts, of: partsOf }) : rankText({ messages }, rank, of),
      note: isApart || !Number.isFinite(low) ? '' : between,
    },
    {
      id: 'score',
      label: messages.controls.overallScore,
      value: format.number(score, decimals),
      note: Number.isFinite(benchmark)
        ? [
            sheet.held({ benchmark: benchmarkName, value: format.number(benchmark, decimals) }),
            ...(isShared ? [messages.ranks.onSame({ shared, of: sharedOf })] : []),
          ].join(', ')
        : unit,
    },
    ...(Number.isFinite(gap)
      ? [{ id: 'gap', label: messages.table.gap, value: gapText(format, gap, decimals), note: unit }]
      : []),
  ];
}

/** The indicators of one side, as bars. */
export function barsOf({ positions }: GapGroup, words: Words): readonly IndicatorBar[] {
  const { messages, format, benchmarkName, scale } = words;
  return positions.flatMap((position): IndicatorBar[] => {
    const of = indicatorWords(position.indicator, words);
    if (of === null) return [];
    return [
      {
        id: position.indicator,
        name: of.label,
        note: messages.portrait.sheet.figure({
          value: format.number(position.value, of.decimals),
          note: figureNote(position, of.unit, words),
          benchmark: benchmarkName,
          held: format.number(position.benchmark, of.decimals),
        }),
        gap: position.gapPoints,
        gapText: gapText(format, position.gapPoints, scale === 'deviations' ? 1 : 0),
      },
    ];
  });
}

interface Given {
  readonly profile: RegionProfile;
  readonly ranges: RankRanges | null;
  readonly groups: readonly GapGroup[];
  readonly whole: OutlookNode | null;
  readonly industry: {
    readonly heads: { readonly quotient: string; readonly employment: string };
    readonly rows: readonly SheetIndustryRow[];
    readonly year: number;
  } | null;
}

/** All that stands on the sheet, a row each: value and what it is held against in the unit of the row, gaps in score points. */
export function sheetTable({ profile, ranges, groups, whole, industry }: Given, words: Words): FigureTable {
  const { messages, benchmarkName, unit: points, decimals, scale } = words;
  const { table, ranks, portrait, controls } = messages;
  const { parts } = portrait.sheet;
  const nothing = (count: number): readonly FigureNumber[] =>
    Array.from({ length: count }, () => ({ value: Number.NaN }));
  const { overall, region, isApart } = profile;
  const { low, high } = intervalOf(ranges, region);
  const isRanked = !isApart && Number.isFinite(overall.score);
  const indicatorRow = (title: string, position: IndicatorPosition): readonly FigureRow[] => {
    const of = indicatorWords(position.indicator, words);
    if (of === null) return [];
    const { indicator, value, benchmark, gapPoints, year, status } = position;
    return [
      {
        id: indicator,
        code: indicator,
        cells: [
          withMarks(of.label, position, words),
          title,
          of.unit,
          { value: year },
          { value, decimals: of.decimals, unit: of.unit, status: statusesOf(status) },
          { value: benchmark, decimals: of.decimals, unit: of.unit },
          { value: gapPoints, unit: points },
          ...nothing(3),
        ],
      },
    ];
  };
  return {
    columns: [
      textColumn('what', table.indicator),
      textColumn('part', portrait.sheet.part),
      textColumn('unit', table.unit),
      numberColumn('year', table.year, { kind: 'year' }),
      numberColumn('value', table.value),
      numberColumn('benchmark', benchmarkName),
      numberColumn('gap', table.gapPoints, { kind: 'gap', decimals: scale === 'deviations' ? 1 : 0 }),
      numberColumn('rank', table.rank, { kind: 'rank' }),
      numberColumn('low', ranks.from, { kind: 'rank' }),
      numberColumn('high', ranks.to, { kind: 'rank' }),
    ],
    rows: [
      {
        id: 'overall',
        code: null,
        cells: [
          controls.overallScore,
          parts.score,
          points,
          { value: overall.meanYear },
          {
            value: overall.score,
            decimals,
            unit: points,
            ...reasonIn(messages, overall.reason),
          },
          { value: overall.benchmark, decimals, unit: points },
          { value: overall.gap, decimals, unit: points },
          { value: isRanked ? overall.rank : Number.NaN },
          { value: low },
          { value: high },
        ],
      },
      ...groups.flatMap(({ title, positions }) => positions.flatMap((position) => indicatorRow(title, position))),
      ...(whole?.points ?? []).map(
        ({ year, value, benchmark }): FigureRow => ({
          id: `course-${String(year)}`,
          code: null,
          cells: [
            controls.overallScore,
            parts.course,
            points,
            { value: year },
            { value, decimals, unit: points },
            { value: benchmark, decimals, unit: points },
            ...nothing(4),
          ],
        }),
      ),
      ...(industry === null
        ? []
        : industry.rows.flatMap(({ code, name, quotient, employment }): FigureRow[] =>
            (
              [
                ['quotient', quotient, industry.heads.quotient],
                ['employment', employment, industry.heads.employment],
              ] as const
            ).map(([id, number, unit]) => ({
              id: `${code}-${id}`,
              code,
              cells: [name, parts.industry, unit, { value: industry.year }, number, ...nothing(5)],
            })),
          )),
    ],
  };
}
