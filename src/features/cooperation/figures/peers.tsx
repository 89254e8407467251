import { defineFigure } from '../../../figure/value/definition.ts';
import { detail, numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence, NOTHING } from '../../../figure/value/value.ts';
import { PEERS_SHOWN, STRUCTURE_BLOCKS, STRUCTURE_VARIABLES, type Peer, type Peers } from '../../../model/index.ts';
import { askFilters, askPeers, type Filters } from '../content/choice.ts';
import { firstNames, leftBy, MOST_SHOWN, settingOf, type Setting, markedIfPinned } from '../content/context.ts';
import { ProposalList, type ListShown } from '../content/ProposalList.tsx';
import { structureCredit } from '../content/credits.ts';
import { isOwnOut } from '../content/own-country.ts';
import { nothingLeft, specialised } from '../content/specialised.ts';

interface Answers extends Filters {
  readonly peers: Peers;
}

const DISTANCE_DECIMALS = 2;
const isKnown = ({ shares }: Peer, at: number): boolean => (shares[at] ?? 0) > 0;

function variableText(setting: Setting, at: number, value: number): string {
  const { cooperation } = setting.messages;
  const variable = STRUCTURE_VARIABLES[at];
  if (variable === undefined || Number.isNaN(value)) return setting.format.number(Number.NaN);
  return variable.kind === 'yes-no'
    ? value > 0
      ? cooperation.yes
      : cooperation.no
    : setting.format.number(value, variable.decimals);
}

/** How many standard deviations two figures are apart, as they enter. */
function apart(answer: Peers, peer: Peer, at: number): number {
  const [own = Number.NaN, other = Number.NaN] = [answer.values[at], peer.values[at]];
  const difference = STRUCTURE_VARIABLES[at]?.isLogarithm === true ? Math.log(other) - Math.log(own) : other - own;
  return difference / (answer.deviations[at] ?? Number.NaN);
}

function proposal(
  setting: Setting,
  answer: Peers,
  peer: Peer,
  said: readonly string[],
): ListShown['proposals'][number] {
  const { names, format, messages, catalogue } = setting;
  const { cooperation } = messages;
  const blocks = [...STRUCTURE_BLOCKS.keys()].filter((at) => isKnown(peer, at));
  const sorted = blocks.toSorted((one, other) => (peer.squares[one] ?? 0) - (peer.squares[other] ?? 0));
  const blockName = (at: number): string => cooperation.blocks[STRUCTURE_BLOCKS[at] ?? 'size'];
  const inSentence = (at: number): string => cooperation.blocksInSentence[STRUCTURE_BLOCKS[at] ?? 'size'];
  const missing = [...STRUCTURE_BLOCKS.keys()].filter(
    (at) => !isKnown(peer, at) && setting.choice.weights.structure[STRUCTURE_BLOCKS[at] ?? 'size'] > 0,
  );
  const adds = (at: number): number => (peer.squares[at] ?? 0) * (peer.shares[at] ?? 0);
  const name = names.region(peer.region);
  const far = sorted.at(-1);
  return {
    region: peer.region,
    name,
    country: setting.country(peer.region),
    amount: format.number(peer.distance, DISTANCE_DECIMALS),
    reason: cooperation.peersReason({
      near: format.list(sorted.slice(0, 2).map(inSentence)),
      far: far === undefined ? '' : inSentence(far),
      // Of one or two blocks nothing is farther than what is named.
      hasFar: sorted.length > 2,
    }),
    reasons: () => ({
      sentences: [
        cooperation.peersDistance({
          distance: format.number(peer.distance, 3),
          sum: format.number(
            blocks.reduce((sum, at) => sum + adds(at), 0),
            3,
          ),
        }),
        ...(missing.length === 0 ? [] : [cooperation.peersMissing({ blocks: format.list(missing.map(inSentence)) })]),
        ...said,
      ],
      tables: [
        {
          title: cooperation.weightsOf.structure,
          heads: [cooperation.block, cooperation.square, cooperation.share, cooperation.adds],
          rows: blocks.map((at) => [
            blockName(at),
            format.number(peer.squares[at] ?? Number.NaN, 3),
            format.percent(peer.shares[at] ?? Number.NaN, 1),
            format.number(adds(at), 3),
          ]),
        },
        {
          title: cooperation.variable,
          heads: [cooperation.variable, setting.own, name, cooperation.difference],
          rows: STRUCTURE_VARIABLES.map(({ id }, at) => [
            cooperation.variables[id],
            variableText(setting, at, answer.values[at] ?? Number.NaN),
            variableText(setting, at, peer.values[at] ?? Number.NaN),
            format.signed(apart(answer, peer, at), 2),
          ]),
        },
      ],
    }),
    isPinnable: catalogue.regions.some(({ code, isInSeeArea }) => code === peer.region && isInSeeArea),
  };
}

