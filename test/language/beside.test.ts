import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/language/format.ts';
import { besideName } from '../../src/language/sentences/beside.ts';
import { LANGUAGES, type Language } from '../../src/model/index.ts';
import { publishedFigures } from '../fixtures/figures.ts';

const { regions } = publishedFigures().catalogue;
const regionOf = (code: string) => regions.find((known) => known.code === code);
const beside = (code: string, language: Language): string => {
  const region = regionOf(code);
  return region === undefined ? '' : besideName(region, formatOf(language), 'country-first');
};

describe('what stands beside the name of a region', () => {
  it.each(LANGUAGES)('is its code alone where it is called as its country is: %s', (language) => {
    const country = formatOf(language).country('MD');
    expect(beside('MD00', language)).toBe(country === regionOf('MD00')?.name ? 'MD00' : `${country} · MD00`);
  });

  it('is so in English and Italian, which call Moldova as it calls itself', () => {
    expect([beside('MD00', 'en'), beside('MD00', 'it')]).toEqual(['MD00', 'MD00']);
  });

  it('is country and code otherwise, also where it is the only region of its country', () => {
    expect(beside('ITI3', 'it')).toBe('Italia · ITI3');
    expect(beside('ME00', 'en')).toBe('Montenegro · ME00');
  });
});
