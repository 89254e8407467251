import * as v from 'valibot';
import type { RegionCode, SectorCode, SectorRegionCode } from '../../model/ids.ts';
import type { IndustryCatalogue, IndustryQuestion, QuotientMark, SectorRegion } from '../../model/industry.ts';
import type { IndustryPortfolio, IndustrySpace, SectorAcross } from '../../model/industry-answer.ts';
import { checked, Finite, SectorCodeText, SectorRegionCodeText } from '../checked.ts';
import { DatasetError } from '../errors.ts';
import { Figure, MissingBecause, rowsOf } from '../reading.ts';
import { columnsOf, writeAnswer } from './writing.ts';

const Star = v.picklist(['earned', 'missed', 'unknown']);
const Mark = v.nullable(v.picklist(['marked', 'withheld'] satisfies QuotientMark[]));
const Position = v.object({
  sector: SectorCodeText,
  employment: Figure,
  share: Figure,
  referenceShare: Figure,
  quotient: Figure,
  coverage: Figure,
  mark: Mark,
  isFew: v.boolean(),
  growth: Figure,
  growthFrom: v.nullable(Finite),
  breakYear: v.nullable(Finite),
  referenceGrowth: Figure,
  wage: Figure,
  referenceWage: Figure,
  wageYear: v.nullable(Finite),
  localUnits: Figure,
  localUnitsYear: v.nullable(Finite),
  size: Star,
  specialisation: Star,
  productivity: Star,
  stars: Finite,
  reason: MissingBecause,
  status: Finite,
  flags: v.string(),
});
const concerned = { sectors: v.array(SectorCodeText), regions: v.array(SectorRegionCodeText) };
const Notices = v.array(
  v.variant('kind', [
    v.object({ kind: v.literal('other-outline'), region: SectorRegionCodeText, nutsVersion: v.string() }),
    v.object({
      kind: v.picklist([
        'confidential',
        'not-published',
        'few-persons',
        'low-reliability',
        'quotient-marked',
        'quotient-withheld',
        'not-linked',
      ]),
      ...concerned,
    }),
    v.object({ kind: v.literal('break'), year: Finite, ...concerned }),
    v.object({
      kind: v.literal('reference-made-of'),
      national: Finite,
      summed: Finite,
      without: Finite,
      of: Finite,
      unknown: v.array(v.string()),
    }),
    v.object({ kind: v.literal('one-year'), year: Finite }),
    v.object({ kind: v.literal('wages-of'), year: Finite, exceptions: v.nullable(v.object(concerned)) }),
    v.object({ kind: v.literal('no-wages') }),
    v.object({ kind: v.literal('other-year'), year: Finite }),
  ]),
);

/** What stands for a region, which the file has by its code alone. Throws DatasetError `invalid` where the table has none. */
function placeOf(
  code: SectorRegionCode,
  { table }: IndustryQuestion,
  industry: IndustryCatalogue,
  path: string,
): SectorRegion {
  const found = industry.tables[table].regions.find((region) => region.code === code);
  if (found === undefined)
    throw new DatasetError(
      'invalid',
      path,
      `${path}: place: "${code}" is not in the table ${table}; build the data again`,
    );
  return found;
}

const Structure = v.object({
  herfindahl: Figure,
  krugman: Figure,
  hachman: Figure,
  entropy: Figure,
  unrelatedVariety: Figure,
  relatedVariety: Figure,
});
const Parts = { start: Figure, change: Figure, national: Figure, mix: Figure, regional: Figure };

const PortfolioFile = v.nullable(
  v.object({
    place: SectorRegionCodeText,
    year: Finite,
    years: v.array(Finite),
    employment: Figure,
    growth: Figure,
    growthFrom: v.nullable(Finite),
    sectors: rowsOf(Position),
    trails: rowsOf(
      v.object({
        sector: SectorCodeText,
        points: rowsOf(
          v.object({ year: Finite, employment: Figure, quotient: Figure, growth: Figure, isAfterBreak: v.boolean() }),
        ),
      }),
    ),
    structure: Structure,
    referenceStructure: Structure,
    shiftShare: v.nullable(
      v.object({
        from: Finite,
        to: Finite,
        sectors: rowsOf(v.object({ sector: SectorCodeText, ...Parts })),
        total: v.object(Parts),
        leftOut: v.array(SectorCodeText),
        broken: v.array(SectorCodeText),
      }),
    ),
    referenceRegions: Finite,
    referenceEmployment: Figure,
    notices: Notices,
  }),
);

