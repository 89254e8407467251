import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { decodeKeepable } from '../../src/datasets/keepable-files.ts';
import { en } from '../../src/design/messages/en.ts';
import { offline as words } from '../../src/design/messages/en/offline.ts';
import { offline as italianWords } from '../../src/design/messages/it/offline.ts';
import { formatOf } from '../../src/design/format.ts';
import { announcedRegions, areaOf, builtCatalogue, changing, fillsOf, settled } from './explore-page.ts';
import { journey, keepPicture, type OpenOptions, type Visitor } from './harness.ts';
import { dist, serveOwn, type OwnHost } from './site.ts';

/** What a browser says on its own when a host does not answer, or answers that there is nothing. */
const NO_ANSWER = /Failed to load resource|service-worker\.js|ERR_(?:CONNECTION_REFUSED|FAILED)/;
const TAKE = /^Take it all with me \(\d+\.\d MB\)$/;
const format = formatOf('en');

// oxlint-disable-next-line no-empty-pattern
const offlineJourney = journey.extend('host', async ({}, { onCleanup }): Promise<OwnHost> => {
  const host = await serveOwn();
  onCleanup(host.close);
  return host;
});

function open(visitor: Visitor, host: OwnHost, address = '', options: OpenOptions = {}): Promise<Page> {
  return visitor.open(address, { at: host.url, ...options, context: { serviceWorkers: 'allow', ...options.context } });
}

/** The published files that the device keeps, by their path. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname.slice(1));
    }
    return paths;
  });
}

/** Waits until the shell is kept and, of the files, all of these. */
async function keeps(page: Page, paths: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: TAKE }).waitFor();
  await expect.poll(async () => {
    const there = new Set(await kept(page));
    return paths.filter((path) => !there.has(path));
  }).toEqual([]);
}

const catalogue = builtCatalogue();
const themeFiles = (['innovation', 'environment', 'cooperation', 'finance', 'specialisation', 'skills'] as const).map((theme) => `data/${catalogue.files[theme].path}`);
const everything = decodeKeepable(JSON.parse(readFileSync(`${dist}/offline.json`, 'utf8'))).map(({ path }) => path);
const whole = words.whole(catalogue.date, catalogue.version, format);

describe('with the network off', () => {
  offlineJourney('what was seen on one visit is there: the map, its themes, the gaps', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    const page = await open(visitor, host);
    await settled(page);
    await keeps(page, themeFiles);
    const before = await fillsOf(page);
    // The worker of the first visit may have started before anything could keep what it fetches.
    await page.getByRole('region', { name: en.ranking.label }).getByRole('button', { name: /^(?:\d+ )?Wien,/ }).click();
    await keeps(page, [`data/${catalogue.files.context.path}`]);
    await host.stop();

    await page.reload();
    await settled(page);
    expect((await announcedRegions(page)).size).toBe(areaOf(catalogue).length);
    expect(await fillsOf(page)).toEqual(before);
    await changing(page, () => page.getByRole('button', { name: en.themes.skills.label }).click());
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await fillsOf(page)).not.toEqual(before);

    await page.getByRole('link', { name: en.pages.gaps }).click();
    await expect.poll(() => page.locator('.figure-section h2').count()).toBeGreaterThan(2);
    expect(await page.getByRole('alert').count()).toBe(0);
    await keepPicture(page, 'offline-gaps');
  });

  offlineJourney('a theme that was not seen is said not to be kept on this device, and the rest stays', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    const skills = catalogue.files.skills.path;
    host.refused.add(`data/${skills}`);
    const page = await open(visitor, host, '?theme=environment');
    await settled(page);
    await keeps(page, themeFiles.filter((path) => !path.endsWith(skills)));
    await host.stop();

    await page.reload();
    await settled(page);
    const before = await fillsOf(page);
    await page.getByRole('button', { name: en.themes.skills.label }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(`The file ${skills} is not kept on this device`);
    await keepPicture(page, 'offline-not-kept');
    await page.getByRole('button', { name: en.themes.environment.label }).click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await expect.poll(() => fillsOf(page)).toEqual(before);

    host.refused.clear();
    await host.start();
    await page.getByRole('button', { name: en.themes.skills.label }).click();
    const retry = page.getByRole('button', { name: en.app.retry });
    if ((await retry.count()) > 0) await retry.click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await keeps(page, themeFiles);
  });

  offlineJourney('every page works once everything was taken along, also in Italian', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    const page = await open(visitor, host, '?page=method');
    await page.getByRole('button', { name: TAKE }).click();
    await page.getByText(whole).waitFor();
    const there = new Set(await kept(page));
    expect(everything.filter((path) => !there.has(path))).toEqual([]);
    await host.stop();

    for (const address of ['?panel=table', '?page=region&regions=ITI3', '?page=gaps&regions=ITI3', '?page=change&theme=skills', '?page=method', '?theme=finance&shown=value']) {
      await page.goto(host.url + address);
      await page.locator('#root:not([inert]) .page-foot').waitFor();
      await expect.poll(() => page.locator('.page h2').count(), { message: address }).toBeGreaterThan(0);
      await page.getByText(whole).waitFor();
      await expect.poll(() => page.getByText(en.app.computing).count(), { message: address }).toBe(0);
      expect(await page.getByRole('alert').count(), address).toBe(0);
    }
    await page.goto(`${host.url}?page=region&regions=ITI3&lang=it`);
    await page.getByText(italianWords.whole(catalogue.date, catalogue.version, formatOf('it'))).waitFor();
    await keepPicture(page, 'offline-region-it');
  });
});

