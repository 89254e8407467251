import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { FORMULAS } from '../../data/build/indicators/formulas.ts';
import english from '../../src/language/en/indicator-notes.json' with { type: 'json' };
import data from '../../src/language/en/data.json' with { type: 'json' };
import { FORMULA_KINDS } from '../../src/model/index.ts';

const rows = recordsOf(readTable(new URL('../../data/indicators.csv', import.meta.url)));

describe('what the tables say of indicators', () => {
  it('stands in the words, the same in English', () => {
    const noted = rows.flatMap(({ id = '', note = '' }) => (note === '' ? [] : [[id, note] as const]));
    expect(english).toEqual(Object.fromEntries(noted));
  });

  it('says no sentence twice', () => {
    for (const { id, note = '' } of rows) {
      const sentences = note.split(/(?<=\.) (?=[A-Z])/);
      expect(new Set(sentences).size, id).toBe(sentences.length);
    }
  });

  it('has a name for every series that a formula is made of', () => {
    const computed = rows.filter(({ formula }) => formula !== 'series');
    for (const { id, inputs = '' } of computed)
      for (const name of inputs.split(' ').filter((input) => input !== ''))
        expect(Object.keys(data.series), `${id ?? ''}: ${name}`).toContain(name);
  });

  it('knows the formulas that figures are made by', () => {
    expect([...FORMULA_KINDS]).toEqual([...FORMULAS]);
  });
});
