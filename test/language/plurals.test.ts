import { describe, expect, it } from 'vitest';
import { countedIn } from '../../src/language/plurals.ts';
import { quantity } from '../../src/language/sentences/amounts.ts';
import { LANGUAGES } from '../../src/model/index.ts';
import { speechIn } from '../fixtures/words.ts';

/** The form that a language has for an amount as it is written, by CLDR. */
const formOf = (locale: string, value: number, decimals: number): string =>
  new Intl.PluralRules(locale).select(countedIn(locale)(value, decimals));

/** Languages of the area and of the EU. */
const LOCALES =
  'bg bs cs da de el en es et fi fr hr hu is it lt lv mk mt nl pl pt ro sk sl sq sr sr-Cyrl sr-Latn sv tr uk'.split(
    ' ',
  );

describe('the plural form of an amount', () => {
  it.each([
    ['fr', ['0.0', 'one'], ['1.0', 'one'], ['1.5', 'one'], ['2.0', 'other']],
    ['hr', ['1.0', 'other'], ['1.1', 'one'], ['2.3', 'few'], ['5.0', 'other'], ['21.1', 'one'], ['11', 'other']],
    ['sr-Cyrl', ['1.0', 'other'], ['0.1', 'one'], ['0.34', 'few'], ['0.11', 'other'], ['22', 'few']],
    ['mk', ['1.0', 'other'], ['2.1', 'one'], ['2.2', 'other'], ['21', 'one']],
    ['sl', ['1', 'one'], ['1.0', 'few'], ['2', 'two'], ['2.5', 'few'], ['5', 'other']],
    ['en', ['1', 'one'], ['1.0', 'other'], ['0.1', 'other']],
  ])('hangs on its decimals in %s', (locale, ...cases) => {
    for (const [written = '', form] of cases)
      expect(formOf(locale, Number(written), (written.split('.')[1] ?? '').length), written).toBe(form);
  });

  it('is found in every language, whatever the amount', () => {
    for (const locale of LOCALES)
      for (const decimals of [0, 1, 2]) {
        const rules = new Intl.PluralRules(locale, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        for (let step = 0; step < 350; step += 1) {
          const value = step / 10 ** decimals;
          expect(formOf(locale, -value, decimals), `${locale} ${value.toFixed(decimals)}`).toBe(rules.select(value));
        }
      }
  });

  it('is that of the amount as it is shown, not as it is', () => {
    expect(formOf('hr', 2.0996, 1)).toBe('one');
    expect(formOf('en', 0.9996, 0)).toBe('one');
    expect(countedIn('it')(1.0000000000001, 0)).toBe(1);
  });

  it.each(LANGUAGES)('stands beside a distance in %s', (language) => {
    const said = (value: number, decimals: number): string =>
      quantity(speechIn(language), value, { kind: 'points', decimals });
    const { points } = speechIn(language).messages.numbers;
    expect(said(-1, 0)).toBe(points({ amount: '1', count: 1 }));
    expect(said(2, 0)).toBe(points({ amount: '2', count: 2 }));
    expect(said(1, 1)).not.toBe(said(1, 0));
  });
});
