import type { Browser, ElementHandle, Frame, Page } from 'playwright-core';
import type { elementCode } from '../../src/frame/share/embed-code.ts';
import { DEFAULT_VIEW, parseRegionCode, type FigureId, type View } from '../../src/model/index.ts';
import { DEFAULT_EMBED, type EmbedOptions } from '../../src/state/embed-options.ts';
import { NAMING_HELPER } from './browser.ts';
import type { Site } from './site.ts';

const marche = parseRegionCode('ITI3');
const VIEW: View = { ...DEFAULT_VIEW, selected: marche === null ? [] : [marche] };

export function codeOf(
  atlas: string,
  figure: FigureId,
  options: Partial<EmbedOptions> = {},
  view: Partial<View> = {},
): Parameters<typeof elementCode>[0] {
  return {
    atlas,
    title: `Figure ${figure}`,
    embed: { view: { ...VIEW, ...view }, options: { ...DEFAULT_EMBED, ...options, figure } },
  };
}

export interface Visit {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly said: readonly string[];
}

/** Opens a page of another site in a browser context of its own, noting who is asked for what and what the console says. */
export async function visit(browser: Browser, site: Site, width: number): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(NAMING_HELPER);
  const requests: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`page error: ${error.message}`));
  await page.goto(site.url);
  return { page, requests, said };
}

/** The window inside a frame, once the figure is drawn there. */
export async function drawnIn(frame: ElementHandle<Element>): Promise<Frame> {
  const inside = await frame.contentFrame();
  if (inside === null) throw new Error('The frame has no window.');
  await inside.locator('.embed-figure .figure-section .figure-source').waitFor();
  return inside;
}

/** What of the embed does not fit into its frame, and how far the frame is from as high as the embed. */
export function misfit(
  inside: Frame,
): Promise<{ readonly sideways: number; readonly down: number; readonly tooHigh: number }> {
  return inside.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return {
      sideways: scrollWidth - innerWidth + (innerWidth - clientWidth),
      down: scrollHeight - clientHeight,
      tooHigh: innerHeight - Math.ceil(document.querySelector('.embed')?.getBoundingClientRect().height ?? 0),
    };
  });
}

export const FITS = { sideways: 0, down: 0, tooHigh: 0 };
export const errorsIn = (said: readonly string[]): string[] =>
  said.filter((text) => /^(?:error|page error)/.test(text));
