import type {
  Board,
  Catalogue,
  Change,
  Evidence,
  EvidenceRegions,
  ExploreResult,
  IndustryCatalogue,
  IndustryPortfolio,
  IndustryQuestion,
  IndustrySpace,
  NodeId,
  Outlook,
  Question,
  RankRanges,
  RegionCode,
  RegionProfile,
  SectorAcross,
  SectorCode,
  Working,
} from '../model/index.ts';
import type { RangeOptions } from './ranges.ts';

/** What a page can ask. Answers carry the question they answer, so that a late one is recognised. */
export interface Engine {
  /** Loads what a question needs before it is asked; whether that works shows when it is. */
  readonly prepare: (question: Question) => Promise<void>;
  readonly explore: (question: Question) => Promise<ExploreResult>;
  readonly profile: (question: Question, region: RegionCode) => Promise<RegionProfile>;
  /** Past and future of one region against its benchmark. */
  readonly outlook: (question: Question, region: RegionCode) => Promise<Outlook>;
  /** Every score and gap of the area. */
  readonly board: (question: Question) => Promise<Board>;
  /** How the area moved over the years. */
  readonly change: (question: Question) => Promise<Change>;
  /** What the index of a method rests on, over which regions. The theme and indicator of the question change nothing. */
  readonly evidence: (question: Question, over: EvidenceRegions) => Promise<Evidence>;
  /** How far ranks hang on the method. Tells the share done; a call whose signal is given up throws an AbortError. */
  readonly ranges: (
    question: Question,
    options: RangeOptions,
    onProgress?: (share: number) => void,
    signal?: AbortSignal,
  ) => Promise<RankRanges>;
  /** All that one number is made of. */
  readonly working: (question: Question, region: RegionCode, node: NodeId) => Promise<Working>;
  /** What sectors, families and regions there are, and of which years. */
  readonly industry: () => Promise<IndustryCatalogue>;
  /** All sectors of a region; null where the table has no place for it. */
  readonly portfolio: (question: IndustryQuestion, region: RegionCode) => Promise<IndustryPortfolio | null>;
  /** One sector in every region of the area. */
  readonly sectorAcross: (question: IndustryQuestion, sector: SectorCode) => Promise<SectorAcross>;
  /** How industries hang together, and where a region stands among them; null outside the divisions or where it has no place. */
  readonly industrySpace: (question: IndustryQuestion, region: RegionCode) => Promise<IndustrySpace | null>;
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

/** The engine as the worker exposes it. */
export interface RemoteEngine {
  readonly start: (base: string, catalogue: Catalogue) => void;
  readonly prepare: (question: Question) => Promise<Reply<null>>;
  readonly explore: (question: Question) => Promise<Reply<ExploreResult>>;
  readonly profile: (question: Question, region: RegionCode) => Promise<Reply<RegionProfile>>;
  readonly outlook: (question: Question, region: RegionCode) => Promise<Reply<Outlook>>;
  readonly board: (question: Question) => Promise<Reply<Board>>;
  readonly change: (question: Question) => Promise<Reply<Change>>;
  readonly evidence: (question: Question, over: EvidenceRegions) => Promise<Reply<Evidence>>;
  readonly ranges: (
    call: number,
    question: Question,
    options: RangeOptions,
    onProgress: (share: number) => void,
  ) => Promise<Reply<RankRanges>>;
  readonly cancel: (call: number) => void;
  readonly working: (question: Question, region: RegionCode, node: NodeId) => Promise<Reply<Working>>;
  readonly industry: () => Promise<Reply<IndustryCatalogue>>;
  readonly portfolio: (question: IndustryQuestion, region: RegionCode) => Promise<Reply<IndustryPortfolio | null>>;
  readonly sectorAcross: (question: IndustryQuestion, sector: SectorCode) => Promise<Reply<SectorAcross>>;
  readonly industrySpace: (question: IndustryQuestion, region: RegionCode) => Promise<Reply<IndustrySpace | null>>;
}
