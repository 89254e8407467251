import { writeAmount } from '../../../figure/words/subject.ts';
import { stepsOf } from '../../../figure/words/steps-note.ts';
import type { ReactNode } from 'react';
import { GapLines } from '../../../charts/gap-lines/GapLines.tsx';
import type { GapLineInput } from '../../../charts/gap-lines/layout.ts';
import type { Course } from '../../../language/findings/outcome.ts';
import { heldAgainst } from '../../../language/sentences/findings.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { statusesOf, type ChangeLine, type RegionCode } from '../../../model/index.ts';
import { comparableGaps, courseOf, drawnLines, gapLines, heldName, measuredText } from '../content/rows.ts';
import { regionSentence } from '../content/sentences.ts';
import { linesChart } from '../content/slides.ts';
import { asksChange, changeContext, type ChangeAnswer, type ChangeContext } from './context.ts';
import '../content/change.css';

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
    return regionSentence(
      words,
      {
        region: first,
        benchmark: change.question.benchmark,
        amount: { kind: 'unit', unit: subject.unit, measure: subject.measure, decimals: subject.decimals },
        hasDirection: subject.hasDirection,
        first: start,
        last: end,
      },
      names,
    );
  }
  const courses = change.lines.flatMap((line) =>
    line.isApart || line.closing === null ? [] : [courseOf(line, subject.decimals)],
  );
  if (courses.length === 0) return subject.hasDirection ? messages.change.noLines : messages.change.noCourse;
  return messages.change.linesFinding({
    closing: courses.filter((course) => course === 'closing').length,
    widening: courses.filter((course) => course === 'widening').length,
    of: courses.length,
  });
}

/** The gap of every line drawn, year by year. */
function tableOf(
  drawn: readonly ChangeLine[],
  years: readonly number[],
  { subject, words: { names, messages, format } }: ChangeContext,
): FigureTable {
  const { decimals, gapUnit, hasDirection } = subject;
  const kind = hasDirection ? 'gap' : 'signed';
  return {
    columns: [
      textColumn('region', messages.table.region),
      textColumn('course', messages.change.course),
      ...years.map((year) => numberColumn(String(year), String(year), { kind, decimals })),
    ],
    rows: drawn.map((line) => ({
      id: line.region,
      code: line.region,
      cells: [
        names.region(line.region),
        messages.change.courses[courseOf(line, decimals)],
        ...years.map((year) => {
          const point = line.points.find((known) => known.year === year);
          return {
            value: point?.gap ?? Number.NaN,
            unit: gapUnit,
            ...(point?.isMeasured === false ? { text: `(${writeAmount(format, point.gap, subject, 'gap')})` } : {}),
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
  words: ['change', 'outcome'],
  ask: asksChange,
  make: (context) => {
    const given = changeContext(context);
    const { change, subject, words, benchmarkName, credit, notices, year } = given;
    const { names, messages } = words;
    const { selected } = context.view;
    if (change.isPeriodTotal) return absence(messages.change.period, null);
    const drawn = drawnLines(change, selected);
    const title = messages.change.lines({
      hasDirection: subject.hasDirection,
      held: heldAgainst(words, change.question.benchmark, names),
    });
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
        ...(without === 0 ? [] : [messages.change.without({ count: without })]),
      ],
      credit,
      numbers: async () => (await import('../content/numbers.ts')).linesNumbers(change, selected, subject, words),
      shown: {
        lines: gapLines(drawn, selected[0], subject.decimals, words),
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
