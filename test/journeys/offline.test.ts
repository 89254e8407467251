import { it as italian } from '../fixtures/words.ts';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { announcedRegions, areaOf, changing, fillsOf, settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';
import {
  catalogue,
  everything,
  kept,
  keeps,
  NO_ANSWER,
  offlineJourney,
  open,
  TAKE,
  themeFiles,
  whole,
} from './offline-page.ts';
import { serveOwn } from './site.ts';

const italianWords = italian.offline;

describe('with the network off', () => {
  offlineJourney('what was seen on one visit is there: the map, its themes, the gaps', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    const page = await open(visitor, host);
    await settled(page);
    await keeps(page, themeFiles);
    const before = await fillsOf(page);
    // The worker of the first visit may have started before anything could keep what it fetches.
    await page
      .getByRole('region', { name: en.ranking.label })
      .getByRole('button', { name: /^(?:\d+ (?:\d+–\d+ )?)?Wien,/ })
      .click();
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

  offlineJourney('a page that is open when the network goes off goes on answering', async ({ visitor, host }) => {
    const page = await open(visitor, host, '?theme=environment');
    await settled(page);
    await keeps(page, themeFiles);
    await page.context().setOffline(true);
    await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
    // Asked of the worker, and never asked before.
    await changing(page, () =>
      page.getByRole('combobox', { name: en.controls.year, exact: true }).selectOption('2018'),
    );
    await page.getByRole('link', { name: en.pages.gaps, exact: true }).click();
    await expect.poll(() => page.locator('.figure-section h2').count()).toBeGreaterThan(2);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  offlineJourney(
    'what keeps the atlas starts on every page that is the first of a visit',
    async ({ visitor, host }) => {
      visitor.expectProblem(NO_ANSWER);
      const page = await open(visitor, host, '?page=groups');
      const map = page.locator('[data-figure="groups-map"] h2');
      await map.waitFor();
      await keeps(
        page,
        [...host.answered].filter((path) => path.startsWith('data/')),
      );
      for (const address of [
        '?page=industry',
        '?page=industry&regions=ITI3',
        '?page=data',
        '?page=data&indicator=gerd',
        '?page=data&data=table',
        '?page=stories',
        '?page=stories#story=atlas.marche.1',
        '?page=cooperation&regions=ITI3',
        '?page=region&regions=ITI3',
        '?page=change',
        '?page=gaps',
        '?page=method',
      ]) {
        await page.goto('about:blank');
        await page.goto(`${host.url}${address}`);
        await page.getByRole('button', { name: TAKE }).waitFor();
      }
      await host.stop();
      await page.goto(`${host.url}?page=groups`);
      await map.waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  );

  offlineJourney(
    'a theme that was not seen is said not to be kept on this device, and the rest stays',
    async ({ visitor, host }) => {
      visitor.expectProblem(NO_ANSWER);
      const skills = catalogue.files.skills.path;
      host.refused.add(`data/${skills}`);
      const page = await open(visitor, host, '?theme=environment');
      await settled(page);
      await keeps(
        page,
        themeFiles.filter((path) => !path.endsWith(skills)),
      );
      await host.stop();

      await page.reload();
      await settled(page);
      const before = await fillsOf(page);
      await page.getByRole('button', { name: en.themes.skills.label }).click();
      await expect
        .poll(() => page.getByRole('alert').textContent())
        .toContain(`The file ${skills} is not kept on this device`);
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
    },
  );

  offlineJourney('every page works once everything was taken along, also in Italian', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    const page = await open(visitor, host, '?page=method');
    await page.getByRole('button', { name: TAKE }).click();
    await page.getByText(whole).waitFor();
    const there = new Set(await kept(page));
    expect(everything.filter((path) => !there.has(path))).toEqual([]);
    await host.stop();

    for (const address of [
      '?panel=table',
      '?page=region&regions=ITI3',
      '?page=gaps&regions=ITI3',
      '?page=change&theme=skills',
      '?page=method',
      '?theme=finance&shown=value',
    ]) {
      await page.goto(host.url + address);
      await page.locator('#root:not([inert]) .page-foot').waitFor();
      await expect.poll(() => page.locator('.page h2').count(), { message: address }).toBeGreaterThan(0);
      await page.getByText(whole).waitFor();
      await expect.poll(() => page.getByText(en.app.computing).count(), { message: address }).toBe(0);
      expect(await page.getByRole('alert').count(), address).toBe(0);
    }
    await page.goto(`${host.url}?page=region&regions=ITI3&lang=it`);
    await page.getByText(italianWords.whole({ day: catalogue.date, version: catalogue.version })).waitFor();
    await keepPicture(page, 'offline-region-it');
  });
});

describe('what is kept', () => {
  offlineJourney(
    'is the file that was asked for: a sign-in page in its place is not kept',
    async ({ visitor, host }) => {
      // A page that has no use for the skills.
      const page = await open(visitor, host, '?page=change&theme=environment');
      await page.getByRole('button', { name: TAKE }).waitFor();
      const skills = `data/${catalogue.files.skills.path}`;
      host.altered.set(skills, '<!doctype html><title>Sign in</title>');
      await page.goto(`${host.url}?theme=skills`);
      await expect
        .poll(() => page.getByRole('alert').textContent())
        .toContain(en.errors['not-data'].title({ file: catalogue.files.skills.path }));
      host.altered.clear();
      expect(await kept(page)).not.toContain(skills);
      await page.getByRole('button', { name: en.app.retry }).click();
      await settled(page);
      await keeps(page, [skills]);
    },
  );

  journey('works under a sub-path of a bare host too', async ({ visitor }) => {
    visitor.expectProblem(NO_ANSWER);
    const host = await serveOwn('/maps/atlas/');
    try {
      const page = await open(visitor, host);
      await settled(page);
      await keeps(
        page,
        themeFiles.map((path) => `maps/atlas/${path}`),
      );
      await host.stop();
      await page.reload();
      await settled(page);
      expect((await announcedRegions(page)).size).toBe(areaOf(catalogue).length);
    } finally {
      await host.close();
    }
  });
});

describe('the analysis worker', () => {
  offlineJourney(
    'keeps its own policy when it comes from the device, and so does the page',
    async ({ visitor, host }) => {
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
              if (new URL(request.url).pathname.startsWith(start))
                return (await cache.match(request))?.headers.get('content-security-policy') ?? '';
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
    },
  );
});
