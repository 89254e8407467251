import type { ReactNode } from 'react';
import { RankSlopes } from '../../../charts/rank-slopes/RankSlopes.tsx';
import { withWords, type Speech } from '../../../language/speech/words.ts';
import { askBoard } from '../../../figure/answers/asked.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import { PRESET_METHODS, presetOf, type Board } from '../../../model/index.ts';
import { comparedPreset, movesBetween, type Moves } from '../content/moves.ts';
import { movesSentence } from '../content/sentences.ts';
import '../content/method.css';

interface Answers {
  /** By the method chosen, and by the one it is compared with. */
  readonly board: Board;
  readonly reference: Board;
}

interface Shown {
  readonly rows: Moves['rows'];
  readonly before: string;
  readonly after: string;
  readonly text: string;
  readonly label: string;
  /** Why nothing is drawn; null where something is. */
  readonly hint: string | null;
}

function Draw({ shown: { rows, before, after, text, label, hint }, view }: DrawProps<Shown>): ReactNode {
  if (hint !== null) return <p>{hint}</p>;
  return (
    // Wider than a phone, it scrolls inside its own box, which must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="method-slopes" aria-label={label} tabIndex={0}>
      <RankSlopes rows={rows} before={before} after={after} text={text} selected={view.selected} />
    </section>
  );
}

function findingOf(moves: Moves, { method }: Speech<'method'>['messages']): string {
  return moves.rows.length === 0 ? method.none : movesSentence(moves, method);
}

/** The ranks of every region by both methods. */
function tableOf({ rows }: Moves, { table, method }: Speech<'method'>['messages']): FigureTable {
  return {
    columns: [
      textColumn('region', table.region),
      numberColumn('before', method.before, { kind: 'rank' }),
      numberColumn('after', method.after, { kind: 'rank' }),
      numberColumn('moved', method.moved, { kind: 'signed' }),
    ],
    rows: rows.map(({ id, name, before, after }) => ({
      id,
      code: id,
      cells: [name, { value: before }, { value: after }, { value: before - after }],
    })),
  };
}

/** What the method chosen does to the ranks. */
export const moves = defineFigure<Answers, Shown>({
  id: 'method-moves',
  words: ['method'],
  ask: (view) => ({
    board: askBoard({ ...view, filter: null }),
    reference: askBoard({ ...view, filter: null, method: PRESET_METHODS[comparedPreset(view)] }),
  }),
  make: ({ answers, view, catalogue, speech, names }) => {
    const { board, reference } = answers;
    const messages = withWords(speech, 'method').messages;
    const { format } = speech;
    const said = messages.method;
    const found = movesBetween(reference, board, names.region);
    const finding = findingOf(found, messages);
    const subject = subjectOf(catalogue, { ...view, indicator: null }, messages);
    const preset = presetOf(view.method);
    const before = messages.presets[comparedPreset(view)];
    const after = messages.presets[preset ?? 'own'];
    const isDrawn = found.rows.length > 0;
    return {
      kind: 'value',
      finding,
      subtitle: `${said.effect}: ${subject.title}`,
      table: tableOf(found, messages),
      isTable: !isDrawn,
      chart: null,
      notices: isDrawn ? noticesOf({ result: board, names, messages }) : [],
      credit: isDrawn ? creditOf({ result: board, catalogue, subject, messages }) : null,
      numbers: async () => (await import('../content/numbers.ts')).movesNumbers(found, view.selected, format),
      shown: {
        rows: found.rows,
        before,
        after,
        text: `${said.slopes({ before, after, regions: found.rows.length })} ${finding}.`,
        label: said.effect,
        hint: isDrawn ? null : said.noneHint,
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
