import { indicatorText } from '../../../language/speech/words.ts';
import { askBoard, askRanges } from '../../../figure/answers/asked.ts';
import { defineFigure } from '../../../figure/value/definition.ts';
import { detail, numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence, NOTHING } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import {
  TEACHER_PARTS,
  type Board,
  type RankRanges,
  type RegionCode,
  type Rise,
  type Teacher,
  type Teachers,
} from '../../../model/index.ts';
import { askFilters, askTeachersLeft, scoresOnly, type Filters } from '../content/choice.ts';
import {
  coming,
  namesAndMore,
  leftBy,
  MOST_SHOWN,
  settingOf,
  type Setting,
  markedIfPinned,
} from '../content/context.ts';
import { partHeads, partRows, teacherFigure } from '../content/parts.ts';
import { ProposalList, type Beside, type ListShown } from '../content/ProposalList.tsx';
import { nothingLeft, specialised } from '../content/specialised.ts';
import { realTeachers, spanOf } from '../content/real-teachers.ts';

interface Answers extends Filters {
  readonly teachers: Teachers;
  readonly board: Board;
  readonly ranges: RankRanges | null;
}

const SCORE_DECIMALS = 1;

function riseText({ messages, format }: Setting, rise: Rise | null): string {
  const { cooperation } = messages;
  if (rise === null) return cooperation.teacherNoRise;
  return cooperation.teacherRise({
    from: format.year(rise.from),
    to: format.year(rise.to),
    start: format.number(rise.start, SCORE_DECIMALS),
    end: format.number(rise.end, SCORE_DECIMALS),
    pace: format.signed(rise.pace, 2),
  });
}

function proposal(
  setting: Setting,
  answer: Teachers,
  teacher: Teacher,
  ranges: RankRanges,
  said: readonly string[],
): ListShown['proposals'][number] {
  const { names, format, messages, catalogue, own, theme } = setting;
  const { cooperation } = messages;
  const name = names.region(teacher.region);
  const [mine, theirs] = [spanOf(ranges, setting.region), spanOf(ranges, teacher.region)];
  const points = (value: number): string => format.number(value, SCORE_DECIMALS);
  return {
    region: teacher.region,
    name,
    country: setting.country(teacher.region),
    amount: format.number(teacher.score, 0),
    reason: cooperation.teacherReason({
      points: points(teacher.lead),
      rank: messages.ranks.short(theirs.low, theirs.high),
    }),
    reasons: () => ({
      sentences: [
        cooperation.teacherScores({
          theme,
          other: name,
          region: own,
          value: points(teacher.value),
          own: points(answer.value),
          lead: points(teacher.lead),
        }),
        cooperation.teacherRanks({
          other: name,
          region: own,
          low: format.number(theirs.low),
          high: format.number(theirs.high),
          ownLow: format.number(mine.low),
          ownHigh: format.number(mine.high),
        }),
        riseText(setting, teacher.rise),
        cooperation.teacherPeer({
          place: format.number(teacher.place),
          region: own,
          distance: format.number(teacher.distance, 2),
        }),
        ...said,
      ],
      tables: [
        {
          title: cooperation.teacherIndicators,
          heads: [messages.table.indicator, own, name],
          rows: teacher.indicators.flatMap(({ indicator, own: ours, other }) => {
            const known = catalogue.indicators.find(({ id }) => id === indicator);
            return known === undefined ? [] : [[indicatorText(messages, known).label, points(ours), points(other)]];
          }),
        },
        {
          title: cooperation.weightsOf.teacher,
          heads: partHeads(setting),
          rows: partRows(setting, TEACHER_PARTS, teacher, setting.choice.weights.teacher, (part) =>
            teacherFigure(teacher, part),
          ),
        },
      ],
    }),
    isPinnable: true,
  };
}

function tableOf(
  setting: Setting,
  sure: readonly Teacher[],
  unsure: readonly Teacher[],
  ranges: RankRanges,
  only: ReturnType<typeof specialised>,
): FigureTable {
  const { messages, names } = setting;
  const { cooperation, table } = messages;
  return {
    isBestFirst: true,
    columns: [
      textColumn('region', table.region),
      { ...textColumn('code', table.code), kind: 'code' },
      textColumn('country', table.country),
      textColumn('sure', cooperation.betterSure),
      numberColumn('order-score', cooperation.score, { decimals: 0 }),
      numberColumn('lead', cooperation.parts.lead, { decimals: SCORE_DECIMALS }),
      numberColumn('pace', cooperation.parts.pace, { decimals: 2 }),
      numberColumn('distance', cooperation.distance, { decimals: 2 }),
      detail(numberColumn('theme-score', setting.theme, { decimals: SCORE_DECIMALS })),
      detail(numberColumn('rank-low', `${cooperation.place} (5%)`, { kind: 'rank' })),
      detail(numberColumn('rank-high', `${cooperation.place} (95%)`, { kind: 'rank' })),
      ...TEACHER_PARTS.map((part) =>
        detail(numberColumn(`points-${part}`, `${cooperation.points}: ${cooperation.parts[part]}`, { decimals: 1 })),
      ),
      ...only.columns,
    ],
    rows: [...sure, ...unsure].map((teacher) => {
      const { low, high } = spanOf(ranges, teacher.region);
      return {
        id: teacher.region,
        code: teacher.region,
        ...markedIfPinned(setting, teacher.region),
        cells: [
          names.region(teacher.region),
          teacher.region,
          setting.country(teacher.region),
          sure.includes(teacher) ? cooperation.yes : cooperation.no,
          { value: teacher.score },
          { value: teacher.lead },
          {
            value: teacher.rise?.pace ?? Number.NaN,
            reason: teacher.rise === null ? cooperation.teacherNoRise : null,
          },
          { value: teacher.distance },
          { value: teacher.value },
          { value: low },
          { value: high },
          ...teacher.points.map((value) => ({ value })),
          ...only.cells(teacher.region),
        ],
      };
    }),
  };
}

