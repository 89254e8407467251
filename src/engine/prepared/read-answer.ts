import { decodeAnswer } from '../../datasets/answers/answer-codec.ts';
import type { AnswerOf, QuestionKind, QuestionOf } from '../questions.ts';
import type { LeanBoard } from './lean-board.ts';

/** What is on file of an answer: all of it, but of a board. */
export type FiledOf<Kind extends QuestionKind> = Kind extends 'board' ? LeanBoard : AnswerOf<Kind>;

/**
 * What is on file of the answer to a question, out of the JSON. Of what kind it is needs no second look: the file holds
 * what this engine answered at build, in the form that the page reads, and came by its digest. Throws DatasetError
 * `invalid`.
 */
export function readAnswer<Kind extends QuestionKind>(
  _: Kind,
  question: QuestionOf<Kind>,
  data: unknown,
  path: string,
): FiledOf<Kind> {
  return decodeAnswer(data, path, question) as FiledOf<Kind>;
}
