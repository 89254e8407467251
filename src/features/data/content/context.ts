import { ask } from '../../../figure/value/questions.ts';
import type { FigureContext } from '../../../figure/value/definition.ts';
import { absence, type FigureAbsence } from '../../../figure/value/value.ts';
import { creditOf, type Credit } from '../../../figure/words/credit.ts';
import { subjectOf, type Subject } from '../../../figure/words/subject.ts';
import type { Catalogue, Holding, Holdings, Indicator, IndicatorCard, View } from '../../../model/index.ts';
import { answers as isFound } from './search-indicators.ts';
import { noteOf, wordsOf, type Words } from './words.ts';

export interface HoldingsAnswer {
  readonly holdings: Holdings;
}

export function askHoldings() {
  return { holdings: ask('holdings', null) };
}

/** What every figure of the catalogue is made from. */
export interface CatalogueContext {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly holdings: Holdings;
  readonly words: Words;
  /** Those of the theme that is shown, or of all; and those of them that are searched for. */
  readonly shown: readonly Indicator[];
  /** Where these have figures. */
  readonly held: readonly Holding[];
  readonly credit: Credit;
}

const ORDER = ['innovation', 'environment', 'cooperation', 'finance', 'specialisation', 'skills', 'context'] as const;

/** The indicators of what is shown, theme by theme. */
export function catalogueContext(context: FigureContext<HoldingsAnswer>): CatalogueContext {
  const { view, catalogue, answers, speech, names } = context;
  const words = wordsOf(speech, names);
  const shown = ORDER.filter((theme) => view.theme === 'all' || theme === view.theme).flatMap((theme) =>
    catalogue.indicators.filter((indicator) => indicator.theme === theme && isFound(indicator, view.data.search)),
  );
  const subject = subjectOf(catalogue, { ...view, indicator: null }, words.messages);
  return {
    view,
    catalogue,
    holdings: answers.holdings,
    words,
    shown,
    held: shown.flatMap(({ id }) => answers.holdings.indicators.find(({ indicator }) => indicator === id) ?? []),
    credit: creditOf({
      result: { leaves: shown.map(({ id }) => ({ indicator: id })) },
      catalogue,
      subject,
      messages: words.messages,
    }),
  };
}

/** That nothing is found, with what may be tried. */
export function nothingFound({ view, words: { messages } }: CatalogueContext): FigureAbsence {
  const said = messages.data.catalogue;
  return absence(said.none({ search: view.data.search }), said.noneHint);
}

/** The indicators of a list, theme by theme. */
export function byTheme<Item extends { readonly theme: Indicator['theme'] }>(
  items: readonly Item[],
): readonly { readonly theme: Indicator['theme']; readonly items: readonly Item[] }[] {
  return ORDER.map((theme) => ({ theme, items: items.filter((item) => item.theme === theme) })).filter(
    (group) => group.items.length > 0,
  );
}

export interface CardAnswer {
  readonly card: IndicatorCard | null;
}

export function askCard({ indicator }: View) {
  return { card: indicator === null ? null : ask('card', { indicator }) };
}

/** What every figure of a card is made from. */
export interface CardContext {
  readonly kind: 'card';
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly indicator: Indicator;
  readonly card: IndicatorCard;
  readonly subject: Subject;
  readonly words: Words;
  readonly credit: Credit;
  /** What is to be known of the indicator. */
  readonly notices: readonly string[];
}

/** The same, or that no indicator is chosen. */
export function cardContext(context: FigureContext<CardAnswer>): CardContext | FigureAbsence {
  const { view, catalogue, answers, speech, names } = context;
  const words = wordsOf(speech, names);
  const { card } = answers;
  const indicator = catalogue.indicators.find(({ id }) => id === card?.indicator);
  if (card === null || indicator === undefined) return absence(null, words.messages.data.choose, true);
  const subject = subjectOf(catalogue, { ...view, indicator: indicator.id }, words.messages);
  const note = noteOf(indicator, words);
  return {
    kind: 'card',
    view,
    catalogue,
    indicator,
    card,
    subject,
    words,
    credit: creditOf({
      result: { leaves: [{ indicator: indicator.id }] },
      catalogue,
      subject,
      messages: words.messages,
    }),
    notices: note === null ? [] : [note],
  };
}
