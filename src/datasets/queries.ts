import { queryOptions } from '@tanstack/react-query';
import type { Catalogue } from '../model/catalogue.ts';
import { DatasetError } from './errors.ts';
import { fetchGeometry } from './geometry.ts';

/**
 * The shapes that the catalogue names; enable it once the catalogue is there. Published files never change under their
 * name, so what has come stays. `base` ends in a slash.
 */
export function geometryQuery(base: string, catalogue: Catalogue | undefined) {
  return queryOptions({
    queryKey: ['geometry', base, catalogue?.files.geometry.path ?? ''],
    queryFn: () => {
      if (catalogue === undefined)
        throw new DatasetError('invalid', 'catalogue', 'The catalogue has to be there before the shapes.');
      return fetchGeometry(base, catalogue);
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
