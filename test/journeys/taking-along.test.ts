import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { changing, settled } from './explore-page.ts';
import { keepPicture } from './harness.ts';
import {
  built,
  catalogue,
  kept,
  keeps,
  NO_ANSWER,
  offlineJourney,
  open,
  TAKE,
  themeFiles,
  whole,
} from './offline-page.ts';

const words = en.offline;

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
    expect(await alert.textContent()).toContain(words.failed({ count: 1 }));
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

  offlineJourney(
    'is not offered where the window keeps nothing, or forbids the question: the page says why and goes on',
    async ({ visitor, host }) => {
      for (const isForbidden of [false, true]) {
        const page = await open(visitor, host, '', {
          prepare: (opened) =>
            opened.addInitScript(
              (forbids) =>
                Object.defineProperty(Navigator.prototype, 'serviceWorker', {
                  get: () => {
                    if (forbids) throw new DOMException('The frame is sandboxed.', 'SecurityError');
                    return undefined;
                  },
                }),
              isForbidden,
            ),
        });
        await page.getByText(words.impossible.unsupported).waitFor();
        expect(await page.getByRole('button', { name: TAKE }).count()).toBe(0);
        await settled(page);
      }
    },
  );

  offlineJourney(
    'is tried again at the next visit where the service worker could not be had',
    async ({ visitor, host }) => {
      visitor.expectProblem(NO_ANSWER);
      visitor.expectProblem(/bad HTTP response code \(404\)/);
      host.refused.add('service-worker.js');
      const page = await open(visitor, host);
      await page.getByText(words.impossible.refused).waitFor();
      await settled(page);
      host.refused.clear();
      await page.reload();
      await page.getByRole('button', { name: TAKE }).waitFor();
    },
  );

  offlineJourney('keeps nothing of an atlas that a host altered or sent in part', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    visitor.expectProblem(/integrity|bad-precaching/);
    const gaps = built('assets/Gaps-', '.js');
    host.altered.set(gaps, '/* not what was built */');
    const page = await open(visitor, host);
    await page.getByText(words.impossible.refused).waitFor();
    host.altered.clear();
    await page.reload();
    await page.getByRole('button', { name: TAKE }).waitFor();
  });
});

describe('installing', () => {
  offlineJourney(
    'is offered by the browser: manifest, icons and service worker are as it asks',
    async ({ visitor, host }) => {
      const page = await open(visitor, host);
      await page.getByRole('button', { name: TAKE }).waitFor();
      const session = await page.context().newCDPSession(page);
      expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      // Every window of a test is a private one.
      expect(installabilityErrors.map(({ errorId }) => errorId).filter((error) => error !== 'in-incognito')).toEqual(
        [],
      );
    },
  );
});
