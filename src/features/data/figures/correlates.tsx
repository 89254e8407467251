import type { ComponentProps, ReactNode } from 'react';
import { CorrelateBars } from '../../../charts/correlate-bars/CorrelateBars.tsx';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { FEWEST_PAIRS, type Indicator } from '../../../model/index.ts';
import { addressOf, cardOf } from '../content/views.ts';
import { themeName } from '../content/words.ts';
import { askCard, cardContext, type CardAnswer } from '../content/context.ts';
import '../content/data.css';

/** Drawn; the table has all. */
const MOST_DRAWN = 10;

interface Shown {
  readonly bars: Pick<ComponentProps<typeof CorrelateBars>, 'rows' | 'heads'>;
  readonly indicators: readonly Indicator[];
  readonly notes: readonly string[];
}

function Draw({ shown: { bars, indicators, notes }, view, acts, isStill }: DrawProps<Shown>): ReactNode {
  return (
    <>
      <CorrelateBars
        {...bars}
        onOpen={
          isStill
            ? null
            : (id) => {
                const indicator = indicators.find((known) => known.id === id);
                if (indicator !== undefined) acts.show(cardOf(indicator, view));
              }
        }
      />
      {notes.map((note) => (
        <p key={note} className="small quiet">
          {note}
        </p>
      ))}
    </>
  );
}

/** Which other indicators go with one over the regions of the area, and which against it. */
export const correlates = defineFigure<CardAnswer, Shown>({
  id: 'data-correlates',
  words: ['data', 'indicatorNotes'],
  ask: askCard,
  make: (context) => {
    const given = cardContext(context);
    if (given.kind === 'absence') return given;
    const { card, catalogue, indicator, subject, view, words, credit, notices } = given;
    const { messages, format, names } = words;
    const said = messages.data.correlates;
    const [strongest] = card.correlates;
    if (strongest === undefined)
      return absence(
        said.none,
        indicator.isCarriedFromCountry ? said.noneNational : said.noneFew({ fewest: FEWEST_PAIRS }),
      );
    const drawn = card.correlates.slice(0, MOST_DRAWN);
    const indicatorOf = (id: string): Indicator | undefined => catalogue.indicators.find((known) => known.id === id);
    return {
      kind: 'value',
      finding: said.finding({
        isWith: strongest.r > 0,
        name: names.indicator(strongest.indicator),
        r: strongest.r,
      }),
      subtitle: said.subtitle({ name: subject.title, fewest: FEWEST_PAIRS }),
      table: {
        columns: [
          textColumn('other', said.other),
          textColumn('theme', messages.data.catalogue.theme),
          numberColumn('r', said.r, { decimals: 2 }),
          numberColumn('n', said.n),
        ],
        rows: card.correlates.map((known) => {
          const other = indicatorOf(known.indicator);
          return {
            id: known.indicator,
            code: known.indicator,
            cells: [
              names.indicator(known.indicator),
              other === undefined ? '' : themeName(other.theme, words),
              { value: known.r },
              { value: known.n },
            ],
          };
        }),
      },
      isTable: false,
      chart: {
        kind: 'bars',
        categories: drawn.map((known) => names.indicator(known.indicator)),
        series: [{ name: said.r, values: drawn.map(({ r }) => r), colour: 'ahead', beneath: 'behind' }],
        unit: '',
        decimals: 2,
      },
      notices: [...notices, said.caution],
      credit,
      numbers: null,
      shown: {
        indicators: catalogue.indicators,
        bars: {
          heads: { name: said.other, r: said.r, n: said.n },
          rows: drawn.map((known) => {
            const other = indicatorOf(known.indicator);
            return {
              id: known.indicator,
              name: names.indicator(known.indicator),
              r: known.r,
              rText: format.number(known.r, 2),
              nText: format.number(known.n),
              address: other === undefined ? '' : addressOf(view, cardOf(other, view)),
            };
          }),
        },
        notes: [...(card.correlates.length > drawn.length ? [said.shown({ count: drawn.length })] : []), said.caution],
      },
    };
  },
  Draw,
});
