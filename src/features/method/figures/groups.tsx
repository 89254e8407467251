import type { ReactNode } from 'react';
import { PERFORMANCE_GROUPS } from '../../../analysis/composite/performance-groups.ts';
import { DataTable } from '../../../design/controls/DataTable.tsx';
import { withWords, type Speech } from '../../../language/speech/words.ts';
import type { Names } from '../../../language/names.ts';
import { askBoard } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import { screenTable } from '../../../figure/value/written.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import { parseRegionCode, presetOf, type Board } from '../../../model/index.ts';
import { groupsOf, type Grouped } from '../content/grouped.ts';
import { groupsSentence } from '../content/sentences.ts';

interface Answers {
  /** Held against the EU average; null where the method has no such groups. */
  readonly board: Board | null;
}

interface Shown extends ReturnType<typeof screenTable> {
  readonly caption: string;
}

function Draw({ shown: { caption, columns, rows }, acts }: DrawProps<Shown>): ReactNode {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      onSelect={(id, isAdding) => {
        const code = parseRegionCode(id);
        if (code !== null) acts.select(code, isAdding);
      }}
    />
  );
}

function tableOf(rows: readonly Grouped[], { table, method }: Speech<'method'>['messages'], names: Names): FigureTable {
  const words = method.groups;
  return {
    columns: [
      textColumn('region', table.region),
      numberColumn('relative', words.relative, { decimals: 1 }),
      textColumn('group', words.group),
    ],
    rows: rows.map(({ region, relative, group, third }) => ({
      id: region,
      code: region,
      cells: [
        names.region(region),
        { value: relative },
        group === null || third === null ? '' : words.named({ group, third }),
      ],
    })),
  };
}

/** Every region as the scoreboard reads it: percent of the EU average, and the group that makes it. */
export const groups = defineFigure<Answers, Shown>({
  id: 'method-groups',
  words: ['method'],
  // The scoreboard's groups are relative to the EU average, whatever the gaps are held against.
  ask: (view) => ({
    board:
      presetOf(view.method) === 'scoreboard-like'
        ? askBoard({ ...view, filter: null, benchmark: { kind: 'eu-average' } })
        : null,
  }),
  make: ({ answers, view, catalogue, speech, names }) => {
    const { board } = answers;
    if (board === null) return NOTHING;
    const messages = withWords(speech, 'method').messages;
    const { format } = speech;
    const words = messages.method.groups;
    const rows = groupsOf(board);
    if (rows.length === 0) return NOTHING;
    const subject = subjectOf(catalogue, { ...view, indicator: null }, messages);
    const table = tableOf(rows, messages, names);
    const counts = PERFORMANCE_GROUPS.toReversed()
      .map((group) => ({ group, count: rows.filter((row) => row.group === group).length }))
      .filter(({ count }) => count > 0);
    return {
      kind: 'value',
      finding: groupsSentence(counts, messages.method, format),
      subtitle: `${subject.title}. ${words.note}`,
      table,
      isTable: true,
      chart: {
        kind: 'bars',
        categories: rows.map(({ region }) => names.region(region)),
        ids: rows.map(({ region }) => region),
        unit: words.relative,
        decimals: 1,
        series: [{ name: words.relative, values: rows.map(({ relative }) => relative), colour: 'accent' }],
      },
      notices: noticesOf({ result: board, names, messages }),
      credit: creditOf({ result: board, catalogue, subject, messages }),
      numbers: async () =>
        (await import('../content/numbers.ts')).groupsNumbers(rows, board, view.selected, names, format),
      shown: {
        ...screenTable(table, format, (code) => view.selected.some((selected) => selected === code)),
        caption: words.caption,
      },
    };
  },
  Draw,
});
