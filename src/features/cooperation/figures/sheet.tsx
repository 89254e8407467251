import type { ReactNode } from 'react';
import { HeadedTable } from '../../../design/controls/HeadedTable.tsx';
import { SidewaysBox } from '../../../design/controls/SidewaysBox.tsx';
import { gapText } from '../../../language/speech/gap-text.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence, NOTHING } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import {
  SCALE_DECIMALS,
  THEMES,
  questionOf,
  scaleOf,
  type Affiliations,
  type Board,
  type HorizonLinks,
  type IndustryCatalogue,
  type Partners,
  type RegionCode,
  type SectorCode,
  type View,
} from '../../../model/index.ts';
import { askAffiliations, askPartners, choiceOf, groupsOfAll, scoresOnly, withChoice } from '../content/choice.ts';
import { groupNames, sectorNamer, settingOf, type Setting } from '../content/context.ts';
import { regionsOnSheet } from '../content/sheet-regions.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import '../content/cooperation.css';

interface Answers {
  readonly board: Board;
  readonly affiliations: Affiliations;
  readonly partners: Partners;
  readonly industry: IndustryCatalogue;
  readonly horizon: HorizonLinks;
}

interface Shown {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly code: RegionCode; readonly name: string; readonly cells: readonly string[] }[];
  readonly sentences: readonly string[];
}

const COLUMNS = ['overall', ...THEMES] as const;

function Draw({ shown: { heads, rows, sentences }, view, acts, isStill }: DrawProps<Shown>): ReactNode {
  const { messages } = useMessages('cooperation');
  const { cooperation } = messages;
  const { pins } = choiceOf(view);
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} className="cooperation-sentence">
          {sentence}
        </p>
      ))}
      <SidewaysBox caption={cooperation.sheetHead} className="cooperation-scroll">
        <HeadedTable
          className="cooperation-table cooperation-sheet figures"
          heads={heads}
          rows={rows.map(({ code, name, cells }) => ({
            id: code,
            head: (
              <>
                {name}
                {isStill || !pins.includes(code) ? null : (
                  <button
                    type="button"
                    className="link-button cooperation-off screen-only"
                    aria-label={cooperation.takeOff({ region: name })}
                    onClick={() => acts.show(withChoice(view, { pins: pins.filter((pin) => pin !== code) }))}
                  >
                    ×
                  </button>
                )}
              </>
            ),
            cells,
          }))}
        />
      </SidewaysBox>
    </>
  );
}

const gapOf = ({ columns, regions }: Board, node: string, region: RegionCode): number =>
  columns[node]?.gap[regions.indexOf(region)] ?? Number.NaN;

/** Who is strong in a theme, who could gain from it, and of whom there are no figures. */
function themeSentences(
  setting: Setting,
  board: Board,
  theme: (typeof THEMES)[number],
  regions: readonly RegionCode[],
): readonly string[] {
  const { names, format, held, messages } = setting;
  const { cooperation, findings } = messages;
  const known = regions.filter((code) => Number.isFinite(gapOf(board, theme, code)));
  const sorted = known.toSorted((one, other) => gapOf(board, theme, one) - gapOf(board, theme, other));
  const strong = sorted.filter((code) => gapOf(board, theme, code) <= 0);
  const weak = sorted.filter((code) => gapOf(board, theme, code) > 0).toReversed();
  const listed = (codes: readonly RegionCode[]): string => format.list(codes.map((code) => names.region(code)));
  const given = { benchmark: held, theme: findings.themes[theme], isAll: known.length === regions.length };
  const said =
    strong.length > 0 && weak.length > 0
      ? [cooperation.sheetStrong({ ...given, count: strong.length, regions: listed(strong), others: listed(weak) })]
      : known.length < 2
        ? []
        : [strong.length === 0 ? cooperation.sheetAllBehind(given) : cooperation.sheetAllAhead(given)];
  const without = regions.filter((code) => !known.includes(code));
  return without.length === 0
    ? said
    : [...said, cooperation.sheetUnknown({ regions: listed(without), theme: findings.themes[theme] })];
}

