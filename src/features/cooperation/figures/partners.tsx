import { askBoard } from '../../../figure/answers/asked.ts';
import { defineFigure } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import { detail, numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence, NOTHING } from '../../../figure/value/value.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import {
  PARTNER_PARTS,
  quotientMark,
  type Affiliations,
  type Board,
  type IndustryCatalogue,
  type NearSector,
  type Partner,
  type Partners,
  type SectorCode,
} from '../../../model/index.ts';
import { askFilters, askPartners, groupsOfAll, scoresOnly, type Filters } from '../content/choice.ts';
import {
  firstNames,
  groupNames,
  leftBy,
  MOST_SHOWN,
  sectorNamer,
  themeNames,
  settingOf,
  type Setting,
  markedIfPinned,
} from '../content/context.ts';
import { partnersCredit } from '../content/credits.ts';
import { nothingLeft, specialised } from '../content/specialised.ts';
import { partHeads, partnerFigure, partRows } from '../content/parts.ts';
import { ProposalList, type ListShown } from '../content/ProposalList.tsx';

interface Answers extends Filters {
  readonly partners: Partners;
  readonly industry: IndustryCatalogue;
  readonly board: Board;
}

interface Given {
  readonly setting: Setting;
  readonly answer: Partners;
  readonly affiliations: Affiliations;
  readonly sector: (code: SectorCode) => string;
  readonly only: ReturnType<typeof specialised>;
}

/** How it could be financed: the first programme both belong to, and how many more there are. */
function financeOf({ setting, affiliations }: Given, { region }: Partner): string {
  const { cooperation } = setting.messages;
  const [first, ...more] = groupsOfAll(affiliations, [setting.region, region]).programmes;
  return first === undefined
    ? cooperation.partnerReasonNoProgramme
    : cooperation.partnerReasonProgramme({ programme: cooperation.groups[first], more: more.length });
}

function reasonOf(given: Given, partner: Partner): string {
  const { setting } = given;
  const { brings, offers, clusters, borderKm } = partner;
  const { cooperation } = setting.messages;
  const themes = (of: Partner['brings']): string =>
    themeNames(
      setting,
      of.slice(0, 1).map(({ theme }) => theme),
    );
  return [
    ...(brings.length === 0 ? [] : [cooperation.partnerReasonBrings({ themes: themes(brings) })]),
    ...(brings.length > 0 || offers.length === 0 ? [] : [cooperation.partnerReasonOffers({ themes: themes(offers) })]),
    ...((clusters?.length ?? 0) === 0 ? [] : [cooperation.partnerReasonClusters({ count: clusters?.length ?? 0 })]),
    ...(borderKm > 0 ? [cooperation.partnerReasonBorder] : []),
    financeOf(given, partner),
  ].join(' · ');
}

function exchangeSentences({ setting }: Given, name: string, { brings, offers }: Partner): string[] {
  const { messages, format, own, held } = setting;
  const { cooperation, findings } = messages;
  const points = (value: number): string => format.number(value, 1);
  const listed = (of: Partner['brings'], word: typeof cooperation.partnerTheme): string =>
    format.list(
      of.map(({ theme, own: mine, other }) =>
        word({ theme: findings.themes[theme], own: points(mine), other: points(other) }),
      ),
    );
  return [
    brings.length === 0
      ? cooperation.partnerBringsNone({ other: name, region: own })
      : cooperation.partnerBrings({
          other: name,
          region: own,
          benchmark: held,
          themes: listed(brings, cooperation.partnerTheme),
        }),
    ...(offers.length === 0
      ? []
      : [cooperation.partnerOffers({ region: own, themes: listed(offers, cooperation.partnerOffer) })]),
  ];
}

function industrySentences(
  { setting, answer, sector }: Given,
  name: string,
  { clusters, within, beyond }: Partner,
): string[] {
  const { messages, format, own } = setting;
  const { cooperation } = messages;
  if (clusters === null || within === null || beyond === null) return [cooperation.partnerClustersUnknown];
  const sectors = (of: readonly NearSector[]): string => format.list(of.map((one) => sector(one.sector)));
  return [
    clusters.length === 0
      ? cooperation.partnerClustersNone
      : cooperation.partnerClusters({
          year: format.year(answer.year),
          sectors: format.list(
            clusters.map((one) =>
              cooperation.partnerSector({
                sector: sector(one.sector),
                own: format.number(one.own, 1),
                other: format.number(one.other, 1),
                coverage: quotientMark(one.coverage) === null ? 'other' : 'part',
              }),
            ),
          ),
        }),
    ...(within.length === 0 ? [] : [cooperation.partnerWithin({ other: name, region: own, sectors: sectors(within) })]),
    ...(beyond.length === 0 ? [] : [cooperation.partnerBeyond({ other: name, region: own, sectors: sectors(beyond) })]),
  ];
}

function linkSentences({ setting, affiliations }: Given, { region, borderKm, horizon }: Partner): string[] {
  const { messages, format } = setting;
  const { cooperation } = messages;
  const { programmes, strategies } = groupsOfAll(affiliations, [setting.region, region]);
  return [
    ...(borderKm > 0 ? [cooperation.partnerBorder({ km: format.number(borderKm) })] : []),
    ...(horizon === null
      ? []
      : [
          cooperation.partnerHorizon({
            one: setting.country(setting.region),
            two: setting.country(region),
            projects: format.number(horizon.projects),
            perMillion: format.number(horizon.perMillion, 1),
          }),
        ]),
    programmes.length === 0
      ? cooperation.partnerFinanceNone
      : cooperation.partnerFinance({ programmes: groupNames(setting, programmes) }),
    ...(strategies.length === 0
      ? []
      : [cooperation.partnerStrategies({ strategies: groupNames(setting, strategies) })]),
  ];
}

