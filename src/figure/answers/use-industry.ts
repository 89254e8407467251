import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Engine } from '../../engine/transport/client.ts';
import type {
  IndustryCatalogue,
  IndustryPortfolio,
  IndustryQuestion,
  IndustrySpace,
  RegionCode,
  SectorAcross,
  SectorCode,
} from '../../model/index.ts';

/** Portfolios of regions that are held against one another. */
export interface Compared {
  readonly regions: readonly RegionCode[];
  /** Of each of them; null where the table has no figures of it. */
  readonly portfolios: readonly (IndustryPortfolio | null)[];
}

const KEPT = { staleTime: Number.POSITIVE_INFINITY, retry: false } as const;

/** What sectors, families and regions there are. */
function industryQuery(engine: Engine) {
  return queryOptions({ queryKey: ['industry', null], queryFn: () => engine.ask('industry', null), ...KEPT });
}

/** All sectors of a region; null where the table has no figures of it. */
function portfolioQuery(engine: Engine, question: IndustryQuestion, region: RegionCode | null) {
  return queryOptions({
    queryKey: ['portfolio', { question, region }],
    queryFn: (): Promise<IndustryPortfolio | null> =>
      region === null ? Promise.resolve(null) : engine.ask('portfolio', { question, region }),
    enabled: region !== null,
    ...KEPT,
  });
}

/** All sectors of several regions, one answer a region, in their order. */
function portfoliosQuery(engine: Engine, question: IndustryQuestion, regions: readonly RegionCode[]) {
  return queryOptions({
    queryKey: ['portfolios', question, regions],
    queryFn: async ({ client }) => ({
      regions,
      portfolios: await Promise.all(
        regions.map((region) => client.ensureQueryData(portfolioQuery(engine, question, region))),
      ),
    }),
    enabled: regions.length > 1,
    ...KEPT,
  });
}

/** One sector in all regions. */
function acrossQuery(engine: Engine, question: IndustryQuestion, sector: SectorCode | null) {
  return queryOptions({
    queryKey: ['sectorAcross', { question, sector }],
    queryFn: (): Promise<SectorAcross | null> =>
      sector === null ? Promise.resolve(null) : engine.ask('sectorAcross', { question, sector }),
    enabled: sector !== null,
    ...KEPT,
  });
}

/** Where a region stands in the industry space; null where it has no place there. */
function spaceQuery(engine: Engine, question: IndustryQuestion, region: RegionCode | null) {
  return queryOptions({
    queryKey: ['industrySpace', { question, region }],
    queryFn: (): Promise<IndustrySpace | null> =>
      region === null ? Promise.resolve(null) : engine.ask('industrySpace', { question, region }),
    enabled: region !== null && question.table !== 'ten-sectors',
    ...KEPT,
  });
}

export function useIndustryCatalogue(engine: Engine): UseQueryResult<IndustryCatalogue> {
  return useQuery(industryQuery(engine));
}

/** While a new answer is computed the last one stays, which says of which region it is. */
export function usePortfolio(
  engine: Engine,
  question: IndustryQuestion,
  region: RegionCode | null,
): UseQueryResult<IndustryPortfolio | null> {
  return useQuery({
    ...portfolioQuery(engine, question, region),
    placeholderData: (previous) => (region === null ? undefined : (previous ?? undefined)),
  });
}

/** Those of several regions; idle for fewer than two. */
export function usePortfolios(
  engine: Engine,
  question: IndustryQuestion,
  regions: readonly RegionCode[],
): UseQueryResult<Compared> {
  return useQuery({
    ...portfoliosQuery(engine, question, regions),
    placeholderData: (previous) => (regions.length < 2 ? undefined : previous),
  });
}

export function useSectorAcross(
  engine: Engine,
  question: IndustryQuestion,
  sector: SectorCode | null,
): UseQueryResult<SectorAcross | null> {
  return useQuery({ ...acrossQuery(engine, question, sector), placeholderData: keepPreviousData });
}

/** The last one stays here too. */
export function useIndustrySpace(
  engine: Engine,
  question: IndustryQuestion,
  region: RegionCode | null,
): UseQueryResult<IndustrySpace | null> {
  return useQuery({
    ...spaceQuery(engine, question, region),
    placeholderData: (previous) => (region === null ? undefined : (previous ?? undefined)),
  });
}
