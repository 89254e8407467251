import { stepsOf } from '../../../figure/words/steps-note.ts';
import type { ReactNode } from 'react';
import { GapLines } from '../../../charts/gap-lines/GapLines.tsx';
import type { GapLineInput } from '../../../charts/gap-lines/layout.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { statusesOf, type ChangeLine, type RegionCode } from '../../../model/index.ts';
import { comparableGaps, courseOf, drawnLines, gapLines, heldName, measuredText, type Course } from '../rows.ts';
import { linesChart } from '../slides.ts';
import { asksChange, changeContext, type ChangeAnswer, type ChangeContext } from './context.ts';
import '../change.css';

interface Shown {
  readonly lines: readonly GapLineInput[];
  readonly label: string;
  readonly benchmarkName: string;
  readonly decimals: number;
  readonly year: number | null;
  readonly courses: Readonly<Record<Course, string>> | null;
  /** How regions are chosen, while none is. */
  readonly hint: string | null;
  /** Where there is no line. */
  readonly none: string;
}

function Draw({ shown: { hint, none, ...chart } }: DrawProps<Shown>): ReactNode {
  return (
    <>
      {hint === null ? null : <p className="small screen-only">{hint}</p>}
      {chart.lines.length === 0 ? <p>{none}</p> : <GapLines {...chart} />}
    </>
  );
}

/** What the lines say: of the first region selected, else of the area. */
function findingOf({ change, subject, words }: ChangeContext, first: RegionCode | undefined): string {
  const { names, messages } = words;
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
  const courses = change.lines.flatMap(({ isApart, closing }) =>
    isApart || closing === null ? [] : [courseOf(closing)],
  );
  if (courses.length === 0) return subject.hasDirection ? messages.change.noLines : messages.change.noCourse;
  return messages.change.linesFinding(
    courses.filter((course) => course === 'closing').length,
    courses.filter((course) => course === 'widening').length,
    courses.length,
  );
}

/** The gap of every line drawn, year by year. */
function tableOf(
  drawn: readonly ChangeLine[],
  years: readonly number[],
  { subject, words: { names, messages, format } }: ChangeContext,
): FigureTable {
  const { decimals, gapUnit } = subject;
  return {
    columns: [
      textColumn('region', messages.table.region),
      textColumn('course', messages.change.course),
      ...years.map((year) => numberColumn(String(year), String(year), { kind: 'signed', decimals })),
    ],
    rows: drawn.map(({ region, points, closing }) => ({
      id: region,
      code: region,
      cells: [
        names.region(region),
        messages.change.courses[courseOf(closing)],
        ...years.map((year) => {
          const point = points.find((known) => known.year === year);
          return {
            value: point?.gap ?? Number.NaN,
            unit: gapUnit,
            ...(point?.isMeasured === false ? { text: `(${format.signed(point.gap, decimals)})` } : {}),
            ...(point === undefined ? {} : { status: statusesOf(point.status) }),
          };
        }),
      ],
    })),
  };
}

/** How the gaps of the regions selected moved over the years. */
export const lines = defineFigure<ChangeAnswer, Shown>({
  id: 'change-lines',
  ask: asksChange,
  make: (context) => {
    const given = changeContext(context);
    const { change, subject, words, benchmarkName, credit, notices, year } = given;
    const { names, messages } = words;
    const { selected } = context.view;
    if (change.isPeriodTotal) return absence(messages.change.period, null);
    const drawn = drawnLines(change, selected);
    const title = messages.change.lines(change.question.benchmark, names, subject.hasDirection);
    const years = [...new Set(drawn.flatMap(({ points }) => points.map((point) => point.year)))].toSorted(
      (one, other) => one - other,
    );
    const without = change.lines.filter(({ points }) => points.every(({ gap }) => !Number.isFinite(gap))).length;
    const isNone = drawn.length === 0;
    return {
      kind: 'value',
      finding: findingOf(given, selected[0]),
      subtitle: `${subject.title}, ${subject.unit}. ${title}${subject.gapUnit === subject.unit ? '' : `, ${subject.gapUnit}`}. ${[subject.hasDirection ? messages.change.linesNote : '', isNone || subject.indicator === null ? '' : measuredText(drawn, words)].join(' ').trim()}`,
      table: tableOf(drawn, years, given),
      isTable: isNone,
      chart: isNone ? null : linesChart(drawn, years, subject.gapUnit, subject.decimals, words),
      notices: [
        ...(isNone || subject.indicator !== null
          ? []
          : [
              messages.explore.trendNote,
              messages.explore.steps(drawn.flatMap(({ region, points }) => stepsOf(names.region(region), points))),
            ]),
        ...notices,
        ...(without === 0 ? [] : [messages.change.without(without)]),
      ],
      credit,
      numbers: async () => (await import('../numbers.ts')).linesNumbers(change, selected, subject, words),
      shown: {
        lines: gapLines(drawn, selected[0], words),
        label: title,
        benchmarkName: heldName(benchmarkName, subject, words),
        decimals: subject.decimals,
        year,
        courses: subject.hasDirection ? messages.change.courses : null,
        hint: selected.length === 0 ? messages.change.select : null,
        none: messages.change.none,
      },
    };
  },
  Draw,
});
