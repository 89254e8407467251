import {
  areaUnderCurve,
  KNOWN_RELATEDNESS,
  knownRelatedness,
  knownSectors,
  locationQuotients,
  relatednessDensity,
  type KnownRelatedness,
} from '../../../src/analysis/index.ts';
import { quantileOf } from '../../../src/analysis/quantile.ts';
import { seededRandom } from '../../../src/analysis/random.ts';
import { LEAST_KNOWN, presenceOf, USED_RELATEDNESS } from '../../../src/engine/industry/relate.ts';
import { quotientMark } from '../../../src/model/industry.ts';
import { readTable, recordsOf } from '../tables/table-text.ts';
import { byText, DATA, EU27, type Row } from '../tables/source-tables.ts';

/** The last year of the table, and the first in which Germany's building trades are counted as in the last. */
export const [FORETOLD_FROM, FORETOLD_TO] = [2009, 2015];
const DRAWS = 1000;
const SEED = 20_260_101;
/** Nine draws in ten lie between. */
const [LOW, HIGH] = [0.05, 0.95];

/** What is not relatedness, and how much of the foresight it has alone: how many regions have the sector, how many sectors the region has, both. */
export const SIZES = ['ubiquity', 'diversity', 'ubiquity-and-diversity'] as const;
type Measure = KnownRelatedness | (typeof SIZES)[number];

const read = (path: string): Record<string, string>[] => recordsOf(readTable(new URL(`sectors/${path}.csv`, DATA)));
const meanOf = (values: readonly number[]): number => {
  const present = values.filter((value) => !Number.isNaN(value));
  return present.reduce((sum, value) => sum + value, 0) / present.length;
};

interface Tables {
  readonly regions: readonly string[];
  readonly divisions: readonly string[];
  readonly persons: readonly Record<string, string>[];
  readonly countries: readonly Record<string, string>[];
}

/** Which region has which division in a year: a location quotient of 1 or more against the countries; NaN where it is not known or withheld. */
function presenceIn({ regions, divisions, persons, countries }: Tables, year: number): number[][] {
  const rowOf = new Map(regions.map((code, at) => [code, at]));
  const columnOf = new Map(divisions.map((code, at) => [code, at]));
  const matrix = regions.map(() => divisions.map(() => Number.NaN));
  for (const record of persons) {
    const row = matrix[rowOf.get(record['region'] ?? '') ?? -1];
    const column = columnOf.get(record['division'] ?? '');
    if (Number(record['year']) === year && record['value'] !== '' && row !== undefined && column !== undefined)
      row[column] = Number(record['value']);
  }
  const reference = divisions.map(() => 0);
  for (const record of countries) {
    const column = columnOf.get(record['division'] ?? '');
    if (Number(record['year']) === year && record['value'] !== '' && column !== undefined)
      reference[column] = (reference[column] ?? 0) + Number(record['value']);
  }
  const isKnown = divisions.map(
    (_, column) =>
      quotientMark(matrix.reduce((sum, row) => sum + (row[column] || 0), 0) / (reference[column] ?? Number.NaN)) !==
      'withheld',
  );
  return presenceOf(
    locationQuotients(matrix, reference).map((row) =>
      row.map((quotient, column) => (isKnown[column] === true ? quotient : Number.NaN)),
    ),
  );
}

interface Case {
  readonly country: string;
  readonly hasAppeared: boolean;
  readonly scores: Readonly<Record<Measure, number>>;
}

/**
 * Every region and division that it was not specialised in at first and that is known in both years, without a break between: what
 * each measure made of it, told by the regions of all other countries, and whether it came.
 */
