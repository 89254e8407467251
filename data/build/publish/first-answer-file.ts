import { encodeExplore } from '../../../src/datasets/answers/explore-answer.ts';
import { explore } from '../../../src/engine/answers/explore.ts';
import type { Figures } from '../../../src/engine/figures/figures.ts';
import { DEFAULT_VIEW, RANGE_DRAWS, RANGE_SEED, questionOf, withRanges } from '../../../src/model/index.ts';
import { rangesOf } from './answer-files.ts';

/** The answer to the question of the first view as the page reads it, computed by what computes every other answer, with how far ranks can be told. */
export function firstAnswerFile(figures: Figures): string {
  const question = questionOf(DEFAULT_VIEW);
  return encodeExplore(
    withRanges(
      explore(figures, question),
      rangesOf(figures, question, { draws: RANGE_DRAWS, seed: RANGE_SEED, compared: [] }),
    ),
  );
}
