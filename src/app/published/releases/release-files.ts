import { placeOf } from '../../../datasets/addresses.ts';
import { type AddressedFile } from '../../addresses/places.ts';
import { changesBetween, type IndicatorChange } from './changes.ts';
import { digestOf, isRelease, type Release, type Tables } from './releases.ts';

/** What `data/releases/index.json` says. */
export interface ReleaseList {
  /** The release that the figures shown are of; null where they have changed since the newest. */
  readonly current: string | null;
  readonly releases: readonly {
    readonly date: string;
    readonly tables: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
    /** What of it is other today; empty where nothing is. */
    readonly changesSince: readonly IndicatorChange[];
  }[];
}

const RELEASE_LIST = 'data/releases/index.json';

/** The list of releases, the newest first, each with what changed since. */
export function releaseList(releases: readonly Release[], today: Tables): ReleaseList {
  const [newest] = releases;
  return {
    current: newest !== undefined && isRelease(today, newest) ? newest.date : null,
    releases: releases.map((release) => ({
      date: release.date,
      tables: [...release.tables].map(([name, text]) => ({
        path: placeOf.release(release.date, name),
        bytes: Buffer.byteLength(text),
        sha256: digestOf(text),
      })),
      changesSince: changesBetween(release.tables, today),
    })),
  };
}

/** The tables of every release under its date, as they were, and the list. */
export function releaseFiles(releases: readonly Release[], list: ReleaseList): readonly AddressedFile[] {
  return [
    ...releases.flatMap(({ date, tables }) =>
      [...tables].map(([name, content]) => ({ path: placeOf.release(date, name), content })),
    ),
    { path: RELEASE_LIST, content: `${JSON.stringify(list, null, 1)}\n` },
  ];
}
