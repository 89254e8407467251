import { memo, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '../../../language/speech/speech.tsx';
import { FigureMade } from '../../../figure/Figure.tsx';
import { useFigureSurroundings } from '../../../figure/surroundings/sources.ts';
import { Still } from '../../../figure/surroundings/still.ts';
import { useFigure } from '../../../figure/use-figure.ts';
import { useNamedFigure } from '../../../figure/use-named-figure.ts';
import type { Figure } from '../../../figure/value/definition.ts';
import { NO_ACTS } from '../../../figure/take/stage.tsx';
import { MethodNote } from '../../../frame/notes/MethodNote.tsx';
import { useCheckedView } from '../../../frame/view/use-checked-view.ts';
import type { FigureId, View } from '../../../model/index.ts';
import { createFixedStore, type ViewStore } from '../../../state/index.ts';
import { figuresOfPage } from './slide-figures.ts';
import { useFit } from './use-fit.ts';
import { useRows } from './use-rows.ts';

interface Props {
  readonly view: View;
  readonly figure: FigureId | null;
}

/** A figure of the atlas on a slide, or all of its page. Drawn anew for another View only, not with every letter typed beside it. */
export const SlideFigure = memo(function SlideFigure({ view, figure }: Props): ReactNode {
  const store = useMemo(() => createFixedStore(view), [view]);
  return figure === null ? <PageOnSlide store={store} /> : <NamedOnSlide id={figure} store={store} />;
});

/** The figures of a page, beside and beneath one another. */
function PageOnSlide({ store }: { readonly store: ViewStore }): ReactNode {
  const { messages } = useMessages('stories');
  const { catalogue } = useFigureSurroundings();
  const { view } = useCheckedView(store, catalogue);
  const ids = figuresOfPage(view);
  const [made, setMade] = useState(0);
  const onMade = useCallback(() => setMade((count) => count + 1), []);
  return (
    <Fitted figure={`${view.page} ${String(made)}`} isPage>
      <MethodNote store={store} view={view} />
      <div className="slide-page" data-page={view.page}>
        {ids.length === 0 ? <p>{messages.region.none}</p> : null}
        {ids.map((id) => (
          <FigureOfPage key={id} id={id} view={view} onMade={onMade} />
        ))}
      </div>
    </Fitted>
  );
}

interface OfPageProps {
  readonly view: View;
  /** Told once it is drawn, so that it is fitted into its room. */
  readonly onMade: () => void;
}

function FigureOfPage({ id, ...props }: OfPageProps & { readonly id: FigureId }): ReactNode {
  const figure = useNamedFigure(id);
  return figure === null ? null : <MadeOfPage figure={figure} {...props} />;
}

function MadeOfPage({ figure, view, onMade }: OfPageProps & { readonly figure: Figure }): ReactNode {
  const { messages } = useMessages();
  const { made } = useFigure(figure, view);
  const isMade = made !== null;
  useEffect(() => {
    if (isMade) onMade();
  }, [isMade, onMade]);
  return made === null ? (
    <p role="status">{messages.app.computing}</p>
  ) : (
    <FigureMade figure={figure} made={made} view={view} acts={NO_ACTS} />
  );
}

function NamedOnSlide({ id, store }: { readonly id: FigureId; readonly store: ViewStore }): ReactNode {
  const { messages } = useMessages('stories');
  const figure = useNamedFigure(id);
  if (figure === null) return <p>{messages.app.loading}</p>;
  return <FigureOnSlide figure={figure} store={store} />;
}

function FigureOnSlide({ figure, store }: { readonly figure: Figure; readonly store: ViewStore }): ReactNode {
  const { messages } = useMessages('stories');
  const { catalogue } = useFigureSurroundings();
  const { view } = useCheckedView(store, catalogue);
  const { made } = useFigure(figure, view);
  const finding = made?.value.kind === 'value' ? made.value.finding : '';
  return (
    <Fitted figure={finding} isPage={false}>
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
function Fitted({
  figure,
  isPage,
  children,
}: {
  readonly figure: string;
  readonly isPage: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { messages } = useMessages('stories');
  const box = useRef<HTMLDivElement>(null);
  useRows(box, figure, messages.stories.moreRows);
  useFit(box, figure);
  return (
    <Still value>
      {/* Figures say under this in their own sheets what they are on a slide. */}
      <div ref={box} className="slide-figure" data-medium={isPage ? 'slide page' : 'slide'}>
        <div className="slide-fit">{children}</div>
      </div>
    </Still>
  );
}
