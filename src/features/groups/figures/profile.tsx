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
    const far = groups.groups
      .flatMap(({ number, profile: own }) => groups.themes.map((theme, at) => ({ number, theme, far: own[at] ?? 0 })))
      .reduce((best, one) => (Math.abs(one.far) > Math.abs(best.far) ? one : best));
    const finding = messages.groups.profileFinding({
      strong: far.number + 1,
      theme: wordsOf(format.language, 'core').findings.themes[far.theme],
      amount: format.number(Math.abs(far.far), 1),
      isAbove: far.far > 0,
    });
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
