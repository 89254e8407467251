import { gainOf, leadOf } from '../../../figure/words/ground.ts';
import type { ReactNode } from 'react';
import { DataTable, type DataRow } from '../../../design/controls/DataTable.tsx';
import { isOpen } from '../../../language/findings/outcome.ts';
import { outcomeRule, outcomeText } from '../../../language/sentences/outcome.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import {
  detail,
  numberColumn,
  textColumn,
  type FigureColumn,
  type FigureNumber,
  type FigureTable,
} from '../../../figure/value/table.ts';
import { labelOf } from '../../../figure/value/written-number.ts';
import { bestFirst } from '../../../figure/words/best-first.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import { parseRegionCode, type YearsLeft } from '../../../model/index.ts';
import { apartWithPace, outcomeCounts, outcomeOfLine, yearsRows } from '../content/rows.ts';
import { outcomesSentence } from '../content/sentences.ts';
import { countsChart } from '../content/slides.ts';
import { asksChange, changeContext, type ChangeAnswer, type ChangeContext } from './context.ts';
import '../content/change.css';

interface Shown {
  readonly caption: string;
  readonly columns: Parameters<typeof DataTable>[0]['columns'];
  /** The same with all in words, those selected first. */
  readonly rows: readonly DataRow[];
}

function Draw({ shown, acts }: DrawProps<Shown>): ReactNode {
  return (
    <DataTable
      {...shown}
      onSelect={(id, isAdding) => {
        const code = parseRegionCode(id);
        if (code !== null) acts.select(code, isAdding);
      }}
    />
  );
}

const gapColumn = ({ subject }: ChangeContext): FigureColumn =>
  numberColumn('gap', subject.gapName, {
    kind: subject.hasDirection ? 'gap' : 'signed',
    unit: subject.gapUnit,
    decimals: subject.decimals,
  });

/** What a slope is called: ground gained, or where no end is good how the difference changes. */
const gainLabel = ({ subject, words: { messages } }: ChangeContext): string =>
  subject.hasDirection ? messages.change.gain : messages.change.pace;

const lastGap = (points: readonly { readonly gap: number }[]): number =>
  points.findLast(({ gap }) => Number.isFinite(gap))?.gap ?? Number.NaN;

/** Gap, pace and years left of every region, with the ends of their intervals. */
function tableOf(given: ChangeContext): FigureTable {
  const { change: answer, subject, words } = given;
  const { names, messages, format } = words;
  const { change } = messages;
  const ends = [(1 - answer.level) / 2, (1 + answer.level) / 2].map((share) => format.percent(share, 1));
  const pace = { kind: 'signed', decimals: subject.decimals + 1, unit: subject.gapUnit } as const;
  const gain = gainLabel(given);
  const left = (years: YearsLeft): FigureNumber =>
    typeof years === 'number' ? { value: years } : { value: Number.NaN, reason: messages.outcome.never };
  return {
    columns: [
      textColumn('region', messages.table.region),
      gapColumn(given),
      textColumn('outcome', change.yearsTitle),
      numberColumn('years', change.years),
      numberColumn('gain', gain, pace),
      ...['low', 'high'].map((id, end) => detail(numberColumn(`gain-${id}`, `${gain}, ${ends[end] ?? ''}`, pace))),
      ...['soonest', 'latest'].map((id, end) => detail(numberColumn(id, `${change.years}, ${ends[end] ?? ''}`))),
      ...['from', 'to'].map((id, end) =>
        detail(numberColumn(id, `${change.over}: ${messages.table.year} ${String(end + 1)}`, { kind: 'year' })),
      ),
    ],
    // The furthest ahead first, as the gap at the end of the line has it.
    rows: bestFirst(answer.lines.map(({ points }) => ({ rank: Number.NaN, value: leadOf(lastGap(points)) })))
      .flatMap((place) => answer.lines.slice(place, place + 1))
      .map((line) => {
        const { region, points, closing } = line;
        const outcome = outcomeOfLine(line, subject.decimals);
        const gap = { value: lastGap(points) };
        if (closing === null || outcome === null) {
          const lacking = Array.from({ length: 7 }, () => ({ value: Number.NaN }));
          return {
            id: region,
            code: region,
            cells: [names.region(region), gap, '', { value: Number.NaN, reason: change.tooShort }, ...lacking],
          };
        }
        const { soonest, latest, from, to } = closing;
        const { slope, low, high } = gainOf(closing, subject.hasDirection);
        const said = outcomeText(words, outcome);
        const [soon, late] = isOpen(outcome)
          ? [left(soonest), left(latest)]
          : [soonest, latest].map(() => ({ value: Number.NaN }));
        return {
          id: region,
          code: region,
          cells: [
            names.region(region),
            gap,
            said,
            outcome.kind === 'closing' ? { value: outcome.years } : { value: Number.NaN, reason: said },
            { value: slope },
            { value: low },
            { value: high },
            soon ?? '',
            late ?? '',
            { value: from },
            { value: to },
          ],
        };
      }),
  };
}

/** How long a gap would take to close at the pace of its line. */
export const years = defineFigure<ChangeAnswer, Shown>({
  id: 'change-years',
  words: ['change', 'outcome'],
  ask: asksChange,
  make: (context) => {
    const given = changeContext(context);
    const { change, subject, words, benchmarkName, credit, notices } = given;
    const { messages } = words;
    const { selected } = context.view;
    const counts = outcomeCounts(change, subject.decimals);
    if (change.isPeriodTotal || Object.values(counts).every((count) => count === 0)) return NOTHING;
    return {
      kind: 'value',
      finding: outcomesSentence(counts, apartWithPace(change), messages.change),
      subtitle: `${subject.title}. ${messages.change.yearsTitle}: ${benchmarkName}. ${messages.change.yearsNote} ${outcomeRule(words)}`,
      table: tableOf(given),
      isTable: true,
      chart: countsChart(counts, words),
      notices,
      credit,
      numbers: async () => (await import('../content/numbers.ts')).yearsNumbers(change, selected, subject, words),
      shown: {
        caption: messages.change.yearsTitle,
        columns: [
          { id: 'region', label: messages.table.region, isNumeric: false },
          { id: 'gap', label: labelOf(gapColumn(given)), isNumeric: true },
          { id: 'years', label: messages.change.years, isNumeric: true },
          { id: 'range', label: messages.change.rangeLabel, isNumeric: false },
          { id: 'gain', label: gainLabel(given), isNumeric: false },
          { id: 'over', label: messages.change.over, isNumeric: false },
        ],
        rows: yearsRows(change, selected, subject, words),
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
