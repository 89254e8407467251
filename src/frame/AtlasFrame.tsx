import { Suspense, type ReactNode } from 'react';
import { optionalPart } from '../design/fetched-part.ts';
import { useIdle } from '../design/use-idle.ts';
import { useMessages } from '../language/speech/speech.tsx';
import { presetOf } from '../model/index.ts';
import { ControlBar } from './controls/ControlBar.tsx';
import { Foot } from './Foot.tsx';
import type { FrameProps } from './frame-context.ts';
import { FullCsvContext } from '../figure/export/full-csv.ts';
import { PageNav } from './PageNav.tsx';
import { SearchField } from './search/SearchField.tsx';
import { ShareAndDownload } from './ShareAndDownload.tsx';

/** Few links have any; where it cannot be fetched, the link holds all the same. */
const Problems = optionalPart(
  () => import('./Problems.tsx'),
  ({ Problems: Part }) => Part,
);

const MethodNote = optionalPart(
  () => import('./notes/MethodNote.tsx'),
  ({ MethodNote: Part }) => Part,
);
const FilterNote = optionalPart(
  () => import('./notes/FilterNote.tsx'),
  ({ FilterNote: Part }) => Part,
);

/** What is wanted once the page has been seen: its title, ways past its head, and how it is read. */
const PageAids = optionalPart(
  () => import('./aids/PageAids.tsx'),
  ({ PageAids: Part }) => Part,
);
const Preferences = optionalPart(
  () => import('./controls/Preferences.tsx'),
  ({ Preferences: Part }) => Part,
);

const FirstVisit = optionalPart(
  () => import('./first-visit/FirstVisit.tsx'),
  ({ FirstVisit: Part }) => Part,
);

/** The frame of a page in the atlas: title, pages, search, share, the bar, what of the link failed, sources and notices. */
export function AtlasFrame(props: FrameProps): ReactNode {
  const {
    store,
    view,
    problems,
    catalogue,
    subject,
    result,
    isAnswered = result !== null,
    controls,
    drawn,
    downloads,
    player,
    announcement,
    className,
    panel,
    children,
  } = props;
  const { messages } = useMessages();
  const isSeen = useIdle();
  return (
    <div className="page" data-page={view.page}>
      {isSeen ? (
        <Suspense fallback={null}>
          <PageAids catalogue={catalogue} view={view} subject={subject} title={props.title} />
        </Suspense>
      ) : null}
      <header className="page-top">
        <h1 data-short={messages.app.short}>{messages.app.title}</h1>
        <PageNav store={store} view={view} />
        <SearchField store={store} catalogue={catalogue} label={messages.controls.search} />
        <ShareAndDownload view={view} downloads={downloads} />
        <div className="page-preferences">
          {isSeen ? (
            <Suspense fallback={null}>
              <Preferences store={store} view={view} />
            </Suspense>
          ) : null}
        </div>
      </header>
      {props.bar ?? (
        <ControlBar
          store={store}
          catalogue={catalogue}
          subject={subject}
          drawn={drawn}
          controls={controls}
          player={player}
        />
      )}
      {presetOf(view.method) === 'atlas-default' ? null : (
        <Suspense fallback={null}>
          <MethodNote store={store} view={view} />
        </Suspense>
      )}
      {view.filter === null ? null : (
        <Suspense fallback={null}>
          <FilterNote store={store} view={view} catalogue={catalogue} />
        </Suspense>
      )}
      <main id="main" className={`page-body ${className}`} data-panel={panel} aria-label={messages.pages[view.page]}>
        {problems.length === 0 ? null : (
          <Suspense fallback={null}>
            <Problems problems={problems} catalogue={catalogue} />
          </Suspense>
        )}
        <FullCsvContext value={downloads.onCsv}>{children}</FullCsvContext>
        {isSeen && view.page === 'explore' ? (
          <Suspense fallback={null}>
            <FirstVisit store={store} view={view} catalogue={catalogue} />
          </Suspense>
        ) : null}
      </main>
      <Foot catalogue={catalogue} view={view} subject={subject} result={result} isAnswered={isAnswered} />
      <div className="visually-hidden" role="status" aria-live="polite">
        {player.isPlaying ? '' : announcement}
      </div>
    </div>
  );
}
