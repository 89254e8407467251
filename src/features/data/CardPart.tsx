import { useEffect, useRef, type ComponentProps, type MouseEvent, type ReactNode } from 'react';
import { Figure, FigureMade } from '../../figure/Figure.tsx';
import { useFigure } from '../../figure/use-figure.ts';
import { Compared } from '../../frame/Compared.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useCheckedView, useNames } from '../../frame/view/use-checked-view.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { indicatorText, type Messages } from '../../language/speech/words.ts';
import type { Catalogue, View } from '../../model/index.ts';
import { DataFrame } from './DataFrame.tsx';
import { Addresses } from './content/Addresses.tsx';
import { addressOf, mapOf } from './content/views.ts';
import { card } from './figures/card.tsx';
import { correlates } from './figures/correlates.tsx';
import { distribution } from './figures/distribution.tsx';
import { history } from './figures/history.tsx';
import { useOpening, wasOpened } from './use-opening.ts';

/** One indicator: what it is, how its figures are spread, how they went, and what they go with. */
export function CardPart({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages } = useMessages('data', 'indicatorNotes');
  const { view } = useCheckedView(store, catalogue);
  const names = useNames(catalogue);
  const acts = useOpening(store);
  const given = { view, acts, isDeferred: true };
  return (
    <DataFrame
      {...{ store, catalogue, engine }}
      first={useFigure(card, view)}
      above={<Ways catalogue={catalogue} view={view} onShow={acts.show} />}
    >
      {(made) => (
        <>
          <FigureMade figure={card} made={made} view={view} acts={acts} />
          <Addresses indicator={titled(catalogue, view, messages)} />
          <p className="small quiet screen-only">{messages.data.compare}</p>
          <Compared store={store} view={view} names={names} />
          <Figure figure={distribution} {...given} />
          <Figure figure={history} {...given} />
          <Figure figure={correlates} {...given} />
        </>
      )}
    </DataFrame>
  );
}

/** The indicator as it is called here. */
function titled(
  { indicators }: Catalogue,
  view: View,
  messages: Messages,
): ComponentProps<typeof Addresses>['indicator'] {
  const indicator = indicators.find(({ id }) => id === view.indicator);
  return indicator === undefined ? null : { ...indicator, label: indicatorText(messages, indicator).label };
}

interface WaysProps {
  readonly catalogue: Catalogue;
  readonly view: View;
  readonly onShow: (change: Partial<View>) => void;
}

/** Back to the catalogue, and on to where the indicator is shown. */
function Ways({ catalogue, view, onShow }: WaysProps): ReactNode {
  const { messages } = useMessages('data');
  const said = messages.data;
  const first = useRef<HTMLAnchorElement>(null);
  const indicator = catalogue.indicators.find(({ id }) => id === view.indicator);
  // The link that opened the card is gone with the catalogue: the keyboard goes on from the top of the card.
  useEffect(() => {
    if (wasOpened()) first.current?.focus({ preventScroll: true });
  });
  if (indicator === undefined) return null;
  const map = mapOf(indicator, Number.NaN, null);
  const ways: readonly (readonly [string, Partial<View>])[] = [
    [said.back, { indicator: null }],
    [said.onMap, map],
    ...(indicator.isPeriodTotal ? [] : [[said.onChange, { ...map, page: 'change' }] as const]),
  ];
  const follow = (event: MouseEvent, change: Partial<View>): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onShow(change);
  };
  return (
    <nav className="card-ways screen-only" aria-label={said.title}>
      {ways.map(([text, change], at) => (
        <a
          key={text}
          ref={at === 0 ? first : null}
          href={addressOf(view, change)}
          onClick={(event) => follow(event, change)}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
