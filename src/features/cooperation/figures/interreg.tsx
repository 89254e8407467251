import type { ComponentProps, ReactNode } from 'react';
import { classOf, makeClasses } from '../../../design/drawing/classes.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { ask, LATE_GEOMETRY } from '../../../figure/value/questions.ts';
import { detail, numberColumn, textColumn, reasonIn } from '../../../figure/value/table.ts';
import { NOTHING } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf, type Subject } from '../../../figure/words/subject.ts';
import { MissingMap } from '../../../frame/MissingMap.tsx';
import {
  COOPERATION_GROUPS,
  DEFAULT_VIEW,
  kindOfGroup,
  parseIndicatorId,
  questionOf,
  statusesOf,
  type Affiliations,
  type CooperationGroup,
  type ExploreResult,
  type MapGeometry,
  type Question,
  type RegionCode,
  type View,
} from '../../../model/index.ts';
import { askAffiliations, withChoice, membersOf } from '../content/choice.ts';
import { firstNames, settingOf, type Setting } from '../content/context.ts';
import { InterregMap } from '../content/InterregMap.tsx';

interface Answers {
  readonly result: ExploreResult;
  readonly affiliations: Affiliations;
  readonly geometry: MapGeometry | null;
}

interface Shown extends Omit<ComponentProps<typeof InterregMap>, 'geometry' | 'onPress' | 'onSelect'> {
  readonly geometry: MapGeometry | null;
}

const PARTNERS = parseIndicatorId('interreg-partners');
const CLASSES = { method: 'quantiles', count: 5, breaks: [], isLocked: false } as const;

/** Partners in Interreg, whatever else is shown. */
const questionFor = (view: View): Question => ({
  ...questionOf(view),
  theme: 'cooperation',
  indicator: PARTNERS,
  benchmark: DEFAULT_VIEW.benchmark,
  hasAllYears: false,
});

function Draw({ shown: { geometry, ...shown }, view, acts, isStill }: DrawProps<Shown>): ReactNode {
  return geometry === null ? (
    <MissingMap />
  ) : (
    <InterregMap
      {...shown}
      geometry={geometry}
      onPress={isStill ? null : (group) => acts.show(withChoice(view, { group }))}
      onSelect={acts.select}
    />
  );
}

/** Regions of the area in a listed group, of those that are told of. */
function membersAmong(affiliations: Affiliations, id: CooperationGroup, regions: readonly RegionCode[]): RegionCode[] {
  const members = membersOf(affiliations, id);
  return regions.filter((code) => members.includes(code));
}

/** What was found: of the region, or of the programme that is pressed. */
function findingOf(
  setting: Setting,
  { columns }: ExploreResult,
  { decimals }: Subject,
  shown: readonly RegionCode[],
): string {
  const { cooperation } = setting.messages;
  const { format, choice } = setting;
  const of = (code: RegionCode): number => columns.value[columns.region.indexOf(code)] ?? Number.NaN;
  if (choice.group !== null)
    return cooperation.interregMembers({
      group: cooperation.groups[choice.group],
      count: shown.length,
      regions: firstNames(
        setting,
        shown.filter((code) => Number.isFinite(of(code))),
      ),
    });
  const rank = columns.rank[columns.region.indexOf(setting.region)] ?? Number.NaN;
  return Number.isFinite(of(setting.region))
    ? cooperation.interregFinding({
        region: setting.own,
        value: format.number(of(setting.region), decimals),
        rank: format.number(rank),
        of: format.number(columns.rank.filter(Number.isFinite).length),
      })
    : cooperation.interregUnknown({ region: setting.own });
}

