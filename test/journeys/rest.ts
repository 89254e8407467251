import type { Page } from 'playwright-core';

/** Two drawings of the page that are the same, this many frames apart, are at rest. */
const FRAMES = 6;

/**
 * Waits until the page has stopped changing: nothing is animated, no font is fetched, and over some frames no element
 * came, went or changed, and none moved or took another size. In place of a wait of fixed length.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async (frames) => {
    let changes = 0;
    const watcher = new MutationObserver(() => {
      changes += 1;
    });
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    const places = (): string => {
      let sum = 0;
      for (const element of document.querySelectorAll('body *')) {
        const { x, y, width, height } = element.getBoundingClientRect();
        sum = (sum * 31 + x + 3 * y + 7 * width + 11 * height) % 1e9;
      }
      return sum.toFixed(3);
    };
    await document.fonts.ready;
    for (let still = 0, before = places(); still < frames; still += 1) {
      const seen = changes;
      await frame();
      const now = still === frames - 1 ? places() : before;
      const isMoving = document.getAnimations().some(({ playState }) => playState === 'running');
      if (seen !== changes || now !== before || isMoving) [still, before] = [-1, places()];
    }
    watcher.disconnect();
  }, FRAMES);
}
