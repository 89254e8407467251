import { lazy, Suspense, useCallback, use, type ReactNode } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import type { RegionCode } from '../model/index.ts';
import { ControlBar } from './ControlBar.tsx';
import { Foot } from './Foot.tsx';
import type { FrameProps } from './frame-context.ts';
import { FullCsvContext } from '../figure/full-csv.ts';
import { MethodNote } from './MethodNote.tsx';
import { PageNav } from './PageNav.tsx';
import { RegionSearch } from './RegionSearch.tsx';
import { ShareAndDownload } from './ShareAndDownload.tsx';
import { Still } from '../figure/still.ts';

/** Few links have any; where it cannot be fetched, the link holds all the same. */
const Problems = lazy(() =>
  import('./Problems.tsx').then(
    ({ Problems: Told }) => ({ default: Told }),
    () => ({ default: () => null }),
  ),
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
  const openRegion = useCallback((code: RegionCode) => store.set({ selected: [code], panel: 'region' }), [store]);
  const foot = <Foot catalogue={catalogue} view={view} subject={subject} result={result} />;
  const note = <MethodNote store={store} view={view} />;
  if (use(Still))
    return (
      <div className="page" data-page={view.page}>
        {note}
        <div className={`page-body ${className}`}>{children}</div>
        {foot}
      </div>
    );
  return (
    <div className="page" data-page={view.page}>
      <header className="page-top">
        <h1 data-short={messages.app.short}>{messages.app.title}</h1>
        <PageNav store={store} view={view} />
        <RegionSearch catalogue={catalogue} onChoose={openRegion} />
        <ShareAndDownload view={view} downloads={downloads} />
      </header>
      {props.bar ?? (
        <ControlBar
          store={store}
          view={view}
          catalogue={catalogue}
          subject={subject}
          drawn={drawn}
          controls={controls}
          player={player}
        />
      )}
      {note}
      <main className={`page-body ${className}`} data-panel={panel}>
        {problems.length === 0 ? null : (
          <Suspense fallback={null}>
            <Problems problems={problems} />
          </Suspense>
        )}
        <FullCsvContext value={downloads.onCsv}>{children}</FullCsvContext>
      </main>
      {foot}
      <div className="visually-hidden" role="status" aria-live="polite">
        {player.isPlaying ? '' : announcement}
      </div>
    </div>
  );
}
