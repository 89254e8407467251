import { HeadedTable } from '../../../design/controls/HeadedTable.tsx';
import type { ReactNode } from 'react';
import { gapText } from '../../../language/speech/gap-text.ts';
import { leastShown } from '../../../language/findings/outcome.ts';
import { withWords } from '../../../language/speech/words.ts';
import { askBoard, askChange } from '../../../figure/answers/asked.ts';
import { defineFigure, selectRegion, type DrawProps, type FigureContext } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence, NOTHING } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf, type Subject } from '../../../figure/words/subject.ts';
import type { Change, RegionCode } from '../../../model/index.ts';
import { closersOf, hasLines, lastGapOf, widestIndicator, type Closers } from '../content/closed.ts';
import { scoresOnly, type BoardAnswer } from './context.ts';
import '../../../figure/figure-table.css';
import '../content/gaps.css';

interface Answers extends BoardAnswer {
  readonly change: Change;
  /** Of the indicator with the widest gap, where the score has no years that compare. */
  readonly part: Change | null;
}

interface Shown {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly code: RegionCode; readonly name: string; readonly cells: readonly string[] }[];
  /** Under the table. */
  readonly note: string;
}

function Draw({ shown: { heads, rows, note } }: DrawProps<Shown>): ReactNode {
  return (
    <>
      <HeadedTable
        className="figure-table gaps-table figures"
        heads={heads}
        rows={rows.map(({ code, name, cells }) => ({ id: code, head: name, cells }))}
      />
      <p className="small quiet">{note}</p>
    </>
  );
}

type Words = Pick<FigureContext<Answers>, 'names' | 'speech' | 'catalogue'> & { readonly subject: Subject };

function tableOf({ regions, isClosed }: Closers, { names, speech, catalogue, subject }: Words): FigureTable {
  const { gaps, table } = withWords(speech, 'gaps').messages;
  const amount = { kind: 'gap', decimals: subject.decimals, unit: subject.gapUnit } as const;
  return {
    columns: [
      textColumn('region', table.region),
      textColumn('country', table.country),
      numberColumn('gap-then', gaps.closedThen, amount),
      numberColumn('from', `${gaps.closedThen}: ${table.year}`, { kind: 'year' }),
      numberColumn('gap-end', isClosed ? gaps.closedBy : gaps.closedEnd, amount),
      numberColumn('to', `${isClosed ? gaps.closedBy : gaps.closedEnd}: ${table.year}`, { kind: 'year' }),
      numberColumn('pace', gaps.closedPace, { decimals: subject.decimals + 1, unit: subject.gapUnit }),
    ],
    rows: regions.map(({ region, course: { from, to, pace } }) => ({
      id: region,
      code: region,
      cells: [
        names.region(region),
        speech.format.country(catalogue.regions.find(({ code }) => code === region)?.country ?? ''),
        { value: from.gap },
        { value: from.year },
        { value: to.gap },
        { value: to.year },
        { value: pace },
      ],
    })),
  };
}

/** Who once had a gap like that of the first region selected, and closed it: from where, when, how fast. */
export const closed = defineFigure<Answers, Shown>({
  id: 'gaps-closed',
  words: ['gaps'],
  ask: (view, catalogue, { board, change }) => {
    const [region] = view.selected;
    if (region === undefined) return {};
    const asked = {
      board: askBoard({ ...view, filter: null }),
      change: askChange(scoresOnly(view)),
    };
    if (board === undefined || change === undefined) return asked;
    const indicator = hasLines(change) ? null : widestIndicator(board, region, catalogue);
    return { ...asked, part: indicator === null ? null : askChange({ ...scoresOnly(view), indicator }) };
  },
  make: (context) => {
    const { view, answers, catalogue, speech, names, benchmarkName } = context;
    const { board, part } = answers;
    const [region] = view.selected;
    if (region === undefined) return NOTHING;
    const { messages } = withWords(speech, 'gaps');
    const { gaps, findings } = messages;
    const { format } = speech;
    const change = part ?? answers.change;
    const subject = subjectOf(catalogue, change.question, messages);
    const theme = view.theme === 'all' ? gaps.closedAll : findings.themes[view.theme];
    const of = subject.indicator === null ? theme : names.indicator(subject.indicator.id);
    const own = names.region(region);
    const ofScore = board.columns[board.root]?.gap[board.regions.indexOf(region)] ?? Number.NaN;
    const gap = part === null ? ofScore : lastGapOf(part, region);
    const title = gaps.closedTitle;
    if (Number.isNaN(gap)) return Number.isNaN(ofScore) ? NOTHING : absence(title, gaps.closedNoYears({ subject: of }));
    if (gap < leastShown(subject.decimals)) return absence(title, gaps.closedNotBehind({ region: own, subject: of }));
    const found = closersOf(change, region, gap);
    const [first] = found.regions;
    if (first === undefined)
      return absence(
        title,
        hasLines(change) ? gaps.closedNobody({ region: own, subject: of }) : gaps.closedNoYears({ subject: of }),
      );
    const { decimals, gapUnit } = subject;
    const given = { count: found.regions.length, region: own, subject: of, first: names.region(first.region) };
    return {
      kind: 'value',
      finding: found.isClosed ? gaps.closedFinding(given) : gaps.closedNone(given),
      subtitle: [
        title,
        `${subject.title}, ${gapUnit}`,
        benchmarkName,
        ...(part === null ? [] : [gaps.closedPart({ theme })]),
      ].join(' · '),
      table: tableOf(found, { names, speech, catalogue, subject }),
      isTable: true,
      chart: null,
      notices: noticesOf({ result: change, names, messages }, region),
      credit: creditOf({ result: change, catalogue, subject, messages }),
      numbers: null,
      shown: {
        heads: [
          messages.table.region,
          gaps.closedThen,
          found.isClosed ? gaps.closedBy : gaps.closedEnd,
          gaps.closedPace,
        ],
        rows: found.regions.map(({ region: code, course: { from, to, pace } }) => ({
          code,
          name: names.region(code),
          cells: [
            ...[from, to].map((end) =>
              gaps.closedAt({ gap: gapText(format, end.gap, decimals), year: format.year(end.year) }),
            ),
            format.number(pace, decimals + 1),
          ],
        })),
        note: gaps.closedNote({ region: own, gap: gapText(format, gap, decimals) }),
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
