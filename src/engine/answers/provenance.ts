import type { Question } from '../../model/index.ts';
import { pickCell, type Figures } from '../figures/figures.ts';
import { sourceOf } from '../figures/merged-figures.ts';
import { areaRegions, codesOf } from '../figures/regions.ts';
import type { Provenance } from '../questions.ts';

/** Which source the figures of the question's indicator are of. Throws RangeError for one the catalogue does not have. */
export function provenanceOf(figures: Figures, question: Question): Provenance {
  const indicator = figures.catalogue.indicators.find(({ id }) => id === question.indicator);
  if (indicator === undefined) throw new RangeError(`indicator: "${question.indicator}" is not in the catalogue`);
  const area = areaRegions(figures);
  return {
    question,
    regions: codesOf(area),
    sources: area.map((region) => {
      const cell = pickCell(figures.series(indicator.id), region, indicator, question.year);
      return Number.isFinite(cell.value) ? sourceOf(cell) : null;
    }),
  };
}
