import { queryOptions } from '@tanstack/react-query';
import type { FigureId } from '../../model/index.ts';
import { figureNamed } from '../figures.ts';

/** The definition of a figure, which is fetched beside the figures it is made of. */
export function figureQuery(id: FigureId) {
  return queryOptions({
    queryKey: ['figure', id],
    queryFn: () => figureNamed(id),
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
