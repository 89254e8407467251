import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../src/app/hosting/headers.ts';
import { withLanguagePages } from '../../src/app/hosting/language-pages.ts';
import {
  LANGUAGES_APART,
  manifestOf,
  manifestText,
  pageOf,
  withLanguage,
} from '../../src/app/outside/language-page.ts';
import { CATALOGUE_LANGUAGE, LANGUAGES, type Language } from '../../src/model/index.ts';
import { speechIn } from '../fixtures/words.ts';

const SOURCE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
const built = (language: Language): string => withLanguage(SOURCE, language);
const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
const contentOf = (page: string, name: string): string =>
  unescaped(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(page)?.[1] ?? '');
const linkOf = (page: string, attributes: string): string =>
  new RegExp(`<link ${attributes} href="([^"]*)"`).exec(page)?.[1] ?? '';

describe.each(LANGUAGES)('the page in %s', (language) => {
  const page = built(language);
  const { app, outside } = speechIn(language).messages;

  it('says its language, title and description, also to what shows a link to it', () => {
    expect(page).toContain(`<html lang="${language}"`);
    expect(unescaped(/<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '')).toBe(app.title);
    expect(contentOf(page, 'og:title')).toBe(app.title);
    expect(contentOf(page, 'description')).toBe(outside.description);
    expect(contentOf(page, 'og:description')).toBe(outside.description);
    expect(contentOf(page, 'og:locale')).toMatch(new RegExp(`^${language.slice(0, 2)}_[A-Z]{2}$`));
  });

  it('leads to the page of every language and to that of all readers, by ways that hold under any path', () => {
    for (const other of LANGUAGES)
      expect(linkOf(page, `rel="alternate" hreflang="${other}"`)).toBe(
        other === CATALOGUE_LANGUAGE ? './' : `./${pageOf(other)}`,
      );
    expect(linkOf(page, 'rel="alternate" hreflang="x-default"')).toBe('./');
    expect(page).not.toMatch(/(?:href|content)="https?:/);
  });

  it('has a picture for what shows a link to it, and leads to the feed of changes and to the catalogue of the data', () => {
    expect(contentOf(page, 'og:image')).toBe(`data/previews/${language}.png`);
    expect(contentOf(page, 'og:image:width')).toBe('1200');
    expect(contentOf(page, 'twitter:card')).toBe('summary_large_image');
    expect(linkOf(page, 'rel="alternate" type="application/atom\\+xml"')).toBe('./data/changes.atom');
    expect(linkOf(page, 'rel="describedby" type="application/ld\\+json"')).toBe('./data/catalogue.jsonld');
  });

  it('installs the atlas in that language', () => {
    expect(linkOf(page, 'rel="manifest"')).toBe(`./${manifestOf(language)}`);
    const manifest = JSON.parse(manifestText(language)) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      name: app.title,
      short_name: app.short,
      description: outside.description,
      lang: language,
      start_url: language === CATALOGUE_LANGUAGE ? './' : `./${pageOf(language)}`,
      scope: './',
    });
  });
});

describe('the page of a language of its own', () => {
  it.each(LANGUAGES_APART)('says in %s alone what it says without scripts, and speaks no other unasked', (language) => {
    const page = built(language);
    expect([...page.matchAll(/<p lang="([^"]+)">/g)].map(([, tag]) => tag)).toEqual([language]);
    expect(page).toContain(`data-languages="${language}"`);
  });

  it('says in every language on the page of all readers what it says without scripts', () => {
    const page = built(CATALOGUE_LANGUAGE);
    expect([...page.matchAll(/<p lang="([^"]+)">/g)].map(([, tag]) => tag)).toEqual(LANGUAGES);
    expect(page).toContain(`data-languages="${LANGUAGES.join(' ')}"`);
  });

  it('is refused where the page has no place for it', () => {
    expect(() => withLanguage('<html lang="fr"></html>', CATALOGUE_LANGUAGE)).toThrow('<html lang="en">');
    expect(() => withLanguage('<html lang="en"></html>', CATALOGUE_LANGUAGE)).toThrow('head of the language');
  });

  it('has the headers of the page of all readers, by either name that hosts give it', () => {
    const rules = parseHeaders(
      withLanguagePages(readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8')),
    );
    expect(headersFor(rules, '/').get('content-security-policy')).toContain("frame-ancestors 'self'");
    for (const language of LANGUAGES_APART) {
      for (const path of [`/${pageOf(language)}`, `/${language}`])
        expect(headersFor(rules, path), path).toEqual(headersFor(rules, '/'));
      expect(headersFor(rules, `/${manifestOf(language)}`)).toEqual(headersFor(rules, '/manifest.webmanifest'));
    }
  });

  it('has no headers where the file says nothing of the page of all readers', () => {
    expect(() => withLanguagePages('/\n  X-Content-Type-Options: nosniff\n')).toThrow('/index.html');
  });
});
