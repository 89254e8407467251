import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { build } from 'vite';
import { industrySpace } from '../../src/engine/industry/space.ts';
import { DEFAULT_VIEW, industryQuestionOf, parseRegionCode, type IndustrySpace } from '../../src/model/index.ts';
import { sectorTables } from '../engine/industry/tables.ts';
import { NAMING_HELPER } from '../journeys/browser.ts';
import { root, type Site } from '../journeys/site.ts';
import { summarise, type Summary } from './statistics.ts';

/** The network of sectors while it is zoomed, in milliseconds. */
export interface ZoomingTimes {
  /** How many times slower the processor was made. */
  readonly slowdown: number;
  readonly sectors: number;
  /** From one frame to the next; a screen of 60 frames a second has none under 16.7. */
  readonly frame: Summary;
  /** What of a frame the page itself takes: from the wheel to the frame handed over to be shown. */
  readonly work: Summary;
  /** The frame after the last wheel in which the names find their places anew. */
  readonly settled: Summary;
}

const NETWORK = '.space-network';
const LOADS = 3;
/** In, out and so on, 30 frames each; the last go in, where the most names are to be placed at rest. */
const FRAMES = 210;
/** Frames in which nothing is zoomed any more and the drawing comes to rest. */
const REST = 60;
/** The first few pay for what is made once. */
const WARM_UP = 10;

interface Frames {
  readonly frame: readonly number[];
  readonly work: readonly number[];
  readonly nearest: number;
}

/** Runs in the page: one step of the wheel with Ctrl a frame, in and out again around a point that wanders, then rest. */
async function zoomThrough({ network, count, rest }: { network: string; count: number; rest: number }): Promise<Frames> {
  const drawing = document.querySelector(network);
  const layer = drawing?.querySelector('g') ?? null;
  if (drawing === null || layer === null) throw new Error(`There is no ${network} on the page.`);
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const frame: number[] = [];
  const work: number[] = [];
  let nearest = 1;
  return new Promise((resolve) => {
    let before = Number.NaN;
    let step = 0;
    const next = (): void => {
      const from = performance.now();
      if (step > 0) frame.push(from - before);
      before = from;
      if (step === count + rest) {
        resolve({ frame, work, nearest });
        return;
      }
      if (step < count) {
        const around = (step / count) * 4 * Math.PI;
        drawing.dispatchEvent(new WheelEvent('wheel', {
          deltaY: step % 60 < 30 ? -6 : 6, ctrlKey: true, bubbles: true, cancelable: true,
          clientX: left + width * (0.5 + 0.3 * Math.cos(around)), clientY: top + height * (0.5 + 0.3 * Math.sin(around)),
        }));
      }
      nearest = Math.max(nearest, Number(/scale\((.+)\)/.exec(layer.getAttribute('transform') ?? '')?.[1] ?? 1));
      step += 1;
      // The task after this frame begins when the frame has been painted.
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => work.push(performance.now() - from));
      channel.port1.start();
      channel.port2.postMessage(null);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

/**
 * Zooms through the network that is found on a page by its selector, whichever page that is.
 * @throws Error where there is none, or it does not move.
 */
export async function zoomOn(page: Page, network: string): Promise<{ readonly frame: readonly number[]; readonly work: readonly number[]; readonly settled: number }> {
  await page.locator(network).scrollIntoViewIfNeeded();
  const { frame, work, nearest } = await page.evaluate(zoomThrough, { network, count: FRAMES, rest: REST });
  if (nearest < 2) throw new Error(`${network} did not zoom.`);
  return { frame: frame.slice(WARM_UP, FRAMES), work: work.slice(WARM_UP, FRAMES), settled: Math.max(...frame.slice(FRAMES)) };
}

/** The space of the Marche, all 68 divisions, from the tables. */
function spaceToDraw(): IndustrySpace {
  const region = parseRegionCode('ITI3');
  const space = region === null ? null : industrySpace(sectorTables().tables.divisions, industryQuestionOf(DEFAULT_VIEW), region);
  if (space === null) throw new Error('ITI3 has no industry space.');
  return space;
}

/** The network alone on a page, built as the atlas is. */
async function serveSpacePage(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'space-page-'));
  await build({ root: `${root}test/bench/space-page`, configFile: false, base: './', plugins: [react()], logLevel: 'error', build: { outDir: folder, target: 'es2022', chunkSizeWarningLimit: 1200 } });
  const files = sirv(folder);
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}

/** Zooms through the network of 68 sectors, on a page that has nothing else. */
export async function measureZoomingSpace(browser: Browser, slowdown: number): Promise<ZoomingTimes> {
  const space = spaceToDraw();
  const site = await serveSpacePage();
  const found: Awaited<ReturnType<typeof zoomOn>>[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', timezoneId: 'Europe/Rome' });
    const session = await page.context().newCDPSession(page);
    await page.addInitScript(NAMING_HELPER);
    await page.goto(site.url);
    await page.evaluate((drawn) => {
      const draw: unknown = Reflect.get(window, 'drawSpace');
      if (typeof draw === 'function') draw(drawn);
    }, space);
    await page.locator(`${NETWORK} [data-mark]`).nth(space.nodes.length - 1).waitFor();
    await page.waitForTimeout(1000);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    found.push(await zoomOn(page, NETWORK));
    await page.close();
  }
  await site.close();
  return {
    slowdown, sectors: space.nodes.length,
    frame: summarise(found.flatMap(({ frame }) => frame)), work: summarise(found.flatMap(({ work }) => work)), settled: summarise(found.map(({ settled }) => settled)),
  };
}
