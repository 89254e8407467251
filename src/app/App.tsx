import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useEffect, useMemo, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import { geometryQuery } from '../datasets/queries.ts';
import { applyAppearance } from '../design/appearance.ts';
import { MessagesProvider, useMessages } from '../design/messages/index.tsx';
import { Explore } from '../features/explore/Explore.tsx';
import { FigureSurroundingsContext } from '../figure/sources.ts';
import { AtlasFrame } from '../frame/AtlasFrame.tsx';
import { FrameContext } from '../frame/frame-context.ts';
import { LoadFault } from '../frame/LoadFault.tsx';
import { KeepingSlot } from '../frame/offline/KeepingSlot.tsx';
import { useView } from '../frame/use-view.ts';
import type { PageProps } from '../frame/page-props.ts';
import type { Figure } from '../figure/value/definition.ts';
import type { FigureId, Page } from '../model/index.ts';
import type { ViewStore } from '../state/index.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { atlasQuery } from './queries.ts';
import { useLanguage } from './use-language.ts';

/** What a page is drawn with; those beside the first are fetched when they are opened. */
const COMPONENTS: Readonly<Record<Page, ComponentType<PageProps>>> = {
  explore: Explore,
  region: lazy(async () => ({ default: (await import('./RegionWithIndustry.tsx')).RegionWithIndustry })),
  method: lazy(async () => ({ default: (await import('../features/method/MethodPage.tsx')).MethodPage })),
  change: lazy(async () => ({ default: (await import('../features/change/ChangePage.tsx')).ChangePage })),
  industry: lazy(async () => ({ default: (await import('../features/industry/IndustryPage.tsx')).IndustryPage })),
  gaps: lazy(async () => ({ default: (await import('../features/gaps/Gaps.tsx')).Gaps })),
  stories: lazy(async () => {
    const { Stories } = await import('../features/stories/Stories.tsx');
    return {
      default: (props: PageProps) => (
        <Stories
          {...props}
          draw={(still) => <PageOf {...props} page={still.get().page} store={still} isWorkingOpen={false} />}
        />
      ),
    };
  }),
};

/** The list of all figures is fetched with the first of them. */
const figureNamed = async (id: FigureId): Promise<Figure> => (await import('./figures.ts')).figureNamed(id);

/** Over any page, once a number is opened. */
const Working = lazy(async () => ({ default: (await import('../features/working/Working.tsx')).Working }));

/** Over any page but theirs, while a story of the reader's own is being written. */
const StoryBar = lazy(async () => ({ default: (await import('../features/stories/StoryBar.tsx')).StoryBar }));
const follow = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};
const isWriting = (): boolean => location.hash.startsWith('#story=own');

/** What stands around a page here; embeds have another. */
const ATLAS = { Frame: AtlasFrame } as const;

interface Props {
  readonly store: ViewStore;
  /** Address of the published data, ending in a slash. */
  readonly base: string;
  /** Those of the reader, the dearest first. */
  readonly languages: readonly string[];
}

export function PageOf({
  page,
  isWorkingOpen,
  ...props
}: PageProps & { readonly page: Page; readonly isWorkingOpen: boolean }): ReactNode {
  const { messages } = useMessages();
  const Drawn = COMPONENTS[page];
  const { catalogue, engine, geometry, geometryFault, onGeometryRetry } = props;
  const surroundings = useMemo(
    () => ({
      catalogue,
      engine,
      map: { geometry, fault: geometryFault, onRetry: onGeometryRetry },
      figure: figureNamed,
    }),
    [catalogue, engine, geometry, geometryFault, onGeometryRetry],
  );
  return (
    <FrameContext value={ATLAS}>
      <FigureSurroundingsContext value={surroundings}>
        <Suspense
          fallback={
            <p className="page-loading" role="status">
              {messages.app.loading}
            </p>
          }
        >
          <Drawn {...props} />
        </Suspense>
        {isWorkingOpen ? (
          <Suspense fallback={null}>
            <Working store={props.store} catalogue={props.catalogue} engine={props.engine} />
          </Suspense>
        ) : null}
      </FigureSurroundingsContext>
    </FrameContext>
  );
}

/** The atlas: what every page needs, then the page. */
export function App({ store, base, languages }: Props): ReactNode {
  const view = useView(store);
  const speech = useLanguage(view.language, languages);
  const atlas = useQuery(atlasQuery(base));
  const catalogue = atlas.data?.catalogue;
  const geometry = useQuery({ ...geometryQuery(base, catalogue), enabled: catalogue !== undefined });
  const hasStory = useSyncExternalStore(follow, isWriting, () => false) && view.page !== 'stories';
  useEffect(() => applyAppearance(view.appearance, document.documentElement), [view.appearance]);

  const fault = atlas.error ?? geometry.error;
  const { app } = speech.messages;
  return (
    <MessagesProvider language={speech.language} messages={speech.messages}>
      <ErrorBoundary title={app.broken} action={app.brokenAction} retry={app.retry}>
        {atlas.data === undefined ? (
          fault === null ? (
            <p className="page-loading" role="status">
              {app.loading}
            </p>
          ) : (
            <>
              <LoadFault error={fault} onRetry={() => void atlas.refetch()} />
              <KeepingSlot catalogue={null} isAnswered />
            </>
          )
        ) : (
          <PageOf
            page={view.page}
            isWorkingOpen={view.working !== null}
            store={store}
            catalogue={atlas.data.catalogue}
            geometry={geometry.data ?? null}
            geometryFault={geometry.error}
            onGeometryRetry={() => void geometry.refetch()}
            engine={atlas.data.engine}
          />
        )}
        {hasStory ? (
          <Suspense fallback={null}>
            <StoryBar store={store} />
          </Suspense>
        ) : null}
      </ErrorBoundary>
    </MessagesProvider>
  );
}
