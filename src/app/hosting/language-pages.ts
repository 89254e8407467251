import { LANGUAGES_APART, manifestOf, pageOf } from '../outside/language-page.ts';
import { parseHeaders } from './headers.ts';

const PAGE = '/index.html';
const MANIFEST = '/manifest.webmanifest';

/** The addresses of a page: some hosts call `it.html` `it`. */
const addressesOf = (page: string): string[] => [`/${page}`, `/${page.replace(/\.html$/, '')}`];

/**
 * The text of a `_headers` file, with the headers of the page and its manifest given to those of every language.
 * @throws Error where the file says nothing of the page or the manifest, or is not understood.
 */
export function withLanguagePages(text: string): string {
  const rules = parseHeaders(text);
  const ruleFor = (pattern: string, path: string): string => {
    const rule = rules.find((one) => one.pattern === pattern);
    if (rule === undefined) throw new Error(`public/_headers says nothing of ${pattern}.`);
    return `${path}\n${rule.headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  };
  const added = LANGUAGES_APART.flatMap((language) => [
    ...addressesOf(pageOf(language)).map((path) => ruleFor(PAGE, path)),
    ruleFor(MANIFEST, `/${manifestOf(language)}`),
  ]);
  return [text.trimEnd(), '# The pages of languages: written by the build.', ...added.map((rule) => rule.trimEnd()), '']
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
