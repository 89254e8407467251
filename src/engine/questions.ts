import type { FigureSource } from '../datasets/sources/figure-source.ts';
import type {
  Affiliations,
  Board,
  Catalogue,
  Change,
  CooperationQuestion,
  Evidence,
  EvidenceRegions,
  ExploreResult,
  GroupEvidence,
  GroupsQuestion,
  HorizonLinks,
  Holdings,
  IndicatorCard,
  IndicatorId,
  IndicatorNotes,
  IndustryCatalogue,
  IndustryPortfolio,
  IndustryQuestion,
  IndustrySpace,
  NodeId,
  Outlook,
  OwnTable,
  PairYears,
  PairYearsQuestion,
  Partners,
  Peers,
  PeersQuestion,
  Question,
  RankRanges,
  RegionClusters,
  SectorClusters,
  RegionCode,
  RegionGroups,
  RegionProfile,
  SectorAcross,
  SectorCode,
  SpatialClusters,
  SpatialQuestion,
  TableQuestion,
  Teachers,
  Working,
} from '../model/index.ts';

/** About one region. */
interface RegionQuestion {
  readonly question: Question;
  readonly region: RegionCode;
}

export interface RangeOptions {
  readonly draws: number;
  readonly seed: number;
  /** Regions held against one another, in the order of the answer. */
  readonly compared: readonly RegionCode[];
}

/** By region of the area: the source of the figure that is shown, null where there is none. */
export interface Provenance {
  readonly question: Question;
  readonly regions: readonly RegionCode[];
  readonly sources: readonly (string | null)[];
}

interface Exchange<Asked, Answer> {
  readonly question: Asked;
  readonly answer: Answer;
}

/**
 * What can be asked and what answers it. A new question is a line here and its function in `transport/answers.ts`. Answers
 * carry the question they answer, so that a late one is recognised.
 */
interface Exchanges {
  /** What the map shows: one indicator or score in every region. */
  readonly explore: Exchange<Question, ExploreResult>;
  /** Every score and gap of the area. */
  readonly board: Exchange<Question, Board>;
  /** How the area moved over the years. */
  readonly change: Exchange<Question, Change>;
  /** What the index of a method rests on, over which regions. The theme and indicator of the question change nothing. */
  readonly evidence: Exchange<{ readonly question: Question; readonly over: EvidenceRegions }, Evidence>;
  /** How far ranks hang on the method. Reports the share done; a call whose signal is given up throws an AbortError. */
  readonly ranges: Exchange<RangeOptions & { readonly question: Question }, RankRanges>;
  readonly profile: Exchange<RegionQuestion, RegionProfile>;
  /** Which regions are alike. */
  readonly regionGroups: Exchange<GroupsQuestion, RegionGroups>;
  /** How sure these groups are. Reports the share done and can be given up, as `ranges`. */
  readonly groupEvidence: Exchange<GroupsQuestion, GroupEvidence>;
  /** Where like values of what is shown stand together. */
  readonly spatialClusters: Exchange<SpatialQuestion, SpatialClusters>;
  /** Two figures over the years that both have. Reports the share done and can be given up. */
  readonly pairYears: Exchange<PairYearsQuestion, PairYears>;
  /** Past and future of one region against its benchmark. */
  readonly outlook: Exchange<RegionQuestion, Outlook>;
  /** All that one number is made of. */
  readonly working: Exchange<RegionQuestion & { readonly node: NodeId }, Working>;
  /** A table of the reader's own steps. */
  readonly ownTable: Exchange<TableQuestion, OwnTable>;
  /** Which source the figures of an indicator are of. */
  readonly provenance: Exchange<Question, Provenance>;
  /** Which figures there are of the area. */
  readonly holdings: Exchange<null, Holdings>;
  /** What is known of one indicator in the area. */
  readonly card: Exchange<{ readonly indicator: IndicatorId }, IndicatorCard>;
  /** What the tables say of the indicators beside their figures. */
  readonly notes: Exchange<null, IndicatorNotes>;
  /** What sectors, families and regions there are, and of which years. */
  readonly industry: Exchange<null, IndustryCatalogue>;
  /** All sectors of a region; null where the table has no place for it. */
  readonly portfolio: Exchange<
    { readonly question: IndustryQuestion; readonly region: RegionCode },
    IndustryPortfolio | null
  >;
  /** One sector in every region of the area. */
  readonly sectorAcross: Exchange<{ readonly question: IndustryQuestion; readonly sector: SectorCode }, SectorAcross>;
  /** How industries hang together, and where a region stands among them; null outside the divisions or where it has no place. */
  readonly industrySpace: Exchange<
    { readonly question: IndustryQuestion; readonly region: RegionCode },
    IndustrySpace | null
  >;
  /** Regions that are alike in structure, the nearest first. */
  readonly peers: Exchange<PeersQuestion, Peers>;
  /** Those of them in the area that are ahead. */
  readonly teachers: Exchange<CooperationQuestion, Teachers>;
  /** Regions of the area that complement one, the best first. */
  readonly partners: Exchange<CooperationQuestion, Partners>;
  /** How specialised some regions are in each sector of manufacturing. */
  readonly regionClusters: Exchange<{ readonly regions: readonly RegionCode[] }, RegionClusters>;
  /** In which regions a division of manufacturing is a cluster. */
  readonly sectorClusters: Exchange<{ readonly sector: SectorCode }, SectorClusters>;
  /** What links the countries of the area in Horizon 2020. */
  readonly horizonLinks: Exchange<null, HorizonLinks>;
  /** Which regions belong together, by which proposals are filtered and financed. */
  readonly affiliations: Exchange<null, Affiliations>;
}

