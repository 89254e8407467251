import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { PAGES } from '../../src/model/index.ts';
import { sentenceOf, settled } from './explore-page.ts';
import { keepPicture } from './harness.ts';
import { catalogue, NO_ANSWER, offlineJourney, open, TAKE } from './offline-page.ts';
import type { OwnHost } from './site.ts';
import type { Visitor } from './harness.ts';

const words = en.stories;

/** Half of what a file was, as a full disk or a broken write leaves it, in all that is kept under a path that matches. */
const spoil = (page: Page, path: string, isAllBut = false): Promise<number> =>
  page.evaluate(
    async ([pattern, isOthers]) => {
      let count = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const { pathname } = new URL(request.url);
          if (!pathname.endsWith('.js') && isOthers) continue;
          if (new RegExp(String(pattern)).test(pathname) === isOthers) continue;
          const answer = await cache.match(request);
          if (answer === undefined) continue;
          const text = await answer.text();
          await cache.put(request, new Response(`${text.slice(0, text.length / 2)} "`, { headers: answer.headers }));
          count += 1;
        }
      }
      return count;
    },
    [path, isAllBut] as const,
  );

/** Opens the atlas until it is kept, with a story written. */
async function kept(visitor: Visitor, host: OwnHost): Promise<Page> {
  visitor.expectProblem(NO_ANSWER);
  visitor.expectProblem(/SyntaxError|Unexpected|Invalid|missing|Unterminated|error/i);
  const page = await open(visitor, host, '?page=stories');
  await page.getByRole('button', { name: words.fresh }).click();
  await page.getByRole('textbox').first().fill('What we keep');
  await page.goto(`${host.url}?page=explore`);
  await settled(page);
  await page.getByRole('button', { name: TAKE }).waitFor();
  return page;
}

const isAlive = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'alive' in document.documentElement.dataset && document.querySelector('#renew') === null);

async function hasStory(page: Page, host: OwnHost): Promise<void> {
  await page.goto(`${host.url}?page=stories`);
  await page.getByText('What we keep').first().waitFor();
}

describe('a spoilt copy on the device', () => {
  offlineJourney(
    'of the first script is said, and one press fetches it anew; stories stay',
    async ({ visitor, host }) => {
      const page = await kept(visitor, host);
      expect(await spoil(page, '/assets/index-.*\\.js$')).toBeGreaterThan(0);
      await page.reload();
      const press = page.getByRole('button', { name: en.app.anew });
      await press.waitFor();
      await keepPicture(page, 'spoilt');
      expect(await isAlive(page)).toBe(false);
      // Without a host nothing is cleared, and that is said.
      await host.stop();
      await press.click();
      await page.getByText('There is no network now').waitFor();
      await host.start();
      await press.click();
      await expect.poll(() => isAlive(page).catch(() => false)).toBe(true);
      await settled(page);
      await hasStory(page, host);
    },
  );

  offlineJourney(
    'of any other file that the page starts with leaves it alive, or is said',
    async ({ visitor, host }) => {
      const page = await kept(visitor, host);
      const starting = [
        'first-view\\.js$',
        '/assets/index-.*\\.css$',
        'data/index\\.json$',
        'data/first-answer',
        ...[catalogue.files.geometry, catalogue.files.averages].map(({ path }) => path),
        'data/catalogue',
        // Last, since nothing fetches this one anew.
        'renew\\.js$',
      ];
      for (const path of starting) {
        expect(await spoil(page, path), path).toBeGreaterThan(0);
        await page.goto(`${host.url}?theme=finance`);
        await expect.poll(() => isAlive(page), { message: path }).toBe(true);
        const said = page.getByRole('alert').first();
        const sentence = sentenceOf(page).and(page.locator(':not(:empty)'));
        await sentence.or(said).first().waitFor({ state: 'attached' });
        if ((await said.count()) > 0) {
          await page.getByRole('button', { name: en.app.anew }).first().click();
          await expect
            .poll(() =>
              page
                .getByRole('alert')
                .count()
                .catch(() => 1),
            )
            .toBe(0);
          await settled(page);
          await page.getByRole('button', { name: TAKE }).waitFor();
        }
      }
      await hasStory(page, host);
    },
  );

  offlineJourney('of the scripts of every page is said there, and one press mends all', async ({ visitor, host }) => {
    const page = await kept(visitor, host);
    expect(await spoil(page, '/assets/index-|/assets/core-|first-view|renew', true)).toBeGreaterThan(20);
    await page.reload();
    await settled(page);
    for (const name of PAGES.filter((other) => other !== 'explore')) {
      await page.getByRole('link', { name: en.pages[name], exact: true }).click();
      await page.getByRole('alert').waitFor();
    }
    await page.getByRole('button', { name: en.app.anew }).click();
    await page
      .locator(`.page[data-page="${PAGES.at(-1) ?? ''}"] .figure-section h2`)
      .first()
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await hasStory(page, host);
  });
});
