import type { CountryCode, IndicatorId, RegionCode } from './ids.ts';
import type { Denominator, Indicator } from './indicator.ts';
import type { SectorTableName } from './industry.ts';
import type { Region } from './region.ts';
import type { ThemeId } from './theme.ts';

/** A published file: name with its content hash, size and digest as checked on arrival. */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the one file with a fixed name tells: where all the others start. */
export interface Entry {
  readonly catalogue: PublishedFile;
  /** The answer to the question of the first view. */
  readonly firstAnswer: PublishedFile;
  /** Which other answers are published, for embeds, which of them about one region or indicator, and which about industry. */
  readonly answers: PublishedFile;
  readonly singleAnswers: PublishedFile;
  readonly industryAnswers: PublishedFile;
}

/**
 * The EU average of one indicator in one year. `table`: the source's own row of the EU. `weighted-mean`: sum of
 * numerators over sum of denominators of the EU27 regions that report, which hold `share` of the denominator (at least 0.7).
 */
export interface EuAverage {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly basis: 'table' | 'weighted-mean';
  readonly value: number;
  /** Number of EU27 regions behind the mean; 0 where the table gives it. */
  readonly regions: number;
  /** Share of the denominator those regions hold, 0-1; 1 where the table gives it. */
  readonly share: number;
}

export interface Catalogue {
  /** Version of the data package, and the day its sources were read. */
  readonly version: string;
  readonly date: string;
  readonly regions: readonly Region[];
  readonly countries: readonly { readonly code: CountryCode; readonly isEu27: boolean }[];
  readonly indicators: readonly Indicator[];
  readonly files: Readonly<
    Record<
      | ThemeId
      | 'context'
      | 'geometry'
      | 'averages'
      | 'industry'
      | 'names'
      | 'codes'
      | 'notes'
      | 'groups'
      | 'borders'
      | 'structure'
      | SectorTableName,
      PublishedFile
    >
  >;
}

/** What benchmarks are made from; apart from the catalogue, since only the analysis needs it. */
export interface Averages {
  readonly euAverages: readonly EuAverage[];
  /** What means are weighted by: a figure a region, denominator and year. */
  readonly denominators: readonly {
    readonly region: RegionCode;
    readonly denominator: Denominator;
    readonly year: number;
    readonly value: number;
  }[];
}
