import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/language/format.ts';
import { besideName } from '../../src/language/sentences/beside.ts';
import { LANGUAGES } from '../../src/model/index.ts';
import { publishedFigures } from '../fixtures/figures.ts';

const { regions } = publishedFigures().catalogue;
const beside = (code: string, language: 'en' | 'it'): string => {
  const region = regions.find((known) => known.code === code);
  return region === undefined ? '' : besideName(region, formatOf(language), 'country-first');
};

describe('what stands beside the name of a region', () => {
  it.each(LANGUAGES)('is its code alone where it is called as its country is: %s', (language) => {
    expect(beside('MD00', language)).toBe('MD00');
  });

  it('is country and code otherwise, also where it is the only region of its country', () => {
    expect(beside('ITI3', 'it')).toBe('Italia · ITI3');
    expect(beside('ME00', 'en')).toBe('Montenegro · ME00');
  });
});
