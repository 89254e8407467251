import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { settled } from './explore-page.ts';
import { journey } from './harness.ts';
import { built, keeps, NO_ANSWER, offlineJourney, open, themeFiles } from './offline-page.ts';
import { dist } from './site.ts';

describe('a page whose script cannot be had', () => {
  journey('leaves the way to the others, and a retry fetches it anew', async ({ visitor }) => {
    visitor.expectProblem(/Failed to load resource|dynamically imported module/);
    const page = await visitor.open('?theme=skills', {
      prepare: (opened) => opened.route(/assets\/Gaps-.*\.js/, (route) => route.abort()),
    });
    await settled(page);
    await page.getByRole('link', { name: en.pages.gaps }).click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(en.app.scriptGone);
    await page.getByRole('link', { name: en.pages.explore }).click();
    await settled(page);
    expect(await page.getByRole('alert').count()).toBe(0);

    await page.getByRole('link', { name: en.pages.gaps }).click();
    await page.getByRole('alert').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: en.app.retry }).click();
    await page.locator('.page[data-page="gaps"] .figure-section h2').first().waitFor();
    expect(new URL(page.url()).searchParams.get('theme')).toBe('skills');
    await page.goBack();
    await settled(page);
  });

  journey('in the words of Firefox and of Safari is known too', async ({ visitor }) => {
    visitor.expectProblem(/module/);
    for (const words of [
      'error loading dynamically imported module: https://x/y.js',
      'Importing a module script failed.',
    ]) {
      const page = await visitor.open('?theme=skills', {
        prepare: (opened) =>
          opened.route(/assets\/Gaps-.*\.js/, (route) =>
            route.fulfill({ contentType: 'text/javascript', body: `throw new TypeError(${JSON.stringify(words)});` }),
          ),
      });
      await settled(page);
      await page.getByRole('link', { name: en.pages.gaps }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).toContain(en.app.scriptGone);
      expect(await page.getByRole('navigation', { name: en.pages.label }).count()).toBe(1);
    }
  });

  offlineJourney(
    'since the host has a newer atlas brings that by one press, at the same View',
    async ({ visitor, host }) => {
      visitor.expectProblem(NO_ANSWER);
      visitor.expectProblem(/dynamically imported module/);
      const page = await open(visitor, host, '?theme=skills&regions=ITI3');
      await settled(page);
      await keeps(page, [themeFiles[5] ?? '']);
      // The host has another atlas by now, and this device has let go of the script of the old one.
      const gaps = built('assets/Gaps-', '.js');
      const index = readFileSync(`${dist}/index.html`, 'utf8');
      host.altered.set('index.html', index.replace('<head>', '<head><meta name="newer" content="yes">'));
      host.refused.add(gaps);
      await page.evaluate(async (path) => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) if (request.url.includes(path)) await cache.delete(request);
        }
      }, gaps);
      await page.getByRole('link', { name: en.pages.gaps }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).toContain(en.app.scriptGone);
      host.refused.delete(gaps);
      await page.getByRole('button', { name: en.app.anew }).click();
      await page.locator('meta[name="newer"]').waitFor({ state: 'attached' });
      await page.locator('.page[data-page="gaps"] .figure-section h2').first().waitFor();
      expect([...new URL(page.url()).searchParams]).toEqual([
        ['page', 'gaps'],
        ['theme', 'skills'],
        ['regions', 'ITI3'],
      ]);
    },
  );
});

describe('a part whose elements something else has moved', () => {
  journey('is mounted anew by itself', async ({ visitor }) => {
    visitor.expectProblem(/NotFoundError/);
    const page = await visitor.open();
    await settled(page);
    await page.locator('#panel-body > *').evaluateAll((parts) => {
      for (const part of parts) {
        const font = document.createElement('font');
        part.replaceWith(font);
        font.append(part);
      }
    });
    await page.getByRole('tab', { name: en.controls.panels.table }).click();
    await page.getByRole('row').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(visitor.problems.length).toBeGreaterThan(0);
  });
});
