import type { ReactNode } from 'react';
import { DataTable, type DataRow } from '../../../design/controls/DataTable.tsx';
import { isOpen } from '../../../design/outcome.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import {
  detail,
  labelOf,
  numberColumn,
  textColumn,
  type FigureColumn,
  type FigureNumber,
  type FigureTable,
} from '../../../figure/value/table.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import { parseRegionCode, type YearsLeft } from '../../../model/index.ts';
import { apartWithPace, outcomeCounts, outcomeOfLine, outcomeText, yearsRows } from '../rows.ts';
import { countsChart } from '../slides.ts';
import { asksChange, changeContext, type ChangeAnswer, type ChangeContext } from './context.ts';
import '../change.css';

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
  numberColumn('gap', subject.gapName, { kind: 'signed', unit: subject.gapUnit, decimals: subject.decimals });

/** Gap, pace and years left of every region, with the ends of their intervals. */
function tableOf(given: ChangeContext): FigureTable {
  const { change: answer, subject, words } = given;
  const { names, messages, format } = words;
  const { change } = messages;
  const ends = [(1 - answer.level) / 2, (1 + answer.level) / 2].map((share) => format.percent(share, 1));
  const pace = { kind: 'signed', decimals: subject.decimals + 1, unit: subject.gapUnit } as const;
  const left = (years: YearsLeft): FigureNumber =>
    typeof years === 'number' ? { value: years } : { value: Number.NaN, reason: change.never };
  return {
    columns: [
      textColumn('region', messages.table.region),
      gapColumn(given),
      textColumn('outcome', change.yearsTitle),
      numberColumn('years', change.years),
      numberColumn('pace', change.pace, pace),
      ...['low', 'high'].map((id, end) =>
        detail(numberColumn(`pace-${id}`, `${change.pace}, ${ends[end] ?? ''}`, pace)),
      ),
      ...['soonest', 'latest'].map((id, end) => detail(numberColumn(id, `${change.years}, ${ends[end] ?? ''}`))),
      ...['from', 'to'].map((id, end) =>
        detail(numberColumn(id, `${change.over}: ${messages.table.year} ${String(end + 1)}`, { kind: 'year' })),
      ),
    ],
    rows: answer.lines.map((line) => {
      const { region, points, closing } = line;
      const outcome = outcomeOfLine(line, subject.decimals);
      const gap = { value: points.findLast((point) => Number.isFinite(point.gap))?.gap ?? Number.NaN };
      if (closing === null || outcome === null) {
        const lacking = Array.from({ length: 7 }, () => ({ value: Number.NaN }));
        return {
          id: region,
          code: region,
          cells: [names.region(region), gap, '', { value: Number.NaN, reason: change.tooShort }, ...lacking],
        };
      }
      const { slope, low, high, soonest, latest, from, to } = closing;
      const said = outcomeText(outcome, words);
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
      finding: messages.change.yearsFinding(counts, apartWithPace(change)),
      subtitle: `${subject.title}. ${messages.change.yearsTitle}: ${benchmarkName}. ${messages.change.yearsNote}`,
      table: tableOf(given),
      isTable: true,
      chart: countsChart(counts, words),
      notices,
      credit,
      numbers: async () => (await import('../numbers.ts')).yearsNumbers(change, selected, subject, words),
      shown: {
        caption: messages.change.yearsTitle,
        columns: [
          { id: 'region', label: messages.table.region, isNumeric: false },
          { id: 'gap', label: labelOf(gapColumn(given)), isNumeric: true },
          { id: 'years', label: messages.change.years, isNumeric: true },
          { id: 'range', label: messages.change.rangeLabel, isNumeric: false },
          { id: 'pace', label: messages.change.pace, isNumeric: false },
          { id: 'over', label: messages.change.over, isNumeric: false },
        ],
        rows: yearsRows(change, selected, subject.decimals, words),
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
