import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { preview } from 'vite';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const dist = `${root}dist`;

export interface Site {
  /** Where the atlas starts, with a `/` at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

function requireBuild(): void {
  if (!existsSync(`${dist}/index.html`)) throw new Error('There is no built atlas in dist/: run `npm run build` first.');
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
