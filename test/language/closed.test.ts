import { describe, expect, it } from 'vitest';
import { closed, firstSentence } from '../../src/language/sentences/closed.ts';
import { en } from '../fixtures/words.ts';

describe('a headline with more behind it', () => {
  it.each([
    ['Marche trails the EU average', 'Marche trails the EU average.'],
    ['Is Marche behind?', 'Is Marche behind?'],
    ['Marche (in Italy)', 'Marche (in Italy).'],
    ['It is “behind.”', 'It is “behind.”'],
    ['More of it …', 'More of it …'],
    ['क्या यह पीछे है।', 'क्या यह पीछे है।'],
    ['', ''],
  ])('is closed as a sentence where it is none: %s', (text, sentence) => {
    expect(closed(text, en.exports)).toBe(sentence);
  });
});

describe('the first sentence of a text', () => {
  it.each([
    ['Score 0-100. Held against the EU average.', 'Score 0-100.', 'en-GB'],
    ['From 1.5 to 2.5, of 66 regions. More.', 'From 1.5 to 2.5, of 66 regions.', 'en-GB'],
    ['Su 66 regioni; la mediana. Altro.', 'Su 66 regioni; la mediana.', 'it-IT'],
    ['Je to 3. místo v pořadí. Další.', 'Je to 3. místo v pořadí.', 'cs-CZ'],
    ['One only', 'One only', 'en-GB'],
    ['', '', 'en-GB'],
  ])('ends where its language says so: %s', (text, first, locale) => {
    expect(firstSentence(text, { locale })).toBe(first);
  });
});
