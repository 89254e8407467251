import { withWords } from '../../../language/speech/words.ts';
import type { FigureContext } from '../../../figure/value/definition.ts';
import { creditOf, type Credit } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf, type Subject } from '../../../figure/words/subject.ts';
import { SCALE_DECIMALS, scaleOf, type Board, type View } from '../../../model/index.ts';
import type { Words } from '../content/rows.ts';

/** Gaps of scores only: an indicator's own stands on the map. */
export function scoresOnly(view: View): View {
  return { ...view, indicator: null, shown: 'gap' };
}

export interface BoardAnswer {
  readonly board: Board;
}

/** What every figure of gaps is written with. */
export interface BoardContext {
  readonly board: Board;
  readonly words: Words;
  readonly subject: Subject;
  readonly benchmarkName: string;
  readonly credit: Credit;
  readonly notices: readonly string[];
  /** Of scores: their unit and decimals. */
  readonly unit: string;
  readonly decimals: number;
}

export function boardContext(
  context: Pick<FigureContext<BoardAnswer>, 'view' | 'answers' | 'catalogue' | 'speech' | 'names' | 'benchmarkName'>,
): BoardContext {
  const { view, answers, catalogue, speech, names, benchmarkName } = context;
  const { board } = answers;
  const messages = withWords(speech, 'gaps').messages;
  const subject = subjectOf(catalogue, scoresOnly(view), messages);
  const scale = scaleOf(board.question.method);
  return {
    board,
    words: { catalogue, names, messages, format: speech.format },
    subject,
    benchmarkName,
    credit: creditOf({ result: board, catalogue, subject, messages }),
    notices: noticesOf({ result: board, names, messages }),
    unit: messages.scales[scale],
    decimals: SCALE_DECIMALS[scale],
  };
}
