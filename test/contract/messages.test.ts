import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/check/table-text.ts';
import { loadMessages } from '../../src/design/messages/index.tsx';
import { LANGUAGES } from '../../src/model/index.ts';

const rows = recordsOf(readTable(new URL('../../data/indicators.csv', import.meta.url)));
const english = new Map(
  rows.map(({ id = '', label = '', unit = '', definition = '' }) => [id, { label, unit, definition }]),
);

/** A choice of a list and a headline have no room for more. */
const LONGEST_LABEL = 45;

describe.each(LANGUAGES)('the indicators in %s', async (language) => {
  const { indicators } = await loadMessages(language);
  const texts = language === 'en' ? Object.fromEntries(english) : indicators;

  it('are those of the data, all of them and no other', () => {
    expect(Object.keys(texts).toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('are told apart by a short label, and have a unit and a definition that is a sentence', () => {
    const labels = Object.values(texts).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const [id, { label, unit, definition }] of Object.entries(texts)) {
      expect(label.length, id).toBeGreaterThan(2);
      expect(label.length, id).toBeLessThanOrEqual(LONGEST_LABEL);
      expect(unit, id).not.toBe('');
      expect(definition, id).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  it('hold the same numbers as in English', () => {
    // Thousands and decimals are written otherwise.
    const numbersOf = (text: string): string[] =>
      (text.replaceAll(/(?<=\d)[.,](?=\d)/g, '').match(/\d+/g) ?? []).toSorted();
    for (const [id, { unit, definition }] of Object.entries(texts)) {
      expect(numbersOf(unit), id).toEqual(numbersOf(english.get(id)?.unit ?? ''));
      expect(numbersOf(definition), id).toEqual(numbersOf(english.get(id)?.definition ?? ''));
    }
  });
});
