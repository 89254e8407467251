import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { announcedRegions, builtCatalogue, settled } from './explore-page.ts';
import { journey } from './harness.ts';

declare global {
  interface Window {
    /** Ends every worker of the page without a word, as phones do. */
    endWorkers: () => void;
  }
}

const withMortalWorkers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const started: Worker[] = [];
    const Plain = window.Worker;
    window.Worker = class extends Plain {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        started.push(this);
      }
    };
    window.endWorkers = () => started.splice(0).forEach((worker) => worker.terminate());
  });

const captionOf = async (page: Page): Promise<string> =>
  `${(await page.locator('.explore-finding').textContent()) ?? ''} ${(await page.locator('.explore-legend').textContent()) ?? ''}`;

describe('a worker that the browser has ended', () => {
  journey('is replaced, and the question asked again; no caption changes before its figures', async ({ visitor }) => {
    const page = await visitor.open('?theme=finance', { prepare: withMortalWorkers });
    await settled(page);
    await page.evaluate(() => window.endWorkers());
    const before = await captionOf(page);
    await page.getByRole('button', { name: en.themes.skills.label }).click();
    await page.locator('.map-frame.is-late').waitFor();
    expect(await captionOf(page)).toBe(before);
    await page.getByLabel(en.controls.benchmark, { exact: true }).first().selectOption('see-median');
    await expect.poll(() => new URL(page.url()).searchParams.get('benchmark')).toBe('see-median');
    expect(await captionOf(page)).toBe(before);
    await expect.poll(() => page.locator('.map-frame.is-late').count()).toBe(0);
    expect(await captionOf(page)).not.toBe(before);
    const plain = await visitor.open('?theme=skills&benchmark=see-median');
    await settled(plain);
    // With how far ranks can be told, which is drawn a little later.
    await expect
      .poll(async () => [...(await announcedRegions(plain)).values()].some((said) => said.includes('between')))
      .toBe(true);
    await expect.poll(async () => (await captionOf(page)) === (await captionOf(plain))).toBe(true);
    await expect.poll(() => announcedRegions(page)).toEqual(await announcedRegions(plain));
  });

  journey('while nobody looked is found out when the reader comes back', async ({ visitor }) => {
    const page = await visitor.open('?theme=finance', { prepare: withMortalWorkers });
    await settled(page);
    await page.evaluate(() => window.endWorkers());
    const again = page.waitForEvent('worker');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByRole('button', { name: en.themes.skills.label }).click();
    await again;
    await expect.poll(() => page.locator('.map-frame.is-late').count()).toBe(0);
  });

  journey('before it began is said, and a retry starts another', async ({ visitor }) => {
    visitor.expectProblem(/Failed to load resource/);
    const page = await visitor.open('?theme=skills', {
      prepare: (opened) => opened.route('**/assets/analysis/*', (route) => route.fulfill({ status: 404 })),
    });
    await page.getByRole('alert').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: en.app.retry }).click();
    await settled(page);
    expect((await announcedRegions(page)).size).toBe(
      builtCatalogue().regions.filter((region) => region.isInSeeArea).length,
    );
  });
});
