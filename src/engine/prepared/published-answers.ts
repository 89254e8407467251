import type { AnswerOf, Asking, Engine, QuestionKind, QuestionOf } from '../questions.ts';

/** Where the answers to one kind of question were computed when the atlas was built. */
interface PublishedAnswer<Kind extends QuestionKind> {
  /** What the answer is called; null where it has to be computed. */
  readonly key: (question: QuestionOf<Kind>) => string | null;
  /** The answer as published, which may be null; undefined where none is. */
  readonly read: (key: string, question: QuestionOf<Kind>) => Promise<AnswerOf<Kind> | undefined>;
}

export type PublishedAnswers = { readonly [Kind in QuestionKind]?: PublishedAnswer<Kind> };

/**
 * Answers as published where they are; every other question, and those too whose file fails, goes to what `compute` gives,
 * in the same turn where that is at hand.
 */
export function answersOr(published: PublishedAnswers, compute: () => Engine | Promise<Engine>): Engine['ask'] {
  return async <Kind extends QuestionKind>(
    kind: Kind,
    question: QuestionOf<Kind>,
    asking?: Asking,
  ): Promise<AnswerOf<Kind>> => {
    const known: PublishedAnswer<Kind> | undefined = published[kind];
    const key = known?.key(question) ?? null;
    if (known !== undefined && key !== null) {
      try {
        const answer = await known.read(key, question);
        if (answer !== undefined) return answer;
      } catch {
        // The same answer can be computed.
      }
    }
    const engine = compute();
    return ('ask' in engine ? engine : await engine).ask(kind, question, asking);
  };
}
