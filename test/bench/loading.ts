import type { Browser } from 'playwright-core';
import { NAMING_HELPER } from '../journeys/browser.ts';
import { summarise, type Summary } from './statistics.ts';

/** Opening the default view on a slowed-down processor, in milliseconds from the start of the navigation. */
export interface LoadingTimes {
  readonly slowdown: number;
  /** The frame in which the regions first stand coloured on the screen. */
  readonly firstMap: Summary;
  /** From then on no task holds the page for more than 50 ms, for at least a second. */
  readonly interactive: Summary;
  readonly layoutShift: number;
  /** What the page had asked for by then, in order; its worker's requests are not among them. */
  readonly requestsBeforeFirstMap: readonly string[];
}

/** Notes in the page when the map first stands coloured, what holds the page up, and what moves. */
function observe(regions: number): void {
  const noted = { firstMap: 0, longTasks: [] as { start: number; end: number }[], layoutShift: 0 };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      noted.longTasks.push({ start: startTime, end: startTime + duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.layoutShift += Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
  const isColoured = (): boolean => {
    const shapes = document.querySelectorAll('.explore-map [data-region]');
    if (shapes.length < regions) return false;
    const fills = new Set<string>();
    for (const shape of shapes)
      fills.add(
        getComputedStyle(shape instanceof SVGPathElement ? shape : (shape.querySelector('path') ?? shape)).fill,
      );
    return fills.size >= 3;
  };
  const look = (): void => {
    if (!isColoured()) {
      requestAnimationFrame(look);
      return;
    }
    // The task after this frame begins when the frame has been painted.
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      noted.firstMap = performance.now();
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

interface Noted {
  readonly firstMap: number;
  readonly longTasks: readonly { readonly start: number; readonly end: number }[];
  readonly layoutShift: number;
}

/** The end of the last long task before the first second, after the first map, that has none. */
function interactiveAt(noted: Noted): number {
  let at = noted.firstMap;
  for (const task of noted.longTasks.toSorted((a, b) => a.start - b.start)) {
    if (task.end <= at) continue;
    if (task.start - at > 1000) break;
    at = task.end;
  }
  return at;
}

/** Opens the address `runs` times, each in a fresh context with nothing kept. */
export async function measureLoading(
  browser: Browser,
  url: string,
  regions: number,
  runs: number,
  slowdown: number,
): Promise<LoadingTimes> {
  const firstMap: number[] = [];
  const interactive: number[] = [];
  let layoutShift = 0;
  let requests: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      timezoneId: 'Europe/Rome',
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(NAMING_HELPER);
    await page.addInitScript(observe, regions);
    await page.goto(url);
    await page.waitForFunction(
      () => Number(Reflect.get(Reflect.get(window, 'noted') as object, 'firstMap')) > 0,
      null,
      { timeout: 60_000, polling: 250 },
    );
    await page.waitForTimeout(4000);
    const noted = (await page.evaluate(() => Reflect.get(window, 'noted') as unknown)) as Noted;
    firstMap.push(noted.firstMap);
    interactive.push(interactiveAt(noted));
    layoutShift = Math.max(layoutShift, noted.layoutShift);
    requests = await page.evaluate(
      (before) =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => entry.startTime < before)
          .map(({ name }) => new URL(name).pathname),
      noted.firstMap,
    );
    await context.close();
  }
  return {
    slowdown,
    firstMap: summarise(firstMap),
    interactive: summarise(interactive),
    layoutShift,
    requestsBeforeFirstMap: requests,
  };
}