/** All sectors of a region, as the text of a published file: the same for every region that one place stands for. */
export function encodePortfolio(portfolio: IndustryPortfolio | null): string {
  if (portfolio === null) return writeAnswer(null);
  const { question: _, region: __, place, sectors, trails, shiftShare, ...rest } = portfolio;
  return writeAnswer({
    ...rest,
    place: place.code,
    sectors: columnsOf(sectors),
    trails: columnsOf(trails.map(({ sector, points }) => ({ sector, points: columnsOf(points) }))),
    shiftShare: shiftShare === null ? null : { ...shiftShare, sectors: columnsOf(shiftShare.sectors) },
  });
}

/** The answer out of its file's JSON, to the question it was computed for. Throws DatasetError `invalid`, naming the place. */
export function decodePortfolio(
  data: unknown,
  path: string,
  question: IndustryQuestion,
  region: RegionCode,
  industry: IndustryCatalogue,
): IndustryPortfolio | null {
  const file = checked(PortfolioFile, data, path);
  return file === null ? null : { question, region, ...file, place: placeOf(file.place, question, industry, path) };
}

const AcrossFile = v.object({
  year: Finite,
  places: v.array(SectorRegionCodeText),
  positions: rowsOf(Position),
  referenceEmployment: Figure,
  referenceRegions: Finite,
  topTenShare: Figure,
  notices: Notices,
});

/** One sector in every region. */
export function encodeAcross({
  year,
  regions,
  referenceEmployment,
  referenceRegions,
  topTenShare,
  notices,
}: SectorAcross): string {
  return writeAnswer({
    year,
    referenceEmployment,
    referenceRegions,
    topTenShare,
    notices,
    places: regions.map(({ place }) => place.code),
    positions: columnsOf(regions.map(({ position }) => position)),
  });
}

/** Throws DatasetError `invalid`, naming the place. */
export function decodeAcross(
  data: unknown,
  path: string,
  question: IndustryQuestion,
  sector: SectorCode,
  industry: IndustryCatalogue,
): SectorAcross {
  const { places, positions, ...file } = checked(AcrossFile, data, path);
  const regions = positions.flatMap((position, row) => {
    const code = places[row];
    return code === undefined ? [] : [{ place: placeOf(code, question, industry, path), position }];
  });
  return { question, sector, ...file, regions };
}

const SpaceFile = v.nullable(
  v.object({
    place: SectorRegionCodeText,
    year: Finite,
    nodes: rowsOf(
      v.object({
        sector: SectorCodeText,
        employment: Figure,
        quotient: Figure,
        coverage: Figure,
        mark: Mark,
        isPresent: v.boolean(),
        isLinked: v.boolean(),
        density: Figure,
        meanDensity: Figure,
        complexity: Figure,
        ubiquity: Figure,
        reason: MissingBecause,
      }),
    ),
    links: rowsOf(v.object({ one: SectorCodeText, other: SectorCodeText, weight: Figure, isTree: v.boolean() })),
    complexity: Figure,
    complexityRank: Figure,
    complexityOf: Finite,
    notices: Notices,
  }),
);

/** What is near to what a region has. */
export function encodeSpace(space: IndustrySpace | null): string {
  if (space === null) return writeAnswer(null);
  const { question: _, region: __, place, nodes, links, ...rest } = space;
  return writeAnswer({ ...rest, place: place.code, nodes: columnsOf(nodes), links: columnsOf(links) });
}

/** Throws DatasetError `invalid`, naming the place. */
export function decodeSpace(
  data: unknown,
  path: string,
  question: IndustryQuestion,
  region: RegionCode,
  industry: IndustryCatalogue,
): IndustrySpace | null {
  const file = checked(SpaceFile, data, path);
  return file === null ? null : { question, region, ...file, place: placeOf(file.place, question, industry, path) };
}
