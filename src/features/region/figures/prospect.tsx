import { gainOf } from '../../../figure/words/ground.ts';
import type { ReactNode } from 'react';
import { gapText } from '../../../language/speech/gap-text.ts';
import { isOpen } from '../../../language/findings/outcome.ts';
import { courseOfNode, outcomeOfNode, prospectOf } from '../../../language/findings/portrait.ts';
import { leftText, outcomeRange, outcomeRule, outcomeText } from '../../../language/sentences/outcome.ts';
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
import { prospectHeadline } from '../content/prospect-sentences.ts';
import { levelNote, scoredNodes, type Words } from '../content/words.ts';
import { allThemes, askArea, foundOf, wordsOf, type AreaAnswer } from './context.ts';
import { Heads, type Head } from './Heads.tsx';
import '../../../figure/figure-table.css';
import '../content/region.css';

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
    <table className="figure-table portrait-table figures">
      <caption className="visually-hidden">{caption}</caption>
      <Heads heads={heads} />
      <tbody>
        {rows.map(({ id, name, before, now, pace, outcome, between }) => (
          <tr key={id} data-mark={id} className={id === 'overall' ? 'is-whole' : undefined}>
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
function outcomeWords(node: OutlookNode, words: Words): { readonly outcome: string; readonly between: string | null } {
  const outcome = outcomeOfNode(node, words.decimals);
  const range = outcomeRange(words, outcome, node);
  return {
    outcome: outcomeText(words, outcome),
    between: range === '' ? null : words.messages.portrait.between({ range }),
  };
}

/** Gap at first and at last, pace and years left of every node, with the ends of their intervals. */
function tableOf(nodes: readonly OutlookNode[], words: Words): FigureTable {
  const { messages, format, decimals, unit } = words;
  const { table, controls, portrait } = messages;
  const ends = ENDS.map((share) => format.percent(share, 1));
  const gapOf = { kind: 'gap', decimals } as const;
  const paceOf = { kind: 'signed', decimals: PACE_DECIMALS } as const;
  return {
    columns: [
      textColumn('theme', controls.theme),
      numberColumn('before', portrait.before, gapOf),
      numberColumn('before-year', `${portrait.before}: ${table.year}`, { kind: 'year' }),
      numberColumn('now', portrait.now, gapOf),
      numberColumn('now-year', `${portrait.now}: ${table.year}`, { kind: 'year' }),
      numberColumn('gain', portrait.gain, paceOf),
      textColumn('outcome', portrait.toClose),
      ...['low', 'high'].map((id, end) =>
        detail(numberColumn(`gain-${id}`, `${portrait.gain}, ${ends[end] ?? ''}`, paceOf)),
      ),
      detail(numberColumn('years', `${portrait.toClose}, ${format.percent(0.5)}`)),
      ...['soonest', 'latest'].map((id, end) => detail(numberColumn(id, `${portrait.toClose}, ${ends[end] ?? ''}`))),
    ],
    rows: nodes.map((node): FigureRow => {
      const { id, first, last, soonest, latest } = node;
      const { slope, low, high } = gainOf(node);
      const outcome = outcomeOfNode(node, decimals);
      const said = outcomeWords(node, words);
      const left = (years: YearsLeft): FigureNumber =>
        isOpen(outcome) && typeof years === 'number'
          ? { value: years }
          : { value: Number.NaN, reason: isOpen(outcome) ? leftText(words, years) : null };
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
  words: ['portrait', 'outcome'],
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
    const { messages, format, names, decimals, unit } = words;
    const { portrait } = messages;
    const nodes = scoredNodes(outlook);
    if (nodes.length === 0) return NOTHING;
    return {
      kind: 'value',
      finding: prospectHeadline(words, prospectOf(outlook, foundOf(profile, context.catalogue, words, null)), names),
      subtitle: `${portrait.prospectTitle({ unit })} ${outcomeRule(words)} ${levelNote(words)}`,
      table: tableOf(nodes, words),
      isTable: true,
      chart: null,
      notices: [messages.explore.trendNote, ...words.notices],
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).prospectNumbers(outlook, words),
      shown: {
        caption: portrait.toClose,
        heads: [
          { id: 'theme', label: messages.controls.theme },
          { id: 'before', label: portrait.before },
          { id: 'now', label: portrait.now },
          { id: 'gain', label: portrait.gain },
          { id: 'outcome', label: portrait.toClose },
        ],
        rows: nodes.map((node) => ({
          id: node.id,
          name: nodeName(node.id, words),
          before: { gap: gapText(format, node.first.gap, decimals), year: node.first.year },
          now: { gap: gapText(format, node.last.gap, decimals), year: node.last.year },
          pace:
            courseOfNode(node, decimals) === 'unclear'
              ? messages.outcome.noDirection
              : format.signed(gainOf(node).slope, PACE_DECIMALS),
          ...outcomeWords(node, words),
        })),
      },
    };
  },
  Draw,
});
