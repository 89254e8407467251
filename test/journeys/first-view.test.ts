import { describe, expect } from 'vitest';
import { en } from '../fixtures/words.ts';
import { THEMES } from '../../src/model/index.ts';
import {
  announcedRegions,
  areaOf,
  builtCatalogue,
  changing,
  fillsOf,
  isHatch,
  rowOf,
  sentenceOf,
  settled,
} from './explore-page.ts';
import { journey, keepPicture, zoomingJourney } from './harness.ts';
import { atRest } from './rest.ts';

const REASONS = Object.values(en.reasons);

describe('the first view', () => {
  journey('has every region of the area on the map, with its figure or with hatch and reason', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    const area = areaOf(builtCatalogue());
    expect(area.length).toBe(83);
    const announced = await announcedRegions(page);
    const fills = await fillsOf(page);
    expect([...announced.keys()].toSorted()).toEqual(area.map(({ code }) => code as string).toSorted());
    let withFigure = 0;
    for (const { code, name } of area) {
      const text = announced.get(code) ?? '';
      expect(text).toContain(name);
      if (isHatch(fills.get(code) ?? '')) {
        expect(
          REASONS.some((reason) => text.includes(reason)),
          `${code} is hatched and says "${text}"`,
        ).toBe(true);
      } else {
        expect(text, `${code} is coloured`).toMatch(/: .*\d/);
        expect(fills.get(code)).toMatch(/^rgb/);
        withFigure += 1;
      }
    }
    expect(withFigure).toBeGreaterThan(60);
    await keepPicture(page, 'first-view');
  });

  journey('says where the area lags, and names boundaries, sources and Kosovo', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(en.app.title);
    expect((await page.getByRole('heading', { level: 2 }).first().textContent())?.length).toBeGreaterThan(20);
    await expect.poll(() => page.getByText(en.footer.boundaries).count()).toBeGreaterThan(0);
    expect(await page.getByText('UNSCR 1244/1999').count()).toBeGreaterThan(0);
    expect(await page.getByText(en.map.noData, { exact: true }).count()).toBeGreaterThan(0);
  });

  journey(
    'shows the map on the first screen of a phone, with the choices behind a line that says them',
    async ({ visitor }) => {
      const page = await visitor.open('?theme=skills', { width: 360, height: 740 });
      await settled(page);
      const map = await page.locator('[data-region="ITI3"]').first().boundingBox();
      expect((map?.y ?? 999) + (map?.height ?? 999)).toBeLessThan(740);
      const benchmark = page.getByLabel(en.controls.benchmark, { exact: true });
      expect(await benchmark.isVisible()).toBe(false);
      const fold = page.getByRole('button', {
        name: new RegExp(`^${en.controls.bar}: ${en.controls.themeScore} · .* · ${en.controls.latest}$`),
      });
      await fold.press('Enter');
      await changing(page, () => benchmark.selectOption({ label: en.benchmarks['see-median'].name }));
      await fold.press('Enter');
      expect(await benchmark.isVisible()).toBe(false);
      expect(await fold.textContent()).toContain(en.benchmarks['see-median'].name);
      await keepPicture(page, 'first-view-phone');
    },
  );

  journey('each of the six themes colours the map in its own way', async ({ visitor }) => {
    const page = await visitor.open();
    await settled(page);
    const seen = new Set([JSON.stringify([...(await fillsOf(page))])]);
    for (const theme of THEMES) {
      await changing(page, () => page.getByRole('button', { name: en.themes[theme].label, exact: true }).click());
      const fills = await fillsOf(page);
      const coloured = [...fills.values()].filter((fill) => !isHatch(fill));
      expect(coloured.length, theme).toBeGreaterThan(40);
      expect(new Set(coloured).size, theme).toBeGreaterThanOrEqual(3);
      seen.add(JSON.stringify([...fills]));
      expect(await sentenceOf(page).textContent()).not.toBe('');
    }
    expect(seen.size).toBe(THEMES.length + 1);
  });

  zoomingJourney('moves nothing once it is drawn', async ({ visitor }) => {
    const page = await visitor.open('', {
      prepare: (opened) =>
        opened.addInitScript(() => {
          const moved: string[] = [];
          Object.assign(window, { moved });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const { value, sources } = entry as PerformanceEntry & {
                value: number;
                sources: readonly { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
              };
              for (const { node, previousRect: from, currentRect: to } of sources) {
                moved.push(
                  `${value.toFixed(4)} ${node?.nodeName ?? ''}.${node?.className ?? ''} from ${from.x},${from.y} ${from.width}×${from.height} to ${to.x},${to.y} ${to.width}×${to.height}`,
                );
              }
            }
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    await settled(page);
    // What comes last.
    await page.locator('.map-stage.is-zooming').waitFor({ timeout: 90_000 });
    await page.waitForLoadState('networkidle');
    await atRest(page);
    expect(await page.evaluate(() => Reflect.get(window, 'moved') as string[])).toEqual([]);
  });
});

describe('figures of the source on screen', () => {
  journey('research spending of 2023 as Eurostat gives it', async ({ visitor }) => {
    const page = await visitor.open('?theme=innovation&indicator=gerd&shown=value&year=2023~0&panel=table');
    await settled(page);
    const announced = await announcedRegions(page);
    for (const [code, value] of [
      ['ITI3', '0.94'],
      ['AT13', '3.91'],
      ['RO32', '0.82'],
      ['SI04', '2.63'],
    ] as const) {
      expect(await rowOf(page, code), code).toContain(value);
      expect(announced.get(code), code).toContain(value);
    }
  });
});

describe('without scripts', () => {
  journey('a link to another view says that the map is the one that the atlas starts with', async ({ visitor }) => {
    const page = await visitor.open('?theme=skills&regions=ITI3', { context: { javaScriptEnabled: false } });
    // The browser that is driven keeps this as text, whether it runs scripts or not.
    expect(await page.locator('noscript').textContent()).toContain(
      'Above is the map that the atlas starts with, whatever else a link asks for.',
    );
  });
});
