import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/model/index.ts';
import { languagesFor, pageLanguage } from '../../src/state/page-language.ts';

const pageWith = (languages?: string): Document =>
  ({ documentElement: { dataset: languages === undefined ? {} : { languages } } }) as unknown as Document;

describe('the language of a page', () => {
  it('is its own where it is written for one, whatever the reader speaks', () => {
    const page = pageWith('it');
    expect(pageLanguage(page)).toBe('it');
    expect(chooseLanguage('auto', languagesFor(page, ['en-GB']))).toBe('it');
    expect(chooseLanguage('en', languagesFor(page, ['it-IT']))).toBe('en');
  });

  it.each([['en it'], [undefined], ['xx']])('is the reader’s on a page that says "%s"', (languages) => {
    const page = pageWith(languages);
    expect(pageLanguage(page)).toBeNull();
    expect(languagesFor(page, ['fr', 'it'])).toEqual(['fr', 'it']);
  });
});
