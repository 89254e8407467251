import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { settled } from './explore-page.ts';
import { keepPicture } from './harness.ts';
import { catalogue, kept, keeps, NO_ANSWER, offlineJourney, open, TAKE, themeFiles, whole } from './offline-page.ts';
import { dist, type OwnHost } from './site.ts';

const words = en.offline;

/** Puts a newer atlas on the host: its page carries a mark, and its service worker knows it. */
function publishNewer(host: OwnHost): void {
  const page = readFileSync(`${dist}/index.html`, 'utf8');
  const worker = readFileSync(`${dist}/service-worker.js`, 'utf8');
  const revision = /url:[`"]index\.html[`"],revision:[`"]([0-9a-f]+)/.exec(worker)?.[1] ?? '';
  expect(revision).not.toBe('');
  host.altered.set('index.html', page.replace('<head>', '<head><meta name="newer" content="yes">'));
  host.altered.set('service-worker.js', worker.replace(revision, 'newer'));
}

const isNewer = async (page: Page): Promise<boolean> => (await page.locator('meta[name="newer"]').count()) > 0;

describe('a newer atlas', () => {
  offlineJourney(
    'is offered and never forced: neither a reload nor another tab brings it, only its button',
    async ({ visitor, host }) => {
      visitor.expectProblem(NO_ANSWER);
      const page = await open(visitor, host);
      await settled(page);
      await keeps(page, themeFiles);
      const other = await page.context().newPage();
      await other.goto(`${host.url}?page=gaps`);
      await other.getByRole('button', { name: TAKE }).waitFor();

      publishNewer(host);
      await page.reload();
      await page.getByText(words.update).waitFor();
      expect(await isNewer(page)).toBe(false);
      await other.getByText(words.update).waitFor();
      await page.reload();
      await page.getByText(words.update).waitFor();
      expect(await isNewer(page)).toBe(false);
      await keepPicture(page, 'offline-newer');

      await page.getByRole('button', { name: words.takeUpdate }).click();
      await expect.poll(() => isNewer(page)).toBe(true);
      await settled(page);
      expect(await page.getByText(words.update).count()).toBe(0);
      // The other tab stays as it was, works on, and follows when asked.
      expect(await isNewer(other)).toBe(false);
      await other.getByRole('link', { name: en.pages.change }).click();
      await expect.poll(() => other.locator('.figure-section h2').count()).toBeGreaterThan(1);
      expect(await isNewer(other)).toBe(false);
      await other.getByRole('button', { name: words.takeUpdate }).click();
      await expect.poll(() => isNewer(other)).toBe(true);
    },
  );

  offlineJourney(
    'comes with everything for those who took everything along, or is not offered',
    async ({ visitor, host }) => {
      visitor.expectProblem(NO_ANSWER);
      const page = await open(visitor, host);
      await page.getByRole('button', { name: TAKE }).click();
      await page.getByText(whole).waitFor();
      // As if this file were new.
      const fresh = catalogue.files.divisions.path;
      await page.evaluate(async (path) => {
        for (const name of await caches.keys())
          await (await caches.open(name)).delete(new URL(`data/${path}`, location.href).href);
      }, fresh);
      publishNewer(host);
      await page.reload();
      await page.getByText(words.update).waitFor();
      expect(await kept(page)).toContain(`data/${fresh}`);
      await page.getByRole('button', { name: words.takeUpdate }).click();
      await expect.poll(() => isNewer(page)).toBe(true);
      await page.getByText(whole).waitFor();
    },
  );
});
