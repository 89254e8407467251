import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Engine } from '../../engine/questions.ts';
import { questionQuery } from '../../figure/answers/questions.ts';
import type { IndustryPortfolio, RegionCode, View } from '../../model/index.ts';
import { askPortfolio } from './content/context.ts';

/** Portfolios of regions that are held against one another. */
export interface ComparedPortfolios {
  readonly regions: readonly RegionCode[];
  /** Of each of them; null where the table has no figures of it. */
  readonly portfolios: readonly (IndustryPortfolio | null)[];
}

export interface ComparedState {
  /** The last of which all were known; null until the first. */
  readonly compared: ComparedPortfolios | null;
  readonly isLate: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The portfolios of several regions; none is asked for fewer than two. */
export function useCompared(engine: Engine, view: View, regions: readonly RegionCode[]): ComparedState {
  const asked = regions.length < 2 ? [] : regions.flatMap((region) => askPortfolio(view, region) ?? []);
  const results = useQueries({ queries: asked.map(({ kind, question }) => questionQuery(engine, kind, question)) });
  const failed = results.filter(({ isError }) => isError);
  const portfolios = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const isThere = portfolios.length === asked.length && portfolios.length > 0;
  const [last, setLast] = useState<ComparedPortfolios | null>(null);
  const isSame =
    last !== null &&
    last.regions.join() === regions.join() &&
    last.portfolios.every((portfolio, at) => portfolio === portfolios[at]);
  if (isThere && !isSame) setLast({ regions, portfolios });
  return {
    compared: asked.length === 0 ? null : last,
    isLate: asked.length > 0 && !isThere && last !== null,
    error: failed[0]?.error ?? null,
    retry: () => void Promise.all(failed.map((query) => query.refetch())),
  };
}
