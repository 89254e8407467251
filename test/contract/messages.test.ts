import { en, speechIn } from '../fixtures/words.ts';
import { publishedIndustry } from '../fixtures/figures.ts';
import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';

import { LANGUAGES } from '../../src/model/index.ts';

const rows = recordsOf(readTable(new URL('../../data/indicators.csv', import.meta.url)));
const english = new Map(
  rows.map(({ id = '', label = '', unit = '', definition = '' }) => [id, { label, unit, definition }]),
);

const labelsOf = (file: string, key: string): readonly (readonly [string, string])[] =>
  recordsOf(readTable(new URL(`../../data/sectors/${file}.csv`, import.meta.url))).map((row) => [
    row[key] ?? '',
    row['label'] ?? '',
  ]);
const sectors = [...labelsOf('divisions', 'code'), ...labelsOf('ten-sectors', 'code')];
const families = labelsOf('families', 'id');
const published = publishedIndustry().catalogue;

/** A choice of a list and a headline have no room for more. */
const LONGEST_LABEL = 45;

/** What is wrong with the names of a language: codes it lacks, has too much, or calls by nothing. */
const codes = (names: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(names).flatMap(([code, name]) => (name.trim() === '' ? [] : [code]));

describe('the English of the tables of data, which translators start from', () => {
  it('calls every indicator as the table does', () => {
    expect(en.indicators).toEqual(Object.fromEntries(english));
  });

  it('calls every sector and family as the tables do', () => {
    expect(en.sectors.sectors).toEqual(Object.fromEntries(sectors));
    expect(en.sectors.families).toEqual(Object.fromEntries(families));
  });

  it('names the sources as the catalogue of industries does', () => {
    expect(en.sectors.sources).toEqual(
      Object.fromEntries(Object.values(published.tables).map(({ name, source }) => [name, source])),
    );
  });
});

describe.each(LANGUAGES)('the sectors and their families in %s', (language) => {
  const { sectors: names, industry } = speechIn(language).messages;

  it('are those of the data, all of them and no other, by themselves and inside a sentence', () => {
    for (const called of [names.sectors, industry.inSentence.sectors])
      expect(codes(called).toSorted()).toEqual(sectors.map(([code]) => code).toSorted());
    for (const called of [names.families, industry.inSentence.families])
      expect(codes(called).toSorted()).toEqual(families.map(([id]) => id).toSorted());
  });

  it('are told apart within their table', () => {
    for (const table of Object.values(published.tables)) {
      const labels = table.sectors.map(({ code }) => (names.sectors as Readonly<Record<string, string>>)[code]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe.each(LANGUAGES)('the indicators in %s', async (language) => {
  const { indicators } = speechIn(language).messages;
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
