import type { ReactNode } from 'react';
import { SidewaysBox } from '../../../design/controls/SidewaysBox.tsx';
import type { Format } from '../../../language/format.ts';
import { capital } from '../../../language/sentences/spoken.ts';
import { indicatorText } from '../../../language/speech/words.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence, NOTHING } from '../../../figure/value/value.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import {
  SCALE_DECIMALS,
  THEMES,
  questionOf,
  scaleOf,
  type Board,
  type IndustryCatalogue,
  type RegionClusters,
  type RegionCode,
} from '../../../model/index.ts';
import { scoresOnly } from '../content/choice.ts';
import { sectorNamer, settingOf, type Setting } from '../content/context.ts';
import { partnersCredit } from '../content/credits.ts';
import { regionsOnSheet } from '../content/sheet-regions.ts';
import '../content/cooperation.css';

interface Answers {
  readonly board: Board;
  readonly clusters: RegionClusters;
  readonly industry: IndustryCatalogue;
}

interface Row {
  readonly id: string;
  readonly kind: 'score' | 'indicator' | 'industry';
  readonly label: string;
  readonly decimals: number;
  /** By region; NaN where missing. */
  readonly values: readonly number[];
  /** By region, whether it is a cluster. */
  readonly isCluster: readonly boolean[];
}

interface Shown {
  readonly heads: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly id: string;
      readonly label: string;
      readonly isPart: boolean;
      readonly cells: readonly { readonly text: string; readonly level: number; readonly isCluster: boolean }[];
    }[];
  }[];
  readonly note: string;
}

const MOST_INDUSTRIES = 12;
/** Limits between shades: of scores from 0 to 100, and of location quotients. */
const SCORE_LIMITS = [20, 40, 60, 80] as const;
const QUOTIENT_LIMITS = [1, 1.5, 2, 3] as const;

