import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { renewScript } from '../../src/app/outside/plugin.ts';
import { withOutsideWords } from '../../src/app/outside/words.ts';
import { LANGUAGES } from '../../src/model/index.ts';
import { en, it as italian } from '../fixtures/words.ts';

const pageOf = (path: string): string =>
  withOutsideWords(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), LANGUAGES);

describe('what is said where no script of the bundle runs', () => {
  it.each(['index.html', 'src/app/embed/index.html'])('stands in %s in every language', (path) => {
    const page = pageOf(path);
    const said = [...page.matchAll(/<p lang="([^"]+)">/g)].map(([, language]) => language);
    expect([...new Set(said)]).toEqual(LANGUAGES);
    expect(page).not.toContain('words:');
    expect(page).not.toMatch(/\{\w+\}/);
  });

  it('says that the drawn map is the overall one, whatever the address asks for, and leads to its address', () => {
    const page = pageOf('index.html');
    for (const { outside } of [en, italian]) {
      expect(page).toContain(`<a href="./">${outside.noScriptLink.replaceAll('&', '&amp;')}</a>`);
      expect(page).toContain(`.html">${outside.noScriptFigures}</a>`);
    }
    expect(en.outside.noScript({ link: '', figures: '' })).toContain('overall');
    expect(italian.outside.noScript({ link: '', figures: '' })).toContain('generale');
  });

  it('leads from an embed that has not come to the atlas', () => {
    expect(pageOf('src/app/embed/index.html')).toContain(
      `<p lang="en">The figure has not come. It stands in the <a href="../" target="_blank" rel="noopener">${en.outside.figureAwayLink}</a>.</p>`,
    );
  });

  it('refuses a place that no sentence is for', () => {
    expect(() => withOutsideWords('<!-- words: nothing -->', LANGUAGES)).toThrow('"nothing"');
  });

  it.each([
    [{ reader: 'it' }, 'en', italian],
    [{ reader: 'en' }, 'it', en],
    [{ alive: '', reader: 'en' }, 'it', italian],
    [{}, 'en', en],
  ])(
    'offers in the language of the reader, or of the page once it lives, to load the atlas anew',
    (dataset, lang, words) => {
      const texts: string[] = [];
      const element = (): object => ({
        setAttribute: () => undefined,
        addEventListener: () => undefined,
        append: () => undefined,
      });
      runInNewContext(renewScript(), {
        document: {
          documentElement: { dataset, lang },
          currentScript: { dataset: {} },
          baseURI: 'https://atlas.test/',
          createElement: () =>
            Object.defineProperty(element(), 'textContent', {
              set: (text: string) => {
                texts.push(text);
              },
            }),
          querySelector: () => null,
          body: { prepend: () => undefined },
        },
        URL,
        MutationObserver: class {
          observe(): void {}
        },
      });
      expect(texts).toEqual(expect.arrayContaining([words.outside.renew.still, words.outside.renew.anew]));
    },
  );
});
