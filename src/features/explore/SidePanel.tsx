import { lazy, Suspense, type ReactNode } from 'react';
import type { Classes } from '../../design/classes.ts';
import { useMessages, type Names } from '../../design/messages/index.tsx';
import type { Engine } from '../../engine/transport/client.ts';
import {
  PANELS,
  type Catalogue,
  type ExploreResult,
  type RegionCode,
  type RegionProfile,
  type View,
} from '../../model/index.ts';
import { serialiseView, type ViewStore } from '../../state/index.ts';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { Compared } from '../../frame/Compared.tsx';
import { Notices } from './Notices.tsx';
import { Ranking } from './Ranking.tsx';
import type { Subject } from '../../figure/words/subject.ts';

const RegionTable = lazy(async () => ({ default: (await import('./RegionTable.tsx')).RegionTable }));
const RegionPanel = lazy(async () => ({ default: (await import('./RegionPanel.tsx')).RegionPanel }));

interface Props {
  readonly engine: Engine;
  readonly store: ViewStore;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly result: ExploreResult;
  readonly classes: Classes;
  readonly subject: Subject;
  readonly names: Names;
  readonly benchmarkName: string;
  readonly profile: RegionProfile | null;
  readonly profileFault: Error | null;
  readonly onProfileRetry: () => void;
  readonly hovered: RegionCode | null;
  readonly isLate: boolean;
  readonly onHover: (region: RegionCode | null) => void;
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

/** Beside the map: the ranking, the table of the same rows, or the selected region. */
export function SidePanel(props: Props): ReactNode {
  const { messages } = useMessages();
  const {
    engine,
    store,
    view,
    catalogue,
    result,
    subject,
    names,
    benchmarkName,
    profile,
    profileFault,
    onProfileRetry,
    isLate,
  } = props;
  const area = result.columns.region.length;
  return (
    <>
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
      <div
        id="panel-body"
        role="tabpanel"
        aria-labelledby={`tab-${view.panel}`}
        tabIndex={0}
        className={`panel-body${isLate ? ' is-late' : ''}`}
        aria-busy={isLate}
      >
        <Compared store={store} view={view} names={names} />
        {view.panel === 'ranking' ? <Ranking {...props} /> : null}
        <Suspense fallback={<p role="status">{messages.app.loading}</p>}>
          {view.panel === 'table' ? <RegionTable {...props} /> : null}
          {view.panel === 'region' ? (
            profileFault !== null ? (
              <LoadFault error={profileFault} onRetry={onProfileRetry} />
            ) : view.selected.length === 0 ? (
              <p>{messages.region.none}</p>
            ) : profile === null ? (
              <p role="status">{messages.app.computing}</p>
            ) : (
              <RegionPanel
                engine={engine}
                profile={profile}
                result={result}
                catalogue={catalogue}
                subject={subject}
                benchmarkName={benchmarkName}
                names={names}
                page={{
                  href: `?${serialiseView({ ...view, page: 'region' }, 'omit-defaults')}`,
                  onOpen: () => store.set({ page: 'region' }),
                }}
                onWorking={(node) => store.set({ working: { region: profile.region, node } })}
                onIndicator={(indicator) => {
                  const theme = catalogue.indicators.find(({ id }) => id === indicator)?.theme;
                  store.set({
                    indicator,
                    theme: theme === undefined || theme === 'context' ? view.theme : theme,
                    panel: 'ranking',
                  });
                }}
              />
            )
          ) : null}
        </Suspense>
        {view.panel === 'region' ? null : <Notices result={result} subject={subject} names={names} area={area} />}
      </div>
    </>
  );
}
