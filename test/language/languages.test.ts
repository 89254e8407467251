import { describe, expect, it } from 'vitest';
import { CATALOGUE_LANGUAGE, LANGUAGES, chooseLanguage, languageOf, tagFor } from '../../src/model/index.ts';

describe('the language of a reader', () => {
  const there = ['en', 'sr-Cyrl', 'sr-Latn', 'zh-Hans', 'zh-Hant'] as const;

  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['sr-RS', 'sr-Cyrl'],
    ['sr', 'sr-Cyrl'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-ME', 'sr-Latn'],
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
  ])('whose browser says %s is %s, by language and script', (tag, found) => {
    expect(tagFor([tag], there)).toBe(found);
  });

  it('is not one in another script', () => {
    expect(tagFor(['zh-TW'], ['en', 'zh-Hans'])).toBeNull();
    expect(tagFor(['sr-RS'], ['sr-Latn'])).toBeNull();
  });

  it.each(['x', '', '_', 'en_US', 'not a tag'])('is none of "%s", which is no tag', (text) => {
    expect(languageOf([text])).toBeNull();
    expect(tagFor([text, 'sr-RS'], there)).toBe('sr-Cyrl');
  });

  it('is the first of those asked for that the atlas is written in', () => {
    expect(languageOf(['fr-CH', 'it-CH', 'en'])).toBe('it');
    expect(languageOf(['en-US', 'it'])).toBe('en');
    expect(languageOf(['fr', 'ja'])).toBeNull();
    expect(languageOf([])).toBeNull();
  });

  it('is the one chosen, whatever the browser says; left open, that of the browser or of the catalogue', () => {
    for (const language of LANGUAGES) expect(chooseLanguage(language, ['it-IT', 'en-GB'])).toBe(language);
    expect(chooseLanguage('auto', ['it-IT', 'en-GB'])).toBe('it');
    expect(chooseLanguage('auto', ['fr-FR'])).toBe(CATALOGUE_LANGUAGE);
    expect(chooseLanguage('auto', [])).toBe(CATALOGUE_LANGUAGE);
  });
});
