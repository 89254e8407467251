import { useCallback, useMemo, type ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { findingOf } from '../../language/findings/findings.ts';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { Figure, FigureMade } from '../../figure/Figure.tsx';
import { useFigure } from '../../figure/use-figure.ts';
import { askBoard, askExplore } from '../../figure/answers/asked.ts';
import { anyAnswer, useAnswer } from '../../figure/answers/use-answer.ts';
import { useRanges } from '../../figure/answers/use-ranges.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { Compared } from '../../frame/Compared.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { useBenchmarkName, useCheckedView, useNames } from '../../frame/view/use-checked-view.ts';
import { useFigureActs } from '../../frame/view/use-view.ts';
import { scaleOf } from '../../model/index.ts';
import { DrawnSoFar } from './DrawnSoFar.tsx';
import { scoresOnly } from './figures/context.ts';
import { closed } from './figures/closed.tsx';
import { differences } from './figures/differences.tsx';
import { extremes } from './figures/extremes.tsx';
import { matrix } from './figures/matrix.tsx';
import { overall } from './figures/overall.tsx';
import { waterfall } from './figures/waterfall.tsx';
import './content/gaps.css';

const CONTROLS = ['benchmark', 'year', 'options'] as const;

/** How large every gap is, what it is made of, and which differences are real. */
export function Gaps({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages, format } = useMessages('gaps');
  const { view: given, problems } = useCheckedView(store, catalogue);
  const view = useMemo(() => scoresOnly(given), [given]);
  const names = useNames(catalogue);
  const benchmarkName = useBenchmarkName(view, names);
  const answer = useAnswer(engine, askBoard(view), anyAnswer);
  const result = useAnswer(engine, askExplore(view), anyAnswer).data ?? null;
  // Of no region in particular: what is asked of regions compared is asked by its figure.
  const drawing = useRanges(
    engine,
    useMemo(() => ({ ...view, selected: [] }), [view]),
  );
  const isHeld = !drawing.isDrawing && drawing.comparison === null;
  const first = useFigure(overall, view, isHeld);
  const acts = useFigureActs(store);
  const words = useMemo(() => ({ catalogue, names, messages, format }), [catalogue, names, messages, format]);
  const subject = useMemo(() => subjectOf(catalogue, view, messages), [catalogue, view, messages]);
  const board = answer.data ?? null;
  const { made, isLate, error } = first;
  const amount =
    scaleOf(view.method) === 'points'
      ? null
      : { unit: subject.unit, measure: subject.measure, decimals: subject.decimals, direction: 'higher' as const };
  const finding = result === null ? null : findingOf(result, amount, 'gap', [], null);
  const onCsv = useCallback(
    async (form: CsvForm): Promise<string> =>
      board === null
        ? ''
        : (await import('./export-gaps.ts')).saveGaps(
            { board, ranges: drawing.ranges, words, benchmarkName },
            given,
            form,
          ),
    [board, drawing.ranges, words, benchmarkName, given],
  );
  // How far it is, is for the eye: heard are its beginning and its end alone.
  const progress = (
    <>
      <p className="visually-hidden" role="status">
        {drawing.isDrawing ? messages.gaps.drawingBegins : isHeld ? '' : messages.gaps.drawingDone}
      </p>
      {drawing.isDrawing || isHeld ? (
        <p className="small quiet">
          {drawing.isDrawing ? (
            <>
              <DrawnSoFar asked={drawing.asked} />{' '}
              <button type="button" className="link-button" onClick={drawing.cancel}>
                {messages.gaps.cancel}
              </button>
            </>
          ) : null}
          {isHeld ? (
            <button type="button" className="link-button" onClick={drawing.resume}>
              {messages.gaps.resume}
            </button>
          ) : null}
        </p>
      ) : null}
    </>
  );
  const shared = { view, acts, isHeld, isDeferred: true };
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
      downloads={{ onCsv: board === null || isLate ? null : onCsv }}
      announcement={finding === null || isLate ? '' : messages.findings.sentence(finding, names)}
      className={`gaps${isLate ? ' is-late' : ''}`}
    >
      {error === null ? null : <LoadFault error={error} onRetry={first.retry} />}
      {made === null ? (
        error === null ? (
          <p role="status">{messages.app.computing}</p>
        ) : null
      ) : (
        <>
          <Compared store={store} view={given} names={names} />
          <div className="gaps-columns">
            <FigureMade figure={overall} made={made} view={view} acts={acts} above={progress} />
            <div>
              <Figure figure={waterfall} {...shared} />
              <Figure figure={extremes} {...shared} />
              <Figure figure={closed} {...shared} />
              <Figure figure={differences} {...shared} above={null} />
              <Figure figure={matrix} {...shared} />
            </div>
          </div>
        </>
      )}
    </PageFrame>
  );
}
