import type { FigureContext } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import { absence, type FigureAbsence } from '../../../figure/value/value.ts';
import { industryQuestionOf, type SectorAcross, type View } from '../../../model/index.ts';
import type { Words } from '../content/words.ts';
import { askOfRegion, ofPart, sectorOf, wordsFor, type PortfolioAnswers } from '../content/context.ts';

export interface AcrossAnswers extends PortfolioAnswers {
  readonly across: SectorAcross;
}

/** One sector in all regions: the one chosen, else the strongest of the region selected, once it is known which that is. */
export function askAcross(given: View, known: Partial<AcrossAnswers>) {
  const view = ofPart(given, 'across');
  const asked = askOfRegion(view, 'across');
  const { industry, portfolio } = known;
  if (industry === undefined || portfolio === undefined) return asked;
  const sector = sectorOf(view, industry, portfolio);
  return sector === null
    ? asked
    : { ...asked, across: ask('sectorAcross', { question: industryQuestionOf(view), sector }) };
}

/** What both figures of it are made from. */
interface OfSector {
  readonly kind: 'sector';
  readonly words: Words;
  readonly across: SectorAcross;
  /** One of its regions, whose NUTS version is that of all. */
  readonly first: SectorAcross['regions'][number];
}

export function acrossContext(context: FigureContext<AcrossAnswers>): OfSector | FigureAbsence {
  const { industry, across } = context.answers;
  const words = wordsFor(context, industry, across.question.table);
  const [first] = across.regions;
  return first === undefined ? absence(null, words.messages.ranking.missing) : { kind: 'sector', words, across, first };
}
