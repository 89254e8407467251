import type { SectorTable } from '../../datasets/sector-table.ts';
import type { IndustryNotice, IndustryQuestion, SectorAcross, SectorCode } from '../../model/index.ts';
import { cellsOf } from './cells.ts';
import { positionNotices, referenceNotices } from './notices.ts';
import { isOtherOutline } from './place.ts';
import { positionsOf } from './positions.ts';
import { referenceOf } from './reference.ts';
import { sumOf } from './sums.ts';
import { nearestYear, yearAsked } from './year.ts';

const LARGEST = 10;

/**
 * One sector in every region of the area that the table has, in one year for all. Throws RangeError for a sector the table
 * does not have.
 */
export function sectorAcross(table: SectorTable, question: IndustryQuestion, sector: SectorCode): SectorAcross {
  const cells = cellsOf(table);
  const index = cells.sectors.indexOf(sector);
  if (index < 0) throw new RangeError(`sector: ${sector} is none of the table ${table.name}`);
  const asked = yearAsked(cells, question);
  const year = nearestYear(cells.note.years, asked) ?? asked;
  const regions = cells.note.regions.flatMap((place, region) =>
    place.isInSeeArea && cells.years(region).length > 0
      ? [
          {
            place,
            position: positionsOf(
              cells,
              question,
              region,
              year,
              referenceOf(cells, question.reference, place.country),
            )(index),
          },
        ]
      : [],
  );
  // Where each is held against its own country, no one reference is behind them all: the EU27 is told of.
  const reference = referenceOf(cells, question.reference === 'country' ? 'eu' : question.reference, '');
  const persons = reference.bySector(index, year);
  const all = reference.employment(year)[index] ?? Number.NaN;
  const largest = sumOf(persons.toSorted((one, other) => other - one).slice(0, LARGEST));
  const outlines = regions.filter(({ place }) => isOtherOutline(place));
  return {
    question,
    sector,
    year,
    regions,
    referenceEmployment: all,
    referenceRegions: persons.length,
    topTenShare: all > 0 ? largest / all : Number.NaN,
    notices: [
      ...outlines.map(
        ({ place }): IndustryNotice => ({ kind: 'other-outline', region: place.code, nutsVersion: place.nutsVersion }),
      ),
      ...(year === asked ? [] : [{ kind: 'other-year', year } satisfies IndustryNotice]),
      ...positionNotices(regions, year),
      ...referenceNotices(reference, [index], year),
      ...(cells.note.years.length > 1 ? [] : [{ kind: 'one-year', year } satisfies IndustryNotice]),
    ],
  };
}
