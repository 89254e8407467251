import { queryOptions } from '@tanstack/react-query';
import type { Catalogue } from '../model/catalogue.ts';
import { DatasetError } from './errors.ts';
import { fetchGeometry } from './geometry.ts';
import { fetchGroups } from './listed-groups.ts';
import { fetchCodes, fetchNames } from './names.ts';
import { fetchReleases } from './releases.ts';

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

/** Names that regions, towns and sectors are searched by; `base` ends in a slash. */
export function namesQuery(base: string, catalogue: Catalogue) {
  return queryOptions({
    queryKey: ['names', base, catalogue.files.names.path],
    queryFn: () => fetchNames(base, catalogue),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** What became of the codes of older versions of NUTS; `base` ends in a slash. */
export function codesQuery(base: string, catalogue: Catalogue) {
  return queryOptions({
    queryKey: ['codes', base, catalogue.files.codes.path],
    queryFn: () => fetchCodes(base, catalogue),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Which regions are in a listed group; `base` ends in a slash. */
export function groupsQuery(base: string, catalogue: Catalogue) {
  return queryOptions({
    queryKey: ['groups', base, catalogue.files.groups.path],
    queryFn: () => fetchGroups(base, catalogue),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Releases of the figures, and what changed since; `base` ends in a slash. */
export function releasesQuery(base: string) {
  return queryOptions({ queryKey: ['releases', base], queryFn: () => fetchReleases(base), staleTime: Infinity });
}
