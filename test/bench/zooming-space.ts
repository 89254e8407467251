import type { Browser, Page } from 'playwright-core';
import { openIndustry } from './industry.ts';
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
async function zoomThrough({
  network,
  count,
  rest,
}: {
  network: string;
  count: number;
  rest: number;
}): Promise<Frames> {
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
        drawing.dispatchEvent(
          new WheelEvent('wheel', {
            deltaY: step % 60 < 30 ? -6 : 6,
            ctrlKey: true,
            bubbles: true,
            cancelable: true,
            clientX: left + width * (0.5 + 0.3 * Math.cos(around)),
            clientY: top + height * (0.5 + 0.3 * Math.sin(around)),
          }),
        );
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
 * Zooms through the network that is found on a page by its selector.
 * @throws Error where there is none, or it does not move.
 */
async function zoomOn(
  page: Page,
  network: string,
): Promise<{ readonly frame: readonly number[]; readonly work: readonly number[]; readonly settled: number }> {
  await page.locator(network).scrollIntoViewIfNeeded();
  // What zooms is fetched when it is first reached for.
  await page.locator(network).first().hover();
  await page.waitForLoadState('networkidle');
  const { frame, work, nearest } = await page.evaluate(zoomThrough, { network, count: FRAMES, rest: REST });
  if (nearest < 2) throw new Error(`${network} did not zoom.`);
  return {
    frame: frame.slice(WARM_UP, FRAMES),
    work: work.slice(WARM_UP, FRAMES),
    settled: Math.max(...frame.slice(FRAMES)),
  };
}

/** Zooms through the network of the Marche on the page of industry, with all else that stands there. */
export async function measureZoomingSpace(browser: Browser, url: string, slowdown: number): Promise<ZoomingTimes> {
  const found: Awaited<ReturnType<typeof zoomOn>>[] = [];
  let sectors = 0;
  for (let load = 0; load < LOADS; load += 1) {
    const page = await openIndustry(browser, url, 'space');
    sectors = await page.locator(`${NETWORK} [data-mark]`).count();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    found.push(await zoomOn(page, NETWORK));
    await page.close();
  }
  return {
    slowdown,
    sectors,
    frame: summarise(found.flatMap(({ frame }) => frame)),
    work: summarise(found.flatMap(({ work }) => work)),
    settled: summarise(found.map(({ settled }) => settled)),
  };
}
