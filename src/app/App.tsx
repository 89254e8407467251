import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useMemo, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import { geometryQuery } from '../datasets/queries.ts';
import { applyAppearance } from '../design/look/appearance.ts';
import { LanguageProvider, useMessages } from '../language/speech/speech.tsx';
import { fetchWords, speechOf, type Area } from '../language/speech/words.ts';
import { Explore } from '../features/explore/Explore.tsx';
import { FigureSurroundingsContext, type GeometryState } from '../figure/surroundings/sources.ts';
import { AtlasFrame } from '../frame/AtlasFrame.tsx';
import { FrameContext } from '../frame/frame-context.ts';
import { LoadFault } from '../frame/LoadFault.tsx';
import { KeepingSlot } from '../frame/offline/KeepingSlot.tsx';
import { PageNav } from '../frame/PageNav.tsx';
import { usePartOfView, useView } from '../frame/view/use-view.ts';
import type { PageProps } from '../frame/page-props.ts';
import type { Figure } from '../figure/value/definition.ts';
import type { FigureId, Language, Page } from '../model/index.ts';
import { addressBar } from '../state/address-bar.ts';
import type { ViewStore } from '../state/index.ts';
import { ErrorBoundary } from '../frame/ErrorBoundary.tsx';
import { fetchedPart } from '../design/fetched-part.ts';
import { atlasQuery } from './queries.ts';
import { useLanguage } from './use-language.ts';
import '../frame/page-loading.css';

/** What a page is drawn with; those beside the first are fetched when they are opened. */
const COMPONENTS: Readonly<Record<Page, ComponentType<PageProps>>> = {
  explore: Explore,
  region: fetchedPart(
    () => import('./RegionWithIndustry.tsx'),
    (module) => module.RegionWithIndustry,
  ),
  method: fetchedPart(
    () => import('../features/method/MethodPage.tsx'),
    (module) => module.MethodPage,
  ),
  change: fetchedPart(
    () => import('../features/change/ChangePage.tsx'),
    (module) => module.ChangePage,
  ),
  industry: fetchedPart(
    () => import('../features/industry/IndustryPage.tsx'),
    (module) => module.IndustryPage,
  ),
  groups: fetchedPart(
    () => import('../features/groups/GroupsPage.tsx'),
    (module) => module.GroupsPage,
  ),
  gaps: fetchedPart(
    () => import('../features/gaps/Gaps.tsx'),
    (module) => module.Gaps,
  ),
  data: fetchedPart(
    () => import('./DataWithTable.tsx'),
    (module) => module.DataWithTable,
  ),
  cooperation: fetchedPart(
    () => import('../features/cooperation/CooperationPage.tsx'),
    (module) => module.CooperationPage,
  ),
  stories: fetchedPart(
    () => import('../features/stories/Stories.tsx'),
    (module) => module.Stories,
  ),
};

/** The words a page is written in besides those of every page: they are fetched beside its code. */
const WORDS: Readonly<Partial<Record<Page, readonly Area[]>>> = {
  region: ['gaps', 'portrait', 'outcome', 'search'],
  method: ['method', 'evidence'],
  change: ['change', 'outcome'],
  groups: ['groups'],
  gaps: ['gaps'],
  industry: ['industry'],
  cooperation: ['cooperation', 'industry', 'search'],
  data: ['data', 'indicatorNotes', 'dataTable', 'dataParts'],
  stories: ['stories', 'writtenStories'],
};

/** The list of all figures is fetched with the first of them. */
const figures = () => import('./figures.ts');
const deckStyles = async (): Promise<unknown> => (await figures()).deckStyles();
const figureNamed = async (id: FigureId): Promise<Figure> => (await figures()).figureNamed(id);

/** Over any page, once a number is opened. */
const Working = fetchedPart(
  () => import('../features/working/Working.tsx'),
  (module) => module.Working,
);

/** Over any page but theirs, while a story of the reader's own is being written. */
const StoryBar = fetchedPart(
  () => import('../features/stories/StoryBar.tsx'),
  (module) => module.StoryBar,
);

const follow = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};
const isWriting = (): boolean => addressBar(window).parts().hash.startsWith('#story=own');

/** What stands around a page here; embeds have another. */
const ATLAS = { Frame: AtlasFrame } as const;

