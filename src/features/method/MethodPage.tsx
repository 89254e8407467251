import { Suspense, useMemo, type ReactNode } from 'react';
import { Select } from '../../design/controls/Select.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { Compared } from '../../frame/Compared.tsx';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { Figure, FigureMade } from '../../figure/Figure.tsx';
import { useFigure } from '../../figure/use-figure.ts';
import { LoadFault, faultTitle } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useCheckedView, useNames } from '../../frame/view/use-checked-view.ts';
import { askEvidence } from '../../figure/answers/asked.ts';
import { askBoard } from '../../figure/answers/asked.ts';
import { anyAnswer, useAnswer } from '../../figure/answers/use-answer.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import { PRESETS, PRESET_METHODS, presetOf, type Method } from '../../model/index.ts';
import { comparablePresets, comparedPreset } from './content/moves.ts';
import { groups } from './figures/groups.tsx';
import { moves } from './figures/moves.tsx';
import { MethodForm } from './MethodForm.tsx';
import { WeightSliders } from './WeightSliders.tsx';
import { fetchedPart } from '../../design/fetched-part.ts';
import './content/method.css';

const CONTROLS = ['year'] as const;
/** Below what is chosen, and more than that to fetch and to compute. */
const Evidence = fetchedPart(
  () => import('./evidence/Evidence.tsx'),
  ({ Evidence: Part }) => Part,
);

/** How figures become scores, choice by choice, and what each choice does to the ranks. */
export function MethodPage({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages } = useMessages('method');
  const { view: given, problems } = useCheckedView(store, catalogue);
  const view = useMemo(() => ({ ...given, indicator: null }), [given]);
  const other = useMemo(() => ({ ...view, method: PRESET_METHODS[comparedPreset(view)] }), [view]);
  const names = useNames(catalogue);
  const acts = useFigureActs(store);
  const mine = useAnswer(engine, askBoard(view), anyAnswer);
  const reference = useAnswer(engine, askBoard(other), anyAnswer);
  const effect = useFigure(moves, view);
  const subject = useMemo(() => subjectOf(catalogue, view, messages), [catalogue, view, messages]);
  const board = mine.data ?? null;
  const { made, isLate: isComing, error } = effect;
  const isLate = made !== null && isComing;
  // Each step of a slider would be a step back otherwise.
  const change = (method: Method): void => store.set({ method }, 'replace');
  const onCsv =
    board === null || reference.data === undefined || isComing
      ? null
      : async (form: CsvForm): Promise<string> => {
          const { kind, question } = askEvidence(view);
          const evidence = await engine.ask(kind, question);
          const shown = { before: reference.data, now: board, evidence, catalogue, names, messages };
          return (await import('./export-method.ts')).saveMethod(shown, given, form);
        };
  return (
    <PageFrame
      store={store}
      view={given}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={board}
      controls={CONTROLS}
      drawn={null}
      downloads={{ onCsv }}
      announcement={isComing || made?.value.kind !== 'value' ? '' : made.value.finding}
      className="method"
    >
      <section className="method-choices" aria-labelledby="method-choose">
        <h2 id="method-choose">{messages.method.choose}</h2>
        <MethodForm method={view.method} board={board} chosen={view.selected} names={names} onChange={change} />
        <WeightSliders
          method={view.method}
          theme={view.theme}
          hasDated={view.hasDated}
          hasCarried={view.hasCarried}
          catalogue={catalogue}
          board={board}
          onChange={change}
        />
        <p className="small quiet">{messages.method.lines}</p>
      </section>
      <div className={`method-effect${isLate ? ' is-late' : ''}`}>
        <Select
          label={messages.method.against}
          value={comparedPreset(view)}
          options={comparablePresets(view).map((value) => ({ value, label: messages.presets[value] }))}
          onChange={(text) => store.set({ against: PRESETS.find((known) => known === text) ?? view.against })}
        />
        <Compared store={store} view={given} names={names} />
        {error === null && made !== null ? (
          <FigureMade figure={moves} made={made} view={view} acts={acts} />
        ) : (
          <section className="figure-section">
            <h2>{error === null ? messages.app.computing : faultTitle(error, messages)}</h2>
            <p className="small quiet">
              {messages.method.effect}: {subject.title}
            </p>
            {error === null ? null : <LoadFault error={error} onRetry={effect.retry} />}
          </section>
        )}
        {presetOf(view.method) === 'scoreboard-like' ? <Figure figure={groups} view={view} acts={acts} /> : null}
      </div>
      <Suspense fallback={<p role="status">{messages.app.loading}</p>}>
        <Evidence store={store} catalogue={catalogue} engine={engine} view={view} />
      </Suspense>
    </PageFrame>
  );
}
