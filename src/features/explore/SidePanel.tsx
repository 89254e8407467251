import { Suspense, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Engine } from '../../engine/transport/client.ts';
import { selectRegion, type FigureActs } from '../../figure/value/definition.ts';
import { PANELS, type RegionCode, type View } from '../../model/index.ts';
import type { ViewStore } from '../../state/index.ts';
import { Compared } from '../../frame/Compared.tsx';
import { ErrorBoundary } from '../../frame/ErrorBoundary.tsx';
import { groupWordsReady } from '../../figure/words/groups.ts';
import { Terms } from '../../figure/terms/Terms.tsx';
import { fetchedPart, optionalPart } from '../../design/fetched-part.ts';
import { rankingOf, type RegionsContext } from './content/context.ts';
import { Ranking } from './content/Ranking.tsx';

/** Beside the tabs, where nothing moves when it comes. */
const CountryChoice = optionalPart(
  () => import('./CountryChoice.tsx'),
  ({ CountryChoice: Part }) => Part,
);
const FigureRows = fetchedPart(
  () => import('../../figure/FigureRows.tsx'),
  ({ FigureRows: Part }) => Part,
);
const Notices = fetchedPart(
  () => import('./Notices.tsx'),
  ({ Notices: Part }) => Part,
);
const SelectedRegion = fetchedPart(
  () => import('./region-panel/SelectedRegion.tsx'),
  ({ SelectedRegion: Part }) => Part,
);

interface Props {
  readonly engine: Engine;
  readonly store: ViewStore;
  readonly view: View;
  readonly shown: RegionsContext;
  readonly acts: FigureActs;
  readonly hovered: RegionCode | null;
  readonly isLate: boolean;
  readonly onHover: (region: RegionCode | null) => void;
}

/** Brings the pressed row of a list into sight where the list scrolls by itself, never the page. */
function bringIn(list: HTMLElement | null): void {
  if (list !== null && list.scrollHeight > list.clientHeight)
    list.querySelector('[aria-pressed="true"]')?.scrollIntoView?.({ block: 'nearest' });
}

/** Beside the map: the ranking, the table of the same rows, or the selected region. */
export function SidePanel({ engine, store, view, shown, acts, hovered, isLate, onHover }: Props): ReactNode {
  const speech = useMessages();
  const { messages } = speech;
  const value = useMemo(() => {
    const made = rankingOf(shown);
    const { groupsUsed: groups } = shown.exported.result;
    return groups === undefined
      ? made
      : (groupWordsReady()?.valueWithGroups(made, groups, shown.exported.view, speech, shown.exported.names.region) ??
          made);
  }, [shown, speech]);
  const { names } = shown.exported;
  const body = useRef<HTMLDivElement>(null);
  const [first] = view.selected;
  useEffect(() => {
    if (first !== undefined && view.panel === 'ranking') bringIn(body.current);
  }, [first, view.panel]);
  return (
    <>
      <div className="panel-head">
        <div className="panel-tabs" role="tablist" aria-label={messages.controls.panel}>
          {PANELS.map((panel) => (
            <button
              key={panel}
              id={`tab-${panel}`}
              type="button"
              role="tab"
              className="panel-tab"
              aria-selected={view.panel === panel}
              aria-controls="panel-body"
              tabIndex={view.panel === panel ? 0 : -1}
              onClick={() => store.set({ panel })}
              onKeyDown={(event) => {
                const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
                const next = PANELS[(PANELS.indexOf(panel) + step + PANELS.length) % PANELS.length];
                if (step === 0 || next === undefined) return;
                store.set({ panel: next });
                document.getElementById(`tab-${next}`)?.focus();
              }}
            >
              {messages.controls.panels[panel]}
            </button>
          ))}
        </div>
        {view.panel === 'region' ? null : (
          <Suspense fallback={null}>
            <CountryChoice store={store} view={view} catalogue={shown.exported.catalogue} />
          </Suspense>
        )}
      </div>
      <div
        ref={body}
        id="panel-body"
        role="tabpanel"
        aria-labelledby={`tab-${view.panel}`}
        tabIndex={0}
        className={`panel-body${isLate ? ' is-late' : ''}`}
        aria-busy={isLate}
      >
        <Compared store={store} view={view} names={names} />
        {view.panel === 'region' ? null : <Terms value={value} view={view} />}
        {view.panel === 'ranking' ? (
          <Ranking shown={shown} selected={view.selected} hovered={hovered} onHover={onHover} onSelect={acts.select} />
        ) : null}
        <ErrorBoundary key={view.panel} words={messages.app}>
          <Suspense fallback={<p role="status">{messages.app.loading}</p>}>
            {view.panel === 'table' ? (
              <FigureRows
                onRow={selectRegion}
                value={value}
                view={view}
                acts={acts}
                hovered={hovered}
                onHover={onHover}
              />
            ) : null}
            {view.panel === 'region' ? (
              <SelectedRegion engine={engine} store={store} view={view} shown={shown} />
            ) : (
              <Notices value={value} />
            )}
          </Suspense>
        </ErrorBoundary>
      </div>
    </>
  );
}
