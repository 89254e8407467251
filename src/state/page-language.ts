import { languageOf, type Language } from '../model/index.ts';

/** The language of a page that is written for one, such as `it.html`; null for the page of all readers. */
export function pageLanguage(page: Document): Language | null {
  const spoken = page.documentElement.dataset['languages']?.split(' ') ?? [];
  return spoken.length === 1 ? languageOf(spoken) : null;
}

/** The languages to take one from where the link asks for none, the first before the others: the page's own, else the reader's. */
export function languagesFor(page: Document, reader: readonly string[]): readonly string[] {
  const own = pageLanguage(page);
  return own === null ? reader : [own];
}
