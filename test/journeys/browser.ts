import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium that draws no window and so takes less processor time; Debian's package of that name. */
const SHELL = 'chromium-headless-shell';

/** How to get a browser, for someone who has none. */
export const HOW_TO_GET_A_BROWSER = [
  'No Chromium or Chrome was found, and the journeys need one. Any of these gives it:',
  '  Debian, Ubuntu     apt-get install -y chromium',
  '  any system         npx playwright-core install --with-deps chromium',
  '  one already there  CHROMIUM_PATH=/path/to/chromium npm test',
].join('\n');

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where a program may be. */
function placesOf(name: string): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
}

/** Chromium without a window; null where it is not, or where CHROMIUM_PATH names the browser to drive. */
export function findShell(): string | null {
  return process.env['CHROMIUM_PATH'] ? null : (placesOf(SHELL).find(isExecutable) ?? null);
}

/**
 * The browser to drive: CHROMIUM_PATH, else one of the system, else Playwright's own; null where there is none.
 * @throws Error if CHROMIUM_PATH is set and is no program.
 */
export function findBrowser(): string | null {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!isExecutable(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, which is not a program that can be run.`);
    return chosen;
  }
  const candidates = [...NAMES.flatMap(placesOf), ...PLACES];
  const ownPath = chromium.executablePath();
  if (ownPath !== '') candidates.push(ownPath);
  return candidates.find(isExecutable) ?? null;
}

/**
 * On Debian as root installs the browsers that are not there: Chromium, and Chromium without a window where that is a
 * package. Elsewhere does nothing. True if there is a browser to drive afterwards.
 */
export async function installBrowser(): Promise<boolean> {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  const missing = [...(findBrowser() === null ? ['chromium'] : []), ...(findShell() === null ? [SHELL] : [])];
  const isChosen = (process.env['CHROMIUM_PATH'] ?? '') !== '';
  if (isDebian && process.getuid?.() === 0 && !isChosen && missing.length > 0) {
    const get = (...given: readonly string[]) =>
      promisify(execFile)('apt-get', ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20', ...given], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).catch(() => undefined);
    await get('update');
    // One by one, as an older Debian has the first alone.
    for (const name of missing) await get('install', '-y', '--no-install-recommends', name);
  }
  return findBrowser() !== null;
}

/**
 * What Playwright turns off too, as of two such lists the browser reads the last; and the address bar's list of
 * suggestions, which is a page of its own: it was drawn for each new window, and took as long as the first view.
 */
const FEATURES_OFF = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/**
 * Starts the browser, quiet towards the network.
 * @throws Error saying how to get a browser where there is none.
 */
export function launchBrowser(executablePath = findBrowser()): Promise<Browser> {
  if (executablePath === null) throw new Error(HOW_TO_GET_A_BROWSER);
  return chromium.launch({
    executablePath,
    args: [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      `--disable-features=${FEATURES_OFF.join(',')}`,
      '--lang=en-GB',
      // Letters as wide as in a window, where they are not fitted to pixels.
      '--font-render-hinting=none',
    ],
  });
}

/** Starts the browser of the journeys: without a window where there is such a one. */
export function launchForJourneys(): Promise<Browser> {
  return launchBrowser(findShell() ?? findBrowser());
}

/**
 * tsx names functions through a helper that the page does not have, so functions sent to the page need it there.
 * For scripts run by tsx; add it before any other script of the page.
 */
export const NAMING_HELPER = { content: 'globalThis.__name = (named) => named;' };
