import fc from '../../seeded.ts';
import { describe, expect, it } from 'vitest';
import {
  cooccurrence,
  knownRelatedness,
  knownSectors,
  locationQuotients,
  relatedness,
  relatednessDensity,
} from '../../../src/analysis/index.ts';
import { cellsOf } from '../../../src/engine/industry/cells.ts';
import { positionsOf } from '../../../src/engine/industry/positions.ts';
import { allOfReference, allPersons, quotientsOf } from '../../../src/engine/industry/quotients.ts';
import { referenceOf } from '../../../src/engine/industry/reference.ts';
import { LEAST_KNOWN, presenceOf, USED_RELATEDNESS } from '../../../src/engine/industry/relate.ts';
import { shiftShareOf } from '../../../src/engine/industry/structure.ts';
import {
  DEFAULT_VIEW,
  INDUSTRY_REFERENCES,
  industryQuestionOf,
  SECTOR_TABLES,
  type SectorTableName,
} from '../../../src/model/index.ts';
import { sectorTables } from './tables.ts';

const { tables } = sectorTables();
const tableNames = fc.constantFrom(...SECTOR_TABLES);
const references = fc.constantFrom(...INDUSTRY_REFERENCES);
/** Any region of a table in any two of its years, the earlier one first. */
const spans = tableNames.chain((name) =>
  fc.record({
    name: fc.constant(name),
    region: fc.nat({ max: tables[name].note.regions.length - 1 }),
    reference: references,
    years:
      tables[name].note.years.length < 2
        ? fc.constant([...tables[name].note.years])
        : fc.subarray([...tables[name].note.years], { minLength: 2, maxLength: 2 }),
  }),
);
const countryOf = (name: SectorTableName, region: number): string => tables[name].note.regions[region]?.country ?? '';
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How far the parts of a change are from it, sector by sector and in all, at the size of what they are parts of. */
function gap(
  name: SectorTableName,
  region: number,
  from: number,
  year: number,
  reference: (typeof INDUSTRY_REFERENCES)[number],
): number | null {
  const cells = cellsOf(tables[name]);
  const found = shiftShareOf(cells, region, from, year, referenceOf(cells, reference, countryOf(name, region)));
  if (found === null || found.sectors.length === 0) return null;
  expect(found.sectors.length + found.leftOut.length + found.broken.length).toBe(cells.sectors.length);
  const { total, sectors } = found;
  return Math.max(
    ...[total, ...sectors].map(
      ({ start, change, national, mix, regional }) =>
        Math.abs(national + mix + regional - change) / Math.max(1, start, Math.abs(change)),
    ),
    Math.abs(sum(sectors.map(({ change }) => change)) - total.change) / Math.max(1, total.start),
  );
}

