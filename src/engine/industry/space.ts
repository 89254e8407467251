import {
  cooccurrence,
  economicComplexity,
  knownRelatedness,
  knownSectors,
  relatednessDensity,
  strongestLinks,
} from '../../analysis/index.ts';
import type { SectorTable } from '../../datasets/sector-table.ts';
import type { IndustryNotice, IndustryQuestion, IndustrySpace, RegionCode, SpaceNode } from '../../model/index.ts';
import { cellsOf, type SectorCells } from './cells.ts';
import { markNotices, missingNotices, referenceNotices } from './notices.ts';
import { placeNotices, placeOf } from './place.ts';
import { quotientsOf } from './quotients.ts';
import { referenceOf, wageOf } from './reference.ts';
import { LEAST_KNOWN, PRESENT, presenceOf, USED_RELATEDNESS } from './relate.ts';
import { sumOf } from './sums.ts';
import { latestWith } from './year.ts';

/** Links drawn a node, the tree among them: enough to see what hangs together, few enough to see it. */
const LINKS_A_NODE = 2.5;

/** What is the same for every region in a year. */
export interface Space {
  /** Position in the table to row here. */
  readonly rows: ReadonlyMap<number, number>;
  readonly densities: readonly (readonly number[])[];
  readonly meanDensities: readonly number[];
  readonly ubiquity: readonly number[];
  readonly isLinked: readonly boolean[];
  readonly complexity: { readonly regions: readonly number[]; readonly sectors: readonly number[] };
  readonly links: IndustrySpace['links'];
}

const spaces = new WeakMap<SectorTable, Map<number, Space>>();

function meanOf(values: readonly number[]): number {
  const present = values.filter(Number.isFinite);
  return sumOf(present) / present.length;
}

/** Wages a person over the sectors that tell both, of the year or the nearest of the two before. */
function payOf(cells: SectorCells, region: number, year: number): number {
  const pay = (of: number): number => {
    let [wages, persons] = [0, 0];
    cells.sectors.forEach((_, sector) => {
      const [paid, counted] = [cells.value('wages', region, sector, of), cells.value('employment', region, sector, of)];
      if (Number.isNaN(paid + counted)) return;
      wages += paid;
      persons += counted;
    });
    return wageOf(wages, persons);
  };
  const known = latestWith(year, (candidate) => Number.isFinite(pay(candidate)));
  return known === null ? Number.NaN : pay(known);
}

function make(cells: SectorCells, year: number): Space {
  const eu = referenceOf(cells, 'eu', '');
  const regions = eu.regions.filter((region) => cells.years(region).includes(year));
  const presence = presenceOf(quotientsOf(cells, regions, year, eu).map((row) => row.map(({ quotient }) => quotient)));
  const related = knownRelatedness(presence, USED_RELATEDNESS, LEAST_KNOWN);
  const together = cooccurrence(presence);
  const pay = regions.map((region) => payOf(cells, region, year));
  const unknown = { regions: regions.map(() => Number.NaN), sectors: cells.sectors.map(() => Number.NaN) };
  const densities = relatednessDensity(presence, related);
  return {
    rows: new Map(regions.map((region, row) => [region, row])),
    densities,
    meanDensities: cells.sectors.map((_, sector) => meanOf(densities.map((row) => row[sector] ?? Number.NaN))),
    // Of a sector of which no region's quotient can be told it is not known who has it.
    ubiquity: cells.sectors.map((_, sector) =>
      presence.some((row) => Number.isFinite(row[sector])) ? (together[sector]?.[sector] ?? 0) : Number.NaN,
    ),
    isLinked: knownSectors(presence, LEAST_KNOWN),
    // Diversity would have textiles and coal the most complex: what capitals do alone, they do instead of much else.
    complexity: pay.some(Number.isFinite) ? economicComplexity(presence, pay) : unknown,
    links: strongestLinks(related, Math.round(LINKS_A_NODE * cells.sectors.length)).flatMap(
      ({ one, other, weight, isTree }) => {
        const [from, to] = [cells.sectors[one], cells.sectors[other]];
        return from === undefined || to === undefined ? [] : [{ one: from, other: to, weight, isTree }];
      },
    ),
  };
}

/** What is the same for every region in a year, made once. */
export function spaceOf(cells: SectorCells, year: number): Space {
  const made = spaces.get(cells.table) ?? new Map<number, Space>();
  spaces.set(cells.table, made);
  const space = made.get(year) ?? make(cells, year);
  made.set(year, space);
  return space;
}

/**
 * The industry space of the EU27 and one region in it; presence and relatedness are against the EU27 whatever the question's
 * reference. Null for the ten sectors, where nothing in the table stands for the region, or that is not of the EU27.
 */
export function industrySpace(
  table: SectorTable,
  question: IndustryQuestion,
  region: RegionCode,
): IndustrySpace | null {
  if (table.name === 'ten-sectors') return null;
  const cells = cellsOf(table);
  const place = placeOf(cells, question, region);
  if (place === null) return null;
  const { index, year } = place;
  const space = spaceOf(cells, year);
  const row = space.rows.get(index);
  if (row === undefined) return null;
  const persons = cells.employment(index, year);
  const eu = referenceOf(cells, 'eu', '');
  const quotients = quotientsOf(cells, [index], year, eu)[0] ?? [];
  const nodes = cells.sectors.map((sector, position): SpaceNode => {
    const employment = persons[position] ?? Number.NaN;
    const { quotient, coverage, mark } = quotients[position] ?? {
      quotient: Number.NaN,
      coverage: Number.NaN,
      mark: null,
    };
    return {
      sector,
      employment,
      quotient,
      coverage,
      mark,
      isPresent: quotient >= PRESENT,
      isLinked: space.isLinked[position] ?? false,
      density: space.densities[row]?.[position] ?? Number.NaN,
      meanDensity: space.meanDensities[position] ?? Number.NaN,
      complexity: space.complexity.sectors[position] ?? Number.NaN,
      ubiquity: space.ubiquity[position] ?? Number.NaN,
      reason: Number.isFinite(employment) ? null : table.reason('employment', cells.cell(index, position, year)),
    };
  });
  const complexity = space.complexity.regions[row] ?? Number.NaN;
  const ranked = space.complexity.regions.filter(Number.isFinite);
  const own = nodes.map((position) => ({ place: place.region, position }));
  const unlinked = nodes.flatMap(({ sector, isLinked }) => (isLinked ? [] : [sector]));
  const notices: IndustryNotice[] = [
    ...placeNotices(cells, question, place),
    ...missingNotices(own),
    ...markNotices(own),
    ...referenceNotices(eu, [...cells.sectors.keys()], year),
    ...(unlinked.length === 0
      ? []
      : [{ kind: 'not-linked', sectors: unlinked, regions: [place.region.code] } satisfies IndustryNotice]),
  ];
  return {
    question,
    region,
    place: place.region,
    year,
    nodes,
    links: space.links,
    complexity,
    notices,
    complexityRank: Number.isFinite(complexity) ? 1 + ranked.filter((other) => other > complexity).length : Number.NaN,
    complexityOf: ranked.length,
  };
}
