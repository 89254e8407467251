import type { Speech } from '../../language/speech/words.ts';
import type { Catalogue, View } from '../../model/index.ts';
import { benchmarkNameOf, namesOf } from '../words/names.ts';
import { groupWordsReady } from '../words/groups.ts';
import type { FigureContext, KnownAnswers, Makeable } from './definition.ts';
import { keepLast } from './keep-last.ts';
import type { FigureAbsence, FigureValue } from './value.ts';

/** A question may follow from an answer, and another from that: the ranges of six themes, one after another. */
export const MOST_ROUNDS = 8;

// What is made of names is made once, as long as they are the same.
const namesIn = keepLast(namesOf);

/** The context of a figure in a language. */
export function contextOf(
  view: View,
  answers: KnownAnswers,
  catalogue: Catalogue,
  speech: Speech,
  isHeld = false,
): FigureContext<KnownAnswers> {
  const names = namesIn(catalogue, speech);
  const benchmarkName = benchmarkNameOf(view, names, speech.messages);
  return { view, answers, catalogue, speech, names, benchmarkName, isHeld };
}

/** What a figure makes of a context; where its answers are of groups of regions, it says so. */
export function valueOf<Shown>(
  figure: Makeable<Shown>,
  context: FigureContext<KnownAnswers>,
): FigureValue<Shown> | FigureAbsence {
  const value = figure.make(context);
  const { answers, view, speech, names } = context;
  const found = Object.values(answers).find((answer) => answer !== null && 'groupsUsed' in answer);
  const used = found !== undefined && found !== null && 'groupsUsed' in found ? found.groupsUsed : undefined;
  return used === undefined || value.kind !== 'value'
    ? value
    : (groupWordsReady()?.valueWithGroups(value, used, view, speech, names.region) ?? value);
}
