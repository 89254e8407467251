import { useMemo, type ReactNode } from 'react';
import { GapLines } from '../../charts/gap-lines/GapLines.tsx';
import { DataTable, type DataRow } from '../../design/controls/DataTable.tsx';
import { useChangeMessages } from '../../design/messages/changes.ts';
import { Compared } from '../../frame/Compared.tsx';
import { creditOf, type Credit } from '../../figure/words/credit.ts';
import { noticesOf } from '../../figure/words/exported.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { stepsOf } from '../../figure/words/steps-note.ts';
import { subjectOf, type Subject } from '../../figure/words/subject.ts';
import { useBenchmarkName, useCheckedView, useNames } from '../../frame/use-checked-view.ts';
import { useChange } from '../../figure/answers/use-figures.ts';
import { useSelect } from '../../frame/use-view.ts';
import { parseRegionCode, type Change, type View } from '../../model/index.ts';
import { Convergence } from './Convergence.tsx';
import {
  comparableGaps,
  courseOf,
  drawnLines,
  gapLines,
  heldName,
  measuredText,
  outcomeCounts,
  yearsRows,
  type Words,
} from './rows.ts';
import { countsChart, linesChart } from './slides.ts';
import './change.css';

const CONTROLS = ['measure', 'benchmark', 'year', 'play', 'options'] as const;

/** What the lines say: of the first region selected, else of the area. */
function linesFinding(change: Change, view: View, subject: Subject, { names, messages }: Words): string {
  const [first] = view.selected;
  const line = change.lines.find(({ region }) => region === first);
  const points = line === undefined ? [] : comparableGaps(line);
  const [start, end] = [points[0], points.at(-1)];
  if (first !== undefined && start !== undefined && end !== undefined) {
    return messages.change.regionFinding(
      {
        region: first,
        benchmark: change.question.benchmark,
        amount: { kind: 'unit', unit: subject.unit, decimals: subject.decimals },
        hasDirection: subject.hasDirection,
        first: start,
        last: end,
      },
      names,
    );
  }
  const courses = change.lines.flatMap(({ closing }) => (closing === null ? [] : [courseOf(closing)]));
  if (courses.length === 0) return subject.hasDirection ? messages.change.noLines : messages.change.noCourse;
  return messages.change.linesFinding(
    courses.filter((course) => course === 'closing').length,
    courses.filter((course) => course === 'widening').length,
    courses.length,
  );
}

interface FigureProps {
  readonly change: Change;
  readonly view: View;
  readonly subject: Subject;
  readonly words: Words;
  readonly benchmarkName: string;
  readonly source: Credit | null;
  readonly notices: readonly string[];
  readonly year: number | null;
}

function Lines({ change, view, subject, words, benchmarkName, source, notices, year }: FigureProps): ReactNode {
  const { names, messages, format } = words;
  const drawn = drawnLines(change, view.selected);
  const title = messages.change.lines(change.question.benchmark, names, subject.hasDirection);
  const years = [...new Set(drawn.flatMap(({ points }) => points.map((point) => point.year)))].toSorted(
    (one, other) => one - other,
  );
  const rows = drawn.map(
    ({ region, points, closing }): DataRow => ({
      id: region,
      isSelected: view.selected.includes(region),
      cells: [
        names.region(region),
        messages.change.courses[courseOf(closing)],
        ...years.map((known) => {
          const gap = points.find((point) => point.year === known)?.gap ?? Number.NaN;
          const text = format.signed(gap, subject.decimals);
          return {
            value: gap,
            text: points.find((point) => point.year === known)?.isMeasured === false ? `(${text})` : text,
          };
        }),
      ],
    }),
  );
  const without = change.lines.filter(({ points }) => points.every(({ gap }) => !Number.isFinite(gap))).length;
  return (
    <FigureSection
      figure="change-lines"
      finding={linesFinding(change, view, subject, words)}
      subtitle={`${subject.title}, ${subject.unit}. ${title}${subject.gapUnit === subject.unit ? '' : `, ${subject.gapUnit}`}. ${[subject.hasDirection ? messages.change.linesNote : '', drawn.length === 0 || subject.indicator === null ? '' : measuredText(drawn, words)].join(' ').trim()}`}
      source={source}
      notices={[
        ...(drawn.length === 0 || subject.indicator !== null
          ? []
          : [
              messages.explore.trendNote,
              messages.explore.steps(drawn.flatMap(({ region, points }) => stepsOf(names.region(region), points))),
            ]),
        ...notices,
        ...(without === 0 ? [] : [messages.change.without(without)]),
      ]}
      chart={() => (drawn.length === 0 ? null : linesChart(drawn, years, subject.gapUnit, subject.decimals, words))}
      numbers={async () => (await import('./numbers.ts')).linesNumbers(change, view.selected, subject, words)}
      table={
        drawn.length === 0
          ? null
          : {
              columns: [
                { id: 'region', label: messages.table.region, isNumeric: false },
                { id: 'course', label: messages.change.course, isNumeric: false },
                ...years.map((known) => ({ id: String(known), label: String(known), isNumeric: true })),
              ],
              rows,
            }
      }
    >
      {view.selected.length === 0 ? <p className="small screen-only">{messages.change.select}</p> : null}
      {drawn.length === 0 ? (
        <p>{messages.change.none}</p>
      ) : (
        <GapLines
          lines={gapLines(drawn, view.selected[0], words)}
          label={title}
          benchmarkName={heldName(benchmarkName, subject, words)}
          decimals={subject.decimals}
          year={year}
          courses={subject.hasDirection ? messages.change.courses : null}
        />
      )}
    </FigureSection>
  );
}

