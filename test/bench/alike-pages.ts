import type { Browser, Page } from 'playwright-core';
import { en } from '../fixtures/words.ts';
import { NAMING_HELPER } from '../journeys/browser.ts';
import { SENTENCE } from './industry.ts';
import { whenInstalled } from './installed.ts';
import { notedIn } from './long-tasks.ts';
import { awaitPainted } from './painted.ts';
import { summarise, type Summary } from './statistics.ts';

/** What a reader waits for on the pages of groups and partners, in milliseconds. */
export interface AlikePageTimes {
  /** Small maps of the six themes, from the choice of a year to the last painted. */
  readonly smallMaps: Summary;
  /** From the question to the worker's answer in the page, all three asked at once. */
  readonly peers: Summary;
  readonly teachers: Summary;
  readonly partners: Summary;
  /** From the choice of another region to the last of its lists and its map painted. */
  readonly lists: Summary;
}

const LOADS = 2;
const YEARS = ['2016', '2023', '2017', '2022', '2018', '2021', '2019', '2020'];
const REGIONS = ['RO32', 'EL30', 'AT13', 'HU11', 'BG41', 'ITF4', 'SI04', 'SK01', 'ITH5', 'EL51'];
/** What is proposed; what stands beneath follows. */
const PROPOSED = ['map', 'peers', 'teachers', 'partners'].map((name) => `[data-figure="cooperation-${name}"]`).join();
const KINDS = ['peers', 'teachers', 'partners'] as const;

interface Answered {
  readonly kind: string;
  readonly took: number;
}

/** A call to the worker, as comlink sends it. */
interface Call {
  readonly id?: string;
  readonly path?: readonly string[];
  readonly argumentList?: readonly { readonly value: unknown }[];
}

/** Runs in the page before anything else: notes how long the worker takes for each question, as the page sees it. */
function watchWorkers(): void {
  const answered: Answered[] = [];
  Object.assign(window, { answered });
  const asked = new Map<string, { readonly kind: string; readonly from: number }>();
  const watched = new WeakSet<Worker>();
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: Call, ...rest: readonly unknown[]): void {
    if (!watched.has(this)) {
      watched.add(this);
      this.addEventListener('message', ({ data }: MessageEvent<{ readonly id?: string } | null>) => {
        const call = asked.get(data?.id ?? '');
        if (call !== undefined) answered.push({ kind: call.kind, took: performance.now() - call.from });
      });
    }
    const kind = message.argumentList?.[1]?.value;
    if (message.path?.at(-1) === 'ask' && message.id !== undefined && typeof kind === 'string')
      asked.set(message.id, { kind, from: performance.now() });
    Reflect.apply(post, this, [message, ...rest]);
  };
}

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  await page.addInitScript(NAMING_HELPER);
  await page.addInitScript(watchWorkers);
  await page.goto(address);
  await page.waitForFunction((selector) => (document.querySelector(selector)?.textContent ?? '') !== '', SENTENCE, {
    timeout: 60_000,
  });
  await whenInstalled(page);
  await page.waitForTimeout(1500);
  return page;
}

async function measureSmallMaps(browser: Browser, url: string): Promise<Summary> {
  const painted: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await open(browser, `${url}?page=groups&alike=maps`);
    for (const year of YEARS) {
      await page.evaluate(awaitPainted, { selector: '.small-maps', trigger: 'change' });
      await page.getByRole('combobox', { name: en.controls.year, exact: true }).selectOption(year);
      painted.push((await notedIn<{ readonly painted: number }>(page, 'painted')).painted);
    }
    await page.close();
  }
  return summarise(painted);
}

async function measurePartners(browser: Browser, url: string): Promise<Omit<AlikePageTimes, 'smallMaps'>> {
  const painted: number[] = [];
  const times = new Map<string, number[]>(KINDS.map((kind) => [kind, []]));
  for (let load = 0; load < LOADS; load += 1) {
    const page = await open(browser, `${url}?page=cooperation&regions=ITI3`);
    const answered = () => page.evaluate(() => Reflect.get(window, 'answered') as Answered[]);
    for (const region of REGIONS) {
      const before = (await answered()).length;
      await page.evaluate(awaitPainted, { selector: PROPOSED, trigger: 'popstate' });
      // As a step back to a region seen before: no list of a search is painted beside the page.
      await page.evaluate((code) => {
        window.history.pushState(null, '', `?page=cooperation&regions=${code}`);
        window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
      }, region);
      painted.push((await notedIn<{ readonly painted: number }>(page, 'painted')).painted);
      for (const { kind, took } of (await answered()).slice(before)) times.get(kind)?.push(took);
    }
    await page.close();
  }
  const of = (kind: (typeof KINDS)[number]): Summary => summarise(times.get(kind) ?? []);
  return { peers: of('peers'), teachers: of('teachers'), partners: of('partners'), lists: summarise(painted) };
}

/** Opens both pages of the built atlas, and chooses years on the one, regions on the other. */
export async function measureAlikePages(browser: Browser, url: string): Promise<AlikePageTimes> {
  return { smallMaps: await measureSmallMaps(browser, url), ...(await measurePartners(browser, url)) };
}
