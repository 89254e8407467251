import type { ReactNode } from 'react';
import { FigureList } from '../content/FigureList.tsx';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { detail, forScreen, numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { screenTable } from '../../../figure/value/written.ts';
import type { RegionCode, RegionGroups } from '../../../model/index.ts';
import { groupName, nearestTo, nextGroup, type Words } from '../content/words.ts';
import { asksGroups, groupsContext, type GroupsAnswer } from './context.ts';

interface Shown extends ReturnType<typeof screenTable> {
  readonly caption: string;
}

/** So many of the nearest regions are named. */
const NEAREST = 3;

function Draw({ shown, acts }: DrawProps<Shown>): ReactNode {
  return <FigureList {...shown} onSelect={acts.select} />;
}

function tableOf(
  groups: RegionGroups,
  open: number | null,
  selected: readonly RegionCode[],
  words: Words,
): FigureTable {
  const { messages, format, names } = words;
  const rows = groups.regions
    .map((region, at) => ({ region, at, number: groups.numberOf[at] ?? 0 }))
    .filter(({ number }) => open === null || number === open)
    .toSorted(
      (one, other) =>
        Number(selected.includes(other.region)) - Number(selected.includes(one.region)) ||
        one.number - other.number ||
        format.compare(names.region(one.region), names.region(other.region)),
    );
  return {
    columns: [
      textColumn('region', messages.table.region),
      forScreen(numberColumn('number', messages.groups.groupColumn)),
      detail(textColumn('group', messages.groups.groupColumn)),
      textColumn('border', messages.groups.border),
      textColumn('nearest', messages.groups.nearestRegions),
      ...groups.groups.map(({ number }) =>
        numberColumn(`to-${String(number + 1)}`, messages.groups.distanceTo({ number: number + 1 }), { decimals: 2 }),
      ),
    ],
    rows: rows.map(({ region, at, number }) => ({
      id: region,
      code: region,
      cells: [
        names.region(region),
        { value: number + 1 },
        groupName(groups, number, words),
        groups.isBorder[at] === true ? messages.groups.isBorder({ number: nextGroup(groups, at) + 1 }) : '',
        format.list(nearestTo(groups, at, NEAREST).map((other) => names.region(groups.regions[other] ?? region))),
        ...groups.groups.map((_, group) => ({ value: groups.distances[at]?.[group] ?? Number.NaN })),
      ],
    })),
  };
}

/** Why each region is in its group. */
export const members = defineFigure<GroupsAnswer, Shown>({
  id: 'groups-members',
  words: ['groups'],
  ask: asksGroups,
  make: (context) => {
    const given = groupsContext(context, ({ members: heading }) => heading);
    if (given.kind === 'absence') return given;
    const { groups, choice, words, credit, notices } = given;
    const { messages, format, names } = words;
    const { selected } = context.view;
    const open = groups.groups.some(({ number }) => number === choice.open) ? choice.open : null;
    const table = tableOf(groups, open, selected, words);
    const first = selected.find((code) => groups.regions.includes(code));
    const at = first === undefined ? -1 : groups.regions.indexOf(first);
    const number = groups.numberOf[at] ?? 0;
    const alike = nearestTo(groups, at, groups.regions.length)
      .filter((other) => groups.numberOf[other] === number)
      .slice(0, NEAREST);
    const finding =
      first === undefined
        ? messages.groups.membersAll({ count: groups.isBorder.filter(Boolean).length })
        : messages.groups.membersFinding({
            region: names.region(first),
            name: groupName(groups, number, words),
            count: alike.length,
            alike: format.list(alike.map((other) => names.region(groups.regions[other] ?? first))),
          });
    return {
      kind: 'value',
      finding,
      subtitle: messages.groups.membersSubtitle,
      table,
      isTable: true,
      chart: null,
      notices,
      credit,
      numbers: null,
      shown: {
        ...screenTable(table, format, (code) => selected.some((one) => one === code)),
        caption: finding,
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
