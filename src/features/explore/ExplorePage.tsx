import { Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { LateAnswers } from '../../figure/use-figure.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import { optionalPart } from '../../design/fetched-part.ts';
import { useIdle } from '../../design/use-idle.ts';
import { whenIdle } from '../../design/when-idle.ts';
import { DEFAULT_VIEW, questionOf, type RegionCode } from '../../model/index.ts';
import type { LinkProblem } from '../../state/index.ts';
import { mapMade } from './content/map-made.ts';
import { useMapShown, type MapShown } from './map-shown.ts';
import { MapSection } from './MapSection.tsx';
import { SidePanel } from './SidePanel.tsx';
import './explore.css';

const LikelyAnswers = optionalPart(
  () => import('./likely-answers.ts'),
  ({ LikelyAnswers: Part }) => Part,
);

/** With the style of paper, which a page on screen has no use for. */
const PrintLook = optionalPart(
  () => import('./PrintLook.ts'),
  ({ PrintLook: Part }) => Part,
);

const CONTROLS = ['measure', 'shown', 'benchmark', 'year', 'play', 'options', 'classes'] as const;

interface Props extends PageProps, MapShown {
  readonly problems: readonly LinkProblem[];
  readonly onRetry: () => void;
}

/** Why there are no figures: it goes when they come. */
function Fault({ onRetry }: Pick<Props, 'onRetry'>): ReactNode {
  const { fault } = useMapShown();
  return fault === null ? null : <LoadFault error={fault} onRetry={onRetry} />;
}

/** What stands around the map, and follows it: the bar, the panel, the foot and the sentence that is read out. */
export function ExplorePage(props: Props): ReactNode {
  const { store, engine, catalogue, view, problems, value, fault, isLate, onRetry } = props;
  const { messages } = useMessages();
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const acts = useFigureActs(store);
  const shown = value?.shown ?? null;
  const exported = shown?.exported ?? null;
  const asked = useMemo(() => subjectOf(catalogue, view, messages), [catalogue, view, messages]);
  const isAnswered = shown !== null;
  const isPrintable = useIdle();
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
      subject={exported?.subject ?? asked}
      result={exported?.result ?? null}
      controls={CONTROLS}
      drawn={shown?.classes ?? null}
      downloads={{
        onCsv: async (form: CsvForm) =>
          exported === null || isLate
            ? ''
            : (await import('../../figure/export/export-csv.ts')).saveCsv(exported, form),
      }}
      announcement={shown === null || isLate ? '' : messages.findings.sentence(shown.found, shown.exported.names)}
      className="explore"
      isLate={isLate}
      panel={view.panel}
    >
      <LateAnswers figure={mapMade} view={view} isHeld={!isAnswered || isLate} />
      <Suspense fallback={null}>
        {isAnswered && !isLate ? <LikelyAnswers engine={engine} view={view} /> : null}
        {isPrintable ? <PrintLook /> : null}
      </Suspense>
      <MapSection
        catalogue={catalogue}
        described={shown}
        hovered={hovered}
        onHover={setHovered}
        onSelect={acts.select}
      />
      <aside className="explore-panel" aria-label={messages.controls.panel}>
        <Fault onRetry={onRetry} />
        {shown === null ? (
          fault === null ? (
            <p className="panel-body computing" role="status">
              {messages.app.computing}
            </p>
          ) : null
        ) : (
          <SidePanel {...{ store, engine, view, shown, acts, hovered, isLate }} onHover={setHovered} />
        )}
      </aside>
    </PageFrame>
  );
}
