import type { ReactNode } from 'react';
import { DataTable } from '../../../design/controls/DataTable.tsx';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import {
  detail,
  forScreen,
  numberColumn,
  textColumn,
  type FigureNumber,
  type FigureTable,
} from '../../../figure/value/table.ts';
import { screenTable } from '../../../figure/value/written.ts';
import { wordsOf } from '../../../language/speech/words.ts';
import { SCALE_DECIMALS, scaleOf, type GroupEvidence, type RegionGroups } from '../../../model/index.ts';
import { groupName, type Words } from '../content/words.ts';
import { asksEvidence, groupsContext, type EvidenceAnswer } from './context.ts';

interface Shown extends ReturnType<typeof screenTable> {
  readonly caption: string;
}

function Draw({ shown: { caption, columns, rows } }: DrawProps<Shown>): ReactNode {
  return <DataTable caption={caption} columns={columns} rows={rows} />;
}

function tableOf(groups: RegionGroups, evidence: GroupEvidence | null, decimals: number, words: Words): FigureTable {
  const { messages, format } = words;
  const { themes, mean } = groups;
  // On screen both stand in one column, else the table is wider than a desk.
  const columns = themes.flatMap((theme) => [
    forScreen(numberColumn(`${theme}-both`, messages.themes[theme].short, { decimals })),
    detail(numberColumn(theme, messages.themes[theme].short, { decimals })),
    detail(
      numberColumn(`${theme}-from-mean`, messages.groups.meanOf({ theme: messages.themes[theme].short }), {
        kind: 'signed',
        decimals: 1,
      }),
    ),
  ]);
  const bothOf = (score: number, far: number): FigureNumber => ({
    value: far,
    text: messages.groups.profileCell({ score: format.number(score, decimals), far: format.signed(far, 1) }),
  });
  const found = (at: number): string =>
    evidence === null
      ? messages.groups.stabilityWait
      : messages.groups.stabilityText({ found: evidence.recovered[at] ?? 0, of: evidence.resamples });
  return {
    columns: [
      textColumn('group', messages.groups.groupColumn),
      numberColumn('regions', messages.table.regions),
      textColumn('stability', messages.groups.stability),
      ...columns,
    ],
    rows: [
      ...groups.groups.map(({ number, regions, score, profile }, at) => ({
        id: `group-${String(number + 1)}`,
        code: null,
        cells: [
          groupName(groups, number, words),
          { value: regions.length },
          found(at),
          ...themes.flatMap((_, theme) => [
            bothOf(score[theme] ?? Number.NaN, profile[theme] ?? Number.NaN),
            { value: score[theme] ?? Number.NaN },
            { value: profile[theme] ?? Number.NaN },
          ]),
        ],
      })),
      {
        id: 'all',
        code: null,
        cells: [
          messages.groups.allRegions,
          { value: groups.regions.length },
          '',
          ...themes.flatMap((_, theme) => [
            { value: 0, text: format.number(mean[theme] ?? Number.NaN, decimals) },
            { value: mean[theme] ?? Number.NaN },
            { value: 0 },
          ]),
        ],
      },
    ],
  };
}

/** What stands out most, and what does nearly as much: where both read the same in the table, the digits that part them are told. */
export function profileFinding(
  { groups, themes }: Pick<RegionGroups, 'groups' | 'themes'>,
  { messages, format }: Pick<Words, 'messages' | 'format'>,
): string {
  const [first, next] = groups
    .flatMap(({ number, profile: own }) => themes.map((theme, at) => ({ number, theme, far: own[at] ?? 0 })))
    .toSorted((one, other) => Math.abs(other.far) - Math.abs(one.far));
  if (first === undefined) return messages.groups.profile;
  const called = wordsOf(format.language, 'core').findings.themes;
  const amountOf = ({ far }: typeof first, decimals: number): string => format.number(Math.abs(far), decimals);
  const isNear = next !== undefined && amountOf(first, 1) === amountOf(next, 1);
  const told = {
    strong: first.number + 1,
    theme: called[first.theme],
    amount: amountOf(first, isNear ? 2 : 1),
    isAbove: first.far > 0,
  };
  if (!isNear) return messages.groups.profileFinding(told);
  const nextAmount = amountOf(next, 2);
  return messages.groups.profileNear({
    ...told,
    isSame: told.amount === nextAmount,
    next: next.number + 1,
    nextTheme: called[next.theme],
    nextAmount,
    isNextAbove: next.far > 0,
  });
}

/** What marks each group: its scores beside those of all. */
export const profile = defineFigure<EvidenceAnswer, Shown>({
  id: 'groups-profile',
  words: ['groups'],
  ask: asksEvidence,
  make: (context) => {
    const given = groupsContext(context, ({ profile: heading }) => heading);
    if (given.kind === 'absence') return given;
    const { groups, words, credit, notices } = given;
    const { messages, format } = words;
    const decimals = SCALE_DECIMALS[scaleOf(context.view.method)];
    const table = tableOf(groups, context.answers.evidence, decimals, words);
    const finding = profileFinding(groups, words);
    return {
      kind: 'value',
      finding,
      subtitle: messages.groups.profileSubtitle({ count: groups.regions.length }),
      table,
      isTable: true,
      chart: {
        kind: 'bars',
        categories: groups.themes.map((theme) => messages.themes[theme].short),
        unit: '',
        decimals: 1,
        series: groups.groups.map(({ number, profile: own }, at) => ({
          name: messages.groups.group({ number: number + 1 }),
          values: own,
          colour: (['accent', 'behind', 'ahead', 'quiet', 'ink'] as const)[at % 5] ?? 'accent',
        })),
      },
      notices,
      credit,
      numbers: null,
      shown: { ...screenTable(table, format, () => false), caption: finding },
    };
  },
  Draw,
});
