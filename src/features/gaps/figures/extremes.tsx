import { HeadedTable } from '../../../design/controls/HeadedTable.tsx';
import type { ReactNode } from 'react';
import { useMessages } from '../../../language/speech/speech.tsx';
import { askBoard } from '../../../figure/answers/asked.ts';
import { gapText } from '../../../language/speech/gap-text.ts';
import { strengthsSentence } from '../../../language/sentences/strengths.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { extremes as extremesOf, type IndicatorGap } from '../content/rows.ts';
import { extremesChart } from '../content/slides.ts';
import { boardContext, type BoardAnswer, type BoardContext } from './context.ts';
import '../../../figure/figure-table.css';
import '../content/gaps.css';

const MOST = 5;

interface Shown {
  readonly groups: readonly { readonly title: string; readonly rows: readonly IndicatorGap[] }[];
  /** Where there are none. */
  readonly allLevel: string;
  readonly heads: readonly string[];
  readonly decimals: number;
}

function Draw({ shown: { groups, allLevel, heads, decimals } }: DrawProps<Shown>): ReactNode {
  const { format } = useMessages();
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return <p>{allLevel}</p>;
  return filled.map(({ title, rows }) => (
    <HeadedTable
      key={title}
      className="figure-table gaps-table is-even figures"
      caption={title}
      isCaptionShown
      heads={heads}
      rows={rows.map(({ id, name, score, benchmark, gap, marks }) => ({
        id,
        head: (
          <>
            {name}
            {marks.length === 0 ? null : <span className="quiet"> {marks.join(', ')}</span>}
          </>
        ),
        cells: [format.number(score, decimals), format.number(benchmark, decimals), gapText(format, gap, decimals)],
      }))}
    />
  ));
}

function tableOf(groups: Shown['groups'], { words, benchmarkName, decimals }: BoardContext): FigureTable {
  const { table, gaps } = words.messages;
  return {
    columns: [
      textColumn('indicator', table.indicator),
      textColumn('group', gaps.side),
      numberColumn('score', gaps.score, { decimals }),
      numberColumn('benchmark', benchmarkName, { decimals }),
      numberColumn('gap', table.gap, { kind: 'gap', decimals }),
    ],
    rows: groups.flatMap(({ title, rows }) =>
      rows.map(({ id, name, score, benchmark, gap, cell }) => ({
        id,
        code: id,
        cells: [name, title, { value: score, ...cell }, { value: benchmark }, { value: gap }],
      })),
    ),
  };
}

/** The indicators that the first region selected leads and trails most in. */
export const extremes = defineFigure<BoardAnswer, Shown>({
  id: 'gaps-extremes',
  words: ['gaps'],
  ask: (view) => ({ board: askBoard({ ...view, filter: null }) }),
  make: (context) => {
    const given = boardContext(context);
    const { board, words, benchmarkName, credit, unit, decimals } = given;
    const { names, messages } = words;
    const [region] = context.view.selected;
    if (region === undefined) return NOTHING;
    const gap = board.columns[board.root]?.gap[board.regions.indexOf(region)] ?? Number.NaN;
    if (!Number.isFinite(gap)) return NOTHING;
    const name = names.region(region);
    const { leads, trails } = extremesOf(board, region, words, MOST);
    const groups = [
      { title: messages.gaps.trails, rows: trails },
      { title: messages.gaps.leads, rows: leads },
    ];
    return {
      kind: 'value',
      finding: strengthsSentence(words, name, leads, trails),
      subtitle: `${messages.gaps.strengths({ region: name })}, ${unit}`,
      table: tableOf(groups, given),
      isTable: true,
      chart: extremesChart([...trails, ...leads], name, benchmarkName, unit, decimals),
      notices: noticesOf({ result: board, names, messages }, region),
      credit,
      numbers: async () =>
        (await import('../content/numbers.ts')).extremesNumbers([...trails, ...leads], board, words, benchmarkName),
      shown: {
        groups,
        allLevel: messages.gaps.allLevel,
        heads: [messages.table.indicator, messages.gaps.score, benchmarkName, messages.table.gap],
        decimals,
      },
    };
  },
  Draw,
});
