import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchForJourneys } from './browser.ts';
import { root, serveAsStart, type Site } from './site.ts';

export interface OpenOptions {
  /** In place of the site of the file: the address of another one, with a `/` at the end. */
  readonly at?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: 'en-GB' | 'it-IT';
  /** Before the first request: routes that spoil a file, scripts that take a feature away. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** For axe only, whose script the page's policy would refuse. */
  readonly hasPolicy?: boolean;
  readonly context?: BrowserContextOptions;
  /** Whether the page finds WebGL, where that is not as of all journeys of its kind. */
  readonly hasWebgl?: boolean;
  /** Whether nothing is kept of an earlier visit; else the first steps were left before. */
  readonly isFirstVisit?: boolean;
  /** In place of the browser of all files. */
  readonly browser?: Browser;
}

export interface Visitor {
  /** Opens the atlas in a browser context of its own; `address` is the part after the site's, such as `?theme=skills`. */
  readonly open: (address?: string, options?: OpenOptions) => Promise<Page>;
  /** Closes all that was opened; before a host of the journey's own is closed, since a page may still be fetching. */
  readonly leave: () => Promise<void>;
  /** Problems that this journey provokes on purpose, by their text. */
  readonly expectProblem: (text: RegExp) => void;
  readonly problems: readonly string[];
}

/** What a reader may never meet: errors in the console or the page, a breach of the policy, a call to another host. */
async function watch(page: Page, siteUrl: string, report: (problem: string) => void): Promise<void> {
  const { host } = new URL(siteUrl);
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => report(`page error: ${error.stack ?? error.message}`));
  page.on('crash', () => report('the page crashed'));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$|^wss?:$/.test(url.protocol) && url.host !== host)
      report(`request to another host: ${request.url()}`);
  });
  page.on('worker', (worker) => {
    // A worker's breaches reach no console by themselves. It may be gone before it can be asked.
    void worker
      .evaluate(() => {
        self.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy violation in a worker: ${event.violatedDirective} ${event.blockedURI}`),
        );
      })
      .catch(() => undefined);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber}`,
      );
    });
  });
}

/** As in browsers and on machines where WebGL is off. */
function withoutWebgl(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
      const original = prototype.getContext;
      Object.defineProperty(prototype, 'getContext', {
        value(this: HTMLCanvasElement | OffscreenCanvas, kind: string, ...rest: unknown[]) {
          return kind.includes('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
        },
      });
    }
  });
}

function asKnown(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    try {
      localStorage.setItem('atlas-first-steps', 'left');
    } catch {
      // Where nothing can be kept the steps are not shown.
    }
  });
}

/**
 * A vitest `test` with a `visitor`: opens the built atlas in real Chromium, and fails after the journey if the reader
 * met a problem that the journey did not expect. `site` and `browser` are started once and serve all files; each
 * journey has browser contexts of its own. The map is the drawn one: see `zoomingJourney`.
 */
export const journey = test
  // Whether the page finds WebGL, so that the map zooms. Without a graphics card that takes most of a journey's time.
  .extend('hasWebgl', false as boolean)
  // oxlint-disable-next-line no-empty-pattern
  .extend('site', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Site> => {
    const site = await serveAsStart();
    onCleanup(site.close);
    return site;
  })
  // oxlint-disable-next-line no-empty-pattern
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchForJourneys();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visitor', async ({ site, browser, hasWebgl }, { onCleanup }): Promise<Visitor> => {
    const problems: string[] = [];
    const expected: RegExp[] = [];
    const contexts: BrowserContext[] = [];
    const leave: Visitor['leave'] = async () => {
      for (const context of contexts.splice(0)) {
        for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
        await context.close();
      }
    };
    onCleanup(async () => {
      await leave();
      expect(problems.filter((problem) => !expected.some((text) => text.test(problem)))).toEqual([]);
    });
    const open: Visitor['open'] = async (address = '', options = {}) => {
      const at = options.at ?? site.url;
      const context = await (options.browser ?? browser).newContext({
        viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
        colorScheme: options.colorScheme ?? 'light',
        locale: options.locale ?? 'en-GB',
        timezoneId: 'Europe/Rome',
        reducedMotion: 'reduce',
        bypassCSP: options.hasPolicy === false,
        serviceWorkers: 'block',
        ...options.context,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await watch(page, at, (problem) => problems.push(problem));
      if (!(options.hasWebgl ?? hasWebgl)) await withoutWebgl(page);
      if (options.isFirstVisit !== true) await asKnown(page);
      await options.prepare?.(page);
      await page.goto(at + address);
      return page;
    };
    return { open, leave, problems, expectProblem: (text) => void expected.push(text) };
  });

/** A journey on the map that zooms. */
export const zoomingJourney = journey.extend('hasWebgl', true as boolean);

/** Keeps a picture of the page in `.cache/screens/`, to look at; nothing is compared. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = `${root}.cache/screens`;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}
