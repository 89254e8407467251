import { wordsOf, type Messages } from '../../language/speech/words.ts';
import { presetOf, type Language, type View } from '../../model/index.ts';

/** Pages whose figures are of scores, whatever indicator the map shows. */
const OF_SCORES: ReadonlySet<View['page']> = new Set(['region', 'gaps', 'method']);

/** How the scores of a view come about, in sentences: the preset, or choice by choice. Nothing where an indicator's own figures are shown. */
export function methodWords(
  { page, indicator, method }: Pick<View, 'page' | 'indicator' | 'method'>,
  messages: Messages,
  language: Language,
): readonly string[] {
  if (indicator !== null && !OF_SCORES.has(page)) return [];
  const words = wordsOf(language, 'method');
  const preset = presetOf(method);
  if (preset !== null) return [`${messages.presets.label}: ${messages.presets[preset]}. ${words.presets[preset]}`];
  const choices = [
    [words.normalisation, words.normalisations[method.normalisation].name],
    [words.aggregation, words.aggregations[method.aggregation].name],
    [words.weighting, words.weightings[method.weighting].name],
    [words.imputation, words.imputations[method.imputation].name],
  ] as const;
  return [
    `${messages.presets.label}: ${messages.presets.own}. ${choices.map(([label, choice]) => `${label}: ${choice}`).join('; ')}.`,
  ];
}
