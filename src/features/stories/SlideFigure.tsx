import { memo, useMemo, useRef, type ReactNode } from 'react';
import { useStoryMessages } from '../../design/messages/stories.ts';
import { FigureMade } from '../../figure/Figure.tsx';
import { useFigureSurroundings } from '../../figure/sources.ts';
import { Still } from '../../figure/still.ts';
import { useFigure } from '../../figure/use-figure.ts';
import { useNamedFigure } from '../../figure/use-named-figure.ts';
import type { Figure, FigureActs } from '../../figure/value/definition.ts';
import { MethodNote } from '../../frame/MethodNote.tsx';
import { useCheckedView } from '../../frame/use-checked-view.ts';
import type { FigureId, View } from '../../model/index.ts';
import { createFixedStore, type ViewStore } from '../../state/index.ts';
import { useFit } from './use-fit.ts';
import { useRows } from './use-rows.ts';

/** Draws the page of a store: the pages are not the stories' own. */
export type DrawPage = (store: ViewStore) => ReactNode;

interface Props {
  readonly view: View;
  readonly figure: FigureId | null;
  readonly draw: DrawPage;
}

/** A figure of the atlas on a slide, or a page of it. Drawn anew for another View only, not with every letter typed beside it. */
export const SlideFigure = memo(function SlideFigure({ view, figure, draw }: Props): ReactNode {
  const store = useMemo(() => createFixedStore(view), [view]);
  return figure === null ? <PageOnSlide store={store} draw={draw} /> : <NamedOnSlide id={figure} store={store} />;
});

function PageOnSlide({ store, draw }: { readonly store: ViewStore; readonly draw: DrawPage }): ReactNode {
  return <Fitted figure="page">{draw(store)}</Fitted>;
}

function NamedOnSlide({ id, store }: { readonly id: FigureId; readonly store: ViewStore }): ReactNode {
  const { messages } = useStoryMessages();
  const figure = useNamedFigure(id);
  if (figure === null) return <p className="page-loading">{messages.app.loading}</p>;
  return <FigureOnSlide figure={figure} store={store} />;
}

/** An audience presses nothing. */
const NO_ACTS: FigureActs = { select: () => undefined, show: () => undefined };

function FigureOnSlide({ figure, store }: { readonly figure: Figure; readonly store: ViewStore }): ReactNode {
  const { messages } = useStoryMessages();
  const { catalogue } = useFigureSurroundings();
  const { view } = useCheckedView(store, catalogue);
  const { made } = useFigure(figure, view);
  const finding = made?.value.kind === 'value' ? made.value.finding : '';
  return (
    <Fitted figure={finding}>
      <MethodNote store={store} view={view} />
      {made === null ? (
        <p role="status">{messages.app.computing}</p>
      ) : (
        <FigureMade figure={figure} made={made} view={view} acts={NO_ACTS} />
      )}
    </Fitted>
  );
}

/** As large as it can be without being cut; of long lists the rows that fit. */
function Fitted({ figure, children }: { readonly figure: string; readonly children: ReactNode }): ReactNode {
  const { messages } = useStoryMessages();
  const box = useRef<HTMLDivElement>(null);
  useRows(box, figure, messages.stories.moreRows);
  useFit(box, figure);
  return (
    <Still value>
      <div ref={box} className="slide-figure">
        <div className="slide-fit">{children}</div>
      </div>
    </Still>
  );
}
