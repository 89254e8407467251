import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { withFirstView } from '../../src/app/prerender/markup.ts';
import { CATALOGUE_LANGUAGE, LANGUAGES, chooseLanguage, type Language } from '../../src/model/index.ts';

const PAGE = '<html lang="en"><head><title>Atlas</title></head><body><div id="root"></div></body></html>';

describe('the page with the first view drawn into it', () => {
  it('holds the drawing out of reach, and nothing is painted before all of it is there', () => {
    const page = withFirstView(PAGE, '<main>$& 3 &amp; 4</main>', []);
    expect(page).toContain('<div id="root" inert><main>$& 3 &amp; 4</main></div>');
    expect(page).toMatch(/<link rel="expect" href="#drawn" blocking="render" \/>\s*<\/head>/);
    expect(page.indexOf('id="drawn"')).toBeGreaterThan(page.indexOf('</main>'));
  });

  it('leaves out what is for those who cannot see what is out of reach, and keeps what styles go by', () => {
    const drawn = (isPressed: boolean): string =>
      withFirstView(
        PAGE,
        `<g data-region="ITI3" role="button" tabindex="0" aria-label="Marche: 3" aria-pressed="${String(isPressed)}"></g>`,
        [],
      );
    expect(drawn(true)).toContain('<g data-region="ITI3" aria-pressed="true"></g>');
    expect(drawn(false)).toContain('<g data-region="ITI3"></g>');
  });

  it('says so where the page has no place for it', () => {
    expect(() => withFirstView('<html lang="en"></html>', '', [])).toThrow('<div id="root"></div>');
  });

  it('asks for the scripts of its words before the first script does, from its own folder', () => {
    const page = withFirstView(PAGE, '', ['assets/core-a1b2c3d4.js']);
    expect(page).toMatch(/<link rel="modulepreload" href="\.\/assets\/core-a1b2c3d4\.js" \/>[^]*<\/head>/);
  });
});

const SCRIPT = readFileSync(new URL('../../public/first-view.js', import.meta.url), 'utf8');

/** Whether the drawing may be seen, by the script that runs before anything is painted. */
function isSeen(
  languages: readonly string[],
  search = '',
  spoken: readonly string[] = LANGUAGES,
  lang: Language = CATALOGUE_LANGUAGE,
): boolean {
  const dataset: Record<string, string> = { languages: spoken.join(' ') };
  const page = { document: { documentElement: { lang, dataset } } };
  const framed = { location: { search, origin: 'https://atlas.invalid' }, origin: 'https://atlas.invalid' };
  // Its own top: the page stands in no frame.
  runInNewContext(`const self = globalThis, top = self;\n${SCRIPT}`, {
    ...page,
    ...framed,
    navigator: { languages },
    Intl,
    addEventListener: () => undefined,
  });
  return dataset['otherView'] === undefined;
}

describe('the drawing in the language of the catalogue', () => {
  it.each([
    [['en-GB']],
    [['it-IT', 'en']],
    [['de-AT', 'it', 'en']],
    [['de-AT', 'en', 'it']],
    [['fr']],
    [['not a tag', 'it']],
    [[]],
  ])('is seen by readers of %j only where the atlas would speak it to them', (languages) => {
    expect(isSeen(languages)).toBe(chooseLanguage('auto', languages) === CATALOGUE_LANGUAGE);
  });

  it('is seen by no reader of another language that the atlas comes to speak, in its own script', () => {
    expect(isSeen(['sr-RS'], '', ['en', 'sr-Cyrl'])).toBe(false);
    expect(isSeen(['sr-Latn-RS'], '', ['en', 'sr-Cyrl'])).toBe(true);
  });

  it('is not seen where the address asks for another view', () => {
    expect(isSeen(['en'], '?theme=skills')).toBe(false);
  });
});

describe('the drawing on the page of a language', () => {
  it.each([[['en-GB']], [['it-IT', 'en']], [['fr']], [[]]])('is seen by readers of %j alike', (languages) => {
    expect(isSeen(languages, '', ['it'], 'it')).toBe(true);
  });

  it('is not seen where the address asks for another view, or for another language', () => {
    expect(isSeen(['it'], '?lang=en', ['it'], 'it')).toBe(false);
    expect(isSeen(['it'], '?theme=skills', ['it'], 'it')).toBe(false);
  });
});
