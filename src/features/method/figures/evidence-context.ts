import { askEvidence } from '../../../figure/answers/asked.ts';
import type { FigureContext } from '../../../figure/value/definition.ts';
import { absence, type FigureAbsence } from '../../../figure/value/value.ts';
import { creditOf, type Credit } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import { withWords } from '../../../language/speech/words.ts';
import type { Catalogue, Evidence, IndicatorId, ThemeId, View } from '../../../model/index.ts';
import { themesShown, type Words } from '../content/evidence/words.ts';

export interface EvidenceAnswers {
  readonly evidence: Evidence;
}

export function askOfIndex(view: View) {
  return { evidence: askEvidence(view) };
}

/** What every figure of what an index rests on is made from. */
export interface EvidenceContext {
  readonly kind: 'evidence';
  readonly evidence: Evidence;
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly words: Words;
  /** Those shown: all that count, or the one chosen. */
  readonly themes: readonly ThemeId[];
  readonly notices: readonly string[];
  /** The indicators that count, of the themes shown. */
  readonly counted: readonly IndicatorId[];
  readonly creditTo: (indicators: readonly IndicatorId[]) => Credit;
}

/** The same, or that the method chosen counts nothing of the theme. */
export function evidenceContext(context: FigureContext<EvidenceAnswers>): EvidenceContext | FigureAbsence {
  const { answers, view, catalogue, speech, names } = context;
  const { evidence } = answers;
  const { messages, format } = withWords(speech, 'evidence');
  const counted = evidence.leaves.filter(({ theme }) => view.theme === 'all' || theme === view.theme);
  if (evidence.indicators.length === 0 || counted.length === 0) return absence(null, messages.evidence.nothing);
  const subject = subjectOf(catalogue, { ...view, indicator: null }, messages);
  return {
    kind: 'evidence',
    evidence,
    view,
    catalogue,
    words: { names, messages, format },
    themes: themesShown(evidence, view),
    notices: noticesOf({ result: evidence, names, messages }),
    counted: counted.map(({ indicator }) => indicator),
    creditTo: (indicators) =>
      creditOf({ result: { leaves: indicators.map((indicator) => ({ indicator })) }, catalogue, subject, messages }),
  };
}
