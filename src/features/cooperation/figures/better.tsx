import type { ReactNode } from 'react';
import { askBoard, askRanges } from '../../../figure/answers/asked.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence, NOTHING } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import {
  THEMES,
  type Board,
  type RankRanges,
  type RegionCode,
  type Teacher,
  type Teachers,
  type ThemeId,
  type View,
} from '../../../model/index.ts';
import { serialiseView } from '../../../state/index.ts';
import { askTeachers, scoresOnly, withChoice } from '../content/choice.ts';
import { coming, firstNames, settingOf, type Setting } from '../content/context.ts';
import { realTeachers, spanOf } from '../content/real-teachers.ts';
import '../content/cooperation.css';

interface Answers {
  readonly teachers: Teachers;
  readonly board: Board;
  readonly ranges: RankRanges | null;
}

interface Shown {
  readonly rows: readonly {
    readonly code: RegionCode;
    readonly name: string;
    readonly country: string;
    readonly lead: string;
  }[];
  /** The page of partners. */
  readonly page: View;
  readonly pageText: string;
}

const MOST = 5;
const DECIMALS = 1;

function Draw({ shown: { rows, page, pageText }, acts, isStill }: DrawProps<Shown>): ReactNode {
  const href = `?${serialiseView(page, 'omit-defaults')}`;
  return (
    <ol className="cooperation-better">
      {rows.map(({ code, name, country, lead }) => (
        <li key={code}>
          {isStill ? (
            <span className="cooperation-name">{name}</span>
          ) : (
            <a
              className="cooperation-name"
              href={href}
              title={pageText}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
                event.preventDefault();
                acts.show({ page: page.page, theme: page.theme, cooperation: page.cooperation });
              }}
            >
              {name}
            </a>
          )}{' '}
          {country === name ? null : <span className="small quiet">{country}</span>}
          <br />
          {lead}
        </li>
      ))}
    </ol>
  );
}

/** A portrait is of all themes, and so are those who do better. */
const ofAll = (view: View): View => ({ ...scoresOnly(view), theme: 'all', filter: null });

interface Lead {
  readonly region: RegionCode;
  readonly lead: number;
  /** Whether it is ahead beyond the uncertainty of both ranks. */
  readonly isReal: boolean;
  /** The theme it is furthest ahead in, in points. */
  readonly most: { readonly theme: ThemeId; readonly lead: number } | null;
}

function leadOf(board: Board, own: RegionCode, { region, lead }: Teacher, isReal: boolean): Lead {
  const scoreOf = (theme: ThemeId, code: RegionCode): number =>
    board.columns[theme]?.score[board.regions.indexOf(code)] ?? Number.NaN;
  const [most] = THEMES.map((theme) => ({ theme, lead: scoreOf(theme, region) - scoreOf(theme, own) }))
    .filter((one) => one.lead > 0)
    .toSorted((one, other) => other.lead - one.lead);
  return { region, lead, isReal, most: most ?? null };
}

function tableOf(setting: Setting, leads: readonly Lead[], ranges: RankRanges): FigureTable {
  const { cooperation, table, findings } = setting.messages;
  return {
    columns: [
      textColumn('region', table.region),
      textColumn('country', table.country),
      numberColumn('lead', cooperation.parts.lead, { decimals: DECIMALS }),
      numberColumn('rank-low', `${cooperation.place} (5%)`, { kind: 'rank' }),
      numberColumn('rank-high', `${cooperation.place} (95%)`, { kind: 'rank' }),
      textColumn('sure', cooperation.betterSure),
      textColumn('theme', cooperation.betterMost),
      numberColumn('theme-lead', `${cooperation.betterMost}: ${cooperation.parts.lead}`, { decimals: DECIMALS }),
    ],
    rows: leads.map(({ region, lead, isReal, most }) => {
      const { low, high } = spanOf(ranges, region);
      return {
        id: region,
        code: region,
        cells: [
          setting.names.region(region),
          setting.country(region),
          { value: lead },
          { value: low },
          { value: high },
          isReal ? cooperation.yes : cooperation.no,
          most === null ? '' : findings.themes[most.theme],
          { value: most?.lead ?? Number.NaN },
        ],
      };
    }),
  };
}

/** Regions like the first selected that really do better, for its portrait: the first five, with the lead of each. */
export const better = defineFigure<Answers, Shown>({
  id: 'region-better',
  words: ['cooperation', 'industry'],
  ask: (view) => {
    const [region] = view.selected;
    if (region === undefined) return {};
    const all = ofAll(view);
    return { teachers: askTeachers(all, region), board: askBoard(all), ranges: askRanges(all) };
  },
  make: (context) => {
    const view = ofAll(context.view);
    const setting = settingOf({ ...context, view });
    if (setting === null) return NOTHING;
    const { cooperation, findings, ranks } = setting.messages;
    const { teachers: answer, board, ranges } = context.answers;
    const heading = cooperation.betterTitle;
    const { own, theme, format } = setting;
    if (answer.peers.length === 0) return absence(heading, cooperation.peersUnknown({ region: own }));
    if (ranges === null) return coming(heading, cooperation.teachersWaiting);
    if (Number.isNaN(spanOf(ranges, setting.region).low))
      return absence(heading, cooperation.teachersUnranked({ region: own, theme }));
    const real = realTeachers(answer, ranges);
    // Those that are surely ahead first, then those that may be.
    const leads = [...real, ...answer.teachers.filter((teacher) => !real.includes(teacher))]
      .slice(0, MOST)
      .map((teacher) => leadOf(board, setting.region, teacher, real.includes(teacher)));
    if (leads.length === 0) return absence(heading, cooperation.betterNone({ region: own, theme }));
    const named = real.length === 0 ? leads : leads.filter(({ isReal }) => isReal);
    const others = firstNames(
      setting,
      named.map(({ region }) => region),
      MOST,
    );
    const subject = subjectOf(context.catalogue, view, setting.messages);
    const number = (value: number): string => format.number(value, DECIMALS);
    const ownSpan = spanOf(ranges, setting.region);
    return {
      kind: 'value',
      finding: (real.length === 0 ? cooperation.betterUnsure : cooperation.betterFinding)({ region: own, others }),
      subtitle: `${heading} · ${cooperation.betterOf({ count: answer.peers.length })}`,
      table: tableOf(setting, leads, ranges),
      isTable: true,
      chart: null,
      notices: noticesOf({ result: board, names: setting.names, messages: setting.messages }, setting.region),
      credit: creditOf({ result: board, catalogue: context.catalogue, subject, messages: setting.messages }),
      numbers: null,
      shown: {
        rows: leads.map(({ region, lead, isReal, most }) => {
          const { low, high } = spanOf(ranges, region);
          return {
            code: region,
            name: setting.names.region(region),
            country: setting.country(region),
            lead: cooperation.betterLead({
              points: number(lead),
              rank: ranks.short(low, high),
              isReal,
              region: own,
              own: ranks.short(ownSpan.low, ownSpan.high),
              most:
                most === null
                  ? ''
                  : cooperation.betterIn({ theme: findings.themes[most.theme], points: number(most.lead) }),
            }),
          };
        }),
        page: { ...view, page: 'cooperation', ...withChoice(view, { list: 'teachers' }) },
        pageText: cooperation.betterOpen,
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
