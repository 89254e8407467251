import type { ReactNode } from 'react';
import { gapText } from '../../../language/speech/gap-text.ts';
import { NumberButton } from '../../../design/controls/NumberButton.tsx';
import {
  markWords,
  type MarkedName,
  withMarks,
  remarkText,
  type Remark,
  markRemarks,
} from '../../../language/findings/marks.ts';
import { strengthsSentence } from '../../../language/sentences/strengths.ts';
import { wordsOf as messagesOf } from '../../../language/speech/words.ts';
import { askProfile } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureRow, type FigureTable, reasonIn } from '../../../figure/value/table.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import { figureNote } from '../../../figure/words/region-text.ts';
import {
  statusesOf,
  type IndicatorId,
  type IndicatorPosition,
  type RegionCode,
  type RegionProfile,
} from '../../../model/index.ts';
import { gapsChart } from '../content/slides.ts';
import type { GapGroup } from '../content/sheet-rows.ts';
import { indicatorWords, type Words } from '../content/words.ts';
import { allThemes, askArea, groupsOf, isInTheme, ofTheme, wordsOf, type AreaAnswer } from './context.ts';
import { Heads, type Head } from './Heads.tsx';
import { askSecond, type SecondAnswer } from './second.ts';
import '../../../figure/figure-table.css';
import '../content/region.css';

/** Of each side. */
const MOST = 5;

interface Answers extends AreaAnswer, SecondAnswer {
  readonly profile: RegionProfile;
}

interface ShownRow {
  readonly indicator: IndicatorId;
  readonly label: string;
  readonly note: string;
  readonly value: string;
  readonly opens: string;
  readonly benchmark: string;
  readonly gap: string;
  /** Of the region beside, with what is to be known of it. */
  readonly beside: { readonly value: string; readonly note: string | null } | null;
}

interface Shown {
  readonly region: RegionCode;
  readonly heads: readonly Head[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly ShownRow[] }[];
  readonly isCompared: boolean;
  /** Where there is no row. */
  readonly none: string;
}

