import type { AnswerOf, QuestionKind } from '../../../../src/engine/questions.ts';
import type { KnownAnswers } from '../../../../src/figure/value/definition.ts';
import type { FigureColumn, FigureRow } from '../../../../src/figure/value/table.ts';
import type { Catalogue, View } from '../../../../src/model/index.ts';

/** What a cell is to hold, to the last digit: NaN where it is to be missing; undefined where the reader does not say. */
export type Expected = (row: FigureRow, column: FigureColumn) => number | undefined;

/** How the numbers of a table follow from the answers of the engine. */
export type Reader = (answers: KnownAnswers, view: View, catalogue: Catalogue) => Expected;

/** An answer under the name that a figure gives it: the kind is known where the figure is, and not to the compiler. */
export function answered<Kind extends QuestionKind>(
  answers: KnownAnswers,
  name: string,
  _kind: Kind,
): AnswerOf<Kind> | null {
  return (answers[name] ?? null) as AnswerOf<Kind> | null;
}

/** The same where there always is one. */
export function given<Kind extends QuestionKind>(answers: KnownAnswers, name: string, kind: Kind): AnswerOf<Kind> {
  const found = answered(answers, name, kind);
  if (found === null) throw new Error(`There is no answer ${name}.`);
  return found;
}

/** The number of a column at a place; NaN where there is none. */
export const at = (column: ArrayLike<number> | undefined, place: number): number => column?.[place] ?? Number.NaN;

/** The place of the region of a row. */
export const placeOf = (regions: readonly string[], { code }: FigureRow): number =>
  code === null ? -1 : regions.indexOf(code);
