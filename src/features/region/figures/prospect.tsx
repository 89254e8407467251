import type { ReactNode } from 'react';
import { isOpen } from '../../../design/outcome.ts';
import { outcomeOfNode, prospectOf } from '../../../design/portrait.ts';
import { askOutlook, askProfile } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import {
  detail,
  numberColumn,
  textColumn,
  type FigureNumber,
  type FigureRow,
  type FigureTable,
} from '../../../figure/value/table.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import { nodeName } from '../../../figure/words/node-name.ts';
import type { NodeId, Outlook, OutlookNode, RegionProfile, YearsLeft } from '../../../model/index.ts';
import { levelNote, scoredNodes, type Words } from '../words.ts';
import { allThemes, askArea, foundOf, wordsOf, type AreaAnswer } from './context.ts';
import { Heads, type Head } from './Heads.tsx';
import '../region.css';

/** Of the interval of a pace. */
const ENDS = [0.025, 0.975] as const;
const PACE_DECIMALS = 2;

interface Answers extends AreaAnswer {
  readonly profile: RegionProfile;
  readonly outlook: Outlook;
}

interface Shown {
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly rows: readonly {
    readonly id: NodeId;
    readonly name: string;
    readonly before: { readonly gap: string; readonly year: number };
    readonly now: { readonly gap: string; readonly year: number };
    readonly pace: string;
    readonly outcome: string;
    /** At the ends of the interval, where they differ. */
    readonly between: string | null;
  }[];
}

function Draw({ shown: { caption, heads, rows } }: DrawProps<Shown>): ReactNode {
  return (
    <table className="portrait-table figures">
      <caption className="visually-hidden">{caption}</caption>
      <Heads heads={heads} />
      <tbody>
        {rows.map(({ id, name, before, now, pace, outcome, between }) => (
          <tr key={id} className={id === 'overall' ? 'is-whole' : undefined}>
            <th scope="row">{name}</th>
            <td>
              {before.gap} <span className="quiet">{before.year}</span>
            </td>
            <td>
              {now.gap} <span className="quiet">{now.year}</span>
            </td>
            <td>{pace}</td>
            <td>
              {outcome}
              {between === null ? null : <span className="quiet"> {between}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What becomes of a gap, and when at the ends of the interval of its pace where that says more. */
function outcomeWords(
  node: OutlookNode,
  { amount, portrait }: Pick<Words, 'amount' | 'portrait'>,
): { readonly outcome: string; readonly between: string | null } {
  const outcome = outcomeOfNode(node, amount);
  const ends = [portrait.left(node.soonest), portrait.left(node.latest)] as const;
  return {
    outcome: portrait.outcome(outcome),
    between: !isOpen(outcome) || ends[0] === ends[1] ? null : portrait.between(...ends),
  };
}

/** Gap at first and at last, pace and years left of every node, with the ends of their intervals. */
function tableOf(nodes: readonly OutlookNode[], words: Words): FigureTable {
  const { messages, portrait, format, decimals, unit, amount } = words;
  const { table, controls } = messages;
  const ends = ENDS.map((share) => format.percent(share, 1));
  const gapOf = { kind: 'signed', decimals } as const;
  const paceOf = { kind: 'signed', decimals: PACE_DECIMALS } as const;
  return {
    columns: [
      textColumn('theme', controls.theme),
      numberColumn('before', portrait.before, gapOf),
      numberColumn('before-year', `${portrait.before}: ${table.year}`, { kind: 'year' }),
      numberColumn('now', portrait.now, gapOf),
      numberColumn('now-year', `${portrait.now}: ${table.year}`, { kind: 'year' }),
      numberColumn('pace', portrait.pace, paceOf),
      textColumn('outcome', portrait.toClose),
      ...['low', 'high'].map((id, end) =>
        detail(numberColumn(`pace-${id}`, `${portrait.pace}, ${ends[end] ?? ''}`, paceOf)),
      ),
      detail(numberColumn('years', `${portrait.toClose}, ${format.percent(0.5)}`)),
      ...['soonest', 'latest'].map((id, end) => detail(numberColumn(id, `${portrait.toClose}, ${ends[end] ?? ''}`))),
    ],
    rows: nodes.map((node): FigureRow => {
      const { id, first, last, slope, low, high, soonest, latest } = node;
      const outcome = outcomeOfNode(node, amount);
      const said = outcomeWords(node, words);
      const left = (years: YearsLeft): FigureNumber =>
        isOpen(outcome) && typeof years === 'number'
          ? { value: years }
          : { value: Number.NaN, reason: isOpen(outcome) ? portrait.left(years) : null };
      return {
        id,
        code: null,
        cells: [
          nodeName(id, words),
          { value: first.gap, unit },
          { value: first.year },
          { value: last.gap, unit },
          { value: last.year },
          { value: slope, unit },
          [said.outcome, said.between ?? ''].join(' ').trim(),
          { value: low, unit },
          { value: high, unit },
          outcome.kind === 'closing' ? { value: outcome.years } : { value: Number.NaN, reason: said.outcome },
          left(soonest),
          left(latest),
        ],
      };
    }),
  };
}

/** When the gaps would close. */
export const prospect = defineFigure<Answers, Shown>({
  id: 'region-prospect',
  ask: (view) => {
    const [region] = view.selected;
    return region === undefined
      ? {}
      : {
          profile: askProfile(allThemes(view), region),
          outlook: askOutlook(allThemes(view), region),
          area: askArea(view),
        };
  },
  make: (context) => {
    const [region] = context.view.selected;
    if (region === undefined) return NOTHING;
    const { profile, outlook, area } = context.answers;
    const words = wordsOf(context, region, area);
    const { messages, portrait, format, names, decimals, unit } = words;
    const nodes = scoredNodes(outlook);
    if (nodes.length === 0) return NOTHING;
    return {
      kind: 'value',
      finding: portrait.prospect(prospectOf(outlook, foundOf(profile, context.catalogue, words, null)), names),
      subtitle: `${portrait.prospectTitle(unit)} ${levelNote(words)}`,
      table: tableOf(nodes, words),
      isTable: true,
      chart: null,
      notices: [messages.explore.trendNote, ...words.notices],
      credit: words.source,
      numbers: async () => (await import('../numbers.ts')).prospectNumbers(outlook, words),
      shown: {
        caption: portrait.toClose,
        heads: [
          { id: 'theme', label: messages.controls.theme },
          { id: 'before', label: portrait.before },
          { id: 'now', label: portrait.now },
          { id: 'pace', label: portrait.pace },
          { id: 'outcome', label: portrait.toClose },
        ],
        rows: nodes.map((node) => ({
          id: node.id,
          name: nodeName(node.id, words),
          before: { gap: format.signed(node.first.gap, decimals), year: node.first.year },
          now: { gap: format.signed(node.last.gap, decimals), year: node.last.year },
          pace: format.signed(node.slope, PACE_DECIMALS),
          ...outcomeWords(node, words),
        })),
      },
    };
  },
  Draw,
});
