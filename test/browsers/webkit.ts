import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import type { OtherBrowser, Tab } from './tab.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const MINI_BROWSERS = ['4.1', '4.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`);
/** The key under which WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const PATIENCE = 120_000;

/** Whether WebKitGTK, its driver and a display to draw on are there. */
export function hasWebKit(): boolean {
  return existsSync(DRIVER) && MINI_BROWSERS.some((path) => existsSync(path)) && existsSync('/usr/bin/Xvfb');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Asks again until it is answered. */
async function until<Answer>(ask: () => Promise<Answer | null>, what: string): Promise<Answer> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > end) throw new Error(`There is still no ${what}.`);
    await after(50);
  }
}

/** WebKitGTK's small browser, driven through WebDriver, on a display of its own. */
export async function launchWebKit(): Promise<OtherBrowser> {
  const started: ChildProcess[] = [];
  const display = `:${String(100 + (process.pid % 800))}`;
  started.push(
    spawn('/usr/bin/Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
  );
  const port = await freePort();
  started.push(
    spawn(DRIVER, [`--port=${String(port)}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        // Without a user of its own, as in a container, its sandbox cannot be built.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    }),
  );
  const base = `http://127.0.0.1:${String(port)}`;
  const ask = async (path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST'): Promise<unknown> => {
    const response = await fetch(`${base}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await until(async () => {
    try {
      return (await ask('/status')) === null ? null : true;
    } catch {
      return null;
    }
  }, 'driver of WebKit');
  const binary = MINI_BROWSERS.find((path) => existsSync(path));
  const { sessionId, capabilities } = (await ask('/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
  })) as { sessionId: string; capabilities: Record<string, unknown> };
  const session = `/session/${sessionId}`;
  await ask(`${session}/timeouts`, { script: PATIENCE, pageLoad: PATIENCE });
  const find = (path: string): Promise<string> =>
    until(async () => {
      try {
        const found = await ask(`${session}/element`, { using: 'xpath', value: path });
        return (found as Record<string, string>)[ELEMENT] ?? null;
      } catch {
        return null;
      }
    }, path);
  const run = (body: string): Promise<unknown> => ask(`${session}/execute/sync`, { script: body, args: [] });
  const tab: Tab = {
    open: async (address) => void (await ask(`${session}/url`, { url: address })),
    press: async (path) => void (await ask(`${session}/element/${await find(path)}/click`, {})),
    type: async (path, text) => void (await ask(`${session}/element/${await find(path)}/value`, { text })),
    run,
    // It has no way to watch from the first script on: what breaks the page shows in what it says.
    problems: () => Promise.resolve([]),
  };
  return {
    name: `${String(capabilities['browserName'])} ${String(capabilities['browserVersion'])}`,
    tab: () => Promise.resolve(tab),
    close: async () => {
      await ask(session, undefined, 'DELETE').catch(() => undefined);
      for (const process of started) process.kill();
    },
  };
}
