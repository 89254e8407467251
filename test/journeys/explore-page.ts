import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { decodeCatalogue } from '../../src/datasets/catalogue.ts';
import { en } from '../fixtures/words.ts';
import type { Messages } from '../../src/language/speech/words.ts';
import type { Catalogue, PublishedFile } from '../../src/model/index.ts';
import { dist } from './site.ts';

/** The catalogue that the built atlas carries: what a journey may expect to find on screen. */
export function builtCatalogue(): Catalogue {
  const index = JSON.parse(readFileSync(`${dist}/data/index.json`, 'utf8')) as { catalogue: PublishedFile };
  return decodeCatalogue(
    JSON.parse(readFileSync(`${dist}/data/${index.catalogue.path}`, 'utf8')),
    index.catalogue.path,
  );
}

/** The regions of the area, in the order of the catalogue. */
export function areaOf(catalogue: Catalogue): Catalogue['regions'] {
  return catalogue.regions.filter((region) => region.isInSeeArea);
}

export function mapOf(page: Page, words: Messages = en): Locator {
  return page.locator(`[aria-label="${words.map.label}"]`);
}

/** The area a region takes on the SVG map, by its code. */
export function regionOn(page: Page, code: string): Locator {
  return page.locator(`.explore-map [data-region="${code}"]`);
}

/** What a screen reader says of every region of the map, by code. */
export async function announcedRegions(page: Page): Promise<Map<string, string>> {
  const pairs = await page
    .locator('.explore-map [data-region]')
    .evaluateAll((elements) =>
      elements.map(
        (element) => [element.getAttribute('data-region') ?? '', element.getAttribute('aria-label') ?? ''] as const,
      ),
    );
  return new Map(pairs);
}

/** The regions that the map shows as selected, by code, in the order of the map. */
export function selectedOnMap(page: Page): Promise<string[]> {
  return page
    .locator('.explore-map [data-region][aria-pressed="true"]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-region') ?? ''));
}

/** The colour or pattern every region of the map is filled with, by code, as computed. */
export async function fillsOf(page: Page): Promise<Map<string, string>> {
  const pairs = await page.locator('.explore-map [data-region]').evaluateAll((elements) =>
    elements.map((element) => {
      const shape = element instanceof SVGPathElement ? element : (element.querySelector('path') ?? element);
      // The pattern has another name in every drawing.
      const { fill } = getComputedStyle(shape);
      return [element.getAttribute('data-region') ?? '', fill.startsWith('url(') ? 'url(hatch)' : fill] as const;
    }),
  );
  return new Map(pairs);
}

/** The generated sentence that is read out when the figures of a View have come; empty until then. */
export function sentenceOf(page: Page): Locator {
  return page.locator('#root:not([inert]) > .page > .visually-hidden[role="status"]');
}

/** The findings of figures that do not say where they come from, under which licence and of which day. */
export function withoutSource(page: Page): Promise<string[]> {
  return page
    .locator('.figure-section[aria-labelledby]')
    .evaluateAll((figures) =>
      figures
        .filter((figure) => !/CC BY.* 20\d\d\.$/.test(figure.querySelector('.figure-source')?.textContent ?? ''))
        .map((figure) => figure.querySelector('h2')?.textContent ?? ''),
    );
}

/** Waits until map, panel and sentence show the View of the address. */
export async function settled(page: Page): Promise<void> {
  await sentenceOf(page).waitFor({ state: 'attached', timeout: 90_000 });
  await expect.poll(() => sentenceOf(page).textContent(), { timeout: 90_000 }).not.toBe('');
}

/** Does something that changes the View and waits until the page shows it. */
export async function changing(page: Page, action: () => Promise<unknown>): Promise<void> {
  const before = await sentenceOf(page).textContent();
  await action();
  await expect
    .poll(async () => ['', before].includes(await sentenceOf(page).textContent()), { timeout: 90_000 })
    .toBe(false);
}

/**
 * Points at something until the page says so, coming from outside once more where it does not: a part that is drawn anew
 * beneath the pointer, such as the map that zooms, takes the first move.
 */
export async function pointingAt(target: Locator, said: () => Promise<string | null>, text: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await target.page().mouse.move(0, 0);
        await target.hover();
        const isSaid = expect.poll(said, { timeout: 5000 }).toContain(text);
        return isSaid.then(
          () => true,
          () => false,
        );
      },
      { timeout: 60_000 },
    )
    .toBe(true);
}

/** The cells of a table's row that starts with, or holds, the text, once it is there. */
export async function rowOf(page: Page, text: string): Promise<string[]> {
  const row = page.getByRole('row').filter({ hasText: text }).first();
  await row.waitFor();
  return row.getByRole('cell').or(row.getByRole('rowheader')).allTextContents();
}

/** Whether a computed fill is the pattern of regions without a figure. */
export function isHatch(fill: string): boolean {
  return fill.startsWith('url(');
}
