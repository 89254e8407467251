import type { ReactNode } from 'react';
import { markWords, withMarks, markRemarks } from '../../../language/findings/marks.ts';
import { askOutlook } from '../../../figure/answers/asked.ts';
import { heldAgainst } from '../../../language/sentences/findings.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { detail, numberColumn, textColumn, type FigureRow, type FigureTable } from '../../../figure/value/table.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import { figureNote } from '../../../figure/words/region-text.ts';
import { CLOSING_YEARS, statusesOf, type IndicatorId, type Lever, type Outlook } from '../../../model/index.ts';
import { leversHeadline } from '../content/levers-sentences.ts';
import { indicatorWords, type Words } from '../content/words.ts';
import { allThemes, askArea, ofTheme, wordsOf, type AreaAnswer } from './context.ts';
import { Heads, type Head } from './Heads.tsx';
import '../../../figure/figure-table.css';
import '../content/region.css';

interface Answers extends AreaAnswer {
  readonly outlook: Outlook;
}

interface Shown {
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly rows: readonly {
    readonly indicator: IndicatorId;
    readonly label: string;
    readonly note: string;
    readonly value: string;
    readonly benchmark: string;
    readonly distance: string;
    readonly seen: string;
    readonly seenOver: string | null;
    readonly needed: string;
    readonly neededIfMoving: string | null;
  }[];
  /** Where there is none. */
  readonly none: string;
}

