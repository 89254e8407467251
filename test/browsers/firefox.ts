import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { OtherBrowser, Tab } from './tab.ts';
import { WATCH } from './tab.ts';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The program of Firefox: FIREFOX_PATH, else one of the system; null where there is none. */
export function findFirefox(): string | null {
  return [process.env['FIREFOX_PATH'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Firefox, driven through WebDriver BiDi. */
export async function launchFirefox(program: string): Promise<OtherBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    // As a reader's: pages of a site may keep files for themselves.
    extraPrefsFirefox: { 'dom.serviceWorkers.enabled': true, 'intl.accept_languages': 'en-GB' },
  });
  return {
    name: await browser.version(),
    tab: async (): Promise<Tab> => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.evaluateOnNewDocument(WATCH);
      const found = async (path: string) => {
        const element = await page.waitForSelector(`xpath/${path}`, { timeout: 120_000 });
        if (element === null) throw new Error(`There is no ${path}.`);
        return element;
      };
      return {
        open: async (address) => void (await page.goto(address, { waitUntil: 'load', timeout: 120_000 })),
        press: async (path) => (await found(path)).click(),
        type: async (path, text) => (await found(path)).type(text),
        run: (body) => page.evaluate(`(() => { ${body} })()`),
        problems: async () => (await page.evaluate('globalThis.problemsSeen ?? []')) as string[],
      };
    },
    close: () => browser.close(),
  };
}
