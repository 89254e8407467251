import { useQuery } from '@tanstack/react-query';
import { Suspense, createElement, useEffect, useMemo, useState, type ReactNode } from 'react';
import { geometryQuery } from '../../datasets/queries.ts';
import { applyAppearance } from '../../design/appearance.ts';
import { MessagesProvider } from '../../design/messages/index.tsx';
import { FigureSlotContext, type FigureSlot } from '../../figure/figure-slot.ts';
import { FrameContext } from '../../frame/frame-context.ts';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { useView } from '../../frame/use-view.ts';
import { EVIDENCE_FIGURES, FIGURES, type FigureId, type View } from '../../model/index.ts';
import type { Embed } from '../../state/embed-options.ts';
import { createEmbedStore } from '../../state/embed-store.ts';
import { serialiseView, type LinkProblem } from '../../state/index.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { useLanguage } from '../use-language.ts';
import { EmbedContext } from './embed-context.ts';
import { EmbedFrame } from './EmbedFrame.tsx';
import { embedQuery } from './embed-query.ts';
import { WITH_RANGES, WITH_SHAPES } from './needs.ts';
import { EvidenceAlone, IndustryOfRegion, PAGES_OF_FIGURES } from './pages.ts';
import { PlacedFigure } from './PlacedFigure.tsx';
import './embed.css';

interface Props {
  readonly embed: Embed;
  /** What of the address could not be followed. */
  readonly problems: readonly LinkProblem[];
  /** Where the atlas stands, ending in a slash. */
  readonly atlas: string;
  readonly languages: readonly string[];
}

/** What stands around a figure in another page. */
const FRAME = { Frame: EmbedFrame } as const;

/** The one figure that is drawn of its page. */
function slotOf(wanted: FigureId): FigureSlot {
  return {
    draw: (figure, section) => (figure === wanted ? createElement(PlacedFigure, null, section) : null),
    hasRanges: WITH_RANGES.has(wanted),
  };
}

/** One figure of the atlas with its source and notices, for a page of another site. */
export function EmbedApp({ embed, problems, atlas, languages }: Props): ReactNode {
  const { figure } = embed.options;
  const base = `${atlas}data/`;
  const linkTo = useMemo(
    () =>
      (view: View): string =>
        `${atlas}?${serialiseView(view, 'spell-out')}`,
    [atlas],
  );
  const [store] = useState(() =>
    createEmbedStore(embed, problems, (view) => void window.open(linkTo(view), '_blank', 'noopener')),
  );
  const view = useView(store);
  const speech = useLanguage(view.language, languages);
  const known = useQuery(embedQuery(base, figure));
  const catalogue = known.data?.catalogue;
  const geometry = useQuery({
    ...geometryQuery(base, catalogue),
    enabled: catalogue !== undefined && WITH_SHAPES.has(figure),
  });
  useEffect(() => applyAppearance(view.appearance, document.documentElement), [view.appearance]);

  const slot = useMemo(() => slotOf(figure), [figure]);
  const around = useMemo(() => ({ options: embed.options, linkTo }), [embed, linkTo]);
  const { app } = speech.messages;
  const Page =
    figure === 'region-industry'
      ? IndustryOfRegion
      : EVIDENCE_FIGURES.has(figure)
        ? EvidenceAlone
        : PAGES_OF_FIGURES[FIGURES[figure].page];
  return (
    <MessagesProvider language={speech.language} messages={speech.messages}>
      <ErrorBoundary title={app.broken} action={app.brokenAction} retry={app.retry}>
        {known.data === undefined ? (
          known.error === null ? (
            <p className="embed-wait" role="status" data-waiting="">
              {app.loading}
            </p>
          ) : (
            <LoadFault error={known.error} onRetry={() => void known.refetch()} />
          )
        ) : (
          <EmbedContext value={around}>
            <FrameContext value={FRAME}>
              <FigureSlotContext value={slot}>
                <Suspense
                  fallback={
                    <p className="embed-wait" role="status" data-waiting="">
                      {app.loading}
                    </p>
                  }
                >
                  <Page
                    store={store}
                    catalogue={known.data.catalogue}
                    engine={known.data.engine}
                    geometry={geometry.data ?? null}
                    geometryFault={geometry.error}
                    onGeometryRetry={() => void geometry.refetch()}
                  />
                </Suspense>
              </FigureSlotContext>
            </FrameContext>
          </EmbedContext>
        )}
      </ErrorBoundary>
    </MessagesProvider>
  );
}
