import { use, useCallback, type ReactNode } from 'react';
import type { Classes } from '../design/classes.ts';
import { useMessages } from '../design/messages/index.tsx';
import type { Catalogue, ExploreResult, RegionCode, View } from '../model/index.ts';
import type { LinkProblem, ViewStore } from '../state/index.ts';
import { ControlBar, type Control } from './ControlBar.tsx';
import { FigureSlotContext } from './figure-slot.ts';
import { Foot } from './Foot.tsx';
import { FullCsvContext } from './full-csv.ts';
import { MethodNote } from './MethodNote.tsx';
import { PageNav } from './PageNav.tsx';
import { Problems } from './Problems.tsx';
import { RegionSearch } from './RegionSearch.tsx';
import { ShareAndDownload, type Downloads } from './ShareAndDownload.tsx';
import { Still } from './still.ts';
import type { Subject } from './subject.ts';
import { usePlayer } from './use-player.ts';
import './frame.css';

interface Props {
  readonly store: ViewStore;
  readonly view: View;
  readonly problems: readonly LinkProblem[];
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  /** What the page shows, for sources; null while none is there. */
  readonly result: Pick<ExploreResult, 'leaves'> | null;
  readonly controls: readonly Control[];
  /** The bar of a page that asks other things than themes and measures. */
  readonly bar?: ReactNode;
  /** The classes on screen, where there is a map. */
  readonly drawn: Classes | null;
  readonly downloads: Downloads;
  /** What a screen reader hears when the figures change. */
  readonly announcement: string;
  /** Of the body. */
  readonly className: string;
  readonly panel?: string;
  /** Whether figures of what is asked for are still to come: the years wait for them. */
  readonly isLate?: boolean;
  readonly children: ReactNode;
}

/** What every page has: title, pages, search, share, the bar, what of the link failed, sources and notices. */
export function PageFrame(props: Props): ReactNode {
  const { store, view, problems, catalogue, subject, result, controls, drawn, downloads, announcement, className, panel, children } = props;
  const { messages } = useMessages();
  const player = usePlayer(store, view, props.isLate === true);
  const openRegion = useCallback((code: RegionCode) => store.set({ selected: [code], panel: 'region' }), [store]);
  const slot = use(FigureSlotContext);
  if (slot !== null) return <slot.Frame {...props} player={player} />;
  const foot = <Foot catalogue={catalogue} view={view} subject={subject} result={result} />;
  const note = <MethodNote store={store} view={view} />;
  if (use(Still)) return <div className="page" data-page={view.page}>{note}<div className={`page-body ${className}`}>{children}</div>{foot}</div>;
  return (
    <div className="page" data-page={view.page}>
      <header className="page-top">
        <h1 data-short={messages.app.short}>{messages.app.title}</h1>
        <PageNav store={store} view={view} />
        <RegionSearch catalogue={catalogue} onChoose={openRegion} />
        <ShareAndDownload view={view} downloads={downloads} />
      </header>
      {props.bar ?? <ControlBar store={store} view={view} catalogue={catalogue} subject={subject} drawn={drawn} controls={controls} player={player} />}
      {note}
      <main className={`page-body ${className}`} data-panel={panel}>
        <Problems problems={problems} />
        <FullCsvContext value={downloads.onCsv}>{children}</FullCsvContext>
      </main>
      {foot}
      <div className="visually-hidden" role="status" aria-live="polite">{player.isPlaying ? '' : announcement}</div>
    </div>
  );
}
