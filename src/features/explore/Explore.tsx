import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { findingOf } from '../../design/findings.ts';
import { makeClasses } from '../../design/classes.ts';
import { useMessages } from '../../design/messages/index.tsx';
import { DEFAULT_VIEW, questionOf, type RegionCode } from '../../model/index.ts';
import type { PageProps } from '../../frame/page-props.ts';
import type { Exported } from '../../figure/words/exported.ts';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { MapSection } from './MapSection.tsx';
import { measureOf } from './measure-of.ts';
import { SidePanel } from './SidePanel.tsx';
import { subjectOf } from '../../figure/words/subject.ts';
import { whenIdle } from '../../frame/when-idle.ts';
import { useExplore, useProfile, useRanked } from '../../figure/answers/use-figures.ts';
import { PageFrame } from '../../frame/PageFrame.tsx';
import { useBenchmarkName, useCheckedView, useNames } from '../../frame/use-checked-view.ts';
import { useSelect } from '../../frame/use-view.ts';
import './explore.css';

const CONTROLS = ['measure', 'shown', 'benchmark', 'year', 'play', 'options', 'classes'] as const;

/** The first view: map, ranking, table, region and sentence, all of one selection. */
export function Explore({ store, catalogue, geometry, geometryFault, onGeometryRetry, engine }: PageProps): ReactNode {
  const { messages, format } = useMessages();
  const { view, problems } = useCheckedView(store, catalogue);
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const select = useSelect(store);
  const names = useNames(catalogue);
  const benchmarkName = useBenchmarkName(view, names);
  const figures = useExplore(engine, view);
  const first = view.selected[0] ?? null;
  const profile = useProfile(engine, view, first);
  const isLate = figures.isPlaceholderData;
  const result = useRanked(engine, figures.data ?? null, isLate);
  const subject = useMemo(
    () => subjectOf(catalogue, result?.question ?? view, messages),
    [catalogue, result, view, messages],
  );
  const classes = useMemo(() => {
    if (result === null) return null;
    const isDiverging = view.shown === 'gap';
    const pooled = result.allYears?.[view.shown];
    return makeClasses(
      pooled ?? result.columns[view.shown],
      view.classes,
      isDiverging ? 'diverging' : 'sequential',
      subject.decimals,
    );
  }, [result, view.shown, view.classes, subject.decimals]);
  const finding = useMemo(
    () =>
      result === null
        ? null
        : findingOf(result, measureOf(subject, result.question), view.shown, view.selected, profile.data ?? null),
    [result, subject, view.shown, view.selected, profile.data],
  );
  const headline = finding === null ? null : messages.findings.headline(finding, names);
  const exported: Exported | null =
    result === null || isLate
      ? null
      : { view, result, catalogue, subject, names, benchmarkName, headline, messages, format };
  const map = useRef<HTMLElement>(null);
  const isAnswered = result !== null;
  useEffect(
    () => (isAnswered ? whenIdle(() => void engine.prepare(questionOf(DEFAULT_VIEW))) : undefined),
    [engine, isAnswered],
  );

  return (
    <PageFrame
      store={store}
      view={view}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={result}
      controls={CONTROLS}
      drawn={classes}
      downloads={{
        onCsv: async () =>
          exported === null ? '' : (await import('../../figure/export/export-csv.ts')).saveCsv(exported),
      }}
      announcement={finding === null || isLate ? '' : messages.findings.sentence(finding, names)}
      className="explore"
      isLate={isLate}
      panel={view.panel}
    >
      <MapSection
        box={map}
        view={view}
        catalogue={catalogue}
        geometry={geometry}
        geometryFault={geometryFault}
        onGeometryRetry={onGeometryRetry}
        result={result}
        classes={classes}
        subject={subject}
        names={names}
        headline={headline}
        fault={figures.error}
        benchmarkName={benchmarkName}
        hovered={hovered}
        isLate={isLate}
        onHover={setHovered}
        onSelect={select}
      />
      <aside className="explore-panel" aria-label={messages.controls.panel}>
        {figures.error === null ? null : <LoadFault error={figures.error} onRetry={() => void figures.refetch()} />}
        {result === null || classes === null ? (
          figures.error === null ? (
            <p className="panel-body" role="status">
              {messages.app.computing}
            </p>
          ) : null
        ) : (
          <SidePanel
            engine={engine}
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
    </PageFrame>
  );
}
