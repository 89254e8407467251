import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { FigureMade } from '../../figure/Figure.tsx';
import { useFigureSurroundings } from '../../figure/surroundings/sources.ts';
import { useFigure } from '../../figure/use-figure.ts';
import type { Figure } from '../../figure/value/definition.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useCheckedView } from '../../frame/view/use-checked-view.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import type { ViewStore } from '../../state/index.ts';
import { EmbedFrame } from './EmbedFrame.tsx';

interface Props {
  readonly figure: Figure;
  readonly store: ViewStore;
}

/** One figure of the atlas with what stands around it. */
export function EmbeddedFigure({ figure, store }: Props): ReactNode {
  const { messages } = useMessages();
  const { catalogue } = useFigureSurroundings();
  const { view, problems } = useCheckedView(store, catalogue);
  const { made, isLate, error, retry } = useFigure(figure, view);
  const acts = useFigureActs(store);
  const subject = useMemo(() => subjectOf(catalogue, view, messages), [catalogue, view, messages]);
  const value = made?.value.kind === 'value' ? made.value : null;
  return (
    <EmbedFrame
      {...{ store, figure, view, problems, subject, isLate, error }}
      onRetry={retry}
      drawn={value?.classes ?? null}
      announcement={value === null || isLate ? '' : value.finding}
    >
      {made === null || value === null ? null : <FigureMade figure={figure} made={made} view={view} acts={acts} />}
    </EmbedFrame>
  );
}
