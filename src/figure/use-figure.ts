import { hashKey, useQueries, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useMessages } from '../design/messages/index.tsx';
import type { View } from '../model/index.ts';
import { questionQuery } from './answers/questions.ts';
import { useFigureSurroundings, type FigureSurroundings } from './sources.ts';
import type { Figure, KnownAnswers } from './value/definition.ts';
import { MOST_ROUNDS, contextOf } from './value/make.ts';
import type { AnyAnswer, AnyAsked, Asked, AskedGeometry } from './value/questions.ts';
import type { FigureAbsence, FigureValue } from './value/value.ts';

/** A figure that was made, with the View it was made of. */
export interface MadeFigure {
  readonly view: View;
  readonly value: FigureValue | FigureAbsence;
}

export interface FigureState {
  /** The last that could be made; null until the first. */
  readonly made: MadeFigure | null;
  /** Whether an answer to what is asked now is still to come. */
  readonly isLate: boolean;
  readonly error: Error | null;
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
function questionsOf(
  figure: Figure,
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
    const isMore = answers.some(([name]) => !(name in known));
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

type ToEngine = Exclude<AnyAsked, AskedGeometry>;

const isToEngine = (asked: AnyAsked | null): asked is ToEngine => asked !== null && asked.kind !== 'geometry';

const keyOf = ({ kind, question }: ToEngine): string => hashKey([kind, question]);

/**
 * A figure of a View, made anew when an answer comes; while answers to a new question are computed the last one stays.
 * `isHeld` keeps late questions from being asked.
 */
export function useFigure(figure: Figure, view: View, isHeld = false): FigureState {
  const surroundings = useFigureSurroundings();
  const { catalogue, engine, map } = surroundings;
  const speech = useMessages();
  const client = useQueryClient();
  const { language } = speech;
  const hasWords = (figure.fetchWords?.(language) ?? null) === null;
  const words = useQuery({
    queryKey: ['words', figure.id, language],
    queryFn: async () => {
      await figure.fetchWords?.(language);
      return language;
    },
    enabled: !hasWords,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const questions = questionsOf(figure, view, surroundings, client);
  const asked = questions.map((question) => question.asked).filter(isToEngine);
  // Two questions of a figure may be the same one, which is asked once.
  const toEngine = new Map(asked.map((question) => [keyOf(question), question]));
  const keys = [...toEngine.keys()];
  const results = useQueries({
    queries: [...toEngine.values()].map(({ kind, question, isLate }) => ({
      ...questionQuery(engine, kind, question),
      enabled: !(isLate && isHeld),
    })),
  });
  const found = questions.map(({ asked: question }): AnyAnswer | null | undefined => {
    if (question === null) return null;
    const answer = isToEngine(question) ? results[keys.indexOf(keyOf(question))]?.data : (map.geometry ?? undefined);
    return answer === undefined && question.isLate ? null : answer;
  });
  const isWaiting = !(hasWords || words.data === language) || found.includes(undefined);
  const answers = useSameList(found);
  const names = useSameList(questions.map(({ name }) => name));
  const [last, setLast] = useState<MadeFigure | null>(null);
  const made = useMemo((): MadeFigure | null => {
    if (isWaiting) return null;
    const known = Object.fromEntries(names.map((name, index) => [name, answers[index] ?? null]));
    return { view, value: figure.make(contextOf(view, known, catalogue, speech, isHeld)) };
  }, [figure, view, answers, names, isWaiting, isHeld, catalogue, speech]);
  if (made !== null && made !== last) setLast(made);
  const failed = [words, ...results].filter(({ error }) => error !== null);
  return {
    made: made ?? last,
    isLate: made === null,
    error: failed[0]?.error ?? null,
    retry: () => void Promise.all(failed.map((result) => result.refetch())),
  };
}
