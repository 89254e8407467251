import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { preview } from 'vite';
import { headersFor, parseHeaders } from '../../src/app/hosting/headers.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const dist = `${root}dist`;

export interface Site {
  /** Where the atlas starts, with a `/` at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

function requireBuild(): void {
  if (!existsSync(`${dist}/index.html`))
    throw new Error('There is no built atlas in dist/: run `npm run build` first.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createSocketServer();
    socket.on('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => resolve(port));
    });
  });
}

/** The built atlas as `npm start` serves it, with its headers, on a free port. */
export async function serveAsStart(): Promise<Site> {
  requireBuild();
  const port = await freePort();
  const server = await preview({ root, logLevel: 'error', preview: { port, strictPort: true, host: '127.0.0.1' } });
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** A host that a journey can stop, start again at the same address, and have refuse or alter files. */
export interface OwnHost extends Site {
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Paths answered so far. */
  readonly answered: Set<string>;
  /** Paths answered with "not found"; `data/x.arrow`. */
  readonly refused: Set<string>;
  /** Paths answered only once the promise is kept. */
  readonly held: Map<string, Promise<void>>;
  /** Texts answered instead of the built files. */
  readonly altered: Map<string, string>;
}

/**
 * The built atlas with the headers of the documented hosts, except that the browser may keep no answer by itself: what
 * is there once the host has stopped, the atlas has kept. Under a `prefix`, as `/maps/`, it sends no headers of ours.
 */
export async function serveOwn(prefix = '/'): Promise<OwnHost> {
  requireBuild();
  const rules = parseHeaders(readFileSync(`${dist}/_headers`, 'utf8'));
  const files = sirv(dist, { etag: false });
  const answered = new Set<string>();
  const refused = new Set<string>();
  const altered = new Map<string, string>();
  const held = new Map<string, Promise<void>>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : null;
    if (prefix === '/') for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    const notFound = (): void => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (path === null || refused.has(path)) return notFound();
    await held.get(path);
    answered.add(path);
    const text = altered.get(path === '' ? 'index.html' : path);
    request.url = `/${path}`;
    if (text === undefined) return files(request, response, notFound);
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html;charset=utf-8');
    response.end(text);
  };
  let server: Server | null = null;
  let port = 0;
  const start = async (): Promise<void> => {
    const started = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => started.listen(port, '127.0.0.1', resolve));
    ({ port } = started.address() as AddressInfo);
    server = started;
  };
  const stop = async (): Promise<void> => {
    const stopped = server;
    server = null;
    if (stopped === null) return;
    await new Promise<void>((resolve) => {
      stopped.close(() => resolve());
      stopped.closeAllConnections();
    });
  };
  await start();
  return { url: `http://127.0.0.1:${port}${prefix}`, start, stop, close: stop, answered, refused, altered, held };
}

/** The built atlas under a sub-path of a bare host: no headers of ours, no other page for an unknown address. */
export async function serveUnder(prefix: string): Promise<Site> {
  requireBuild();
  const files = sirv(dist, { etag: true });
  const server: Server = createServer((request, response) => {
    const notFound = (): void => {
      response.statusCode = 404;
      response.end('Not found');
    };
    const path = request.url ?? '/';
    if (!path.startsWith(prefix)) return notFound();
    request.url = `/${path.slice(prefix.length)}`;
    return files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The built file of a part of the page that is loaded when it is wanted, by its source. */
export function partOf(source: string): string {
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8')) as Readonly<
    Partial<Record<string, { readonly file: string }>>
  >;
  const part = manifest[source];
  if (part === undefined) throw new Error(`${source} is no part of its own; run \`npm run build\`.`);
  return part.file;
}