function tableOf(setting: Setting, peers: readonly Peer[], only: ReturnType<typeof specialised>): FigureTable {
  const { messages, names } = setting;
  const { cooperation, table } = messages;
  return {
    isBestFirst: true,
    columns: [
      textColumn('region', table.region),
      { ...textColumn('code', table.code), kind: 'code' },
      textColumn('country', table.country),
      numberColumn('place', cooperation.place, { kind: 'rank' }),
      numberColumn('distance', cooperation.distance, { decimals: DISTANCE_DECIMALS }),
      ...STRUCTURE_BLOCKS.map((block) =>
        numberColumn(`square-${block}`, cooperation.blocks[block], { decimals: DISTANCE_DECIMALS }),
      ),
      ...STRUCTURE_BLOCKS.map((block) =>
        detail(
          numberColumn(`share-${block}`, `${cooperation.share}: ${cooperation.blocks[block]}`, {
            kind: 'percent',
            decimals: 1,
          }),
        ),
      ),
      ...STRUCTURE_VARIABLES.map(({ id, decimals }) =>
        detail(numberColumn(id, cooperation.variables[id], { decimals })),
      ),
      ...only.columns,
    ],
    rows: peers.map((peer) => ({
      id: peer.region,
      code: peer.region,
      ...markedIfPinned(setting, peer.region),
      cells: [
        names.region(peer.region),
        peer.region,
        setting.country(peer.region),
        { value: peer.place },
        { value: peer.distance },
        ...peer.squares.map((value) => ({ value, reason: Number.isNaN(value) ? cooperation.partsText.unknown : null })),
        ...peer.shares.map((value) => ({ value })),
        ...peer.values.map((value) => ({ value, reason: Number.isNaN(value) ? cooperation.partsText.unknown : null })),
        ...only.cells(peer.region),
      ],
    })),
  };
}

/** How much of a distance is told of the place, where all is known. */
function placeShare({ choice: { weights } }: Setting): number {
  return weights.structure.place / STRUCTURE_BLOCKS.reduce((sum, block) => sum + weights.structure[block], 0);
}

/** The regions most like the first selected, in structure. */
export const peers = defineFigure<Answers, ListShown>({
  id: 'cooperation-peers',
  words: ['cooperation', 'industry'],
  ask: (view) => {
    const [region] = view.selected;
    return region === undefined ? {} : { peers: askPeers(view, region), ...askFilters(view) };
  },
  make: (context) => {
    const setting = settingOf(context);
    if (setting === null) return NOTHING;
    const { format } = setting;
    const { cooperation } = setting.messages;
    const { peers: answer, ...filters } = context.answers;
    const { scope } = setting.choice;
    if (answer.peers.length === 0)
      return absence(cooperation.lists.peers, cooperation.peersUnknown({ region: setting.own }));
    const isLeft = leftBy(setting, filters);
    const left = answer.peers.filter(({ region }) => isLeft(region));
    if (left.length === 0) return absence(cooperation.lists.peers, nothingLeft(setting, filters, scope));
    const only = specialised(setting, filters, scope);
    const shown = left.slice(0, MOST_SHOWN);
    return {
      kind: 'value',
      finding: cooperation.peersFinding({
        region: setting.own,
        isOwnOut: isOwnOut(setting),
        others: firstNames(
          setting,
          shown.map(({ region }) => region),
        ),
      }),
      subtitle: `${cooperation.lists.peers} · ${cooperation.peersTitle}`,
      table: tableOf(setting, left.slice(0, PEERS_SHOWN), only),
      isTable: false,
      chart: null,
      notices: [
        ...only.notices,
        ...(isOwnOut(setting) ? [cooperation.ownLeftOut({ country: setting.country(setting.region) })] : []),
        ...(answer.refused.length === 0 ? [] : [cooperation.peersRefused({ count: answer.refused.length })]),
        ...(setting.choice.scope === 'eu' ? [cooperation.peersMap] : []),
      ],
      credit: structureCredit(setting),
      numbers: null,
      shown: {
        measure: setting.messages.cooperation.byDistance,
        proposals: shown.map((peer) => proposal(setting, answer, peer, only.sentences(peer.region))),
        after: [...only.notices, cooperation.peersPlace({ share: format.percent(placeShare(setting), 0) })],
        beside: [],
      },
    };
  },
  Draw: ProposalList,
});