describe('the parts of a change', () => {
  it.each(SECTOR_TABLES.filter((name) => tables[name].note.years.length > 1).map((name) => ({ name })))(
    'sum to it in every region of $name, from its first year to its last',
    ({ name }) => {
      const cells = cellsOf(tables[name]);
      const gaps = cells.note.regions.flatMap((_, region) => {
        const [from, year] = [cells.years(region)[0], cells.years(region).at(-1)];
        const found = from === undefined || year === undefined ? null : gap(name, region, from, year, 'eu');
        return found === null ? [] : [found];
      });
      expect(gaps.length).toBeGreaterThan(220);
      expect(Math.max(...gaps)).toBeLessThan(1e-12);
    },
    60_000,
  );

  it('sum to it between any two years, against any reference', () => {
    fc.assert(
      fc.property(spans, ({ name, region, reference, years: [from = 0, year = 0] }) => {
        expect(gap(name, region, from, year, reference) ?? 0).toBeLessThan(1e-12);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('location quotients', () => {
  it('times the shares of the reference are the shares of the region, over the sectors whose quotient is told', () => {
    for (const name of SECTOR_TABLES) {
      let compared = 0;
      const cells = cellsOf(tables[name]);
      const held = referenceOf(cells, 'eu', '');
      cells.note.regions.forEach((_, region) => {
        for (const year of cells.years(region)) {
          const [persons, shares] = [cells.employment(region, year), held.employment(year)];
          const told = (quotientsOf(cells, [region], year, held)[0] ?? []).flatMap(({ quotient }, sector) =>
            Number.isNaN(quotient) ? [] : [{ quotient, sector }],
          );
          const all = allPersons(cells, region, year);
          if (!(all > 0)) continue;
          compared += 1;
          const own = sum(told.map(({ sector }) => (persons[sector] ?? Number.NaN) / all));
          expect(
            sum(
              told.map(
                ({ quotient, sector }) => (quotient * (shares[sector] ?? Number.NaN)) / allOfReference(held, year),
              ),
            ),
          ).toBeCloseTo(own, 10);
        }
      });
      expect(compared).toBeGreaterThan(200);
    }
  }, 60_000);

  it('do so for any amounts, and with missing ones over those that are there', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(
              { weight: 4, arbitrary: fc.nat({ max: 100_000 }) },
              { weight: 1, arbitrary: fc.constant(Number.NaN) },
            ),
            amount,
          ),
          { minLength: 1, maxLength: 40 },
        ),
        (pairs) => {
          const [row, shares] = [pairs.map(([own]) => own), pairs.map(([, other]) => other)];
          const quotients = locationQuotients([row], shares)[0] ?? [];
          const present = quotients.flatMap((quotient, sector) =>
            Number.isNaN(quotient) ? [] : [(quotient * (shares[sector] ?? Number.NaN)) / sum(shares)],
          );
          if (row.some((value) => value > 0)) expect(sum(present)).toBeCloseTo(1, 9);
          else expect(present).toEqual([]);
        },
      ),
    );
  });
});

describe('density', () => {
  it('lies between 0 and 100 in every reporting region, in every year', () => {
    const cells = cellsOf(tables.divisions);
    const held = referenceOf(cells, 'eu', '');
    for (const year of cells.note.years) {
      const regions = held.regions.filter((region) => cells.years(region).includes(year));
      const presence = presenceOf(
        quotientsOf(cells, regions, year, held).map((row) => row.map(({ quotient }) => quotient)),
      );
      const densities = relatednessDensity(presence, knownRelatedness(presence, USED_RELATEDNESS, LEAST_KNOWN));
      expect(densities.flat()).toHaveLength(regions.length * 68);
      expect(densities.flat().filter((density) => density < 0 || density > 100 + 1e-9)).toEqual([]);
      // A sector that is linked is near or far everywhere, one that is not nowhere.
      knownSectors(presence, LEAST_KNOWN).forEach((isKnown, sector) =>
        expect(
          densities.every((row) => Number.isNaN(row[sector] ?? 0) === !isKnown),
          `${String(year)} ${String(cells.sectors[sector])}`,
        ).toBe(true),
      );
    }
  }, 60_000);

  it('does so for any presence: all of it where a region has everything, none where it has nothing', () => {
    const presence = fc.array(fc.array(fc.constantFrom(1, 1, 0, Number.NaN), { minLength: 6, maxLength: 6 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(presence, (rows) => {
        const related = relatedness(cooccurrence(rows), 'association');
        for (const density of relatednessDensity(rows, related).flat())
          expect(Number.isNaN(density) || (density >= 0 && density <= 100 + 1e-9)).toBe(true);
        for (const share of [0, 1]) {
          for (const density of relatednessDensity([Array.from({ length: 6 }, () => share)], related).flat()) {
            if (!Number.isNaN(density)) expect(density).toBeCloseTo(100 * share, 9);
          }
        }
      }),
    );
  });
});

describe('stars', () => {
  const rules = fc.record({
    size: fc.double({ min: 0, max: 1, noNaN: true }),
    specialisation: fc.double({ min: 0, max: 5, noNaN: true }),
    productivity: fc.double({ min: 0, max: 3, noNaN: true }),
  });

  it('are never earned from a cell without a figure, nor for wages without one, nor where nobody works, whatever the rules', () => {
    let missing = 0;
    fc.assert(
      fc.property(spans, rules, ({ name, region, reference, years: [year = 0] }, stars) => {
        const cells = cellsOf(tables[name]);
        const position = positionsOf(
          cells,
          { ...industryQuestionOf(DEFAULT_VIEW), table: name, reference, stars },
          region,
          year,
          referenceOf(cells, reference, countryOf(name, region)),
        );
        for (const sector of cells.sectors.keys()) {
          const own = position(sector);
          const earned = [own.size, own.specialisation, own.productivity].filter((star) => star === 'earned').length;
          expect(own.stars).toBe(earned);
          if (Number.isNaN(own.employment)) {
            missing += 1;
            expect([own.size, own.specialisation, own.productivity]).toEqual(['unknown', 'unknown', 'unknown']);
          } else if (own.employment === 0)
            expect([own.size, own.specialisation, own.productivity]).toEqual(['missed', 'missed', 'missed']);
          else if (Number.isNaN(own.wage)) expect(own.productivity).toBe('unknown');
        }
      }),
      { numRuns: 200 },
    );
    expect(missing).toBeGreaterThan(500);
  }, 60_000);
});
