import { describe, expect, it } from 'vitest';
import {
  DEFAULT_TABLE,
  DERIVATIONS,
  FIRST_TABLE_YEAR,
  LAST_YEAR,
  SUMMARIES,
  TABLE_DRAWINGS,
  TABLE_GROUPS,
  TABLE_PIVOTS,
  TYPOLOGIES,
  THEMES,
  isTablePossible,
  parseCountryCode,
  type TableChoice,
} from '../../../src/model/index.ts';
import { parseView, serialiseView } from '../../../src/state/index.ts';
import { parseTable, writeTable } from '../../../src/state/links/table-text.ts';
import { indicator } from '../../fixtures/figures.ts';
import fc from '../../seeded.ts';

const ids = ['gerd', 'neet', 'ghg-per-gdp', 'real-gdp-growth'].map(indicator);
const countries = ['IT', 'EL', 'AT', 'MD'].flatMap((code) => parseCountryCode(code) ?? []);
const limit = fc.option(
  fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.double({ min: -1e14, max: 1e14, noNaN: true }).filter((value) => !Object.is(value, -0)),
  ),
);
const choice: fc.Arbitrary<TableChoice> = fc
  .record({
    measures: fc.uniqueArray(fc.constantFrom('overall' as const, ...THEMES, ...ids)),
    regions: fc.constantFrom('area' as const, 'selected' as const),
    countries: fc.uniqueArray(fc.constantFrom(...countries)),
    from: fc.integer({ min: FIRST_TABLE_YEAR, max: LAST_YEAR }),
    to: fc.integer({ min: FIRST_TABLE_YEAR, max: LAST_YEAR }),
    low: limit,
    high: limit,
    groups: fc.subarray([...TABLE_GROUPS]),
    typology: fc.option(fc.constantFrom(...TYPOLOGIES)),
    summary: fc.constantFrom(...SUMMARIES),
    derivation: fc.constantFrom(...DERIVATIONS),
    pivot: fc.constantFrom(...TABLE_PIVOTS),
    sort: fc.option(
      fc.record({
        column: fc.constantFrom('value', 'derived', 'country', '2020', 'ghg-per-gdp'),
        isDescending: fc.boolean(),
      }),
    ),
    drawing: fc.constantFrom(...TABLE_DRAWINGS),
  })
  .filter(isTablePossible);

describe('the steps of a table in a link', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(choice, (given) => {
        const text = writeTable(given);
        expect(parseTable(text)).toEqual(given);
        const { view, problems } = parseView(
          serialiseView({ ...parseView('').view, page: 'data', table: text }, 'spell-out'),
        );
        expect(problems).toEqual([]);
        expect(view.table).toBe(text);
      }),
    );
  });

  it('have one way to be written', () => {
    fc.assert(
      fc.property(choice, (given) => {
        const text = writeTable(given);
        const parsed = parseTable(text);
        expect(parsed === null ? null : writeTable(parsed)).toBe(text);
      }),
    );
    expect(writeTable(DEFAULT_TABLE)).toBe('');
    expect(parseTable('')).toBe(DEFAULT_TABLE);
  });

  const GOOD = 'gerd~area~IT.EL~2015_2024~1.5_~country~median~none~none~value_up~table';
  it('are all understood or none', () => {
    expect(parseTable(GOOD)).toMatchObject({ groups: ['country'], typology: null });
    expect(parseTable(GOOD.replace('country', 'strategy'))).toMatchObject({ groups: [], typology: 'strategy' });
    expect(parseTable(GOOD.replace('country', 'strategy').replace('median', 'none'))).toBeNull();
    for (const [part, bad] of [
      ['gerd', 'Gerd'],
      ['gerd', 'gerd.gerd'],
      ['area', 'everywhere'],
      ['IT.EL', 'IT.Greece'],
      ['2015_2024', '2024_2015'],
      ['2015_2024', '2015_2030'],
      ['2015_2024', '2015'],
      ['1.5_', '1,5_'],
      ['1.5_', '1.50_'],
      ['1.5_', '1.5_1'],
      ['1.5_', '1.5_2_3'],
      ['country', 'province'],
      ['country', 'country.coastal.island'],
      ['median', 'none'],
      ['~none~none', '~sum~none'],
      ['~none~none', '~none~region'],
      ['value_up', 'value'],
      ['value_up', 'Value_up'],
      ['~table', '~globe'],
      ['~table', ''],
      ['~table', '~table~more'],
    ] as const) {
      expect(GOOD, part).toContain(part);
      expect(parseTable(GOOD.replace(part, bad)), `${part} as ${bad}`).toBeNull();
    }
  });

  it('are told as a problem of the link where no table can be written so', () => {
    const { view, problems } = parseView('page=data&table=%3Cscript%3E');
    expect(view.table).toBe('');
    expect(problems).toEqual([{ kind: 'unknown-value', option: 'table', value: '<script>' }]);
  });
});
