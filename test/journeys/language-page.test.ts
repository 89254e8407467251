import { describe, expect } from 'vitest';
import { LANGUAGE_ROWS } from '../../src/model/index.ts';
import { en, it as italian } from '../fixtures/words.ts';
import { announcedRegions, areaOf, builtCatalogue, changing, fillsOf, sentenceOf, settled } from './explore-page.ts';
import { journey, keepPicture, type OpenOptions } from './harness.ts';
import { kept, NO_ANSWER, offlineJourney, open } from './offline-page.ts';
import { atRest } from './rest.ts';
import { serveUnder } from './site.ts';

const PAGE = 'it.html';

/** Notes what moves, and every language and title that the page says it has, from before its first painting. */
const noting: OpenOptions['prepare'] = (page) =>
  page.addInitScript(() => {
    const seen = { moved: 0, said: new Set<string>() };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.moved += Reflect.get(entry, 'value') as number;
    }).observe({ type: 'layout-shift', buffered: true });
    const note = (): void => {
      const heading = document.querySelector('h1')?.textContent;
      if (heading !== undefined) seen.said.add([document.documentElement.lang, document.title, heading].join(' | '));
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true });
  });

describe('the page in Italian', () => {
  journey('is Italian without scripts, its map as well', async ({ visitor }) => {
    const page = await visitor.open(PAGE, { context: { javaScriptEnabled: false } });
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    expect(await page.title()).toBe(italian.app.title);
    expect(await page.locator('h1').textContent()).toBe(italian.app.title);
    expect(await page.locator('.explore-map [data-region]').count()).toBe(areaOf(builtCatalogue()).length);
    const text = await page.locator('#root').textContent();
    for (const word of [en.controls.benchmark, en.ranking.label, en.map.noData, en.themes.skills.label])
      expect(text).not.toContain(word);
    expect(text).toContain(italian.themes.skills.label);
    // The browser that is driven keeps this as text, whether it runs scripts or not.
    const said = await page.locator('noscript').textContent();
    expect(said).toContain(italian.outside.noScriptLink);
    expect(said).not.toContain(en.outside.noScriptLink);
    await keepPicture(page, 'italian-without-scripts');
  });

  journey('is Italian from the first painting for a reader of English, and nothing moves', async ({ visitor }) => {
    const page = await visitor.open(PAGE, { prepare: noting });
    await settled(page);
    await page.waitForLoadState('networkidle');
    await atRest(page);
    const seen = await page.evaluate(() => {
      const { moved, said } = Reflect.get(window, 'seen') as { moved: number; said: Set<string> };
      return { moved, said: [...said] };
    });
    expect(seen.moved).toBe(0);
    // The title of the window comes to say what is shown, in Italian too.
    for (const said of seen.said)
      expect(said).toMatch(new RegExp(`^it \\| .*${italian.app.title} \\| ${italian.app.title}$`));
    // Seen while the scripts were on their way.
    expect(await page.locator('html').getAttribute('data-other-view')).toBeNull();
    expect(await page.getByRole('button', { name: italian.themes.skills.label, exact: true }).count()).toBe(1);
    expect((await announcedRegions(page)).get('ITI3')).toMatch(/\d,\d/);
  });

  journey('becomes English when that is chosen, and a link made there opens so', async ({ visitor, site }) => {
    const page = await visitor.open(PAGE, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await settled(page);
    const choice = page.getByLabel(italian.header.language, { exact: true });
    // That of the page, though the browser's is English.
    expect(await choice.inputValue()).toBe('it');
    await choice.selectOption({ label: LANGUAGE_ROWS.en.name });
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(en.app.title);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => page.title()).toContain(en.app.title);
    await page.locator('summary', { hasText: en.controls.share }).click();
    await page.getByRole('button', { name: en.sharing.copyLink, exact: true }).click();
    await page.getByText(en.sharing.linkCopied).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const other = await visitor.open(link.slice(site.url.length), { locale: 'it-IT' });
    await settled(other);
    expect(await other.getByRole('heading', { level: 1 }).textContent()).toBe(en.app.title);
    expect(await other.locator('html').getAttribute('lang')).toBe('en');
  });

  journey('hands on its own language with its links, short ones too', async ({ visitor, site }) => {
    const page = await visitor.open(PAGE, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await settled(page);
    await changing(page, () => page.getByRole('button', { name: italian.themes.skills.label, exact: true }).click());
    await page.locator('summary', { hasText: italian.controls.share }).click();
    for (const [name, start] of [
      [italian.sharing.copyLink, 'it.html?v='],
      [italian.sharing.copyShort, 'it.html?s='],
    ] as const) {
      // The journeys of a browser share its clipboard: a link of another may still be there.
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.getByRole('button', { name, exact: true }).click();
      const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copied).toContain(start);
      const link = await copied();
      const other = await visitor.open(link.slice(site.url.length));
      await settled(other);
      expect(await other.locator('html').getAttribute('lang')).toBe('it');
      expect(await sentenceOf(other).textContent()).toBe(await sentenceOf(page).textContent());
    }
  });

  journey('stands under any path of a host that sends no headers of ours', async ({ visitor }) => {
    const site = await serveUnder('/carte/atlante/');
    try {
      const page = await visitor.open(PAGE, { at: site.url });
      await settled(page);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(italian.app.title);
      await page.locator('link[hreflang="en"]').evaluate((link: HTMLLinkElement) => location.assign(link.href));
      await page.waitForURL(site.url);
      await settled(page);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(en.app.title);
      // It may still be fetching what the next view needs.
      await page.close();
    } finally {
      await site.close();
    }
  });

  offlineJourney('is kept for use without network, by either name that hosts give it', async ({ visitor, host }) => {
    visitor.expectProblem(NO_ANSWER);
    const page = await open(visitor, host, PAGE);
    await settled(page);
    const fills = await fillsOf(page);
    await expect.poll(() => kept(page)).toEqual(expect.arrayContaining([PAGE, 'index.html', 'it.webmanifest']));
    await page.evaluate(() => navigator.serviceWorker.ready);
    await host.stop();

    for (const address of [PAGE, `${PAGE}?lang=it`, 'it']) {
      await page.goto(host.url + address);
      await settled(page);
      expect(await page.locator('html').getAttribute('lang'), address).toBe('it');
      expect(await page.getByRole('heading', { level: 1 }).textContent(), address).toBe(italian.app.title);
      expect(await fillsOf(page), address).toEqual(fills);
    }
    await page.goto(host.url);
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
