import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findFirefox } from './firefox.ts';
import { hasWebKit } from './webkit.ts';

/** The packages of Debian that hold Firefox, and WebKitGTK with its driver and a display to draw on. */
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** On Debian as root installs the browsers beside Chromium that are not there; elsewhere, and without a network, does nothing. */
export function installOtherBrowsers(): void {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if ((findFirefox() !== null && hasWebKit()) || !isDebian || process.getuid?.() !== 0) return;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
      stdio: 'ignore',
      env: environment,
    });
  } catch {
    console.log('Firefox and WebKit could not be installed: their tests are left out.');
  }
}