function proposal(given: Given, partner: Partner): ListShown['proposals'][number] {
  const { setting } = given;
  const { cooperation } = setting.messages;
  const name = setting.names.region(partner.region);
  return {
    region: partner.region,
    name,
    country: setting.country(partner.region),
    amount: setting.format.number(partner.score, 0),
    reason: reasonOf(given, partner),
    reasons: () => ({
      sentences: [
        ...exchangeSentences(given, name, partner),
        ...industrySentences(given, name, partner),
        ...linkSentences(given, partner),
        ...given.only.sentences(partner.region),
      ],
      tables: [
        {
          title: cooperation.weightsOf.partner,
          heads: partHeads(setting),
          rows: partRows(setting, PARTNER_PARTS, partner, setting.choice.weights.partner, (part) =>
            partnerFigure(partner, part),
          ),
        },
      ],
    }),
    isPinnable: true,
  };
}

function tableOf({ setting, sector, affiliations, only }: Given, partners: readonly Partner[]): FigureTable {
  const { messages, names } = setting;
  const { cooperation, table } = messages;
  return {
    isBestFirst: true,
    columns: [
      textColumn('region', table.region),
      { ...textColumn('code', table.code), kind: 'code' },
      textColumn('country', table.country),
      numberColumn('score', cooperation.score, { decimals: 0 }),
      ...PARTNER_PARTS.map((part) => numberColumn(`points-${part}`, cooperation.parts[part], { decimals: 1 })),
      detail(textColumn('sectors', cooperation.parts.clusters)),
      detail(textColumn('programmes', cooperation.group)),
      ...only.columns,
    ],
    rows: partners.map((partner) => ({
      id: partner.region,
      code: partner.region,
      ...markedIfPinned(setting, partner.region),
      cells: [
        names.region(partner.region),
        partner.region,
        setting.country(partner.region),
        { value: partner.score },
        ...PARTNER_PARTS.map((_, at) => {
          const isKnown = Number.isFinite(partner.amounts[at]);
          return isKnown
            ? { value: partner.points[at] ?? Number.NaN }
            : { value: Number.NaN, reason: cooperation.partsText.unknown };
        }),
        (partner.clusters ?? []).map((one) => sector(one.sector)).join('; '),
        groupsOfAll(affiliations, [setting.region, partner.region])
          .programmes.map((id) => cooperation.groups[id])
          .join('; '),
        ...only.cells(partner.region),
      ],
    })),
  };
}

/** Regions that complement the first selected. */
export const partners = defineFigure<Answers, ListShown>({
  id: 'cooperation-partners',
  words: ['cooperation', 'industry'],
  ask: (view) => {
    const [region] = view.selected;
    if (region === undefined) return {};
    return {
      partners: askPartners(scoresOnly(view), region),
      ...askFilters(view),
      industry: ask('industry', null),
      // What a filter leaves does not change who is proposed.
      board: askBoard({ ...view, filter: null }),
    };
  },
  make: (context) => {
    const setting = settingOf(context);
    if (setting === null) return NOTHING;
    const { cooperation } = setting.messages;
    const { partners: answer, board, ...filters } = context.answers;
    const { affiliations, industry } = filters;
    const heading = cooperation.lists.partners;
    if (answer.partners.length === 0) return absence(heading, cooperation.partnersNone({ region: setting.own }));
    const only = specialised(setting, filters, 'area');
    const given: Given = { setting, answer, affiliations, sector: sectorNamer(setting, industry), only };
    // With no points there is no reason to propose.
    const isLeft = leftBy(setting, filters);
    const left = answer.partners.filter(({ region, score }) => score > 0 && isLeft(region));
    if (left.length === 0) return absence(heading, nothingLeft(setting, filters, 'area'));
    const shown = left.slice(0, MOST_SHOWN);
    return {
      kind: 'value',
      finding: cooperation.partnersFinding({
        region: setting.own,
        others: firstNames(
          setting,
          shown.map(({ region }) => region),
        ),
      }),
      subtitle: `${heading} · ${cooperation.partnersTitle({ region: setting.own, benchmark: setting.held })}`,
      table: tableOf(given, left),
      isTable: false,
      chart: null,
      notices: [
        ...only.notices,
        ...(answer.refused.length === 0
          ? []
          : [
              cooperation.partnersRefused({
                count: answer.refused.length,
                regions: setting.format.list(answer.refused.map((code) => setting.names.region(code))),
              }),
            ]),
        cooperation.uncheckedGroups,
        ...noticesOf({ result: board, names: setting.names, messages: setting.messages }, setting.region),
      ],
      credit: partnersCredit(setting, answer.year),
      numbers: null,
      shown: {
        measure: setting.messages.cooperation.byScore,
        proposals: shown.map((partner) => proposal(given, partner)),
        after: only.notices,
        beside: [],
      },
    };
  },
  Draw: ProposalList,
});