function Draw({ shown: { caption, heads, rows, none } }: DrawProps<Shown>): ReactNode {
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <table className="figure-table portrait-table is-wide figures">
      <caption className="visually-hidden">{caption}</caption>
      <Heads heads={heads} />
      <tbody>
        {rows.map(({ indicator, label, note, value, benchmark, distance, seen, seenOver, needed, neededIfMoving }) => (
          <tr key={indicator} data-mark={indicator}>
            <th scope="row">
              {label} <span className="quiet">{note}</span>
            </th>
            <td>{value}</td>
            <td>{benchmark}</td>
            <td>{distance}</td>
            <td>
              {seen}
              {seenOver === null ? null : <span className="quiet"> {seenOver}</span>}
            </td>
            <td>
              {needed}
              {neededIfMoving === null ? null : <span className="quiet"> ({neededIfMoving})</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether the change that was seen closes the distance in `CLOSING_YEARS` years, the benchmark going on as it did too. */
function isOnTrack({ seen, needed, neededIfMoving }: Lever): boolean {
  const sign = Math.sign(needed);
  const enough = Number.isFinite(neededIfMoving) ? Math.max(sign * needed, sign * neededIfMoving) : sign * needed;
  return Number.isFinite(seen) && sign * seen >= enough;
}

/** The figure of every indicator in its unit, the distance, and the changes a year seen and needed. */
function tableOf(levers: readonly Lever[], words: Words): FigureTable {
  const { messages, benchmarkName } = words;
  const { portrait } = messages;
  const { table } = messages;
  return {
    columns: [
      textColumn('indicator', table.indicator),
      textColumn('unit', table.unit),
      numberColumn('year', table.year, { kind: 'year' }),
      numberColumn('value', table.value),
      numberColumn('benchmark', benchmarkName),
      numberColumn('distance', portrait.distance, { kind: 'signed' }),
      numberColumn('seen', portrait.seen, { kind: 'signed' }),
      numberColumn('needed', portrait.needed, { kind: 'signed' }),
      ...['seen-from', 'seen-to'].map((id, end) =>
        detail(numberColumn(id, `${portrait.seen}: ${table.year} ${String(end + 1)}`, { kind: 'year' })),
      ),
      detail(
        numberColumn('needed-if-moving', `${portrait.needed} (${benchmarkName}: ${portrait.pace})`, { kind: 'signed' }),
      ),
    ],
    rows: levers.flatMap((lever): FigureRow[] => {
      const { indicator, year, value, benchmark, distance, seen, seenOver, needed, neededIfMoving, status } = lever;
      const of = indicatorWords(indicator, words);
      if (of === null) return [];
      const { unit, gapUnit, decimals } = of;
      const own = { unit, decimals };
      const changed = { unit: gapUnit, decimals };
      const yearly = { ...changed, decimals: decimals + 1 };
      return [
        {
          id: indicator,
          code: indicator,
          cells: [
            withMarks(of.label, lever, words),
            unit,
            { value: year },
            { ...own, value, status: statusesOf(status), remarks: markRemarks(lever, words) },
            { ...own, value: benchmark },
            { ...changed, value: distance },
            { ...yearly, value: seen },
            { ...yearly, value: needed },
            { value: seenOver?.[0] ?? Number.NaN },
            { value: seenOver?.[1] ?? Number.NaN },
            { ...yearly, value: neededIfMoving },
          ],
        },
      ];
    }),
  };
}

/** What would have to change for the largest gaps to close. */
export const levers = defineFigure<Answers, Shown>({
  id: 'region-levers',
  words: ['portrait', 'outcome'],
  ask: (view) => {
    const [region] = view.selected;
    return region === undefined
      ? {}
      : { outlook: askOutlook(allThemes(view), region, view.theme), area: askArea(view) };
  },
  make: (context) => {
    const [region] = context.view.selected;
    if (region === undefined) return NOTHING;
    const { outlook, area } = context.answers;
    const words = wordsOf(context, region, area);
    const { messages, format, regionName, benchmarkName, names } = words;
    const { portrait } = messages;
    const { nodes } = outlook;
    // What is on track would not have to change: it stands last, and leads no headline.
    const open = outlook.levers.filter((lever) => !isOnTrack(lever));
    const found = [...open, ...outlook.levers.filter(isOnTrack)];
    const [most] = open;
    const of = most === undefined ? null : indicatorWords(most.indicator, words);
    if (found.length === 0 && nodes.length === 0) return NOTHING;
    return {
      kind: 'value',
      finding: ofTheme(
        context.view,
        leversHeadline(
          words,
          { region: regionName, onTrack: found.length - open.length },
          most === undefined || of === null
            ? null
            : {
                label: names.indicator(most.indicator),
                value: most.value,
                marks: markWords(most, words),
                benchmark: most.benchmark,
                amount: { kind: 'unit', unit: of.unit, measure: of.measure, decimals: of.decimals },
              },
        ),
        words,
      ),
      subtitle: portrait.leversTitle({
        held: heldAgainst(words, outlook.question.benchmark, names, outlook.region),
        count: CLOSING_YEARS,
      }),
      table: tableOf(found, words),
      isTable: true,
      chart: null,
      notices: words.notices,
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).leversNumbers(found, words),
      shown: {
        caption: messages.region.largestGaps,
        heads: [
          { id: 'indicator', label: messages.table.indicator },
          { id: 'value', label: messages.table.value },
          { id: 'benchmark', label: benchmarkName },
          { id: 'distance', label: portrait.distance },
          { id: 'seen', label: portrait.seen },
          { id: 'needed', label: portrait.needed },
        ],
        rows: found.flatMap((lever) => {
          const { indicator, value, benchmark, distance, seen, seenOver, needed, neededIfMoving } = lever;
          const text = indicatorWords(indicator, words);
          if (text === null) return [];
          const fine = text.decimals + 1;
          return [
            {
              indicator,
              label: text.label,
              note: [figureNote(lever, text.unit, words), ...(isOnTrack(lever) ? [portrait.levers.onTrack] : [])].join(
                '; ',
              ),
              value: format.number(value, text.decimals),
              benchmark: format.number(benchmark, text.decimals),
              distance: format.signed(distance, text.decimals),
              seen: format.signed(seen, fine),
              seenOver: seenOver === null ? null : format.years(...seenOver),
              needed: format.signed(needed, fine),
              neededIfMoving: Number.isFinite(neededIfMoving) ? format.signed(neededIfMoving, fine) : null,
            },
          ];
        }),
        none: portrait.noneBehind({ least: format.decimal(words.least), unit: words.unit }),
      },
    };
  },
  Draw,
});