export type QuestionKind = keyof Exchanges;
export type QuestionOf<Kind extends QuestionKind> = Exchanges[Kind]['question'];
export type AnswerOf<Kind extends QuestionKind> = Exchanges[Kind]['answer'];

/** How a question is asked. */
export interface Asking {
  /** Called with the share done, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** A call whose signal is given up throws an AbortError. */
  readonly signal?: AbortSignal | undefined;
}

/** What a page can ask. */
export interface Engine {
  readonly ask: <Kind extends QuestionKind>(
    kind: Kind,
    question: QuestionOf<Kind>,
    asking?: Asking,
  ) => Promise<AnswerOf<Kind>>;
  /** Loads what a question needs before it is asked; whether that works shows when it is. */
  readonly prepare: (question: Question) => Promise<void>;
}

/** An engine that takes figures of further sources while it runs. Both give the catalogue as it is then. */
export interface OpenEngine extends Engine {
  /** Adds a source, in the place of the one of the same id. Throws DatasetError `invalid` for one that is not sound. */
  readonly addSource: (source: FigureSource) => Promise<Catalogue>;
  /** Takes a source away again; one that is not there changes nothing. */
  readonly removeSource: (id: string) => Promise<Catalogue>;
}

/** What a page asks. */
export interface PageEngine extends Engine {
  /**
   * The engine that takes further sources. A page that gives it one asks it from then on: what is published are answers
   * of the published figures alone.
   */
  readonly open: () => Promise<OpenEngine>;
}

/** A fault as it crosses between worker and page, where classes are lost. */
export interface Fault {
  readonly name: 'DatasetError' | 'AbortError' | 'Error';
  readonly kind: string;
  readonly file: string;
  readonly message: string;
}

export type Reply<Value> =
  | { readonly isWell: true; readonly value: Value }
  | { readonly isWell: false; readonly fault: Fault };

/** The engine as the worker exposes it. A call has a number of its own, to be cancelled by. */
export interface RemoteEngine {
  readonly start: (base: string, catalogue: Catalogue) => void;
  /** Answered while the worker lives. */
  readonly ping: () => void;
  readonly prepare: (question: Question) => Promise<Reply<null>>;
  readonly ask: <Kind extends QuestionKind>(
    call: number,
    kind: Kind,
    question: QuestionOf<Kind>,
    onProgress: ((share: number) => void) | null,
  ) => Promise<Reply<AnswerOf<Kind>>>;
  readonly cancel: (call: number) => void;
  readonly addSource: (source: FigureSource) => Promise<Reply<Catalogue>>;
  readonly removeSource: (id: string) => Promise<Reply<Catalogue>>;
}