function Draw({ shown: { heads, groups, note } }: DrawProps<Shown>): ReactNode {
  return (
    <>
      {groups.map(({ title, rows }) => (
        <SidewaysBox key={title} caption={title} className="cooperation-scroll">
          <table className="cooperation-table cooperation-links figures">
            <thead>
              <tr>
                <th scope="col">{title}</th>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, label, isPart, cells }) => (
                <tr key={id} data-mark={id}>
                  <th scope="row" className={isPart ? 'quiet' : undefined}>
                    {label}
                  </th>
                  {cells.map(({ text, level, isCluster }, at) => (
                    <td key={heads[at]} className={`cooperation-level-${String(level)}`}>
                      {isCluster ? <strong>{text}</strong> : text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </SidewaysBox>
      ))}
      <p className="small quiet">{note}</p>
    </>
  );
}

/** The overall score, those of themes, and those of the indicators of the theme chosen. */
function scoreRows(
  { messages, catalogue }: Setting,
  board: Board,
  theme: string,
  regions: readonly RegionCode[],
): Row[] {
  const decimals = SCALE_DECIMALS[scaleOf(board.question.method)];
  const row = (id: string, kind: Row['kind'], label: string): Row => ({
    id,
    kind,
    label,
    decimals,
    values: regions.map((code) => board.columns[id]?.score[board.regions.indexOf(code)] ?? Number.NaN),
    isCluster: [],
  });
  return [
    row('overall', 'score', messages.cooperation.sheetOverall),
    ...THEMES.flatMap((one) => [
      row(one, 'score', messages.themes[one].label),
      ...(one === theme
        ? board.leaves
            .filter((leaf) => leaf.theme === one)
            .flatMap(({ indicator }) => {
              const known = catalogue.indicators.find(({ id }) => id === indicator);
              return known === undefined ? [] : [row(indicator, 'indicator', indicatorText(messages, known).label)];
            })
        : []),
    ]),
  ];
}

/** Industries that are a cluster in one of them: those of most of them first. */
function industryRows(
  { sectors, regions }: RegionClusters,
  named: (code: (typeof sectors)[number]) => string,
  format: Format,
): Row[] {
  return sectors
    .map(
      (sector, at): Row => ({
        id: sector,
        kind: 'industry',
        label: capital(named(sector), format),
        decimals: 1,
        values: regions.map(({ quotients }) => quotients?.[at] ?? Number.NaN),
        isCluster: regions.map(({ isCluster }) => isCluster[at] === true),
      }),
    )
    .map((row) => ({ row, count: row.isCluster.filter(Boolean).length }))
    .filter(({ count }) => count > 0)
    .toSorted(
      (one, other) =>
        other.count - one.count ||
        Math.max(...other.row.values.filter(Number.isFinite)) - Math.max(...one.row.values.filter(Number.isFinite)),
    )
    .slice(0, MOST_INDUSTRIES)
    .map(({ row }) => row);
}

function tableOf(setting: Setting, rows: readonly Row[], regions: readonly RegionCode[]): FigureTable {
  const { cooperation, table } = setting.messages;
  return {
    columns: [
      textColumn('what', cooperation.besideKind),
      textColumn('kind', table.unit),
      ...regions.map((code) => numberColumn(code, setting.names.region(code), { decimals: 1 })),
    ],
    rows: rows.map(({ id, kind, label, decimals, values }) => ({
      id: `${kind}-${id}`,
      code: id,
      cells: [
        label,
        cooperation.besideKinds[kind],
        ...values.map((value) => ({
          value,
          decimals,
          reason: Number.isFinite(value) ? null : cooperation.partsText.unknown,
        })),
      ],
    })),
  };
}

const spread = ({ values }: Row): number => {
  const known = values.filter(Number.isFinite);
  return known.length < 2 ? Number.NEGATIVE_INFINITY : Math.max(...known) - Math.min(...known);
};

/** The regions on the sheet beside the first selected: themes, indicators, industries. */
export const beside = defineFigure<Answers, Shown>({
  id: 'cooperation-beside',
  words: ['cooperation', 'industry'],
  ask: (view, catalogue) => {
    const regions = regionsOnSheet(view, catalogue);
    if (regions.length < 2) return {};
    const all = { ...questionOf(scoresOnly(view)), theme: 'all', indicator: null, hasAllYears: false } as const;
    return { board: ask('board', all), clusters: ask('regionClusters', { regions }), industry: ask('industry', null) };
  },
  make: (context) => {
    const setting = settingOf(context);
    if (setting === null) return NOTHING;
    const { cooperation, findings } = setting.messages;
    const regions = regionsOnSheet(context.view, context.catalogue);
    if (regions.length < 2) return absence(cooperation.besideHead, cooperation.besideHint, true);
    const { board, clusters, industry } = context.answers;
    const { format, names } = setting;
    const scores = scoreRows(setting, board, context.view.theme, regions);
    const industries = industryRows(clusters, sectorNamer(setting, industry), setting.format);
    const themes = scores.filter(({ kind, id }) => kind === 'score' && id !== 'overall');
    const widest = THEMES.find(
      (theme) => theme === themes.toSorted((one, other) => spread(other) - spread(one))[0]?.id,
    );
    const isPoints = scaleOf(board.question.method) === 'points';
    const drawn = (rows: readonly Row[], limits: readonly number[]): Shown['groups'][number]['rows'] =>
      rows.map(({ id, kind, label, decimals, values, isCluster }) => ({
        id,
        label,
        isPart: kind === 'indicator',
        cells: values.map((value, at) => ({
          text: format.number(value, decimals),
          level: limits.filter((limit) => value >= limit).length,
          isCluster: isCluster[at] === true,
        })),
      }));
    return {
      kind: 'value',
      finding: cooperation.besideFinding({
        count: regions.length - 1,
        region: setting.own,
        others: format.list(regions.slice(1).map((code) => names.region(code))),
        theme: widest === undefined ? setting.theme : findings.themes[widest],
      }),
      subtitle: cooperation.besideTitle({ year: format.year(clusters.year) }),
      table: tableOf(setting, [...scores, ...industries], regions),
      isTable: true,
      isColoured: true,
      chart: null,
      notices: noticesOf({ result: board, names, messages: setting.messages }, setting.region),
      credit: partnersCredit(setting, clusters.year),
      numbers: null,
      shown: {
        heads: regions.map((code) => names.region(code)),
        groups: [
          { title: cooperation.besideScores, rows: drawn(scores, isPoints ? SCORE_LIMITS : []) },
          ...(industries.length === 0
            ? []
            : [{ title: cooperation.besideIndustries, rows: drawn(industries, QUOTIENT_LIMITS) }]),
        ],
        note: industries.length === 0 ? cooperation.partnerClustersUnknown : cooperation.besideNote,
      },
    };
  },
  Draw,
});
