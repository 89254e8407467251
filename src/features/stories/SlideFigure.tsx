import { memo, useMemo, useRef, type ReactNode } from 'react';
import { useStoryMessages } from '../../design/messages/stories.ts';
import { Still } from '../../figure/still.ts';
import type { FigureId, View } from '../../model/index.ts';
import { createFixedStore, type ViewStore } from '../../state/index.ts';
import { useOneFigure, type FoundFigure } from './one-figure.ts';
import { useFit } from './use-fit.ts';
import { useRows } from './use-rows.ts';

/** Draws the page of a store: the pages are not the stories' own. */
export type DrawPage = (store: ViewStore) => ReactNode;

interface Props {
  readonly view: View;
  readonly figure: FigureId | null;
  readonly draw: DrawPage;
  /** Told what figures the page has, whenever they change. */
  readonly onFindings?: ((findings: readonly FoundFigure[]) => void) | undefined;
}

/** A page of the atlas as a figure, whole or one figure of it. Drawn anew for another View only, not with every letter typed beside it. */
export const SlideFigure = memo(function SlideFigure({ view, figure, draw, onFindings }: Props): ReactNode {
  const store = useMemo(() => createFixedStore(view), [view]);
  const box = useRef<HTMLDivElement>(null);
  const stands = useOneFigure(box, figure, onFindings);
  useRows(box, stands, useStoryMessages().messages.stories.moreRows);
  useFit(box, stands);
  return (
    <Still value>
      <div ref={box} className="slide-figure" data-single={figure === null ? undefined : ''}>
        <div className="slide-fit">{draw(store)}</div>
      </div>
    </Still>
  );
});