function Draw({ shown: { region, heads, groups, isCompared, none }, acts }: DrawProps<Shown>): ReactNode {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return <p>{none}</p>;
  return filled.map(({ title, rows }) => (
    <table key={title} className={`figure-table portrait-table is-even figures${isCompared ? ' is-wide is-four' : ''}`}>
      <caption>{title}</caption>
      <Heads heads={heads} />
      <tbody>
        {rows.map(({ indicator, label, note, value, opens, benchmark, gap, beside }) => (
          <tr key={indicator} data-mark={indicator}>
            <th scope="row">
              {label} <span className="quiet">{note}</span>
            </th>
            <td>
              <NumberButton
                text={value}
                label={opens}
                onOpen={() => acts.show({ working: { region, node: indicator } })}
              />
            </td>
            <td>{benchmark}</td>
            <td>{gap}</td>
            {beside === null ? null : (
              <td>
                {beside.value}
                {beside.note === null ? null : <span className="portrait-mark small quiet"> {beside.note}</span>}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

/** What is to be known of a second region's figure: its year where that differs, and its marks. */
function besideRemarks(beside: IndicatorPosition, own: IndicatorPosition, words: Words): readonly Remark[] {
  return [
    ...(beside.year === own.year || beside.held !== null ? [] : [String(beside.year)]),
    ...markRemarks(beside, words),
  ];
}

const besideNote = (...given: Parameters<typeof besideRemarks>): string =>
  besideRemarks(...given)
    .map(remarkText)
    .join(', ');

const besideOf = (second: RegionProfile | null, indicator: IndicatorId): IndicatorPosition | undefined =>
  second?.indicators.find((candidate) => candidate.indicator === indicator);

const gapDecimals = ({ scale }: Words): number => (scale === 'deviations' ? 1 : 0);

function shownRow(position: IndicatorPosition, second: RegionProfile | null, words: Words): readonly ShownRow[] {
  const { messages, format, regionName } = words;
  const { indicator, value, benchmark, gapPoints } = position;
  const of = indicatorWords(indicator, words);
  if (of === null) return [];
  const text = format.number(value, of.decimals);
  const beside = besideOf(second, indicator);
  return [
    {
      indicator,
      label: of.label,
      note: figureNote(position, of.unit, words),
      value: text,
      opens: messages.working.open({ amount: text, what: of.label, region: regionName }),
      benchmark: format.number(benchmark, of.decimals),
      gap: gapText(format, gapPoints, gapDecimals(words)),
      beside:
        beside === undefined
          ? null
          : {
              value: format.number(beside.value, of.decimals),
              note: Number.isFinite(beside.value) ? besideNote(beside, position, words) : null,
            },
    },
  ];
}

/** The figure of every indicator of the groups in its unit, what it is held against, and the gap in points. */
function tableOf(groups: readonly GapGroup[], second: RegionProfile | null, words: Words): FigureTable {
  const { messages, names, benchmarkName, format, unit: points } = words;
  const { table } = messages;
  return {
    columns: [
      textColumn('indicator', table.indicator),
      textColumn('group', messagesOf(format.language, 'gaps').side),
      textColumn('unit', table.unit),
      numberColumn('year', table.year, { kind: 'year' }),
      numberColumn('value', table.value),
      numberColumn('benchmark', benchmarkName),
      numberColumn('gap', table.gapPoints, { kind: 'gap', decimals: gapDecimals(words) }),
      ...(second === null ? [] : [numberColumn(second.region, names.region(second.region))]),
    ],
    rows: groups.flatMap(({ title, positions }) =>
      positions.flatMap((position): FigureRow[] => {
        const { indicator, value, year, benchmark, gapPoints, status } = position;
        const of = indicatorWords(indicator, words);
        if (of === null) return [];
        const { unit, decimals } = of;
        const beside = besideOf(second, indicator);
        return [
          {
            id: indicator,
            code: indicator,
            cells: [
              withMarks(of.label, position, words),
              title,
              unit,
              { value: year },
              { value, unit, decimals, status: statusesOf(status), remarks: markRemarks(position, words) },
              { value: benchmark, unit, decimals },
              { value: gapPoints, unit: points },
              ...(second === null
                ? []
                : beside === undefined
                  ? ['']
                  : [
                      {
                        value: beside.value,
                        unit,
                        decimals,
                        status: statusesOf(beside.status),
                        ...reasonIn(messages, beside.reason),
                        remarks: besideRemarks(beside, position, words),
                      },
                    ]),
            ],
          },
        ];
      }),
    ),
  };
}

/** The indicators that the region trails and leads most in. */
export const gaps = defineFigure<Answers, Shown>({
  id: 'region-gaps',
  words: ['gaps', 'portrait', 'outcome'],
  ask: (view) => {
    const [region] = view.selected;
    return region === undefined
      ? {}
      : { profile: askProfile(allThemes(view), region), second: askSecond(view), area: askArea(view) };
  },
  make: (context) => {
    const [region] = context.view.selected;
    if (region === undefined) return NOTHING;
    const { profile, second, area } = context.answers;
    const words = wordsOf(context, region, area);
    const { messages, format, names, regionName, benchmarkName } = words;
    const { portrait } = messages;
    const own = profile.indicators.filter(({ indicator }) => isInTheme(context.view, indicator, context.catalogue));
    const groups = groupsOf({ ...profile, indicators: own }, words, MOST);
    if (groups === null) return NOTHING;
    const [trails, leads] = groups;
    const positions = [...trails.positions, ...leads.positions];
    const namedOf = (group: GapGroup): MarkedName[] =>
      group.positions.map((one) => ({
        name: names.indicator(one.indicator),
        marks: markWords(one, { messages, names }),
      }));
    return {
      kind: 'value',
      finding: ofTheme(
        context.view,
        strengthsSentence(
          { messages: { ...messages, gaps: messagesOf(format.language, 'gaps') } },
          regionName,
          namedOf(leads),
          namedOf(trails),
        ),
        words,
      ),
      subtitle: portrait.gapsTitle,
      table: tableOf(groups, second, words),
      isTable: true,
      chart: gapsChart(positions, words),
      notices: words.notices,
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).gapsNumbers(positions, words),
      shown: {
        region,
        heads: [
          { id: 'indicator', label: messages.table.indicator },
          { id: 'value', label: messages.table.value },
          { id: 'benchmark', label: benchmarkName },
          { id: 'gap', label: messages.table.gapPoints },
          ...(second === null ? [] : [{ id: second.region, label: names.region(second.region) }]),
        ],
        groups: groups.map(({ title, positions: listed }) => ({
          title,
          rows: listed.flatMap((position) => shownRow(position, second, words)),
        })),
        isCompared: second !== null,
        none: portrait.allLevel({ least: format.decimal(words.least), unit: words.unit }),
      },
    };
  },
  Draw,
});
