import type { Page } from 'playwright-core';

/** Tasks of over 50 ms that held the page's own thread up. */
export interface LongTasks {
  readonly count: number;
  /** In milliseconds; 0 without any. */
  readonly longest: number;
}

/** Runs in the page before anything else: keeps in the window when each long task began, and how long it took. */
export function watchLongTasks(): void {
  const longTasks: { start: number; duration: number }[] = [];
  Object.assign(window, { longTasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask' });
}

/** How long those took that ended after this moment of the page. */
export async function longTasksSince(page: Page, from: number): Promise<number[]> {
  // They are told of a little later.
  await page.waitForTimeout(300);
  const tasks = (await page.evaluate(() => Reflect.get(window, 'longTasks') as unknown)) as readonly {
    readonly start: number;
    readonly duration: number;
  }[];
  return tasks.filter(({ start, duration }) => start + duration > from).map(({ duration }) => duration);
}

export function countLongTasks(durations: readonly number[]): LongTasks {
  return { count: durations.length, longest: Math.max(0, ...durations) };
}

/** What a function that ran in the page left in `window.noted`. */
export async function notedIn<Noted>(page: Page, isThere: keyof Noted & string): Promise<Noted> {
  await page.waitForFunction((name) => Number(Reflect.get(Reflect.get(window, 'noted') as object, name)) > 0, isThere, {
    timeout: 60_000,
    polling: 50,
  });
  return (await page.evaluate(() => Reflect.get(window, 'noted') as unknown)) as Noted;
}