describe('what is kept', () => {
  offlineJourney('is the file that was asked for: a sign-in page in its place is not kept', async ({ visitor, host }) => {
    const page = await open(visitor, host, '?page=method&theme=environment');
    await page.getByRole('button', { name: TAKE }).waitFor();
    const skills = `data/${catalogue.files.skills.path}`;
    host.altered.set(skills, '<!doctype html><title>Sign in</title>');
    await page.goto(`${host.url}?theme=skills`);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(en.errors['not-data'].title(catalogue.files.skills.path));
    host.altered.clear();
    expect(await kept(page)).not.toContain(skills);
    await page.getByRole('button', { name: en.app.retry }).click();
    await settled(page);
    await keeps(page, [skills]);
  });

  journey('works under a sub-path of a bare host too', async ({ visitor }) => {
    visitor.expectProblem(NO_ANSWER);
    const host = await serveOwn('/maps/atlas/');
    try {
      const page = await open(visitor, host);
      await settled(page);
      await keeps(page, themeFiles.map((path) => `maps/atlas/${path}`));
      await host.stop();
      await page.reload();
      await settled(page);
      expect((await announcedRegions(page)).size).toBe(areaOf(catalogue).length);
    } finally {
      await host.close();
    }
  });
});

describe('taking everything along', () => {
  offlineJourney('says what could not be fetched and what to do, and goes on from there', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    const missing = catalogue.files.divisions.path;
    host.refused.add(`data/${missing}`);
    const page = await open(visitor, host);
    await settled(page);
    await page.getByRole('button', { name: TAKE }).click();
    const alert = page.locator('.keeping [role="alert"]');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(words.failed(1, format));
    expect(await alert.textContent()).toContain(missing);
    expect(await alert.textContent()).toContain(en.errors.http.action);
    await keepPicture(page, 'offline-fault');
    host.refused.clear();
    await alert.getByRole('button', { name: words.again }).click();
    await page.getByText(whole).waitFor();
  });

  offlineJourney('says so where the device has no room, and the page goes on', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    const page = await open(visitor, host);
    await settled(page);
    await keeps(page, themeFiles);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: 1 });
    await page.getByRole('button', { name: TAKE }).click();
    const alert = page.locator('.keeping [role="alert"]');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('This device has no room');
    await changing(page, () => page.getByRole('button', { name: en.themes.skills.label }).click());
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin });
    await alert.getByRole('button', { name: words.again }).click();
    await page.getByText(whole).waitFor();
  });

  offlineJourney('can be called off, and what came until then stays', async ({ visitor, host }) => {
    // The request that was called off ends with the host.
    visitor.expectProblem(NO_ANSWER);
    const page = await open(visitor, host, '?page=method');
    await page.getByRole('button', { name: TAKE }).waitFor();
    const held: (() => void)[] = [];
    host.held.set(`data/${catalogue.files.divisions.path}`, new Promise<void>((resolve) => void held.push(resolve)));
    await page.getByRole('button', { name: TAKE }).click();
    await page.getByRole('progressbar', { name: words.label }).waitFor();
    await expect.poll(() => kept(page)).toContain(`data/${catalogue.files['ten-sectors'].path}`);
    await keepPicture(page, 'offline-progress');
    await page.getByRole('button', { name: words.cancel }).click();
    await page.getByRole('button', { name: TAKE }).waitFor();
    expect(await kept(page)).not.toContain(`data/${catalogue.files.divisions.path}`);
    expect(await kept(page)).toContain(`data/${catalogue.files['ten-sectors'].path}`);
    for (const release of held) release();
  });

  offlineJourney('is not offered where the window keeps nothing: the page says why', async ({ visitor, host }) => {
    const page = await open(visitor, host, '', {
      prepare: (opened) => opened.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined })),
    });
    await page.getByText(words.impossible.unsupported).waitFor();
    expect(await page.getByRole('button', { name: TAKE }).count()).toBe(0);
  });
});

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

