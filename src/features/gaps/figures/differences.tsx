import type { ReactNode } from 'react';
import { HeadedTable } from '../../../design/controls/HeadedTable.tsx';
import { SidewaysBox } from '../../../design/controls/SidewaysBox.tsx';
import { askBoard, askRanges } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import type { Board, RankRanges, RegionCode } from '../../../model/index.ts';
import type { Words } from '../content/rows.ts';
import { surenessSentence } from '../content/sentences.ts';
import { boardContext, type BoardAnswer } from './context.ts';
import '../../../figure/figure-table.css';
import '../content/gaps.css';

/** Ahead in at least this share of the draws is ahead. */
const SURE = 0.95;

interface Answers extends BoardAnswer {
  readonly ranges: RankRanges | null;
}

interface Shown {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly code: RegionCode;
    readonly name: string;
    readonly rank: { readonly text: string; readonly isKnown: boolean };
    readonly cells: readonly string[];
  }[];
}

function Draw({ shown: { caption, heads, rows } }: DrawProps<Shown>): ReactNode {
  return (
    <SidewaysBox caption={caption} className="gaps-scroll">
      <HeadedTable
        className="figure-table gaps-table figures"
        caption={caption}
        heads={heads}
        rows={rows.map(({ code, name, rank, cells }) => ({
          id: code,
          head: name,
          cells: [
            <span key="rank" className={rank.isKnown ? 'gaps-rank' : 'quiet'}>
              {rank.text}
            </span>,
            ...cells,
          ],
        }))}
      />
    </SidewaysBox>
  );
}

/** A share that would be rounded to what is sure, or to what is not, has a decimal, and no more than it reached. */
const shareText = (share: number, { format }: Words): string =>
  Math.abs(share - SURE) < 0.005 || Math.abs(1 - share - SURE) < 0.005
    ? format.percent(share < 0.5 ? Math.ceil(share * 1000 - 1e-9) / 1000 : Math.floor(share * 1000 + 1e-9) / 1000, 1)
    : format.percent(share);

const at = (values: readonly number[] | undefined, row: number): number => values?.[row] ?? Number.NaN;

/** Why a region has no rank. */
function withoutRank(board: Board, code: RegionCode, { messages }: Words): string {
  const own = board.regions.indexOf(code);
  return board.isApart[own] === true
    ? messages.gaps.parts({ parts: board.parts[own] ?? 0, of: board.partsOf })
    : messages.reasons[board.reason[own] ?? 'coverage'];
}

/** Of every pair the share of the draws in which the region of the row is ahead of that of the column. */
function tableOf(ranges: RankRanges, board: Board, words: Words): FigureTable {
  const { messages, names } = words;
  return {
    columns: [
      textColumn('region', messages.table.region),
      numberColumn('rank', messages.table.rank, { kind: 'rank' }),
      numberColumn('low', messages.ranks.from, { kind: 'rank' }),
      numberColumn('high', messages.ranks.to, { kind: 'rank' }),
      ...ranges.compared.map((code) => numberColumn(`ahead-of-${code}`, names.region(code), { kind: 'percent' })),
    ],
    rows: ranges.compared.map((code, row) => {
      const own = ranges.regions.indexOf(code);
      const rank = at(ranges.rank, own);
      return {
        id: code,
        code,
        cells: [
          names.region(code),
          { value: rank, reason: Number.isFinite(rank) ? null : withoutRank(board, code, words) },
          { value: at(ranges.low, own) },
          { value: at(ranges.high, own) },
          ...ranges.compared.map((_, column) => ({ value: at(ranges.ahead[row], column) })),
        ],
      };
    }),
  };
}

/** Which of the regions selected are really ahead of which: the share of the draws in which they are. */
export const differences = defineFigure<Answers, Shown>({
  id: 'gaps-differences',
  words: ['gaps'],
  ask: (view) => ({
    board: askBoard({ ...view, filter: null }),
    ranges: view.selected.length < 2 ? null : askRanges(view, view.selected),
  }),
  make: (context) => {
    const { board, words, credit, notices } = boardContext(context);
    const { names, messages, format } = words;
    const { ranges } = context.answers;
    const title = messages.gaps.real;
    if (context.view.selected.length < 2) return absence(title, messages.gaps.realHint, true);
    if (ranges === null) return absence(title, context.isHeld ? messages.gaps.notDrawn : messages.gaps.beingDrawn);
    const pairs = ranges.compared.flatMap((_, row) =>
      ranges.compared.flatMap((__, column) => {
        const share = at(ranges.ahead[row], column);
        return column > row && Number.isFinite(share) ? [share] : [];
      }),
    );
    const sure = pairs.filter((share) => share >= SURE || share <= 1 - SURE).length;
    const wordOf = (share: number): string =>
      share >= SURE ? messages.gaps.ahead : share <= 1 - SURE ? messages.gaps.behind : messages.gaps.unclear;
    return {
      kind: 'value',
      finding: pairs.length === 0 ? title : surenessSentence(sure, pairs.length, messages.gaps),
      subtitle: messages.gaps.realNote({
        draws: format.number(ranges.draws),
        seed: ranges.seed,
        level: format.percent(ranges.level),
      }),
      table: tableOf(ranges, board, words),
      isTable: true,
      chart: null,
      notices,
      credit,
      numbers: async () => (await import('../content/numbers.ts')).differencesNumbers(ranges, words),
      shown: {
        caption: title,
        heads: [messages.table.region, messages.table.rank, ...ranges.compared.map((code) => names.region(code))],
        rows: ranges.compared.map((code, row) => {
          const own = ranges.regions.indexOf(code);
          const [rank, low, high] = [at(ranges.rank, own), at(ranges.low, own), at(ranges.high, own)];
          const isKnown = Number.isFinite(rank);
          return {
            code,
            name: names.region(code),
            rank: {
              isKnown,
              text: isKnown
                ? messages.gaps.rankRange({
                    rank: format.number(rank),
                    low: format.number(low),
                    high: format.number(high),
                  })
                : withoutRank(board, code, words),
            },
            cells: ranges.compared.map((_, column) => {
              const share = at(ranges.ahead[row], column);
              return Number.isFinite(share)
                ? messages.gaps.share({ word: wordOf(share), share: shareText(share, words) })
                : '—';
            }),
          };
        }),
      },
    };
  },
  Draw,
});
