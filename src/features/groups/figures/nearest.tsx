import { median } from 'd3';
import type { ReactNode } from 'react';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { screenTable } from '../../../figure/value/written.ts';
import { withWords } from '../../../language/speech/words.ts';
import { isThemeId, type RegionGroups } from '../../../model/index.ts';
import { FigureList } from '../content/FigureList.tsx';
import { groupName, nearestTo, nodeName } from '../content/words.ts';
import { asksGroups, groupsContext, type GroupsAnswer } from './context.ts';

interface Shown extends ReturnType<typeof screenTable> {
  readonly caption: string;
}

const MOST_LISTED = 10;
const MOST_NAMED = 3;

function Draw({ shown, acts }: DrawProps<Shown>): ReactNode {
  return <FigureList {...shown} onSelect={acts.select} />;
}

const farFrom = ({ points }: RegionGroups, one: number, other: number): number =>
  Math.hypot(...(points[one] ?? []).map((value, at) => value - (points[other]?.[at] ?? Number.NaN)));

/** The median distance of two regions. */
function usualDistance(groups: RegionGroups): number {
  const pairs = groups.regions.flatMap((_, one) =>
    Array.from({ length: one }, (__, other) => farFrom(groups, one, other)),
  );
  return median(pairs) ?? Number.NaN;
}

/** Which regions are most like the first of those selected. */
export const nearest = defineFigure<GroupsAnswer, Shown>({
  id: 'groups-nearest',
  words: ['groups', 'likeness'],
  ask: asksGroups,
  make: (context) => {
    const said = withWords(context.speech, 'likeness').messages.likeness;
    const given = groupsContext(context, () => said.nearest);
    if (given.kind === 'absence') return given;
    const { groups, words, credit, notices } = given;
    const { messages, format, names } = words;
    const [first] = context.view.selected;
    if (first === undefined) return absence(said.nearest, said.nearestChoose);
    const own = groups.regions.indexOf(first);
    if (own < 0) return absence(said.nearest, said.nearestMissing({ region: names.region(first) }));
    const listed = nearestTo(groups, own, MOST_LISTED);
    const nameAt = (at: number): string => names.region(groups.regions[at] ?? first);
    /** Points are stretched by the weights: what differs most counts as it counts in the distance. */
    const farthestIn = (at: number): string => {
      const differences = groups.variables.map(({ node, weight }, column) => ({
        node,
        far: (groups.points[at]?.[column] ?? 0) - (groups.points[own]?.[column] ?? 0),
        stretch: Math.sqrt(weight * groups.variables.length),
      }));
      const most = differences.reduce((best, one) => (Math.abs(one.far) > Math.abs(best.far) ? one : best));
      const parts = {
        name: isThemeId(most.node) ? messages.themes[most.node].short : nodeName(most.node, words),
        amount: format.number(Math.abs(most.far / most.stretch), 1),
      };
      return most.far > 0 ? said.higher(parts) : said.lower(parts);
    };
    const table: FigureTable = {
      isBestFirst: true,
      columns: [
        textColumn('region', messages.table.region),
        numberColumn('place', said.place, { kind: 'rank' }),
        numberColumn('distance', said.distance, { decimals: 2 }),
        textColumn('farthest-in', said.farthestIn),
        textColumn('group', said.group),
      ],
      rows: listed.map((at, place) => ({
        id: groups.regions[at] ?? first,
        code: groups.regions[at] ?? first,
        cells: [
          nameAt(at),
          { value: place + 1 },
          { value: farFrom(groups, own, at) },
          farthestIn(at),
          groupName(groups, groups.numberOf[at] ?? 0, words),
        ],
      })),
    };
    const finding = said.nearestFinding({
      region: names.region(first),
      list: format.list(listed.slice(0, MOST_NAMED).map(nameAt)),
    });
    return {
      kind: 'value',
      finding,
      subtitle: said.nearestSubtitle({ middle: format.number(usualDistance(groups), 1) }),
      table,
      isTable: true,
      chart: null,
      notices,
      credit,
      numbers: null,
      shown: {
        ...screenTable(table, format, (code) => context.view.selected.some((one) => one === code)),
        caption: finding,
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
