import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/design/messages/en.ts';
import { announcedRegions, areaOf, builtCatalogue, changing, fillsOf, regionOn, settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';

/** As in browsers and on machines where WebGL is off. */
async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.includes('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      },
    });
  });
}

describe('without WebGL', () => {
  journey('the drawn map stays and everything works', async ({ visitor }) => {
    const page = await visitor.open('', { prepare: withoutWebgl });
    await settled(page);
    expect((await announcedRegions(page)).size).toBe(areaOf(builtCatalogue()).length);
    const before = await fillsOf(page);
    await changing(page, () => page.getByRole('button', { name: en.themes.skills.label, exact: true }).click());
    expect(await fillsOf(page)).not.toEqual(before);
    await changing(page, () => regionOn(page, 'ITI3').click());
    expect(new URL(page.url()).searchParams.get('regions')).toBe('ITI3');
    expect(await page.locator('canvas').count()).toBe(0);
    await keepPicture(page, 'without-webgl');
  });
});
