import { useState, type ReactNode } from 'react';
import { Dumbbells } from '../../../charts/dumbbells/Dumbbells.tsx';
import { findingOf } from '../../../language/findings/findings.ts';
import { askBoard, askRanges } from '../../../figure/answers/asked.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { subtitleOf } from '../../../figure/words/exported.ts';
import {
  parseRegionCode,
  filteredQuestionOf,
  scaleOf,
  type ExploreResult,
  type RankRanges,
} from '../../../model/index.ts';
import { bestFirst } from '../../../figure/words/best-first.ts';
import { dumbbellRows, type DumbbellRow } from '../content/rows.ts';
import { gapsChart } from '../content/slides.ts';
import { boardContext, scoresOnly, type BoardAnswer, type BoardContext } from './context.ts';

interface Answers extends BoardAnswer {
  /** Of which only the finding is made. */
  readonly result: ExploreResult;
  readonly ranges: RankRanges | null;
}

interface Shown {
  readonly rows: readonly DumbbellRow[];
  readonly label: string;
  readonly benchmarkName: string;
  readonly decimals: number;
}

/** Score, benchmark, gap, rank and how far the rank can be told, of every region. */
function tableOf(rows: readonly DumbbellRow[], { words, benchmarkName, unit, decimals }: BoardContext): FigureTable {
  const { table, ranks } = words.messages;
  return {
    columns: [
      textColumn('region', table.region),
      numberColumn('score', table.score, { decimals }),
      numberColumn('benchmark', benchmarkName, { decimals }),
      numberColumn('gap', table.gap, { kind: 'gap', decimals }),
      numberColumn('rank', table.rank, { kind: 'rank' }),
      numberColumn('low', ranks.from, { kind: 'rank' }),
      numberColumn('high', ranks.to, { kind: 'rank' }),
      numberColumn('age', ranks.age, { kind: 'year' }),
    ],
    rows: bestFirst(rows.map(({ rank, score }) => ({ rank, value: score })))
      .flatMap((place) => rows.slice(place, place + 1))
      .map(({ id, name, score, benchmark, gap, rank, low, high, meanYear, shared, reason, reasonCode }) => ({
        id,
        code: id,
        cells: [
          name,
          { value: score, reason, reasonCode, unit },
          { value: benchmark, reason, reasonCode, remarks: shared === null ? [] : [shared] },
          { value: gap, reason, reasonCode, unit },
          { value: rank },
          { value: low },
          { value: high },
          { value: meanYear },
        ],
      })),
  };
}

function Draw({ shown, view, acts }: DrawProps<Shown>): ReactNode {
  const [hovered, setHovered] = useState<string | null>(null);
  return (
    <Dumbbells
      {...shown}
      selected={view.selected}
      hovered={hovered}
      onHover={setHovered}
      onSelect={(id, isAdding) => {
        const code = parseRegionCode(id);
        if (code !== null) acts.select(code, isAdding);
      }}
    />
  );
}

/** The gap of every region, the best first. */
export const overall = defineFigure<Answers, Shown>({
  id: 'gaps-overall',
  words: ['gaps'],
  ask: (view) => ({
    board: askBoard(view),
    result: ask('explore', filteredQuestionOf(scoresOnly(view))),
    ranges: askRanges(view),
  }),
  make: (context) => {
    const { answers, view, names } = context;
    const given = boardContext(context);
    const { board, words, subject, benchmarkName, unit } = given;
    const { messages, format } = words;
    const { result } = answers;
    const isPoints = scaleOf(view.method) === 'points';
    const amount = isPoints
      ? null
      : { unit: subject.unit, measure: subject.measure, decimals: subject.decimals, direction: 'higher' as const };
    const finding = findingOf(result, amount, 'gap', [], null);
    const rows = dumbbellRows(board, answers.ranges, words);
    return {
      kind: 'value',
      finding: messages.findings.headline(finding, names),
      subtitle: subtitleOf({ view: scoresOnly(view), result, subject, benchmarkName, messages, format }),
      table: tableOf(rows, given),
      isTable: false,
      chart: gapsChart(rows, unit, subject.decimals, words),
      notices: given.notices,
      credit: given.credit,
      numbers: async () =>
        (await import('../content/numbers.ts')).overallNumbers(rows, board, view.selected, words, benchmarkName),
      shown: { rows, label: messages.gaps.dumbbells, benchmarkName, decimals: subject.decimals },
    };
  },
  Draw,
  onRow: selectRegion,
});
