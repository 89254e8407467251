import { en } from '../fixtures/words.ts';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { decodeKeepable } from '../../src/datasets/keepable-files.ts';
import { formatOf } from '../../src/language/format.ts';
import { builtCatalogue } from './explore-page.ts';
import { journey, type OpenOptions, type Visitor } from './harness.ts';
import { dist, serveOwn, type OwnHost } from './site.ts';

const words = en.offline;

/** What a browser says on its own when a host does not answer, or answers that there is nothing. */
export const NO_ANSWER = /Failed to load resource|service-worker\.js|ERR_(?:CONNECTION_REFUSED|FAILED)/;
/** The control that takes everything along. */
export const TAKE = /^Take it all with me \(\d+\.\d MB\)$/;
export const format = formatOf('en');

/** A journey with a host of its own, to be stopped. */
export const offlineJourney = journey.extend('host', async ({ visitor }, { onCleanup }): Promise<OwnHost> => {
  const host = await serveOwn();
  onCleanup(async () => {
    await visitor.leave();
    await host.close();
  });
  return host;
});

/** Opens the atlas of that host in a browser that may keep it. */
export function open(visitor: Visitor, host: OwnHost, address = '', options: OpenOptions = {}): Promise<Page> {
  return visitor.open(address, { at: host.url, ...options, context: { serviceWorkers: 'allow', ...options.context } });
}

/** The published files that the device keeps, by their path. */
export function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname.slice(1));
    }
    return paths;
  });
}

/** Waits until the shell is kept and, of the files, all of these. */
export async function keeps(page: Page, paths: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: TAKE }).waitFor();
  await expect
    .poll(async () => {
      const there = new Set(await kept(page));
      return paths.filter((path) => !there.has(path));
    })
    .toEqual([]);
}

export const catalogue = builtCatalogue();
export const themeFiles = (
  ['innovation', 'environment', 'cooperation', 'finance', 'specialisation', 'skills'] as const
).map((theme) => `data/${catalogue.files[theme].path}`);
/** All that can be taken along, by path. */
export const everything = decodeKeepable(JSON.parse(readFileSync(`${dist}/offline.json`, 'utf8'))).map(
  ({ path }) => path,
);
export const whole = words.whole({ day: catalogue.date, version: catalogue.version });

/** The built asset whose name starts and ends so. */
export function built(start: string, end: string): string {
  const found = readdirSync(`${dist}/assets`)
    .map((name) => `assets/${name}`)
    .find((path) => path.startsWith(start) && path.endsWith(end));
  if (found === undefined) throw new Error(`No file ${start}…${end} was built.`);
  return found;
}