function clusterSentences(setting: Setting, { partners, industry }: Answers, pins: readonly RegionCode[]): string[] {
  const { messages, format, names, own } = setting;
  const { cooperation } = messages;
  const sector = sectorNamer(setting, industry);
  const pairs = pins.flatMap((code) => {
    const clusters = partners.partners.find(({ region }) => region === code)?.clusters ?? null;
    return clusters === null ? [] : [{ code, sectors: clusters.map((one) => one.sector) }];
  });
  const without = pins.filter((code) => !pairs.some((pair) => pair.code === code));
  const unknown =
    without.length === 0
      ? []
      : [
          cooperation.sheetClustersUnknown({
            isOwnKnown: pairs.length > 0,
            region: own,
            count: without.length,
            others: format.list(without.map((code) => names.region(code))),
          }),
        ];
  if (pairs.length === 0) return unknown;
  const [first, ...rest] = pairs;
  const ofAll = (first?.sectors ?? []).filter((code) => rest.every(({ sectors }) => sectors.includes(code)));
  const named = (codes: readonly SectorCode[]): string => format.list(codes.map(sector));
  if (ofAll.length > 0 && without.length === 0)
    return [cooperation.sheetClusters({ year: format.year(partners.year), sectors: named(ofAll) })];
  const some = pairs.filter(({ sectors }) => sectors.length > 0);
  return some.length === 0
    ? [...unknown, cooperation.sheetClustersNone({ region: own, isAll: without.length === 0 })]
    : [
        ...unknown,
        cooperation.sheetClustersTwo({
          region: own,
          list: some
            .map(({ code, sectors }) =>
              cooperation.sheetClusterPair({ sectors: named(sectors), other: names.region(code) }),
            )
            .join('; '),
        }),
      ];
}

function linkSentences(setting: Setting, { affiliations, horizon }: Answers, regions: readonly RegionCode[]): string[] {
  const { messages, format, catalogue } = setting;
  const { cooperation } = messages;
  const { programmes, strategies } = groupsOfAll(affiliations, regions);
  const countries = new Set(
    regions.flatMap((code) => catalogue.regions.find((region) => region.code === code)?.country ?? []),
  );
  const links = horizon.links
    .filter(({ one, other }) => countries.has(one) && countries.has(other))
    .map(({ one, other, projects }) =>
      cooperation.sheetLink({
        one: format.country(one),
        two: format.country(other),
        projects: format.number(projects),
      }),
    );
  return [
    programmes.length === 0
      ? cooperation.sheetFinanceNone
      : cooperation.sheetFinance({ programmes: groupNames(setting, programmes) }),
    ...(strategies.length === 0 ? [] : [cooperation.sheetStrategies({ strategies: groupNames(setting, strategies) })]),
    ...(links.length === 0 ? [] : [cooperation.sheetLinks({ links: format.list(links) })]),
  ];
}

/** What the first region and another have in common; nothing of the first itself. */
function commonOf(setting: Setting, { affiliations, partners, industry, horizon }: Answers, code: RegionCode) {
  const { cooperation } = setting.messages;
  const sector = sectorNamer(setting, industry);
  const countryOf = (region: RegionCode): string | undefined =>
    setting.catalogue.regions.find((one) => one.code === region)?.country;
  if (code === setting.region) return { clusters: '', programmes: '', strategies: '', projects: Number.NaN };
  const [own, other] = [countryOf(setting.region), countryOf(code)];
  const clusters = partners.partners.find(({ region }) => region === code)?.clusters ?? null;
  const { programmes, strategies } = groupsOfAll(affiliations, [setting.region, code]);
  const link = horizon.links.find(
    ({ one, other: two }) => (one === own && two === other) || (one === other && two === own),
  );
  return {
    clusters: clusters === null ? cooperation.partsText.unknown : clusters.map((one) => sector(one.sector)).join('; '),
    programmes: programmes.map((id) => cooperation.groups[id]).join('; '),
    strategies: strategies.map((id) => cooperation.groups[id]).join('; '),
    projects: link?.projects ?? Number.NaN,
  };
}

