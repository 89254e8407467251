import type { Page } from 'playwright-core';
import { summarise, type Summary } from './statistics.ts';

/** Frames of the network of sectors while it is zoomed and panned, in milliseconds. */
export interface ZoomingTimes {
  /** From one frame to the next. */
  readonly frame: Summary;
  /** From the wheel to the frame painted: what of it the page itself takes. */
  readonly work: Summary;
}

const NETWORK = '.space-network';
const FRAMES = 180;
/** The first few pay for what is made once. */
const WARM_UP = 10;

/** Runs in the page: one step of the wheel with Ctrl a frame, in and out again around a point that wanders. */
async function zoomThrough({ network, count }: { network: string; count: number }): Promise<{ frame: number[]; work: number[] }> {
  const drawing = document.querySelector(network);
  if (drawing === null) throw new Error(`There is no ${network} on the page.`);
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const frame: number[] = [];
  const work: number[] = [];
  return new Promise((resolve) => {
    let before = Number.NaN;
    let step = 0;
    const next = (): void => {
      const from = performance.now();
      if (step > 0) frame.push(from - before);
      before = from;
      if (step === count) {
        resolve({ frame, work });
        return;
      }
      const around = (step / count) * 4 * Math.PI;
      drawing.dispatchEvent(new WheelEvent('wheel', {
        deltaY: step % 60 < 30 ? -6 : 6, ctrlKey: true, bubbles: true, cancelable: true,
        clientX: left + width * (0.5 + 0.3 * Math.cos(around)), clientY: top + height * (0.5 + 0.3 * Math.sin(around)),
      }));
      step += 1;
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
 * Zooms through the network that the page shows.
 * @throws Error where it shows none, or does not move.
 */
export async function measureZoomingSpace(page: Page): Promise<ZoomingTimes> {
  await page.locator(NETWORK).scrollIntoViewIfNeeded();
  const { frame, work } = await page.evaluate(zoomThrough, { network: NETWORK, count: FRAMES });
  if ((await page.locator(`${NETWORK} > g`).getAttribute('transform')) === null) throw new Error('The network did not zoom.');
  return { frame: summarise(frame.slice(WARM_UP)), work: summarise(work.slice(WARM_UP)) };
}