/** Who is ahead without being sure to be, and who rose most from a like start. */
function besideOf(
  setting: Setting,
  answer: Teachers,
  unsure: readonly Teacher[],
  ranges: RankRanges,
): readonly Beside[] {
  const { cooperation, ranks } = setting.messages;
  const { format, names, catalogue } = setting;
  const row = (region: RegionCode, text: string): Beside['regions'][number] => ({
    region,
    name: names.region(region),
    country: setting.country(region),
    text,
    isPinnable: catalogue.regions.some(({ code, isInSeeArea }) => code === region && isInSeeArea),
  });
  return [
    ...(unsure.length === 0
      ? []
      : [
          {
            sentence: cooperation.teachersLeftOut({ count: unsure.length }),
            regions: unsure.map(({ region, lead }) => {
              const { low, high } = spanOf(ranges, region);
              const points = format.number(lead, SCORE_DECIMALS);
              return row(
                region,
                Number.isFinite(low)
                  ? cooperation.teacherReason({ points, rank: ranks.short(low, high) })
                  : cooperation.teacherUnranked({ points }),
              );
            }),
          },
        ]),
    ...(answer.rise === null || answer.risers.length === 0
      ? []
      : [
          {
            sentence: cooperation.risers({
              region: setting.own,
              start: format.number(answer.rise.start, SCORE_DECIMALS),
              year: format.year(answer.rise.from),
              count: answer.risers.length,
            }),
            regions: answer.risers.map(({ region, rise }) =>
              row(
                region,
                cooperation.riser({
                  start: format.number(rise.start, SCORE_DECIMALS),
                  end: format.number(rise.end, SCORE_DECIMALS),
                  from: format.year(rise.from),
                  to: format.year(rise.to),
                }),
              ),
            ),
          },
        ]),
  ];
}

/** Regions like the first selected that are really ahead. */
export const teachers = defineFigure<Answers, ListShown>({
  id: 'cooperation-teachers',
  words: ['cooperation', 'industry'],
  ask: (view, catalogue, known) => {
    const [region] = view.selected;
    if (region === undefined) return {};
    return {
      ...askTeachersLeft(scoresOnly(view), region, catalogue, known),
      ...askFilters(view),
      // What a filter leaves does not change who is proposed.
      board: askBoard({ ...view, filter: null }),
      ranges: askRanges(scoresOnly(view)),
    };
  },
  make: (context) => {
    const setting = settingOf(context);
    if (setting === null) return NOTHING;
    const { cooperation } = setting.messages;
    const { teachers: answer, board, ranges, ...filters } = context.answers;
    const heading = cooperation.lists.teachers;
    const { own, theme, format } = setting;
    if (answer.peers.length === 0)
      return absence(
        heading,
        answer.question.among === undefined
          ? cooperation.peersUnknown({ region: own })
          : nothingLeft(setting, filters, 'area'),
      );
    if (ranges === null) return coming(heading, cooperation.teachersWaiting);
    if (Number.isNaN(spanOf(ranges, setting.region).low))
      return absence(heading, cooperation.teachersUnranked({ region: own, theme }));
    const real = realTeachers(answer, ranges);
    const isLeft = leftBy(setting, filters);
    const left = real.filter(({ region }) => isLeft(region));
    const unsure = answer.teachers.filter((teacher) => !real.includes(teacher) && isLeft(teacher.region));
    const beside = besideOf(setting, answer, unsure, ranges);
    const only = specialised(setting, filters, 'area');
    const count = answer.peers.length;
    if (left.length === 0 && unsure.length === 0)
      return absence(
        heading,
        [
          cooperation.teachersLeads({ region: own, theme, count }),
          ...beside.map(({ sentence, regions }) => `${sentence} ${format.list(regions.map(({ name }) => name))}.`),
          ...only.notices,
        ].join(' '),
      );
    const shown = left.slice(0, MOST_SHOWN);
    const subject = subjectOf(context.catalogue, scoresOnly(context.view), setting.messages);
    return {
      kind: 'value',
      finding:
        left.length === 0
          ? cooperation.teachersNone({ region: own, theme })
          : cooperation.teachersFinding({
              region: own,
              others: namesAndMore(
                setting,
                shown.map(({ region }) => region),
              ),
              theme,
            }),
      subtitle: [
        `${heading} · ${cooperation.teachersTitle({ count })}`,
        ...(left.length === 0 && context.view.theme === 'all' ? [cooperation.teachersByTheme] : []),
      ].join('. '),
      table: tableOf(setting, left, unsure, ranges, only),
      isTable: false,
      chart: null,
      notices: [
        ...only.notices,
        ...noticesOf({ result: board, names: setting.names, messages: setting.messages }, setting.region),
      ],
      credit: creditOf({ result: board, catalogue: context.catalogue, subject, messages: setting.messages }),
      numbers: null,
      shown: {
        measure: setting.messages.cooperation.byScore,
        proposals: shown.map((teacher) => proposal(setting, answer, teacher, ranges, only.sentences(teacher.region))),
        after: only.notices,
        beside,
      },
    };
  },
  Draw: ProposalList,
});
