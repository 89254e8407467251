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
import type { OpenEngine } from '../questions.ts';
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
export function createEngine(base: string, catalogue: Catalogue, firstAnswer: PublishedFile): OpenEngine {
  const worker = workerOnce(base, catalogue);
  const published: PublishedAnswers = {
    explore: {
      key: (question) => (isFirst(question) ? 'first' : null),
      read: (_, question) => fetchFirstAnswer(base, firstAnswer, question),
    },
  };
  /** Published answers are those of the published figures alone. */
  const more = new Set<string>();
  const askPublished = answersOr(published, worker);
  return {
    prepare: async (question) => {
      try {
        await (await worker()).prepare(question);
      } catch {
        // Asked for again, and reported, when the figures are needed.
      }
    },
    ask: async (kind, question, asking) =>
      more.size === 0 ? askPublished(kind, question, asking) : (await worker()).ask(kind, question, asking),
    addSource: async (source) => {
      const catalogueThen = await (await worker()).addSource(source);
      more.add(source.id);
      return catalogueThen;
    },
    removeSource: async (id) => {
      const catalogueThen = await (await worker()).removeSource(id);
      more.delete(id);
      return catalogueThen;
    },
  };
}