function cases(tables: Tables, breaks: readonly Record<string, string>[]): Case[] {
  const { regions, divisions } = tables;
  const [before, after] = [presenceIn(tables, FORETOLD_FROM), presenceIn(tables, FORETOLD_TO)];
  const broken = new Set(
    breaks
      .filter(({ year }) => Number(year) > FORETOLD_FROM && Number(year) <= FORETOLD_TO)
      .map((row) => `${row['region'] ?? ''} ${row['division'] ?? ''}`),
  );
  const countries = [...new Set(regions.map((code) => code.slice(0, 2)))];
  return countries.flatMap((country) => {
    const others = before.filter((_, row) => regions[row]?.startsWith(country) !== true);
    const isKnown = knownSectors(others, LEAST_KNOWN);
    const ubiquity = divisions.map((_, column) => meanOf(others.map((row) => row[column] ?? Number.NaN)));
    const own = regions.flatMap((code, row) => (code.startsWith(country) ? [row] : []));
    const presence = own.map((row) => before[row] ?? []);
    const densities = KNOWN_RELATEDNESS.map(
      (measure) => [measure, relatednessDensity(presence, knownRelatedness(others, measure, LEAST_KNOWN))] as const,
    );
    return own.flatMap((row, at) =>
      divisions.flatMap((division, column): Case[] => {
        const outcome = after[row]?.[column] ?? Number.NaN;
        if (
          before[row]?.[column] !== 0 ||
          Number.isNaN(outcome) ||
          isKnown[column] !== true ||
          broken.has(`${regions[row] ?? ''} ${division}`)
        )
          return [];
        const [size, variety] = [ubiquity[column] ?? Number.NaN, meanOf(presence[at] ?? [])];
        const scores = Object.fromEntries(
          densities.map(([measure, density]) => [measure, density[at]?.[column] ?? Number.NaN]),
        ) as Record<KnownRelatedness, number>;
        return [
          {
            country,
            hasAppeared: outcome === 1,
            scores: { ...scores, ubiquity: size, diversity: variety, 'ubiquity-and-diversity': size * variety },
          },
        ];
      }),
    );
  });
}

/** A country's own area under the curve, weighed by the specialisations that came: what foretells is not which country it is. */
interface Fold {
  readonly auc: number;
  readonly came: number;
}

function meanOfFolds(folds: readonly Fold[]): number {
  return folds.reduce((sum, { auc, came }) => sum + auc * came, 0) / folds.reduce((sum, { came }) => sum + came, 0);
}

/** Rows of relatedness.csv: how well each measure, and size alone, told in the first year which specialisations came by the last. */
export function relatednessRows(): Row[] {
  const persons = read('persons-employed').filter(({ region = '' }) => EU27.has(region.slice(0, 2)));
  const regions = [...new Set(persons.map(({ region = '' }) => region))].sort();
  const divisions = read('divisions').map(({ code = '' }) => code);
  const all = cases({ regions, divisions, persons, countries: read('countries') }, read('breaks'));
  const scored = all.filter(({ scores }) => Object.values(scores).every((score) => !Number.isNaN(score)));
  const countries = [...new Set(scored.map(({ country }) => country))]
    .sort()
    .filter(
      (country) =>
        new Set(scored.filter((own) => own.country === country).map(({ hasAppeared }) => hasAppeared)).size === 2,
    );
  const held = countries.map((country) => scored.filter((own) => own.country === country));
  const random = seededRandom(SEED);
  const draws = Array.from({ length: DRAWS }, () => countries.map(() => Math.floor(random() * countries.length)));
  return [...KNOWN_RELATEDNESS, ...SIZES]
    .map((measure): Row => {
      const folds = held.map(
        (own): Fold => ({
          auc: areaUnderCurve(
            own.map(({ scores }) => scores[measure]),
            own.map(({ hasAppeared }) => hasAppeared),
          ),
          came: own.filter(({ hasAppeared }) => hasAppeared).length,
        }),
      );
      const drawn = draws.map((draw) => meanOfFolds(draw.flatMap((at) => folds[at] ?? [])));
      const figures = [meanOfFolds(folds), quantileOf(drawn, LOW), quantileOf(drawn, HIGH)].map((value) =>
        Number(value.toFixed(4)),
      );
      return [
        measure,
        KNOWN_RELATEDNESS.some((known) => known === measure) ? 'relatedness' : 'size',
        FORETOLD_FROM,
        FORETOLD_TO,
        ...figures,
        held.flat().length,
        held.flat().filter(({ hasAppeared }) => hasAppeared).length,
        countries.length,
        LEAST_KNOWN,
        String(measure === USED_RELATEDNESS),
      ];
    })
    .sort(byText);
}