describe('installing', () => {
  offlineJourney('is offered by the browser: manifest, icons and service worker are as it asks', async ({ visitor, host }) => {
    const page = await open(visitor, host);
    await page.getByRole('button', { name: TAKE }).waitFor();
    const session = await page.context().newCDPSession(page);
    expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // Every window of a test is a private one.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((error) => error !== 'in-incognito')).toEqual([]);
  });
});

describe('a newer atlas', () => {
  offlineJourney('is offered and never forced: neither a reload nor another tab brings it, only its button', async ({ visitor, host }) => {
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
  });

  offlineJourney('comes with everything for those who took everything along, or is not offered', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    const page = await open(visitor, host);
    await page.getByRole('button', { name: TAKE }).click();
    await page.getByText(whole).waitFor();
    // As if this file were new.
    const fresh = catalogue.files.divisions.path;
    await page.evaluate(async (path) => {
      for (const name of await caches.keys()) await (await caches.open(name)).delete(new URL(`data/${path}`, location.href).href);
    }, fresh);
    publishNewer(host);
    await page.reload();
    await page.getByText(words.update).waitFor();
    expect(await kept(page)).toContain(`data/${fresh}`);
    await page.getByRole('button', { name: words.takeUpdate }).click();
    await expect.poll(() => isNewer(page)).toBe(true);
    await page.getByText(whole).waitFor();
  });
});

describe('the analysis worker', () => {
  offlineJourney('keeps its own policy when it comes from the device, and so does the page', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    visitor.expectProblem(/policy violation: script-src-elem inline|inline script/);
    const page = await open(visitor, host);
    await settled(page);
    await keeps(page, themeFiles);
    await host.stop();
    await page.reload();
    await settled(page);
    const policies = await page.evaluate(async () => {
      const of = async (start: string): Promise<string> => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            if (new URL(request.url).pathname.startsWith(start)) return (await cache.match(request))?.headers.get('content-security-policy') ?? '';
          }
        }
        return '';
      };
      return { page: await of('/index.html'), worker: await of('/assets/analysis/') };
    });
    expect(policies.worker).toContain("'unsafe-eval'");
    expect(policies.page).toContain("script-src 'self'");
    expect(policies.page).not.toContain('unsafe');
    // It evaluates: a benchmark of its own choosing is asked of it alone.
    await changing(page, () => page.getByLabel(en.controls.benchmark).selectOption('see-median'));
    expect(await page.getByRole('alert').count()).toBe(0);
    const hasRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.inline = "ran"';
      document.head.append(script);
      return document.documentElement.dataset['inline'] !== undefined;
    });
    expect(hasRun).toBe(false);
  });
});
