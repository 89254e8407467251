import type { SectorTable } from '../../datasets/sector-table.ts';
import type { IndustryCatalogue, IndustryPortfolio, IndustryQuestion, RegionCode } from '../../model/index.ts';
import { cellsOf } from './cells.ts';
import { breakNotices, positionNotices, referenceNotices } from './notices.ts';
import { placeNotices, placeOf } from './place.ts';
import { overallGrowth, positionsOf, trailsOf } from './positions.ts';
import { referenceOf } from './reference.ts';
import { referenceStructureOf, shiftShareOf, structureOf } from './structure.ts';
import { allOfReference, allPersons } from './quotients.ts';
import { shiftStart } from './year.ts';

/** All sectors of one region; null where nothing in the table stands for it. */
export function industryPortfolio(
  catalogue: IndustryCatalogue,
  table: SectorTable,
  question: IndustryQuestion,
  region: RegionCode,
): IndustryPortfolio | null {
  const cells = cellsOf(table);
  const place = placeOf(cells, question, region);
  if (place === null) return null;
  const { index, year } = place;
  const reference = referenceOf(cells, question.reference, place.region.country);
  const years = cells.years(index);
  const persons = cells.employment(index, year);
  const held = reference.employment(year);
  const families = catalogue.tables[table.name].sectors.map(({ family }) => family);
  const position = positionsOf(cells, question, index, year, reference);
  const positions = cells.sectors.map((_, sector) => position(sector));
  const overall = overallGrowth(cells, index, year);
  return {
    question,
    region,
    year,
    years,
    growth: overall.growth,
    growthFrom: overall.from,
    place: place.region,
    employment: allPersons(cells, index, year),
    sectors: positions,
    trails: trailsOf(cells, index, reference),
    structure: structureOf(persons, held, families),
    referenceStructure: referenceStructureOf(persons, held, families),
    shiftShare: shiftShareOf(cells, index, shiftStart(cells, index, year), year, reference),
    referenceRegions: reference.reporting(year),
    referenceEmployment: allOfReference(reference, year),
    notices: [
      ...placeNotices(cells, question, place),
      ...positionNotices(
        positions.map((own) => ({ place: place.region, position: own })),
        year,
      ),
      ...referenceNotices(reference, [...cells.sectors.keys()], year),
      ...breakNotices(cells, index),
    ],
  };
}
