import type { Page } from 'playwright-core';

/**
 * Waits until what keeps the atlas on the device has been installed: a first visit spends its first ten seconds on it,
 * on the processors that are to be measured. Bare pages have nothing to install.
 */
export async function whenInstalled(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}
