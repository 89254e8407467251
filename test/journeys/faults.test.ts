import { describe, expect } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { en } from '../fixtures/words.ts';
import { announcedRegions, areaOf, builtCatalogue, fillsOf, settled } from './explore-page.ts';
import { journey } from './harness.ts';

const catalogue = (): ReturnType<typeof builtCatalogue> => builtCatalogue();

interface Fault {
  readonly name: string;
  readonly spoil: (route: Route) => Promise<void>;
  readonly title: (given: { readonly file: string }) => string;
}

const FAULTS: readonly Fault[] = [
  { name: 'missing', spoil: (route) => route.fulfill({ status: 404, body: 'Not found' }), title: en.errors.http.title },
  { name: 'out of reach', spoil: (route) => route.abort(), title: en.errors.network.title },
  {
    name: 'truncated',
    spoil: async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
    },
    title: en.errors.truncated.title,
  },
  {
    name: 'tampered with',
    spoil: async (route) => {
      const response = await route.fetch();
      const body = Buffer.from(await response.body());
      const middle = Math.floor(body.length / 2);
      body[middle] = (body[middle] ?? 0) ^ 0xff;
      await route.fulfill({ response, body });
    },
    title: en.errors.tampered.title,
  },
  {
    name: 'a web page instead of data',
    spoil: (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
    title: en.errors['not-data'].title,
  },
];

/** Spoils a file until the returned function is called. */
async function spoiling(page: Page, path: string, fault: Fault): Promise<() => Promise<void>> {
  const address = `**/data/${path}`;
  await page.route(address, fault.spoil);
  // What is under way may still ask for it.
  return () => page.unrouteAll({ behavior: 'ignoreErrors' });
}

describe.each(FAULTS)('a file that is $name', (fault) => {
  journey('of one theme: is named, leaves the rest usable, and is asked for again', async ({ visitor }) => {
    visitor.expectProblem(/Failed to load resource/);
    const file = catalogue().files.skills.path;
    let repair = (): Promise<void> => Promise.resolve();
    const page = await visitor.open('?theme=environment', {
      prepare: async (opened) => {
        repair = await spoiling(opened, file, fault);
      },
    });
    await settled(page);
    const before = await fillsOf(page);

    await page.getByRole('button', { name: en.themes.skills.label }).click();
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.textContent()).toContain(fault.title({ file }));
    // The headline does not go on waiting for what will not come.
    await expect
      .poll(() => page.locator('.explore-finding').textContent())
      .toBe(fault.title({ file }) + en.themes.skills.label);
    expect((await announcedRegions(page)).size).toBe(areaOf(catalogue()).length);
    await page.getByRole('button', { name: en.themes.environment.label }).click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await expect.poll(() => fillsOf(page)).toEqual(before);

    await repair();
    await page.getByRole('button', { name: en.themes.skills.label }).click();
    const retry = page.getByRole('button', { name: en.app.retry });
    if ((await retry.count()) > 0) await retry.click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await settled(page);
    expect(await fillsOf(page)).not.toEqual(before);
  });

  journey('the geometry: the table and the ranking stay, and a retry draws the map', async ({ visitor }) => {
    visitor.expectProblem(/Failed to load resource/);
    const file = catalogue().files.geometry.path;
    let repair = (): Promise<void> => Promise.resolve();
    const page = await visitor.open('?panel=table', {
      prepare: async (opened) => {
        repair = await spoiling(opened, file, fault);
      },
    });
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(fault.title({ file }));
    await settled(page);
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(areaOf(catalogue()).length);
    await repair();
    await page.getByRole('button', { name: en.app.retry }).click();
    await expect.poll(async () => (await announcedRegions(page)).size).toBe(areaOf(catalogue()).length);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  journey('the start of all data: says so, and a retry opens the atlas', async ({ visitor }) => {
    // The index has no digest and no length of its own, so a spoilt one shows as unreadable or leads to a file that is not there.
    visitor.expectProblem(/Failed to load resource/);
    let repair = (): Promise<void> => Promise.resolve();
    const page = await visitor.open('', {
      prepare: async (opened) => {
        repair = await spoiling(opened, 'index.json', fault);
      },
    });
    await page.getByRole('alert').waitFor();
    await repair();
    await page.getByRole('button', { name: en.app.retry }).click();
    await settled(page);
    expect((await announcedRegions(page)).size).toBe(areaOf(catalogue()).length);
  });
});
