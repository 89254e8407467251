import { queryOptions } from '@tanstack/react-query';
import type { FigureId } from '../../model/index.ts';
import { figureNamed } from '../figures.ts';
import { fetchEmbed } from './fetch-embed.ts';

/** An embed's figure, with what it is made of; `base` is the address of the published data, ending in a slash. */
export function embedQuery(base: string, id: FigureId) {
  return queryOptions({
    queryKey: ['embed', base, id],
    queryFn: async () => {
      const [{ catalogue, engine }, figure] = await Promise.all([fetchEmbed(base, id), figureNamed(id)]);
      return { catalogue, engine, figure };
    },
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