function tableOf(setting: Setting, answers: Answers, regions: readonly RegionCode[], decimals: number): FigureTable {
  const { messages, names } = setting;
  const { cooperation } = messages;
  const { board } = answers;
  return {
    columns: [
      textColumn('region', messages.table.region),
      { ...textColumn('code', messages.table.code), kind: 'code' },
      textColumn('country', messages.table.country),
      ...COLUMNS.map((node) =>
        numberColumn(node, node === 'overall' ? messages.cooperation.sheetOverall : messages.themes[node].short, {
          kind: 'gap',
          decimals,
        }),
      ),
      textColumn('clusters', `${cooperation.parts.clusters}: ${setting.own}`),
      textColumn('programmes', cooperation.interregShared({ region: setting.own })),
      textColumn('strategies', cooperation.sheetStrategiesShared({ region: setting.own })),
      numberColumn('horizon', cooperation.sheetProjects({ country: setting.country(setting.region) }), { decimals: 0 }),
    ],
    rows: regions.map((code) => {
      const { clusters, programmes, strategies, projects } = commonOf(setting, answers, code);
      return {
        id: code,
        code,
        cells: [
          names.region(code),
          code,
          setting.country(code),
          ...COLUMNS.map((node) => {
            const value = gapOf(board, node, code);
            return { value, reason: Number.isNaN(value) ? messages.cooperation.partsText.unknown : null };
          }),
          clusters,
          programmes,
          strategies,
          { value: projects, reason: Number.isNaN(projects) ? cooperation.sheetSameCountry : null },
        ],
      };
    }),
    above: messages.cooperation.sheetGap({ benchmark: setting.held }),
  };
}

const allThemes = (view: View): View => ({ ...scoresOnly(view), theme: 'all' });

/** What the regions on the sheet could do together. */
export const sheet = defineFigure<Answers, Shown>({
  id: 'cooperation-sheet',
  words: ['cooperation', 'industry'],
  ask: (view) => {
    const [region] = view.selected;
    if (region === undefined) return {};
    return {
      board: ask('board', { ...questionOf(allThemes(view)), indicator: null, hasAllYears: false }),
      affiliations: askAffiliations(),
      // With the regions of its country, which may be on the sheet too.
      partners: askPartners({ ...scoresOnly(view), ...withChoice(view, { hasOwnCountry: true }) }, region),
      industry: ask('industry', null),
      horizon: ask('horizonLinks', null),
    };
  },
  make: (context) => {
    const setting = settingOf(context);
    if (setting === null) return NOTHING;
    const { messages, format, names } = setting;
    const { cooperation } = messages;
    const regions = regionsOnSheet(context.view, context.catalogue);
    const pins = regions.slice(1);
    if (pins.length === 0) return absence(cooperation.sheetHead, cooperation.sheetHint, true);
    const { board } = context.answers;
    const decimals = SCALE_DECIMALS[scaleOf(board.question.method)];
    const { theme } = context.view;
    return {
      kind: 'value',
      finding: cooperation.sheetFinding({
        count: pins.length,
        region: setting.own,
        others: format.list(pins.map((code) => names.region(code))),
      }),
      subtitle: cooperation.sheetTitle({ theme: messages.themes[theme].label }),
      table: tableOf(setting, context.answers, regions, decimals),
      isTable: false,
      chart: null,
      notices: [cooperation.uncheckedGroups, ...noticesOf({ result: board, names, messages }, setting.region)],
      credit: creditOf({
        result: board,
        catalogue: setting.catalogue,
        subject: subjectOf(context.catalogue, allThemes(context.view), messages),
        messages,
      }),
      numbers: null,
      shown: {
        heads: [
          cooperation.sheetGap({ benchmark: setting.held }),
          ...COLUMNS.map((node) => (node === 'overall' ? cooperation.sheetOverall : messages.themes[node].short)),
        ],
        rows: regions.map((code) => ({
          code,
          name: names.region(code),
          cells: COLUMNS.map((node) => gapText(format, gapOf(board, node, code), decimals)),
        })),
        sentences: [
          ...(theme === 'all' ? THEMES : [theme]).flatMap((one) => themeSentences(setting, board, one, regions)),
          ...clusterSentences(setting, context.answers, pins),
          ...linkSentences(setting, context.answers, regions),
        ],
      },
    };
  },
  Draw,
});
