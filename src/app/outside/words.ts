import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseMessage } from '../../language/compile/parse.ts';
import { CATALOGUE_LANGUAGE, type Language } from '../../model/index.ts';

/** The words of what stands outside of the bundle, as `outside.json` of a language has them. */
export interface OutsideWords {
  /** Of the page, for search engines, for what shows a link to it, and for devices on which it is installed. */
  readonly description: string;
  readonly noScript: string;
  readonly noScriptLink: string;
  readonly noScriptFigures: string;
  readonly noScriptFigure: string;
  readonly figureAway: string;
  readonly figureAwayLink: string;
  /** Of the list of all figures by address. */
  readonly listing: Readonly<Record<string, string>>;
  readonly renew: Readonly<Record<string, string>>;
}

/** From the page of embeds. */
const ATLAS = '../';
/** From the page of the atlas, without what was asked for. */
const OVERALL = './';

function jsonOf(language: Language, area: string): unknown {
  const path = fileURLToPath(new URL(`../../language/${language}/${area}.json`, import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function outsideWordsOf(language: Language): OutsideWords {
  // Held against English by the compiler of languages.
  return jsonOf(language, 'outside') as OutsideWords;
}

/** The list of all figures by address in a language, for readers without scripts. */
export function listingOf(language: Language): string {
  return language === CATALOGUE_LANGUAGE ? 'data/index.html' : `data/${language}.html`;
}

/** What the atlas is called in a language, whole and short. */
export function atlasName(language: Language): { readonly title: string; readonly short: string } {
  return (jsonOf(language, 'core') as { readonly app: { readonly title: string; readonly short: string } }).app;
}

/** Text as it can stand in markup, also between double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A message as markup, with links in the places of its arguments. */
function markupOf(message: string, links: Readonly<Record<string, string>>): string {
  return parseMessage(message)
    .map((part) => (part.kind === 'text' ? escaped(part.text) : part.kind === 'name' ? (links[part.name] ?? '') : ''))
    .join('');
}

const PLACE = /<!-- words: (\w+) -->/g;

/** A page with the sentences it has places for, in these languages. Throws Error for a place that no sentence is for. */
export function withOutsideWords(page: string, languages: readonly Language[]): string {
  return page.replaceAll(PLACE, (_, key: string) =>
    languages
      .map((language) => {
        const words = outsideWordsOf(language);
        if (key !== 'noScript' && key !== 'noScriptFigure' && key !== 'figureAway')
          throw new Error(`The page has a place for "${key}", which outside.json does not have.`);
        const link =
          key === 'noScript'
            ? `<a href="${OVERALL}">${escaped(words.noScriptLink)}</a>`
            : `<a href="${ATLAS}" target="_blank" rel="noopener">${escaped(words.figureAwayLink)}</a>`;
        const figures = `<a href="./${listingOf(language)}">${escaped(words.noScriptFigures)}</a>`;
        return `<p lang="${language}">${markupOf(words[key], { link, figures })}</p>`;
      })
      .join('\n      '),
  );
}
