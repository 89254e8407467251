import { fetchFirstAnswer } from '../../datasets/first-answer.ts';
import {
  DEFAULT_VIEW,
  questionOf,
  sameMethod,
  type Catalogue,
  type PublishedFile,
  type Question,
} from '../../model/index.ts';
import { answersOr, type PublishedAnswers } from '../prepared/published-answers.ts';
import type { Engine } from '../questions.ts';
import { workerOnce } from './worker-once.ts';

export type { Engine } from '../questions.ts';

function isFirst(question: Question): boolean {
  const { theme, indicator, benchmark, year, hasCarried, hasDated, hasAllYears, method } = questionOf(DEFAULT_VIEW);
  return (
    question.theme === theme &&
    question.indicator === indicator &&
    question.benchmark.kind === benchmark.kind &&
    question.year.kind === year.kind &&
    question.hasCarried === hasCarried &&
    question.hasDated === hasDated &&
    question.hasAllYears === hasAllYears &&
    sameMethod(question.method, method)
  );
}

/**
 * The engine of a page. The question of the first view has its answer published (`firstAnswer`), so that the first map
 * waits neither for a worker nor for the figures of six themes; every other question, and that one too where its file
 * fails, goes to a worker that starts when first needed. `base` is the address of the published data, ending in a slash.
 */
export function createEngine(base: string, catalogue: Catalogue, firstAnswer: PublishedFile): Engine {
  const worker = workerOnce(base, catalogue);
  const published: PublishedAnswers = {
    explore: {
      key: (question) => (isFirst(question) ? 'first' : null),
      read: (_, question) => fetchFirstAnswer(base, firstAnswer, question),
    },
  };
  return {
    prepare: async (question) => {
      try {
        await (await worker()).prepare(question);
      } catch {
        // Asked for again, and told, when the figures are needed.
      }
    },
    ask: answersOr(published, worker),
  };
}
