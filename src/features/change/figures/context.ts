import { withWords } from '../../../language/speech/words.ts';
import { askChange } from '../../../figure/answers/asked.ts';
import type { FigureContext } from '../../../figure/value/definition.ts';
import { creditOf, type Credit } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf, type Subject } from '../../../figure/words/subject.ts';
import type { Change, View } from '../../../model/index.ts';
import type { Words } from '../content/rows.ts';

export interface ChangeAnswer {
  readonly change: Change;
}

/** What every figure of the page asks. */
export const asksChange = (view: View) => ({ change: askChange(view) });

/** What every figure of change is written with. */
export interface ChangeContext {
  readonly change: Change;
  readonly words: Words;
  readonly subject: Subject;
  readonly benchmarkName: string;
  readonly credit: Credit;
  readonly notices: readonly string[];
  /** The year that the view shows; null where each figure has its latest. */
  readonly year: number | null;
}

export function changeContext({
  view,
  answers: { change },
  catalogue,
  speech,
  names,
  benchmarkName,
}: FigureContext<ChangeAnswer>): ChangeContext {
  const messages = withWords(speech, 'change', 'outcome').messages;
  const subject = subjectOf(catalogue, change.question, messages);
  return {
    change,
    words: { names, messages, format: speech.format },
    subject,
    benchmarkName,
    credit: creditOf({ result: change, catalogue, subject, messages }),
    notices: noticesOf({ result: change, names, messages }),
    year: view.year.kind === 'fixed' ? view.year.year : null,
  };
}
