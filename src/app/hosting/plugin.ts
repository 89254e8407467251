import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { CATALOGUE_LANGUAGE } from '../../model/index.ts';
import { headersFor, parseHeaders, policyForPage, type HeaderRule } from './headers.ts';
import { withLanguagePages } from './language-pages.ts';

const POLICY = 'content-security-policy';
const HEADERS = '_headers';

/** The dev server writes its own scripts into the page and must never be cached, so these two wait for the build. */
const NOT_IN_DEVELOPMENT: readonly string[] = [POLICY, 'cache-control'];

function sender(rules: readonly HeaderRule[], without: readonly string[]) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    for (const [name, value] of headersFor(rules, path)) if (!without.includes(name)) response.setHeader(name, value);
    next();
  };
}

/** The way from a page back to the built folder. */
function folderOf(page: string): string {
  return '../'.repeat(page.split('/').length - 2) || './';
}

/** The fields of the published index and catalogue that say what the first map is drawn from. */
interface PublishedIndex {
  readonly catalogue: { readonly path: string };
}
interface PublishedCatalogue {
  readonly files: { readonly geometry: { readonly path: string } };
}

/** The page that other sites frame, whose first figure is not known before its address is read. */
const EMBED = '/embed/index.html';

/** Links that fetch catalogue and geometry along with the scripts: else each waits for the one that names it. */
function preloads(publicFolder: string, page: string): HtmlTagDescriptor[] {
  const index = resolve(publicFolder, 'data/index.json');
  if (!existsSync(index))
    throw new Error('There are no published files in public/data: run `npm run data:build` before `vite build`.');
  const { catalogue } = JSON.parse(readFileSync(index, 'utf8')) as PublishedIndex;
  const { files } = JSON.parse(
    readFileSync(resolve(publicFolder, 'data', catalogue.path), 'utf8'),
  ) as PublishedCatalogue;
  const paths = ['index.json', catalogue.path, ...(page === EMBED ? [] : [files.geometry.path])];
  return paths.map((path) => ({
    tag: 'link',
    attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `${folderOf(page)}data/${path}` },
    injectTo: 'head',
  }));
}

/** The fonts of the first view: text set in another is not set anew when they come, so they come with the page. */
function fontPreloads(files: readonly string[], page: string): HtmlTagDescriptor[] {
  return files
    .filter((file) => /inter-latin[^/]*\.woff2$/.test(file))
    .map((file) => ({
      tag: 'link',
      attrs: {
        rel: 'preload',
        as: 'font',
        type: 'font/woff2',
        crossorigin: 'anonymous',
        href: `${folderOf(page)}${file}`,
      },
      injectTo: 'head',
    }));
}

/** The words of an embed, which its first script asks for only once it runs. Those of the atlas come with its drawing: see src/app/prerender. */
function wordPreloads(
  bundle: Readonly<Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>>,
  page: string,
): HtmlTagDescriptor[] {
  if (page !== EMBED) return [];
  const words = `/src/language/compiled/${CATALOGUE_LANGUAGE}/core.ts`;
  return Object.entries(bundle)
    .filter(([, { moduleIds }]) => moduleIds?.some((id) => id.endsWith(words)) === true)
    .map(([file]) => ({
      tag: 'link',
      attrs: { rel: 'modulepreload', href: `${folderOf(page)}${file}` },
      injectTo: 'head',
    }));
}

/**
 * Sends with `vite preview` the headers that the documented hosts read from `_headers`, which are those of `public/_headers`
 * and the same for the page of each language. Writes the page's policy into the built page too, for hosts that send none. The built page also asks early for what the map needs.
 * @throws Error naming the line of the file that is not understood, if a page has no policy, or if the data are not published yet.
 */
export function hostingHeaders(): Plugin {
  let text = '';
  let rules: HeaderRule[] = [];
  let publicFolder = '';
  return {
    name: 'hosting-headers',
    configResolved(config) {
      publicFolder = config.publicDir;
      text = withLanguagePages(readFileSync(resolve(publicFolder, HEADERS), 'utf8'));
      rules = parseHeaders(text);
    },
    configureServer(server) {
      server.middlewares.use(sender(rules, NOT_IN_DEVELOPMENT));
    },
    configurePreviewServer(server) {
      server.middlewares.use(sender(rules, []));
    },
    // In place of the file that Vite has copied.
    writeBundle({ dir }) {
      if (dir !== undefined) writeFileSync(resolve(dir, HEADERS), text);
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        if (context.server !== undefined) return [];
        const policy = headersFor(rules, context.path).get(POLICY);
        if (policy === undefined)
          throw new Error(`public/_headers: the path "${context.path}" has no Content-Security-Policy.`);
        return [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForPage(policy) },
            injectTo: 'head-prepend',
          },
          ...preloads(publicFolder, context.path),
          ...wordPreloads(context.bundle ?? {}, context.path),
          ...fontPreloads(Object.keys(context.bundle ?? {}), context.path),
        ];
      },
    },
  };
}
