import { describe, expect, it } from 'vitest';
import { readTable } from '../../data/build/tables/table-text.ts';
import { divisionRows, familyRows, tenSectorRows } from '../../data/build/sources/industry-families.ts';
import type { StructuralCell } from '../../data/build/sources/structural-business.ts';
import { DIVISIONS } from '../../data/build/sources/structural-divisions.ts';

const rowsOf = (name: string): readonly (readonly string[])[] =>
  readTable(new URL(`../../data/sectors/${name}.csv`, import.meta.url)).rows;

describe('the families of industry', () => {
  it('are those of the tables', () => {
    expect(familyRows()).toEqual(rowsOf('families'));
    expect(tenSectorRows()).toEqual(rowsOf('ten-sectors'));
  });

  it('take in the divisions as in the table, every one of them', () => {
    const cells = Object.keys(DIVISIONS).flatMap((division) =>
      ['ITC1', 'ITC2', 'ITC3'].map(
        (region): StructuralCell => ({
          variable: 'persons-employed',
          year: 2015,
          region,
          division,
          value: 100,
          flags: '',
          reason: null,
        }),
      ),
    );
    const familiesIn = (rows: readonly (readonly (string | number | null)[])[]): unknown[] =>
      rows.map(([code, , , family]) => [code, family]);
    expect(familiesIn(divisionRows(cells, new Set(['IT'])))).toEqual(familiesIn(rowsOf('divisions')));
  });
});