function Years({
  change,
  view,
  subject,
  words,
  benchmarkName,
  source,
  notices,
  onSelect,
}: Omit<FigureProps, 'year'> & { readonly onSelect: (id: string, isAdded: boolean) => void }): ReactNode {
  const { messages } = words;
  const counts = outcomeCounts(change, subject.decimals);
  if (Object.values(counts).every((count) => count === 0)) return null;
  const columns = [
    { id: 'region', label: messages.table.region, isNumeric: false },
    { id: 'gap', label: `${subject.gapName}, ${subject.gapUnit}`, isNumeric: true },
    { id: 'years', label: messages.change.years, isNumeric: true },
    { id: 'range', label: messages.change.rangeLabel, isNumeric: false },
    { id: 'pace', label: messages.change.pace, isNumeric: false },
    { id: 'over', label: messages.change.over, isNumeric: false },
  ];
  return (
    <FigureSection
      figure="change-years"
      finding={messages.change.yearsFinding(counts)}
      subtitle={`${subject.title}. ${messages.change.yearsTitle}: ${benchmarkName}. ${messages.change.yearsNote}`}
      source={source}
      notices={notices}
      chart={() => countsChart(counts, words)}
      numbers={async () => (await import('./numbers.ts')).yearsNumbers(change, view.selected, subject, words)}
    >
      <DataTable
        caption={messages.change.yearsTitle}
        columns={columns}
        rows={yearsRows(change, view.selected, subject.decimals, words)}
        onSelect={onSelect}
      />
    </FigureSection>
  );
}

/** How gaps moved over the years, whether regions move towards one another, and how long a gap would take to close. */
export function ChangePage({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages, format } = useChangeMessages();
  const { view, problems } = useCheckedView(store, catalogue);
  const names = useNames(catalogue);
  const benchmarkName = useBenchmarkName(view, names);
  const answer = useChange(engine, view);
  const select = useSelect(store);
  const words = useMemo(() => ({ names, messages, format }), [names, messages, format]);
  const change = answer.data ?? null;
  const subject = useMemo(
    () => subjectOf(catalogue, change?.question ?? view, messages),
    [catalogue, change, view, messages],
  );
  const isLate = answer.isPlaceholderData;
  const source = change === null ? null : creditOf({ result: change, catalogue, subject, messages });
  const onCsv =
    change === null || isLate || change.isPeriodTotal
      ? null
      : async (): Promise<string> =>
          (await import('./export-change.ts')).saveChange({ change, catalogue, subject, words, benchmarkName }, view);
  const year = view.year.kind === 'fixed' ? view.year.year : null;
  const notices = change === null ? [] : noticesOf({ result: change, names, messages });
  const shared = { view, subject, words, benchmarkName, source, notices };
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
      downloads={{ onCsv, onPicture: null }}
      isLate={isLate}
      announcement={change === null || isLate || change.isPeriodTotal ? '' : linesFinding(change, view, subject, words)}
      className={`change${isLate ? ' is-late' : ''}`}
    >
      {answer.error === null ? null : <LoadFault error={answer.error} onRetry={() => void answer.refetch()} />}
      {change === null ? (
        answer.error === null ? (
          <p role="status">{messages.app.computing}</p>
        ) : null
      ) : change.isPeriodTotal ? (
        <h2>{messages.change.period}</h2>
      ) : (
        <>
          <Compared store={store} view={view} names={names} />
          <Lines change={change} year={year} {...shared} />
          {change.panel === null ? (
            <p>{messages.change.none}</p>
          ) : (
            <Convergence
              panel={change.panel}
              view={view}
              subject={subject}
              words={words}
              source={source}
              notices={notices}
              year={year}
            />
          )}
          <Years
            change={change}
            {...shared}
            onSelect={(id, isAdded) => {
              const code = parseRegionCode(id);
              if (code !== null) select(code, isAdded);
            }}
          />
        </>
      )}
    </PageFrame>
  );
}
