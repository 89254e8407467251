import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

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
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  const ownPath = chromium.executablePath();
  if (ownPath !== '') candidates.push(ownPath);
  return candidates.find(isExecutable) ?? null;
}

/** On Debian as root installs the package `chromium`; elsewhere does nothing. True if a browser is there afterwards. */
export function installBrowser(): boolean {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (!isDebian || process.getuid?.() !== 0) return false;
  console.log('No browser found: installing the Debian package chromium.');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'inherit',
    env: environment,
  });
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
 * Starts the browser, quiet towards the network; `extra` adds switches, such as those that take WebGL away.
 * @throws Error saying how to get a browser where there is none.
 */
export function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
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
      ...extra,
    ],
  });
}

/**
 * tsx names functions through a helper that the page does not have, so functions sent to the page need it there.
 * For scripts run by tsx; add it before any other script of the page.
 */
export const NAMING_HELPER = { content: 'globalThis.__name = (named) => named;' };
