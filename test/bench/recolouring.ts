import type { Browser, Page } from 'playwright-core';
import { NAMING_HELPER } from '../journeys/browser.ts';
import type { Site } from '../journeys/site.ts';
import { serveMapPeers } from './map-peers.ts';
import type { Box, MapPeer } from './map-peer-pages.ts';
import { whenInstalled } from './installed.ts';
import { summarise, type Summary } from './statistics.ts';

/** The two maps of the atlas, each before its peers. */
const MEASURED = ['zooming', 'maplibre', 'drawn', 'd3-page', 'd3-redraw', 'd3-fill'] as const;
export type MeasuredMap = 'zooming' | 'drawn' | MapPeer;
const NEED_WEBGL: ReadonlySet<MeasuredMap> = new Set(['zooming', 'maplibre']);

/** From the press of a theme to the frame in which the whole map has its colours, in milliseconds. */
export interface RecolouringTimes {
  readonly slowdown: number;
  /** Without WebGL those that need it are not among them. */
  readonly times: ReadonlyMap<MeasuredMap, Summary>;
}

interface Seen {
  pressed: number;
  /** Each frame in which the map was drawn with other colours than in the one before. */
  frames: { at: number; colours: string }[];
}

/**
 * Runs in the page before anything else. Keeps in the window when a theme was pressed, and the frames in which the map
 * was given other colours: when each had been painted, and what it showed. A map on the graphics card is read in the
 * task that draws it, so that its drawing is done, line by line at equal distances; a drawn one by its shapes' fills.
 */
export function watchColours(hasWebgl: boolean): void {
  const seen: Seen = { pressed: 0, frames: [] };
  Object.assign(window, { seen });
  window.addEventListener(
    'click',
    ({ timeStamp, target }) => {
      if (target instanceof Element && target.closest('.theme-tab') !== null) {
        seen.pressed = timeStamp;
        seen.frames.length = 0;
      }
    },
    { capture: true },
  );
  const note = (colours: string): void => {
    const frame = { at: 0, colours };
    seen.frames.push(frame);
    // The task after this frame begins when the frame has been painted.
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      frame.at = performance.now();
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  };
  if (!hasWebgl) {
    const original = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.includes('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      },
    });
    new MutationObserver((records) => {
      const isOfMap = records.some(
        ({ target }) => target instanceof SVGPathElement && target.closest('[data-region]') !== null,
      );
      if (isOfMap) requestAnimationFrame(() => note(String(performance.now())));
    }).observe(document, { attributes: true, attributeFilter: ['class', 'fill', 'style'], subtree: true });
    return;
  }
  const { prototype } = WebGL2RenderingContext;
  const original = prototype.drawElements;
  let isAwaited = false;
  const lines = 16;
  const read = (gl: WebGL2RenderingContext): void => {
    isAwaited = false;
    const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const pixels = new Uint8Array(width * 4);
    let sum = 0;
    for (let line = 0; line < lines; line += 1) {
      gl.readPixels(0, Math.floor(((line + 0.5) * height) / lines), width, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      for (const value of pixels) sum = (sum * 31 + value) | 0;
    }
    gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
    note(String(sum));
  };
  Object.defineProperty(prototype, 'drawElements', {
    value(this: WebGL2RenderingContext, ...given: Parameters<typeof original>) {
      original.apply(this, given);
      if (isAwaited) return;
      isAwaited = true;
      queueMicrotask(() => read(this));
    },
  });
}

/** When the map had the colours that it kept, counted from the press. */
function timeOf({ pressed, frames }: Seen): number {
  const last = frames.at(-1);
  const first = frames.find(({ colours }) => colours === last?.colours);
  return first === undefined || pressed === 0 ? Number.NaN : first.at - pressed;
}

async function openMap(browser: Browser, address: string, hasWebgl: boolean): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
  });
  await page.addInitScript(NAMING_HELPER);
  await page.addInitScript(watchColours, hasWebgl);
  await page.goto(address);
  await page
    .locator(hasWebgl ? 'canvas' : '[data-region]')
    .first()
    .waitFor({ timeout: 60_000 });
  await page.locator('.theme-tab').first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2500);
  return page;
}

const ROUNDS = 3;
/** Without another colour for so long, a map has come to rest; milliseconds. */
const REST = 700;

interface Measured {
  readonly address: string;
  readonly isAtlas: boolean;
  readonly hasWebgl: boolean;
}