/** How many partners regions have in Interreg, and which belong to a programme of the first region selected. */
export const interreg = defineFigure<Answers, Shown>({
  id: 'cooperation-interreg',
  words: ['cooperation', 'industry'],
  ask: (view) =>
    view.selected.length === 0
      ? {}
      : { result: ask('explore', questionFor(view)), affiliations: askAffiliations(), geometry: LATE_GEOMETRY },
  make: (context) => {
    const setting = settingOf(context);
    if (setting === null) return NOTHING;
    const { result, affiliations, geometry } = context.answers;
    const { columns } = result;
    const { messages, names, format, catalogue, choice } = setting;
    const { cooperation, table } = messages;
    const subject = subjectOf(catalogue, result.question, messages);
    const { decimals, unit, title } = subject;
    const shares = (code: RegionCode): readonly CooperationGroup[] =>
      COOPERATION_GROUPS.filter(
        (id) => kindOfGroup(id) === 'programme' && membersAmong(affiliations, id, [code, setting.region]).length === 2,
      );
    const isShown = (code: RegionCode): boolean =>
      choice.group === null || membersAmong(affiliations, choice.group, [code]).length === 1;
    const order = columns.region
      .map((code, at) => ({ code, at, value: columns.value[at] ?? Number.NaN }))
      .filter(({ code }) => isShown(code))
      .toSorted((one, other) =>
        Number.isNaN(one.value) || Number.isNaN(other.value)
          ? Number(Number.isNaN(one.value)) - Number(Number.isNaN(other.value))
          : other.value - one.value,
      );
    const reasonOf = (at: number): string | null => {
      const reason = columns.reason[at] ?? null;
      return reason === null ? null : messages.reasons[reason];
    };
    const classes = makeClasses(columns.value, CLASSES, 'sequential', decimals);
    const codes = order.map(({ code }) => code);
    const known = order.filter(({ value }) => Number.isFinite(value));
    return {
      kind: 'value',
      finding: findingOf(setting, result, subject, codes),
      subtitle: `${cooperation.interregTitle({ unit })}. ${cooperation.interregLimit}`,
      table: {
        columns: [
          textColumn('region', table.region),
          { ...textColumn('code', table.code), kind: 'code' },
          textColumn('country', table.country),
          numberColumn('partners', title, { unit, decimals }),
          numberColumn('rank', table.rank, { kind: 'rank' }),
          textColumn('programmes', cooperation.interregShared({ region: setting.own })),
          detail(numberColumn('year', table.year, { kind: 'year' })),
        ],
        rows: order.map(({ code, at, value }) => ({
          id: code,
          code,
          cells: [
            names.region(code),
            code,
            setting.country(code),
            {
              value,
              ...reasonIn(messages, columns.reason[at] ?? null),
              status: statusesOf(columns.status[at] ?? 0),
            },
            { value: columns.rank[at] ?? Number.NaN },
            code === setting.region
              ? cooperation.interregItself
              : shares(code)
                  .map((id) => cooperation.groups[id])
                  .join('; '),
            { value: columns.year[at] ?? Number.NaN },
          ],
        })),
      },
      isTable: false,
      chart:
        known.length === 0
          ? null
          : {
              kind: 'bars',
              categories: known.map(({ code }) => names.region(code)),
              ids: known.map(({ code }) => code),
              unit,
              decimals,
              series: [{ name: title, values: known.map(({ value }) => value), colour: 'accent' }],
            },
      notices: [
        ...(choice.group === null ? [] : [cooperation.uncheckedGroups]),
        ...noticesOf({ result, names, messages }, setting.region),
      ],
      credit: creditOf({ result, catalogue, subject, messages }),
      numbers: null,
      shown: {
        geometry,
        label: cooperation.interregLabel({ region: setting.own }),
        nameOf: names.region,
        own: setting.region,
        bars: order.map(({ code, at, value }) => ({
          id: code,
          name: names.region(code),
          value,
          text: format.number(value, decimals),
          rank: columns.rank[at] ?? Number.NaN,
          rankText: null,
          classKey: classOf(classes, value),
          isApart: false,
          reason: reasonOf(at),
        })),
        classes,
        title: `${title}, ${unit}`,
        decimals,
        members: choice.group === null ? null : new Set(codes),
        programmes: COOPERATION_GROUPS.filter(
          (id) => kindOfGroup(id) === 'programme' && membersAmong(affiliations, id, [setting.region]).length === 1,
        ).map((id) => ({
          id,
          name: cooperation.groups[id],
          count: membersAmong(affiliations, id, columns.region).length,
        })),
        pressed: choice.group,
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
