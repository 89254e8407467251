import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Engine } from '../../engine/transport/client.ts';
import { exploreQuery } from '../../figure/answers/questions.ts';
import { whenIdle } from '../../design/when-idle.ts';
import { FIRST_YEAR, LAST_YEAR, THEMES, filteredQuestionOf, type Question, type View } from '../../model/index.ts';

/**
 * What a reader of a View is likely to ask next, the likeliest first: the years beside a chosen one, then the other
 * themes. With classes locked over all years an answer takes as many times as long, so there only the years.
 */
export function likelyQuestions(view: View): readonly Question[] {
  const { year, theme, indicator, classes } = view;
  const years =
    year.kind === 'fixed'
      ? [year.year + 1, year.year - 1]
          .filter((next) => next >= FIRST_YEAR && next <= LAST_YEAR)
          .map((next) => ({ ...view, year: { ...year, year: next } }))
      : [];
  const themes = classes.isLocked
    ? []
    : (['all', ...THEMES] as const)
        .filter((other) => other !== theme || indicator !== null)
        .map((other) => ({ ...view, theme: other, indicator: null }));
  return [...years, ...themes].map(filteredQuestionOf);
}

interface Props {
  readonly engine: Engine;
  readonly view: View;
}

/**
 * Asks ahead while the page is at rest, one question after another, so that the answer is there when the reader asks.
 * Shows nothing; it stands on the page once what is asked for now has been answered.
 */
export function LikelyAnswers({ engine, view }: Props): null {
  const client = useQueryClient();
  useEffect(() => {
    let callOff = (): void => undefined;
    let isOver = false;
    const rest = (): Promise<void> =>
      new Promise((resolve) => {
        callOff = whenIdle(resolve);
      });
    const askAll = async (): Promise<void> => {
      for (const question of likelyQuestions(view)) {
        await rest();
        if (isOver) return;
        // One that fails is asked again, and said, when the reader asks it.
        await client.prefetchQuery(exploreQuery(engine, question));
      }
    };
    void askAll();
    return () => {
      isOver = true;
      callOff();
    };
  }, [client, engine, view]);
  return null;
}
