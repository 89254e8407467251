import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { announcedRegions, areaOf, builtCatalogue, settled } from './explore-page.ts';
import { zoomingJourney } from './harness.ts';

declare global {
  interface Window {
    /** What every canvas of the map was asked for. */
    preferences: string[];
  }
}

const noting = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.preferences = [];
    const original = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, given?: WebGLContextAttributes) {
        if (kind === 'webgl2' && given?.powerPreference !== undefined) window.preferences.push(given.powerPreference);
        return Reflect.apply(original, this, [kind, given]);
      },
    });
  });

async function loseContext(page: Page): Promise<void> {
  await page
    .locator('.is-zooming canvas.maplibregl-canvas')
    .evaluate((canvas) =>
      canvas instanceof HTMLCanvasElement
        ? canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
        : undefined,
    );
}

describe('a map that the graphics card has let go of', () => {
  zoomingJourney(
    'is tried once more with less power, then the drawn one stays; that one is printed',
    async ({ visitor }) => {
      visitor.expectProblem(/WebGL|CONTEXT_LOST/);
      const page = await visitor.open('', { prepare: noting });
      await settled(page);
      await page.locator('.is-zooming canvas').waitFor();
      expect(await page.evaluate(() => window.preferences)).toEqual(['high-performance']);

      await loseContext(page);
      await expect.poll(() => page.evaluate(() => window.preferences)).toEqual(['high-performance', 'default']);
      await page.locator('.is-zooming canvas').waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.explore-map canvas').isVisible()).toBe(false);
      expect(await page.locator('.explore-map [data-region="ITI3"]').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });

      await loseContext(page);
      await expect.poll(() => page.locator('.explore-map canvas').count()).toBe(0);
      await expect.poll(() => page.locator('.is-zooming').count()).toBe(0);
      expect((await announcedRegions(page)).size).toBe(areaOf(builtCatalogue()).length);
      expect(await page.evaluate(() => window.preferences)).toEqual(['high-performance', 'default']);
    },
  );
});
