import { describe, expect } from 'vitest';
import { en, it as italian } from '../fixtures/words.ts';
import { settled } from './explore-page.ts';
import { journey, keepPicture } from './harness.ts';
import { atRest } from './rest.ts';

const words = en.firstVisit;

describe('a first visit', () => {
  journey('leads to where Marche stands in three steps, and is not told again', async ({ visitor }) => {
    const page = await visitor.open('', { isFirstVisit: true, width: 1440, height: 900 });
    const steps = page.getByRole('region', { name: words.title });
    await steps.getByText(words.what({ regions: 83 })).waitFor();
    await keepPicture(page, 'first-visit');
    await steps.getByLabel(words.region).selectOption('ITI3');
    await steps.getByText(/Marche: .*(behind|ahead).*EU average.*\d+(st|nd|rd|th)/).waitFor();
    expect(await page.locator('[data-region="ITI3"]').first().getAttribute('aria-pressed')).toBe('true');
    // It covers neither the themes of the panel that it tells of, nor those to be pressed.
    await page.locator('.explore-panel .theme-profile').waitFor();
    const boxOf = async (place: string) => await page.locator(place).first().boundingBox();
    const [box, panel, bar] = [
      await boxOf('.first-visit'),
      await boxOf('.explore-panel'),
      await boxOf('.page-controls'),
    ];
    if (box === null || panel === null || bar === null) throw new Error('A part of the page is not shown.');
    expect(box.x + box.width).toBeLessThanOrEqual(panel.x);
    expect(box.y).toBeGreaterThan(bar.y + bar.height);
    await steps.getByRole('button', { name: words.next }).click();
    await steps.getByRole('link', { name: words.toRegion }).click();
    await page.getByRole('heading', { level: 2, name: 'Marche', exact: true }).waitFor();
    // Not at the next visit, nor on the way back.
    await page.goto(page.url().replace(/\?.*/, ''));
    await settled(page);
    await atRest(page);
    expect(await steps.count()).toBe(0);
  });

  journey('can be left at once, moves nothing, and is not on paper', async ({ visitor }) => {
    const page = await visitor.open('', {
      isFirstVisit: true,
      width: 360,
      height: 740,
      locale: 'it-IT',
      prepare: (opened) =>
        opened.addInitScript(() => {
          Reflect.set(window, 'moved', 0);
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              Reflect.set(window, 'moved', Number(Reflect.get(window, 'moved')) + Number(Reflect.get(entry, 'value')));
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    const steps = page.getByRole('region', { name: italian.firstVisit.title });
    await steps.waitFor();
    await keepPicture(page, 'first-visit-phone');
    await atRest(page);
    expect(await page.evaluate(() => Number(Reflect.get(window, 'moved')))).toBeLessThan(0.01);
    await page.emulateMedia({ media: 'print' });
    expect(await steps.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await steps.getByRole('button', { name: italian.firstVisit.leave }).click();
    expect(await steps.count()).toBe(0);
    await page.reload();
    await page.locator('[data-region="ITI3"]').first().waitFor();
    await atRest(page);
    expect(await steps.count()).toBe(0);
  });

  journey('is told neither in an embed nor to who comes by a link to a region', async ({ visitor }) => {
    for (const address of ['?regions=ITI3', 'embed/?figure=map']) {
      const page = await visitor.open(address, { isFirstVisit: true });
      await page.locator('[data-region="ITI3"]').first().waitFor();
      await atRest(page);
      expect(await page.locator('.first-visit').count(), address).toBe(0);
    }
  });
});

describe('the words of a figure', () => {
  journey('are explained beside it, with what is on screen', async ({ visitor }) => {
    const page = await visitor.open('?regions=ITI3', { width: 1440, height: 900 });
    await settled(page);
    const fold = page.locator('.explore-panel').getByText(en.controls.terms);
    await fold.click();
    const term = (name: string) => page.locator('.explore-panel dl div').filter({ hasText: name });
    await expect
      .poll(() => term(en.terms.names.gap).textContent())
      .toMatch(/Marche: \d+\.\d (behind|ahead) \(score points\)/);
    await expect
      .poll(() => term(en.terms.names.interval).textContent(), { timeout: 60_000 })
      .toMatch(/Marche stands \d+(st|nd|rd|th), and could as well stand anywhere from \d+ to \d+/);
    await keepPicture(page, 'terms');
  });
});