interface Props {
  readonly store: ViewStore;
  /** Address of the published data, ending in a slash. */
  readonly base: string;
  /** Those to speak where the View asks for none: the reader's, the first before the others, or that of the page. */
  readonly languages: readonly string[];
  /** The one whose words are there. */
  readonly language: Language;
}

/** What stays of a page whose own part is not there: the way to the others. */
function PageHead({ store }: { readonly store: ViewStore }): ReactNode {
  const { messages } = useMessages();
  return (
    <header className="page-top">
      <h1 data-short={messages.app.short}>{messages.app.title}</h1>
      <PageNav store={store} view={useView(store)} />
    </header>
  );
}

interface PageOfProps extends PageProps {
  readonly page: Page;
  readonly isWorkingOpen: boolean;
  readonly map: GeometryState;
}

export function PageOf({ page, isWorkingOpen, map, ...props }: PageOfProps): ReactNode {
  const { language, messages } = useMessages();
  void fetchWords(language, WORDS[page] ?? []);
  if (isWorkingOpen) void fetchWords(language, ['steps']);
  const Drawn = COMPONENTS[page];
  const { catalogue, engine } = props;
  const surroundings = useMemo(
    () => ({ catalogue, engine, map, figure: figureNamed, deckStyles }),
    [catalogue, engine, map],
  );
  return (
    <FrameContext value={ATLAS}>
      <FigureSurroundingsContext value={surroundings}>
        <ErrorBoundary key={page} words={messages.app} head={<PageHead store={props.store} />}>
          <Suspense
            fallback={
              <p className="page-loading" role="status">
                {messages.app.loading}
              </p>
            }
          >
            <Drawn {...props} />
          </Suspense>
        </ErrorBoundary>
        {isWorkingOpen ? (
          <ErrorBoundary words={messages.app}>
            <Suspense fallback={null}>
              <Working store={props.store} catalogue={props.catalogue} engine={props.engine} />
            </Suspense>
          </ErrorBoundary>
        ) : null}
      </FigureSurroundingsContext>
    </FrameContext>
  );
}

/** The atlas: what every page needs, then the page. */
export function App({ store, base, languages, language: first }: Props): ReactNode {
  // The page follows the View itself: what stands around all pages is not drawn anew by every choice.
  const page = usePartOfView(store, (view) => view.page);
  const appearance = usePartOfView(store, (view) => view.appearance);
  const isOutlined = usePartOfView(store, (view) => view.isOutlined);
  const isWorkingOpen = usePartOfView(store, (view) => view.working !== null);
  const wanted = usePartOfView(store, (view) => view.language);
  const language = useLanguage(wanted, languages, first);
  const atlas = useQuery(atlasQuery(base));
  const catalogue = atlas.data?.catalogue;
  const geometry = useQuery({ ...geometryQuery(base, catalogue), enabled: catalogue !== undefined });
  const hasStory = useSyncExternalStore(follow, isWriting, () => false) && page !== 'stories';
  useEffect(() => applyAppearance(appearance, isOutlined, document.documentElement), [appearance, isOutlined]);
  // For public/first-view.js, which watches whether the scripts that the page came with could run.
  useEffect(() => {
    document.documentElement.dataset['alive'] = '';
  }, []);

  const { refetch } = geometry;
  const { data: shapes = null, error: shapesFault } = geometry;
  const map = useMemo(
    (): GeometryState => ({ geometry: shapes, fault: shapesFault, onRetry: () => void refetch() }),
    [shapes, shapesFault, refetch],
  );
  const fault = atlas.error ?? shapesFault;
  const { app } = speechOf(language).messages;
  return (
    <LanguageProvider language={language}>
      <ErrorBoundary words={app}>
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
            page={page}
            isWorkingOpen={isWorkingOpen}
            store={store}
            catalogue={atlas.data.catalogue}
            map={map}
            engine={atlas.data.engine}
          />
        )}
        {hasStory ? (
          <ErrorBoundary words={app}>
            <Suspense fallback={null}>
              <StoryBar store={store} />
            </Suspense>
          </ErrorBoundary>
        ) : null}
      </ErrorBoundary>
    </LanguageProvider>
  );
}
