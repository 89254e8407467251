import { describe, expect, it } from 'vitest';
import { answers } from '../../../src/features/data/content/search-indicators.ts';
import { publishedFigures } from '../../fixtures/figures.ts';
import '../../fixtures/words.ts';

const { indicators } = publishedFigures().catalogue;
const found = (search: string): readonly string[] =>
  indicators.filter((indicator) => answers(indicator, search)).map(({ id }) => id);

describe('the search of the catalogue', () => {
  it('finds patents by their English and their Italian name, one or many', () => {
    const patents = ['patent-applications', 'patents', 'pct-patents'];
    for (const search of ['patents', 'patent', 'brevetti', 'brevetto', 'Brevetti ', 'PATENTS'])
      expect(found(search).toSorted(), search).toEqual(patents);
  });

  it('finds by code, source and unit', () => {
    expect(found('tgs00042')).toEqual(['gerd']);
    expect(found('rd_e_gerdreg').toSorted()).toEqual(['business-rd', 'higher-education-rd']);
    expect(found('edgar')).toContain('ghg-per-gdp');
    expect(found('million inhabitants')).toContain('patent-applications');
    expect(found('milioni di abitanti')).toContain('horizon-participations');
  });

  it('wants every word, and finds all where nothing is searched for', () => {
    expect(found('patents zebra')).toEqual([]);
    expect(found('  ')).toHaveLength(indicators.length);
    for (const search of ['~', '***', ' % ', '—']) expect(found(search), search).toEqual([]);
  });
});
