import { encodeFirstAnswer } from '../../../src/datasets/first-answer.ts';
import { explore } from '../../../src/engine/explore.ts';
import type { Figures } from '../../../src/engine/figures.ts';
import { DEFAULT_VIEW, questionOf } from '../../../src/model/index.ts';

/** The answer to the question of the first view as the page reads it, computed by what computes every other answer. */
export function firstAnswerFile(figures: Figures): string {
  return encodeFirstAnswer(explore(figures, questionOf(DEFAULT_VIEW)));
}
