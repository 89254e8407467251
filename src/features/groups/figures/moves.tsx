import type { ReactNode } from 'react';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { screenTable } from '../../../figure/value/written.ts';
import { FigureList } from '../content/FigureList.tsx';
import { groupName, nodeName } from '../content/words.ts';
import { asksGroups, groupsContext, type GroupsAnswer } from './context.ts';

interface Shown extends ReturnType<typeof screenTable> {
  readonly caption: string;
}

function Draw({ shown, acts }: DrawProps<Shown>): ReactNode {
  return shown.rows.length === 0 ? null : <FigureList {...shown} onSelect={acts.select} />;
}

/** Which regions were nearer to another group in a year before. */
export const moves = defineFigure<GroupsAnswer, Shown>({
  id: 'groups-moves',
  words: ['groups'],
  ask: asksGroups,
  make: (context) => {
    const given = groupsContext(context, ({ moves: heading }) => heading);
    if (given.kind === 'absence') return given;
    const { groups, words, credit, notices } = given;
    const { messages, format, names } = words;
    const { earlier } = groups;
    if (earlier === null) return absence(null, null);
    const { year } = earlier;
    const known = groups.regions
      .map((region, at) => ({ region, from: earlier.numberOf[at] ?? -1, to: earlier.nowOf[at] ?? -1 }))
      .filter(({ from, to }) => from >= 0 && to >= 0);
    if (known.length === 0) return absence(messages.groups.moves, messages.groups.movesNone({ year }));
    const moved = known.filter(({ from, to }) => from !== to);
    const table: FigureTable = {
      columns: [
        textColumn('region', messages.table.region),
        textColumn('from', messages.groups.from({ year })),
        textColumn('to', messages.groups.to),
      ],
      rows: moved.map(({ region, from, to }) => ({
        id: region,
        code: region,
        cells: [names.region(region), groupName(groups, from, words), groupName(groups, to, words)],
      })),
    };
    const finding = messages.groups.movesFinding({ count: moved.length, year, of: known.length });
    const subtitle = messages.groups.movesSubtitle({
      year,
      variables: format.list(earlier.variables.map((node) => nodeName(node, words))),
    });
    // A table without a row says nothing more.
    if (moved.length === 0) return absence(finding, subtitle);
    return {
      kind: 'value',
      finding,
      subtitle,
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
