import type { ComponentProps, ReactNode } from 'react';
import { GroupTree } from '../../../charts/group-tree/GroupTree.tsx';
import { Slider } from '../../../design/controls/Slider.tsx';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { FEWEST_GROUPS, MOST_GROUPS, groupsQuestionOf, questionOf, type GroupsChoice } from '../../../model/index.ts';
import { ask } from '../../../figure/value/questions.ts';
import { parseGroups, writeGroups } from '../../../state/links/groups-text.ts';
import { groupName, groupTone } from '../content/words.ts';
import { groupsContext, type GroupsAnswer } from './context.ts';
import '../../../map/categories.css';
import '../content/groups.css';

interface Shown extends Omit<ComponentProps<typeof GroupTree>, 'selected' | 'onCut'> {
  readonly choice: GroupsChoice;
  readonly cut: string;
  readonly cutText: string;
}

function Draw({ shown: { choice, cut, cutText, ...tree }, view, acts, isStill }: DrawProps<Shown>): ReactNode {
  const onCut = (count: number): void => {
    const kept = Math.min(MOST_GROUPS, Math.max(FEWEST_GROUPS, count));
    acts.show({ alike: writeGroups({ ...choice, way: 'ward', count: kept, open: null }) });
  };
  return (
    <>
      {isStill ? null : (
        <Slider
          label={cut}
          value={tree.count}
          min={FEWEST_GROUPS}
          max={MOST_GROUPS}
          step={1}
          text={cutText}
          onChange={onCut}
        />
      )}
      <GroupTree {...tree} selected={view.selected} onCut={isStill ? null : onCut} />
    </>
  );
}

/** Which regions are alike, step by step. Its groups are always those of the tree. */
export const tree = defineFigure<GroupsAnswer, Shown>({
  id: 'groups-tree',
  words: ['groups'],
  ask: (view) => ({
    groups: ask('regionGroups', groupsQuestionOf(questionOf(view), { ...parseGroups(view.alike), way: 'ward' })),
  }),
  make: (context) => {
    const given = groupsContext(context, ({ tree: heading }) => heading);
    if (given.kind === 'absence') return given;
    const { groups, choice, words, credit, notices } = given;
    const { messages, format, names } = words;
    const { regions, merges, numberOf } = groups;
    const count = groups.groups.length;
    return {
      kind: 'value',
      finding: messages.groups.treeFinding({
        count,
        sizes: format.list(groups.groups.map(({ regions: own }) => format.number(own.length))),
      }),
      subtitle: messages.groups.treeSubtitle({ isShown: choice.way === 'ward' }),
      table: {
        columns: [
          textColumn('region', messages.table.region),
          textColumn('group', messages.groups.groupColumn),
          numberColumn('joined', messages.groups.distance, { decimals: 2 }),
        ],
        rows: regions.map((region, at) => ({
          id: region,
          code: region,
          cells: [
            names.region(region),
            groupName(groups, numberOf[at] ?? 0, words),
            { value: merges.find(({ a, b }) => a === at || b === at)?.height ?? Number.NaN },
          ],
        })),
      },
      isTable: false,
      chart: null,
      notices,
      credit,
      numbers: null,
      shown: {
        leaves: regions.map((region, at) => ({
          id: region,
          name: names.region(region),
          tone: groupTone(numberOf[at] ?? 0),
        })),
        merges,
        count,
        label: messages.groups.treeLabel({ count: regions.length, groups: count }),
        distance: messages.groups.distance,
        choice,
        cut: messages.groups.cut,
        cutText: messages.groups.cutText({ count }),
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
