import { hashKey, useQueries, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useMessages } from '../language/speech/speech.tsx';
import type { View } from '../model/index.ts';
import { questionQuery } from './answers/questions.ts';
import { useFigureSurroundings, type FigureSurroundings } from './surroundings/sources.ts';
import { fetchFigureWords, type KnownAnswers, type Makeable } from './value/definition.ts';
import { MOST_ROUNDS, contextOf, valueOf } from './value/context-of.ts';
import type { AnyAnswer, AnyAsked, Asked, ToEngine } from './value/questions.ts';
import type { FigureAbsence, FigureValue } from './value/value.ts';
import { speaksOfGroups } from './words/groups.ts';

/** A figure that was made, with the View it was made of. */
export interface MadeFigure<Shown = unknown> {
  readonly view: View;
  readonly value: FigureValue<Shown> | FigureAbsence;
}

export interface FigureState<Shown = unknown> {
  /** The last that could be made; null until the first. */
  readonly made: MadeFigure<Shown> | null;
  /** Whether an answer to what is asked now is still to come. */
  readonly isLate: boolean;
  /** What it asks of the engine. */
  readonly asked: readonly ToEngine[];
  /** What failed of all that it asks. */
  readonly error: Error | null;
  /** What it cannot be made without, and failed. */
  readonly fault: Error | null;
  /** Asks again for all that failed on the page. */
  readonly retry: () => void;
}

interface Question {
  readonly name: string;
  readonly asked: AnyAsked | null;
}

/** A late answer that failed is known to be missing: what is asked after it need not wait. */
function knownAnswer({ kind, question, isLate }: Asked, client: QueryClient): AnyAnswer | null | undefined {
  const state = client.getQueryState<AnyAnswer>([kind, question]);
  // An answer may be null.
  if (state?.data !== undefined) return state.data;
  return isLate && state?.status === 'error' ? null : undefined;
}

/** Those of a figure's questions that can be asked by what is known so far: a question may follow from an answer. */
export function questionsOf(
  figure: Pick<Makeable, 'ask'>,
  view: View,
  { catalogue, map }: FigureSurroundings,
  client: QueryClient,
): Question[] {
  let known: KnownAnswers = {};
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const questions = Object.entries(figure.ask(view, catalogue, known)).map(([name, asked]) => ({ name, asked }));
    const answers = questions.flatMap(({ name, asked }): (readonly [string, AnyAnswer | null])[] => {
      if (asked === null) return [[name, null]];
      const answer: AnyAnswer | null | undefined =
        asked.kind === 'geometry' ? (map.geometry ?? undefined) : knownAnswer(asked, client);
      return answer === undefined ? [] : [[name, answer]];
    });
    // What does not look at answers asks no more for them.
    const isMore = figure.ask.length > 2 && answers.some(([name]) => !(name in known));
    known = Object.fromEntries(answers);
    if (!isMore || round === MOST_ROUNDS - 1) return questions;
  }
  return [];
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => Object.is(value, other[index]));

/** The same list as long as what is in it is the same. */
function useSameList<Value>(list: readonly Value[]): readonly Value[] {
  const [kept, setKept] = useState(list);
  if (isSame(kept, list)) return kept;
  setKept(list);
  return list;
}

const isToEngine = (asked: AnyAsked | null): asked is ToEngine => asked !== null && asked.kind !== 'geometry';

const keyOf = ({ kind, question }: ToEngine): string => hashKey([kind, question]);

/** What is asked of the engine, each question once: two of a figure may be the same one. */
export function askedOnce(questions: readonly Question[]): readonly ToEngine[] {
  const asked = questions.map((question) => question.asked).filter(isToEngine);
  return [...new Map(asked.map((question) => [keyOf(question), question])).values()];
}

interface FoundAnswers {
  /** By the names of the questions; undefined where it is still to come, null where the figure does without. */
  readonly answers: readonly (AnyAnswer | null | undefined)[];
  readonly names: readonly string[];
  readonly hasWords: boolean;
  readonly asked: readonly ToEngine[];
  readonly error: Error | null;
  readonly fault: Error | null;
}

/** Asks what a figure of a View needs, and finds what is known of it. `isHeld` keeps late questions from being asked. */
function useAnswersFor(figure: Makeable, view: View, isHeld: boolean): FoundAnswers {
  const surroundings = useFigureSurroundings();
  const { engine, map } = surroundings;
  const { language } = useMessages();
  const client = useQueryClient();
  const isWritten = fetchFigureWords(figure, language, view) === null;
  const words = useQuery({
    queryKey: ['words', figure.id, language, speaksOfGroups(view)],
    queryFn: async () => {
      await fetchFigureWords(figure, language, view);
      return language;
    },
    enabled: !isWritten,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const questions = questionsOf(figure, view, surroundings, client);
  const toEngine = askedOnce(questions);
  const keys = toEngine.map(keyOf);
  const results = useQueries({
    queries: toEngine.map(({ kind, question, isLate }) => ({
      ...questionQuery(engine, kind, question),
      enabled: !(isLate && isHeld),
    })),
  });
  const found = questions.map(({ asked: question }): AnyAnswer | null | undefined => {
    if (question === null) return null;
    const answer = isToEngine(question) ? results[keys.indexOf(keyOf(question))]?.data : (map.geometry ?? undefined);
    return answer === undefined && question.isLate ? null : answer;
  });
  const errors = [words, ...results].map(({ error }) => error);
  return {
    answers: useSameList(found),
    names: useSameList(questions.map(({ name }) => name)),
    hasWords: isWritten || words.data === language,
    asked: toEngine,
    error: errors.find((error) => error !== null) ?? null,
    fault: errors.find((error, at) => error !== null && toEngine[at - 1]?.isLate !== true) ?? null,
  };
}

/**
 * A figure of a View, made anew when an answer comes; while answers to a new question are computed the last one stays.
 * `isHeld` keeps late questions from being asked; what is known of them is told all the same.
 */
export function useFigure<Shown>(figure: Makeable<Shown>, view: View, isHeld = false): FigureState<Shown> {
  const { catalogue } = useFigureSurroundings();
  const speech = useMessages();
  const client = useQueryClient();
  const { answers, names, hasWords, asked, error, fault } = useAnswersFor(figure, view, isHeld);
  const isWaiting = !hasWords || answers.includes(undefined);
  const [last, setLast] = useState<{ readonly id: string; readonly made: MadeFigure<Shown> } | null>(null);
  const made = useMemo((): MadeFigure<Shown> | null => {
    if (isWaiting) return null;
    const known = Object.fromEntries(names.map((name, index) => [name, answers[index] ?? null]));
    return { view, value: valueOf(figure, contextOf(view, known, catalogue, speech, isHeld)) };
  }, [figure, view, answers, names, isWaiting, isHeld, catalogue, speech]);
  if (made !== null && made !== last?.made) setLast({ id: figure.id, made });
  // Never that of another figure, whose drawing knows nothing of it.
  const kept = last?.id === figure.id ? last.made : null;
  const retry = useCallback(
    () => void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' }),
    [client],
  );
  return { made: made ?? kept, isLate: made === null, asked, error, fault, retry };
}

/**
 * Asks for what takes long of a figure that is held, and shows nothing. Apart, since it is drawn anew with every answer:
 * a page that has something more urgent to draw first is not.
 */
export function LateAnswers({
  figure,
  view,
  isHeld,
}: {
  readonly figure: Makeable;
  readonly view: View;
  readonly isHeld: boolean;
}): ReactNode {
  useAnswersFor(figure, view, isHeld);
  return null;
}
