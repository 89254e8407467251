import { useCallback, type ReactNode } from 'react';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { LATE_GEOMETRY } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { MissingMap } from '../../../frame/MissingMap.tsx';
import { wordsOf } from '../../../language/speech/words.ts';
import { MapWithWords } from '../../../map/MapWithWords.tsx';
import type { GroupsChoice, MapGeometry, RegionCode, RegionGroups } from '../../../model/index.ts';
import { writeGroups } from '../../../state/links/groups-text.ts';
import { MapKeys } from '../content/MapKeys.tsx';
import { groupKey, groupName, nextGroup, type Words } from '../content/words.ts';
import { asksGroups, groupsContext, weightsText, type GroupsAnswer } from './context.ts';
import '../../../map/categories.css';
import '../content/groups.css';

interface Answers extends GroupsAnswer {
  readonly geometry: MapGeometry | null;
}

interface Shown {
  readonly groups: RegionGroups;
  readonly choice: GroupsChoice;
  readonly words: Words;
  readonly geometry: MapGeometry | null;
  readonly finding: string;
}

/** What is said of a region: its group, and another that is near. */
function describe(groups: RegionGroups, region: RegionCode, words: Words): string {
  const { messages, names } = words;
  const at = groups.regions.indexOf(region);
  const name = names.region(region);
  if (at < 0) return messages.groups.describeOut({ region: name });
  const group = groupName(groups, groups.numberOf[at] ?? 0, words);
  return groups.isBorder[at] === true
    ? messages.groups.describeBorder({ region: name, group, other: nextGroup(groups, at) + 1 })
    : messages.groups.describe({ region: name, group });
}

function Draw({
  shown: { groups, choice, words, geometry, finding },
  view,
  acts,
  isStill,
}: DrawProps<Shown>): ReactNode {
  const { messages } = words;
  const keyOf = useCallback(
    (region: RegionCode) => {
      const at = groups.regions.indexOf(region);
      const number = groups.numberOf[at];
      if (number === undefined) return 'no-data';
      return choice.open !== null && choice.open !== number
        ? 'not-significant'
        : groupKey(number, groups.isBorder[at] === true);
    },
    [groups, choice.open],
  );
  const said = useCallback((region: RegionCode) => describe(groups, region, words), [groups, words]);
  if (geometry === null) return <MissingMap />;
  return (
    <div className="groups-beside">
      <MapWithWords
        geometry={geometry}
        label={finding}
        pointing={words.messages.groups.pointing}
        classOfRegion={keyOf}
        nameOf={words.names.region}
        describe={said}
        selected={view.selected}
        onSelect={acts.select}
      />
      <div>
        <MapKeys
          title={messages.groups.legend}
          rows={[
            ...groups.groups.map(({ number, regions }) => {
              const name = groupName(groups, number, words);
              const isOpen = choice.open === number;
              return {
                key: groupKey(number, false),
                label: name,
                count: messages.groups.count({ count: regions.length }),
                press: isStill
                  ? null
                  : {
                      label: isOpen ? messages.groups.closeGroup : messages.groups.openGroup({ name }),
                      isPressed: isOpen,
                      onPress: () => acts.show({ alike: writeGroups({ ...choice, open: isOpen ? null : number }) }),
                    },
              };
            }),
            {
              key: 'no-data' as const,
              label: messages.groups.legendOut,
              count: messages.groups.count({ count: groups.leftOut.length }),
              press: null,
            },
          ]}
        />
        <p className="small quiet">{messages.groups.legendNear}.</p>
      </div>
    </div>
  );
}

function tableOf(groups: RegionGroups, words: Words): FigureTable {
  const { messages, names } = words;
  return {
    columns: [
      textColumn('region', messages.table.region),
      textColumn('group', messages.groups.groupColumn),
      textColumn('border', messages.groups.border),
      numberColumn('silhouette', messages.groups.silhouette, { decimals: 2 }),
    ],
    rows: groups.regions.map((region, at) => ({
      id: region,
      code: region,
      cells: [
        names.region(region),
        groupName(groups, groups.numberOf[at] ?? 0, words),
        groups.isBorder[at] === true ? messages.groups.isBorder({ number: nextGroup(groups, at) + 1 }) : '',
        { value: groups.silhouette[at] ?? Number.NaN },
      ],
    })),
  };
}

/** Which regions are alike, on the map. */
export const map = defineFigure<Answers, Shown>({
  id: 'groups-map',
  words: ['groups'],
  ask: (view) => ({ geometry: LATE_GEOMETRY, ...asksGroups(view) }),
  make: (context) => {
    const given = groupsContext(context, ({ map: heading }) => heading);
    if (given.kind === 'absence') return given;
    const { groups, choice, words, credit, notices } = given;
    const { messages, format } = words;
    const largest = groups.groups.reduce((best, group) => (group.regions.length > best.regions.length ? group : best));
    const called = wordsOf(format.language, 'core').findings.themes;
    const themes = format.list(groups.themes.map((theme) => called[theme]));
    const finding = messages.groups.mapFinding({
      count: groups.groups.length,
      size: largest.regions.length,
      name: groupName(groups, largest.number, words),
    });
    const weights = weightsText(groups, words);
    return {
      kind: 'value',
      finding,
      subtitle: messages.groups.mapSubtitle({
        what:
          choice.basis === 'themes'
            ? messages.groups.whatThemes({ themes })
            : messages.groups.whatIndicators({ count: groups.variables.length, themes }),
        // Many weights stand among the notices.
        weights: groups.variables.length > 6 ? '' : weights,
        suggestion: messages.groups.suggestion({
          isSuggested: groups.groups.length === groups.suggested,
          count: groups.suggested,
        }),
      }),
      table: tableOf(groups, words),
      isTable: false,
      chart: null,
      notices,
      credit,
      numbers: null,
      shown: { groups, choice, words, geometry: context.answers.geometry, finding },
    };
  },
  Draw,
  onRow: selectRegion,
});
