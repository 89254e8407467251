import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { findingOf } from '../../design/findings.ts';
import { makeClasses } from '../../design/classes.ts';
import { indicatorText, useMessages, type Names } from '../../design/messages/index.tsx';
import type { Engine } from '../../engine/client.ts';
import { DEFAULT_VIEW, questionOf, type Catalogue, type MapGeometry, type RegionCode, type View } from '../../model/index.ts';
import { checkView, type ViewStore } from '../../state/index.ts';
import { ControlBar } from './ControlBar.tsx';
import type { Exported } from './exported.ts';
import { Foot } from './Foot.tsx';
import { LoadFault } from './LoadFault.tsx';
import { MapSection } from './MapSection.tsx';
import { Problems } from './Problems.tsx';
import { RegionSearch } from './RegionSearch.tsx';
import { ShareAndDownload } from './ShareAndDownload.tsx';
import { SidePanel } from './SidePanel.tsx';
import { subjectOf } from './subject.ts';
import { whenIdle } from './when-idle.ts';
import { useExplore, useProfile } from './use-figures.ts';
import { useSelect, useView } from './use-view.ts';
import './explore.css';

interface Props {
  readonly store: ViewStore;
  readonly catalogue: Catalogue;
  readonly geometry: MapGeometry | null;
  readonly geometryFault: Error | null;
  readonly onGeometryRetry: () => void;
  readonly engine: Engine;
}

/** How regions and indicators are called in sentences. */
function useNames(catalogue: Catalogue): Names {
  const { messages } = useMessages();
  return useMemo(() => {
    const regions = new Map(catalogue.regions.map(({ code, name }) => [code, name]));
    const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicatorText(messages, indicator).label]));
    return { region: (code) => regions.get(code) ?? code, indicator: (id) => indicators.get(id) ?? id };
  }, [catalogue, messages]);
}

function useBenchmarkName(view: View, names: Names): string {
  const { messages } = useMessages();
  return view.benchmark.kind === 'region' ? names.region(view.benchmark.region) : messages.benchmarks[view.benchmark.kind].name;
}

/** The first view: map, ranking, table, region and sentence, all of one selection. */
export function Explore({ store, catalogue, geometry, geometryFault, onGeometryRetry, engine }: Props): ReactNode {
  const { messages, format } = useMessages();
  const given = useView(store);
  const { view, problems } = useMemo(() => checkView(given, catalogue), [given, catalogue]);
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const select = useSelect(store);
  const names = useNames(catalogue);
  const benchmarkName = useBenchmarkName(view, names);
  const figures = useExplore(engine, view);
  const first = view.selected[0] ?? null;
  const profile = useProfile(engine, view, first);
  const result = figures.data ?? null;
  const subject = useMemo(() => subjectOf(catalogue, result?.question ?? view, messages), [catalogue, result, view, messages]);
  const classes = useMemo(() => {
    if (result === null) return null;
    const isDiverging = view.shown === 'gap';
    const pooled = result.allYears?.[view.shown];
    return makeClasses(pooled ?? result.columns[view.shown], view.classes, isDiverging ? 'diverging' : 'sequential', subject.decimals);
  }, [result, view.shown, view.classes, subject.decimals]);
  const finding = useMemo(
    () => (result === null ? null : findingOf(result, subject.indicator === null ? null : { ...subject.indicator, unit: subject.unit }, view.shown, view.selected, profile.data ?? null)),
    [result, subject, view.shown, view.selected, profile.data],
  );
  const openRegion = useCallback((code: RegionCode) => store.set({ selected: [code], panel: 'region' }), [store]);
  const isLate = figures.isPlaceholderData;
  const headline = finding === null ? null : messages.findings.headline(finding, names);
  const exported: Exported | null = result === null || isLate ? null : { view, result, catalogue, subject, names, benchmarkName, headline, messages, format };
  const isAnswered = result !== null;
  useEffect(() => (isAnswered ? whenIdle(() => void engine.prepare(questionOf(DEFAULT_VIEW))) : undefined), [engine, isAnswered]);

  return (
    <main className="explore" data-panel={view.panel}>
      <header className="explore-top">
        <h1>{messages.app.title}</h1>
        <RegionSearch catalogue={catalogue} onChoose={openRegion} />
        <ShareAndDownload
          view={view}
          onCsv={() => {
            if (exported !== null) void import('./export-csv.ts').then(({ saveCsv }) => saveCsv(exported));
          }}
          onPicture={(kind) => {
            if (exported !== null) void import('./export-picture.ts').then(({ savePicture }) => savePicture(kind, exported));
          }}
        />
      </header>
      <ControlBar store={store} view={view} catalogue={catalogue} subject={subject} drawn={classes} />
      <Problems problems={[...store.problems(), ...problems]} />
      <MapSection
        view={view}
        catalogue={catalogue}
        geometry={geometry}
        geometryFault={geometryFault}
        onGeometryRetry={onGeometryRetry}
        result={result}
        classes={classes}
        subject={subject}
        headline={headline}
        benchmarkName={benchmarkName}
        hovered={hovered}
        isLate={isLate}
        onHover={setHovered}
        onSelect={select}
      />
      <aside className="explore-panel" aria-label={messages.controls.panel}>
        {figures.error === null ? null : <LoadFault error={figures.error} onRetry={() => void figures.refetch()} />}
        {result === null || classes === null ? (
          figures.error === null ? <p className="panel-body" role="status">{messages.app.computing}</p> : null
        ) : (
          <SidePanel
            store={store}
            view={view}
            catalogue={catalogue}
            result={result}
            classes={classes}
            subject={subject}
            names={names}
            benchmarkName={benchmarkName}
            profile={profile.data ?? null}
            profileFault={profile.error}
            onProfileRetry={() => void profile.refetch()}
            hovered={hovered}
            isLate={isLate}
            onHover={setHovered}
            onSelect={select}
          />
        )}
      </aside>
      <Foot catalogue={catalogue} subject={subject} result={result} />
      <div className="visually-hidden" role="status" aria-live="polite">
        {finding === null || isLate ? '' : messages.findings.sentence(finding, names)}
      </div>
    </main>
  );
}
