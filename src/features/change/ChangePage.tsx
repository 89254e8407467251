import { useMemo, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { Figure, FigureMade } from '../../figure/Figure.tsx';
import { askChange } from '../../figure/answers/asked.ts';
import { anyAnswer, useAnswer } from '../../figure/answers/use-answer.ts';
import { useFigure } from '../../figure/use-figure.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { Compared } from '../../frame/Compared.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useBenchmarkName, useCheckedView, useNames } from '../../frame/view/use-checked-view.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import { convergence } from './figures/convergence.tsx';
import { lines } from './figures/lines.tsx';
import { spread } from './figures/spread.tsx';
import { years } from './figures/years.tsx';
import './content/change.css';

const CONTROLS = ['measure', 'benchmark', 'year', 'play', 'options'] as const;

/** How gaps moved over the years, whether regions move towards one another, and how long a gap would take to close. */
export function ChangePage({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages, format } = useMessages('change', 'outcome');
  const { view, problems } = useCheckedView(store, catalogue);
  const names = useNames(catalogue);
  const benchmarkName = useBenchmarkName(view, names);
  const answer = useAnswer(engine, askChange(view), anyAnswer);
  const first = useFigure(lines, view);
  const acts = useFigureActs(store);
  const change = answer.data ?? null;
  const subject = useMemo(
    () => subjectOf(catalogue, change?.question ?? view, messages),
    [catalogue, change, view, messages],
  );
  const isLate = answer.isPlaceholderData;
  const onCsv =
    change === null || isLate || change.isPeriodTotal
      ? null
      : async (form: CsvForm): Promise<string> =>
          (await import('./export-change.ts')).saveChange(
            { change, catalogue, subject, words: { names, messages, format }, benchmarkName },
            view,
            form,
          );
  const { made } = first;
  const shared = { view, acts };
  return (
    <PageFrame
      store={store}
      view={view}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={change}
      controls={CONTROLS}
      drawn={null}
      downloads={{ onCsv }}
      isLate={isLate}
      announcement={made === null || isLate || made.value.kind === 'absence' ? '' : made.value.finding}
      className={`change${isLate ? ' is-late' : ''}`}
    >
      {answer.error === null ? null : <LoadFault error={answer.error} onRetry={() => void answer.refetch()} />}
      {change === null || made === null ? (
        answer.error === null ? (
          <p role="status">{messages.app.computing}</p>
        ) : null
      ) : change.isPeriodTotal ? (
        <h2>{messages.change.period}</h2>
      ) : (
        <>
          <Compared store={store} view={view} names={names} />
          <FigureMade figure={lines} made={made} {...shared} />
          {change.panel === null ? (
            <p>{messages.change.none}</p>
          ) : (
            <div className="change-columns">
              <Figure figure={convergence} {...shared} />
              <Figure figure={spread} {...shared} />
            </div>
          )}
          <Figure figure={years} {...shared} />
        </>
      )}
    </PageFrame>
  );
}
