import { useState, type ReactNode } from 'react';
import { LikenessPlot } from '../../../charts/likeness-plot/LikenessPlot.tsx';
import type { LikenessArrow, LikenessPoint } from '../../../charts/likeness-plot/layout.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { roundedParts } from '../../../language/rounded-parts.ts';
import { withWords, wordsOf } from '../../../language/speech/words.ts';
import { isThemeId, parseRegionCode, type NodeId, type RegionGroups } from '../../../model/index.ts';
import { groupName, groupTone, nodeName, type Words } from '../content/words.ts';
import { asksGroups, groupsContext, type GroupsAnswer } from './context.ts';
import '../../../map/categories.css';

interface Shown {
  readonly points: readonly LikenessPoint[];
  readonly arrows: readonly LikenessArrow[];
  readonly label: string;
}

/** So many of the regions farthest out are named. */
const MOST_NAMED = 8;
/** An axis is told by at most so many variables, of which each says at least so much of it as the first. */
const MOST_TOLD = 2;
const LEAST_TOLD = 0.75;

function Draw({ shown: { points, arrows, label }, view, acts }: DrawProps<Shown>): ReactNode {
  const [hovered, setHovered] = useState<string | null>(null);
  return (
    <LikenessPlot
      points={points}
      arrows={arrows}
      label={label}
      selected={view.selected}
      hovered={hovered}
      onHover={setHovered}
      onSelect={(id, isAdding) => {
        const code = parseRegionCode(id);
        if (code !== null) acts.select(code, isAdding);
      }}
    />
  );
}

/** What an axis is most about, in words. */
function aboutOf({ variables, components }: RegionGroups, axis: 0 | 1, words: Words): string {
  const { format } = words;
  const called = wordsOf(format.language, 'core').findings.themes;
  const nameOf = (node: NodeId): string => (isThemeId(node) ? called[node] : nodeName(node, words));
  const sizes = variables
    .map(({ node }, at) => ({ node, size: Math.abs(components.loadings[at]?.[axis] ?? 0) }))
    .toSorted((one, other) => other.size - one.size);
  const least = (sizes[0]?.size ?? 0) * LEAST_TOLD;
  return format.list(
    sizes
      .filter(({ size }) => size >= least)
      .slice(0, MOST_TOLD)
      .map(({ node }) => nameOf(node)),
  );
}

/** The regions laid out by how alike they are, on the two axes that part them most, with an arrow for what counts. */
export const likeness = defineFigure<GroupsAnswer, Shown>({
  id: 'groups-likeness',
  words: ['groups', 'likeness'],
  ask: asksGroups,
  make: (context) => {
    const said = withWords(context.speech, 'likeness').messages.likeness;
    const given = groupsContext(context, () => said.likeness);
    if (given.kind === 'absence') return given;
    const { groups, words, credit, notices } = given;
    const { messages, format, names } = words;
    const { components, regions, variables, numberOf } = groups;
    // Said beside their sum: as written they add up to it.
    const [first = 0, second = 0] = roundedParts(components.explained.slice(0, 2), 2);
    if (components.explained.length < 2) return absence(said.likeness, messages.groups.nothingVaries);
    const farOut = new Set(
      regions
        .map((region, at) => ({ region, far: Math.hypot(...(components.scores[at] ?? [0, 0])) }))
        .toSorted((one, other) => other.far - one.far)
        .slice(0, MOST_NAMED)
        .map(({ region }) => region),
    );
    const number = (value: number | undefined) => ({ value: value ?? Number.NaN });
    return {
      kind: 'value',
      finding: said.finding({
        share: format.percent(first + second),
        first: format.percent(first),
        most: aboutOf(groups, 0, words),
        second: format.percent(second),
        other: aboutOf(groups, 1, words),
      }),
      subtitle: said.subtitle({ count: variables.length }),
      table: {
        columns: [
          textColumn('name', messages.table.region),
          textColumn('kind', said.kind),
          textColumn('group', said.group),
          numberColumn('first', said.across, { kind: 'signed', decimals: 2 }),
          numberColumn('second', said.upwards, { kind: 'signed', decimals: 2 }),
        ],
        rows: [
          ...regions.map((region, at) => ({
            id: region,
            code: region,
            cells: [
              names.region(region),
              said.isRegion,
              groupName(groups, numberOf[at] ?? 0, words),
              number(components.scores[at]?.[0]),
              number(components.scores[at]?.[1]),
            ],
          })),
          ...variables.map(({ node }, at) => ({
            id: node,
            code: node,
            cells: [
              nodeName(node, words),
              said.isArrow,
              '',
              number(components.loadings[at]?.[0]),
              number(components.loadings[at]?.[1]),
            ],
          })),
        ],
      },
      isTable: false,
      chart: null,
      notices,
      credit,
      numbers: null,
      shown: {
        points: regions.map((region, at) => ({
          id: region,
          name: names.region(region),
          x: components.scores[at]?.[0] ?? 0,
          y: components.scores[at]?.[1] ?? 0,
          tone: groupTone(numberOf[at] ?? 0),
          text: said.dot({ region: names.region(region), group: groupName(groups, numberOf[at] ?? 0, words) }),
          isNamed: farOut.has(region),
        })),
        arrows: variables.map(({ node }, at) => ({
          id: node,
          name: isThemeId(node) ? messages.themes[node].short : nodeName(node, words),
          x: components.loadings[at]?.[0] ?? 0,
          y: components.loadings[at]?.[1] ?? 0,
          text: said.arrow({ name: nodeName(node, words) }),
        })),
        label: said.label({ count: regions.length }),
      },
    };
  },
  Draw,
  onRow: selectRegion,
});
