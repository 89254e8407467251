import type { AnswerOf, QuestionKind, QuestionOf } from '../../engine/questions.ts';
import type { MapGeometry } from '../../model/index.ts';

/** A question to the engine, as data. */
export interface Asked<Kind extends QuestionKind = QuestionKind> {
  readonly kind: Kind;
  readonly question: QuestionOf<Kind>;
  /** Whether the figure is made without its answer until that has come. */
  readonly isLate: boolean;
}

/** A question for the shapes of the map. */
export interface AskedGeometry {
  readonly kind: 'geometry';
  readonly isLate: boolean;
}

export function ask<Kind extends QuestionKind>(kind: Kind, question: QuestionOf<Kind>): Asked<Kind> {
  return { kind, question, isLate: false };
}

/** A question whose answer takes long: the figure is made without, and again with it. Its answer is null until then. */
export function askLate<Kind extends QuestionKind>(kind: Kind, question: QuestionOf<Kind>): Asked<Kind> {
  return { kind, question, isLate: true };
}

export const GEOMETRY: AskedGeometry = { kind: 'geometry', isLate: false };

/** The shapes of a figure that is made without them until they have come. */
export const LATE_GEOMETRY: AskedGeometry = { kind: 'geometry', isLate: true };

/** The questions whose answers are of a type. */
type AskedFor<Answer> =
  | { readonly [Kind in QuestionKind]: AnswerOf<Kind> extends Answer ? Asked<Kind> : never }[QuestionKind]
  | (MapGeometry extends Answer ? AskedGeometry : never);

/** What a figure asks, by the names of its answers; null is answered with null. */
export type Questions<Answers> = { readonly [Name in keyof Answers]: AskedFor<Answers[Name]> | null };

/** Any question of any figure. */
export type AnyAsked = { readonly [Kind in QuestionKind]: Asked<Kind> }[QuestionKind] | AskedGeometry;
/** Any question that the engine answers. */
export type ToEngine = Exclude<AnyAsked, AskedGeometry>;
export type AnyAnswer = AnswerOf<QuestionKind> | MapGeometry;
