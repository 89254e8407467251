import type { ReactNode } from 'react';
import { ask } from '../../../figure/value/questions.ts';
import { askBoard } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { detail, textColumn } from '../../../figure/value/table.ts';
import { DEFAULT_VIEW, type Board, type IndicatorNotes } from '../../../model/index.ts';
import { cardFacts, weightOf, type CardFact } from '../content/card-facts.ts';
import { askCard, cardContext, type CardAnswer } from '../content/context.ts';
import '../content/data.css';

interface Answers extends CardAnswer {
  readonly notes: IndicatorNotes | null;
  readonly board: Board | null;
}

interface Shown {
  readonly facts: readonly CardFact[];
}

function Draw({ shown: { facts } }: DrawProps<Shown>): ReactNode {
  return (
    <dl className="card-facts">
      {facts.map(({ id, label, text, links }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            {links.length === 0
              ? text
              : links.map((link) => (
                  <a key={link.text} href={link.address} target="_blank" rel="noopener noreferrer">
                    {link.text}
                  </a>
                ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What an indicator measures, how it is made, and where it comes from. */
export const card = defineFigure<Answers, Shown>({
  id: 'data-card',
  words: ['data', 'indicatorNotes'],
  ask: (view) => ({
    ...askCard(view),
    notes: view.indicator === null ? null : ask('notes', null),
    // Its weight hangs on the method, and on nothing else that is chosen.
    board:
      view.indicator === null
        ? null
        : askBoard({ ...view, filter: null, theme: 'all', benchmark: DEFAULT_VIEW.benchmark, year: DEFAULT_VIEW.year }),
  }),
  make: (context) => {
    const given = cardContext(context);
    if (given.kind === 'absence') return given;
    const { notes, board } = context.answers;
    const { indicator, subject, words, credit } = given;
    const said = words.messages.data.card;
    const index = board ?? { nodes: [] };
    const facts = notes === null || board === null ? [] : cardFacts(given, notes, board);
    const { whole } = weightOf(index, indicator.id);
    return {
      kind: 'value',
      finding: said.finding({
        name: subject.title,
        count: given.card.newest.value.filter(Number.isFinite).length,
        of: given.card.newest.region.length,
        isIn: Number.isFinite(whole),
        weight: Number.isFinite(whole) ? whole : 0,
      }),
      subtitle: said.subtitle,
      table: {
        columns: [
          textColumn('what', said.what),
          textColumn('says', said.says),
          detail(textColumn('address', said.link)),
        ],
        rows: facts.map(({ id, label, text, links }) => ({
          id,
          code: null,
          cells: [label, text, links.map(({ address }) => address).join(' ')],
        })),
      },
      isTable: true,
      chart: null,
      notices: [],
      credit,
      numbers: null,
      shown: { facts },
    };
  },
  Draw,
});