/** Presses each theme in turn with a real press; the first is what the map shows already. */
async function pressThemes(
  browser: Browser,
  { address, isAtlas, hasWebgl }: Measured,
  slowdown: number,
): Promise<number[]> {
  const page = await openMap(browser, address, hasWebgl);
  if (isAtlas) await whenInstalled(page);
  const session = await page.context().newCDPSession(page);
  const themes = page.locator('.theme-tab');
  const count = await themes.count();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: number[] = [];
  for (let theme = 1; theme < count; theme += 1) {
    await themes.nth(theme).click();
    await page.waitForFunction(
      (rest) => {
        const { frames } = Reflect.get(window, 'seen') as Seen;
        const at = frames.at(-1)?.at ?? 0;
        return at > 0 && performance.now() - at > rest;
      },
      REST,
      { timeout: 60_000, polling: 100 },
    );
    times.push(timeOf((await page.evaluate(() => Reflect.get(window, 'seen') as unknown)) as Seen));
  }
  await page.close();
  return times;
}

/** The size that the map of the atlas has, which its peers are given too. */
async function boxOfMap(browser: Browser, url: string): Promise<Box> {
  const page = await openMap(browser, url, false);
  const box = await page.locator('.map-stage').boundingBox();
  await page.close();
  if (box === null) throw new Error('The atlas shows no map to measure.');
  return { width: Math.round(box.width), height: Math.round(box.height) };
}

/** The maps of the atlas and their peers in turn, so that whatever else the machine does falls on all of them alike. */
export async function measureRecolouring(
  browser: Browser,
  site: Site,
  hasZoomingMap: boolean,
  slowdown: number,
): Promise<RecolouringTimes> {
  const peers = await serveMapPeers(site, await boxOfMap(browser, site.url));
  const measured = (map: MeasuredMap): Measured => {
    const isAtlas = map === 'drawn' || map === 'zooming';
    return { address: isAtlas ? site.url : `${peers.url}${map}.html`, isAtlas, hasWebgl: NEED_WEBGL.has(map) };
  };
  const maps = MEASURED.filter((map) => hasZoomingMap || !NEED_WEBGL.has(map));
  const times = new Map<MeasuredMap, number[]>(maps.map((map) => [map, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const map of maps) times.get(map)?.push(...(await pressThemes(browser, measured(map), slowdown)));
  await peers.close();
  return { slowdown, times: new Map([...times].map(([map, found]) => [map, summarise(found)])) };
}

const NAMES: Readonly<Record<MeasuredMap, string>> = {
  zooming: 'Zooming map of the atlas',
  maplibre: 'Bare MapLibre, colours by feature state',
  drawn: 'Drawn map of the atlas',
  'd3-page': 'Bare d3, a usual page: all shapes drawn again out of degrees',
  'd3-redraw': 'Bare d3, join of the regions with `d` (from planar TopoJSON) and `fill`',
  'd3-fill': 'Bare d3, join of the regions with `fill` alone',
};

/** Whom each map of the atlas is held against, and how many times as long it may take with the processor slowed down. */
const PEERS_OF: Readonly<
  Partial<Record<MeasuredMap, { readonly peers: readonly MapPeer[]; readonly target: string }>>
> = {
  zooming: { peers: ['maplibre'], target: '1.5 × MapLibre' },
  drawn: { peers: ['d3-page', 'd3-redraw', 'd3-fill'], target: '0.5 × d3' },
};

/** The lines of a table: a row for each map, and two columns for each slowdown. */
export function recolouringTable(measured: readonly RecolouringTimes[]): string[] {
  const heads = measured.flatMap(({ slowdown }) => [
    slowdown === 1 ? 'Median (middle half)' : `Processor ${slowdown}× slower`,
    'To its peers',
  ]);
  const rows = MEASURED.filter((map) => measured.some(({ times }) => times.has(map))).map((map) => {
    const held = PEERS_OF[map];
    const cells = measured.flatMap(({ times }) => {
      const own = times.get(map);
      const others = (held?.peers ?? []).flatMap((peer) => times.get(peer) ?? []);
      if (own === undefined) return ['', ''];
      const { median, lowerQuartile, upperQuartile, runs } = own;
      return [
        `${median.toFixed(0)} ms (${lowerQuartile.toFixed(0)}–${upperQuartile.toFixed(0)}; ${runs} runs)`,
        others.length === 0 ? '' : `${others.map((other) => (median / other.median).toFixed(1)).join(' / ')} ×`,
      ];
    });
    return [NAMES[map], ...cells, held?.target ?? ''];
  });
  return [
    `| Theme pressed, until the map has its colours | ${heads.join(' | ')} | Target |`,
    `| --- | ${heads.map(() => '---:').join(' | ')} | ---: |`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
}
