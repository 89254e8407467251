import { ask } from '../../../figure/value/questions.ts';
import type { FigureContext } from '../../../figure/value/definition.ts';
import { absence, NOTHING, type FigureAbsence } from '../../../figure/value/value.ts';
import { industryQuestionOf, sectorTableOf, type IndustrySpace, type View } from '../../../model/index.ts';
import { askOfRegion, ofPart, regionContext, type OfRegion, type PortfolioAnswers } from '../content/context.ts';

export interface SpaceAnswers extends PortfolioAnswers {
  /** Null where the region has no place in it, or the table is too coarse for one. */
  readonly space: IndustrySpace | null;
}

/** What is near to what a region has; the portfolio says which of its sectors is the strongest. */
export function askSpace(given: View) {
  const view = ofPart(given, 'space');
  const question = industryQuestionOf(view);
  const [region] = view.selected;
  return {
    ...askOfRegion(view, 'space'),
    space: region === undefined || question.table === 'ten-sectors' ? null : ask('industrySpace', { question, region }),
  };
}

/** What both figures of it are made from. */
export function spaceContext(
  context: FigureContext<SpaceAnswers>,
): (OfRegion & { readonly space: IndustrySpace }) | FigureAbsence {
  const given = regionContext(context, 'space');
  const { space } = context.answers;
  if (given.kind === 'absence') return given;
  if (sectorTableOf(given.choice) === 'ten-sectors') return absence(given.words.messages.industry.onlyDivisions, null);
  return space === null ? NOTHING : { ...given, space };
}
